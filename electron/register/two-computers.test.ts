import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canaries, contentOf, filesWith, temporaryFolder } from '../../db/test-register'
import { createHandlers, type Ports } from '../handlers/all'
import { createRouter } from '../ipc/router'
import { createWriteGate } from '../ipc/write-gate'
import { addNote, goodPassphrase, notesIn, openHost, rawOf, testHost } from './test-host'

const passphrase = goodPassphrase

describe('two computers', () => {
  it('the second reads a private copy, says who has the register since when, and leaves nothing behind', async () => {
    const { host, folder, file } = await openHost({}, 5)
    const second = testHost({ folder, user: 'bo', machine: 'DATOR-2' })
    await second.host.open({ passphrase }, file)
    expect(await second.host.status()).toMatchObject({
      state: 'open',
      readOnly: { user: 'anna', machine: 'DATOR-1', since: new Date('2026-03-02T08:15').toISOString() },
    })
    expect(second.host.readOnly()).toBe(true)
    expect(notesIn(second.host)).toBe(5)
    expect(() => rawOf(second.host).exec('delete from note')).toThrow()
    expect(filesWith(second.appFolder, canaries)).toEqual([])
    for (const refused of [second.host.backupNow(), second.host.move(temporaryFolder())]) {
      await expect(refused).rejects.toThrow('read-only')
    }
    addNote(host)
    expect(notesIn(second.host)).toBe(5)
    await second.host.close()
    expect(
      readdirSync(second.appFolder, { recursive: true }).filter((name) => String(name).includes('fasvis')),
    ).toEqual([])
    expect(notesIn(host)).toBe(6)
    await host.close()
    mkdirSync(join(second.appFolder, 'läskopior', 'efter en krasch'), { recursive: true })
    await second.host.open({ passphrase })
    expect(second.host.readOnly()).toBe(false)
    expect(readdirSync(second.appFolder)).toEqual(['settings.json'])
  })

  it('what a crash on the other left half-saved is taken back in the copy, and stays where it is', async () => {
    const { host, folder, code } = await openHost({}, 60)
    const raw = rawOf(host)
    raw.pragma('cache_size = 2')
    raw.exec(`begin immediate; update note set text = 'halvvägs'`)
    const crashed = temporaryFolder()
    for (const name of ['Prov.fasvis', 'Prov.fasvis-journal', 'Prov.fasvis-öppen']) {
      copyFileSync(join(folder, name), join(crashed, name))
    }
    raw.exec('rollback')
    const before = contentOf(crashed)
    const second = testHost({ folder: crashed, user: 'bo', machine: 'DATOR-2' })
    await second.host.open({ recoveryCode: code }, join(crashed, 'Prov.fasvis'))
    expect(second.host.readOnly()).toBe(true)
    const halfway = rawOf(second.host)
      .prepare(`select count(*) from note where text = 'halvvägs'`)
      .pluck()
      .get()
    expect([halfway, notesIn(second.host)]).toEqual([0, 60])
    expect(contentOf(crashed)).toEqual(before)
  })

  it('a lock without a lease lets the second read too', async () => {
    const { folder, file } = await openHost({}, 5)
    rmSync(`${file}-öppen`)
    const second = testHost({ folder, user: 'bo', machine: 'DATOR-2' })
    await second.host.open({ passphrase }, file)
    expect(await second.host.status()).toMatchObject({ readOnly: { user: '' } })
    expect(notesIn(second.host)).toBe(5)
    expect(existsSync(`${file}-öppen`)).toBe(false)
  })

  it('one whose lease was taken over, or whose file was exchanged, stops writing', async () => {
    const first = await openHost({}, 5)
    await first.beat()
    expect(first.host.readOnly()).toBe(false)
    writeFileSync(
      `${first.file}-öppen`,
      JSON.stringify({ user: 'bo', machine: 'x', since: '', pid: 1, nonce: 'other' }),
    )
    await first.beat()
    expect(first.host.readOnly()).toBe(true)
    expect(() => rawOf(first.host).exec('delete from note')).toThrow('readonly')

    const second = await openHost({}, 5)
    renameSync(second.file, `${second.file}.borta`)
    await second.beat()
    expect(await second.host.status()).toMatchObject({ state: 'open', missing: true })
    expect(() => rawOf(second.host).exec('delete from note')).toThrow('readonly')
  })
})

describe('a register file that is not there any more, before the next heartbeat', () => {
  const another = (file: string) => {
    copyFileSync(file, `${file}.ny`)
    renameSync(`${file}.ny`, file)
  }

  it.each([
    ['deleted', (file: string) => rmSync(file)],
    ['moved away', (file: string) => renameSync(file, `${file}.borta`)],
    ['replaced', another],
  ])('%s: the very next command and import are refused, and go on being so', async (_, happens) => {
    const { host, file } = await openHost({}, 5)
    expect(host.writeRefusal()).toBe(null)
    const kept = `${file}.annan`
    copyFileSync(file, kept)
    happens(file)
    expect(host.writeRefusal()).toBe('register-missing')
    expect(() => rawOf(host).exec('delete from note')).toThrow('readonly')
    await expect(host.backupNow()).rejects.toThrow('register-missing')
    renameSync(kept, file)
    expect(host.writeRefusal()).toBe('register-missing')
  })

  it('is asked by the router before each command', async () => {
    const { host, file } = await openHost({}, 5)
    const { dispatch } = createRouter({
      host,
      gate: createWriteGate(),
      handlers: createHandlers({} as Ports),
      today: () => '2026-03-02',
      now: () => '2026-03-02T09:00:00.000Z',
      user: () => 'Prov',
      changed: () => undefined,
      progress: () => undefined,
      report: String,
    })
    const add = async (name: string): Promise<unknown> =>
      JSON.parse(
        await dispatch(
          'careUnit.add',
          JSON.stringify({ facts: { name, phone: null, standIn: null, verifiedOn: null } }),
        ),
      )
    expect(await add('Norra')).toMatchObject({ ok: true })
    rmSync(file)
    expect(await add('Södra')).toMatchObject({ ok: false, error: { code: 'register-missing' } })
  })
})
