import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { RawDatabase } from '../../db/open'
import { fill, temporaryFolder } from '../../db/test-register'
import type { Db } from '../../db/types'
import { RegisterHost } from './host'
import { type HostPorts, localPorts } from './ports'

/** A register host in a folder of its own, with a clock and a heartbeat the test moves. */
export interface TestHost {
  readonly host: RegisterHost
  readonly folder: string
  readonly appFolder: string
  /** Moves the clock. */
  readonly setNow: (local: string) => void
  /** Lets the heartbeat beat, and waits for it. */
  readonly beat: () => Promise<void>
  readonly waits: number[]
}

export const goodPassphrase = 'gul traktor i djup snö'

export function testHost(given: Partial<HostPorts> & { folder?: string } = {}): TestHost {
  const { folder = join(temporaryFolder(), 'register'), ...ports } = given
  const appFolder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  let now = new Date('2026-03-02T08:15')
  const quiet = () => Promise.resolve()
  let heartbeat: () => Promise<void> = quiet
  const waits: number[] = []
  const host = new RegisterHost(
    localPorts({
      appFolder,
      appVersion: '0.0.0',
      user: 'anna',
      machine: 'DATOR-1',
      now: () => now,
      every: (_, work) => {
        heartbeat = work
        return () => {
          heartbeat = quiet
        }
      },
      wait: async (ms) => void waits.push(ms),
      ...ports,
    }),
  )
  onTestFinished(() => host.close())
  return {
    host,
    folder,
    appFolder,
    setNow: (local) => {
      now = new Date(local)
    },
    beat: () => heartbeat(),
    waits,
  }
}

/** The connection behind the open register. */
export const rawOf = (host: RegisterHost): RawDatabase => (host.db() as Db & { $client: RawDatabase }).$client

let template: Promise<{ folder: string; code: string }> | undefined

/** One register a test file, made once and copied, and opened by its recovery code: deriving a key takes a third of a second. */
function copyOfTemplate(folder: string): Promise<string> {
  template ??= (async () => {
    const made = mkdtempSync(join(tmpdir(), 'fasvis-template-'))
    const host = new RegisterHost(localPorts({ appFolder: made, appVersion: '0.0.0', leavesNoTrace: true }))
    const { recoveryCode } = await host.create({ folder: made, name: 'Prov', passphrase: goodPassphrase })
    await host.close()
    return { folder: made, code: recoveryCode }
  })()
  return template.then(({ folder: from, code }) => {
    for (const name of ['Prov.fasvis', 'Prov.fasvis-nyckel'])
      copyFileSync(join(from, name), join(folder, name))
    return code
  })
}

afterAll(async () => {
  if (template !== undefined) rmSync((await template).folder, { recursive: true, force: true })
})

/** A host whose register is open and filled. @param given `other` for a register with a secret of its own. */
export async function openHost(
  given: Parameters<typeof testHost>[0] & { other?: boolean } = {},
  notes = 20,
): Promise<TestHost & { code: string; file: string }> {
  const { other = false, ...ports } = given
  const test = testHost(ports)
  const file = join(test.folder, 'Prov.fasvis')
  let code: string
  if (other) {
    code = (await test.host.create({ folder: test.folder, name: 'Prov', passphrase: goodPassphrase }))
      .recoveryCode
  } else {
    code = await copyOfTemplate(test.folder)
    await test.host.open({ recoveryCode: code }, file)
  }
  fill(rawOf(test.host), notes)
  await test.host.idle()
  return { ...test, code, file }
}

/** How many notes the open register has. */
export const notesIn = (host: RegisterHost): unknown =>
  rawOf(host).prepare('select count(*) from note').pluck().get()

/** Saves a note, as a command would. */
export function addNote(host: RegisterHost): void {
  rawOf(host).exec(`insert into note (case_id, written_on, text) values (1, '2026-03-02', 'en till')`)
  host.changed()
}
