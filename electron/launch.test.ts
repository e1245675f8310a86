import { describe, expect, it } from 'vitest'
import { readLaunch } from './launch'

const start = (argv: string[], more: { isPackaged?: boolean; env?: Record<string, string> } = {}) =>
  readLaunch({ argv: ['/opt/fasvis', ...argv], env: {}, cwd: '/home/anna', isPackaged: false, ...more })

describe('readLaunch', () => {
  it('finds the register among switches and the app folder, relative to where the person stood', () => {
    expect(start(['--no-sandbox', '/src/app', 'Ärenden 2022.fasvis']).registerFile).toBe(
      '/home/anna/Ärenden 2022.fasvis',
    )
    expect(start(['C.FASVIS']).registerFile).toBe('/home/anna/C.FASVIS')
  })

  it('does not take a switch or another file for a register', () => {
    expect(start(['--log=x.fasvis', 'lista.xlsx']).registerFile).toBeUndefined()
  })

  it('lets tests replace SQLite, the date and the data folder', () => {
    const launch = start(['--fasvis-native=/cache/sqlite.node', '--user-data-dir=/data/1'], {
      env: { APP_TODAY: '2022-12-31' },
    })
    expect(launch).toMatchObject({
      nativeBinding: '/cache/sqlite.node',
      today: '2022-12-31',
      userData: '/data/1',
      demo: false,
    })
  })

  it('hears neither another SQLite nor another date in the packaged app', () => {
    const launch = start(['--fasvis-native=/evil.node'], {
      isPackaged: true,
      env: { APP_TODAY: '2022-12-31' },
    })
    expect(launch.nativeBinding).toBeUndefined()
    expect(launch.today).toBeUndefined()
  })

  it('ignores a date that does not exist', () => {
    expect(start([], { env: { APP_TODAY: '2022-02-30' } }).today).toBeUndefined()
  })
})
