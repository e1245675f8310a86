import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrations } from '../../db/migrate'
import { contentOf, temporaryFolder } from '../../db/test-register'
import { localPorts } from './ports'
import { addNote, goodPassphrase, notesIn, openHost, rawOf, testHost } from './test-host'

const passphrase = goodPassphrase

describe('backups', () => {
  it('are made at the first opening of a day, at its first change, and when a changed register is closed', async () => {
    const { host, setNow } = await openHost()
    const times = async () => (await host.backups()).map((backup) => backup.at)
    expect(await times()).toEqual(['2026-03-02T08:15'])
    setNow('2026-03-03T07:00')
    addNote(host)
    await host.idle()
    expect(await times()).toEqual(['2026-03-03T07:00', '2026-03-02T08:15'])
    setNow('2026-03-03T16:00')
    addNote(host)
    await host.idle()
    await host.close()
    expect(await times()).toEqual(['2026-03-03T16:00', '2026-03-03T07:00', '2026-03-02T08:15'])
    await host.open({ passphrase })
    await host.idle()
    await host.close()
    expect(await times()).toHaveLength(3)
  })

  it('hold what the register held, and say so before anything is replaced', async () => {
    const { host, folder } = await openHost({}, 12)
    const { file } = await host.backupNow()
    addNote(host)
    const before = contentOf(folder)
    expect(await host.inspectBackup(file)).toMatchObject({
      clients: 1,
      openCases: 1,
      notes: 12,
      openByPhase: [0, 0, 1, 0, 0, 0],
    })
    expect(contentOf(folder)).toEqual(before)
    expect(notesIn(host)).toBe(13)
  })

  it('that do not verify are not kept, and what was there stays', async () => {
    const { host, folder, file: register } = await openHost()
    const local = localPorts({ appFolder: temporaryFolder(), appVersion: '0' })
    const wrong = testHost({
      folder,
      verify: async (file, key) => ({ ...(await local.verify(file, key)), notes: 3 }),
    })
    await host.close()
    await wrong.host.open({ passphrase }, register)
    const before = (await wrong.host.backups()).length
    await expect(wrong.host.backupNow()).rejects.toThrow('backup-failed')
    expect(await wrong.host.status()).toMatchObject({ backupError: 'backup-failed' })
    expect(await wrong.host.backups()).toHaveLength(before)
    expect(
      readdirSync(join(folder, 'Prov säkerhetskopior')).filter((name) => name.includes('ofullständig')),
    ).toEqual([])
  })

  it("leave out unfinished files, strangers' files and other registers'", async () => {
    const { host, folder } = await openHost()
    const backups = join(folder, 'Prov säkerhetskopior')
    const [made] = await host.backups()
    copyFileSync(made?.file ?? '', join(backups, '2026-03-09 0800.fasvis.1234.ofullständig'))
    writeFileSync(join(backups, 'anteckning.txt'), 'hej')
    const other = await openHost({ other: true })
    await other.host.close()
    copyFileSync(other.file, join(backups, '2026-03-10 0800.fasvis'))
    expect(await host.backups()).toEqual([made])
    await host.backupNow()
    expect(existsSync(join(backups, '2026-03-09 0800.fasvis.1234.ofullständig'))).toBe(false)
    expect(existsSync(join(backups, '2026-03-10 0800.fasvis'))).toBe(true)
  })

  it('do not cost the register its lock: another process is still kept out afterwards', async () => {
    const { host, file } = await openHost()
    await host.backupNow()
    expect(otherProcessReading(file)).toContain('SQLITE_BUSY')
    await host.restore((await host.backups())[0]?.file ?? '')
    expect(otherProcessReading(file)).toContain('SQLITE_BUSY')
  })

  it('are made before a migration of a register that holds something', async () => {
    const { host, folder } = await openHost({ leavesNoTrace: true })
    expect(existsSync(join(folder, 'Prov säkerhetskopior'))).toBe(false)
    rawOf(host).exec(`delete from applied_migration where number = ${migrations.length}`)
    rawOf(host).pragma(`user_version = ${migrations.length - 1}`)
    await host.close()
    // The last migration cannot be applied twice, so it fails: after the backup, and with nothing changed.
    const real = testHost({ folder })
    await expect(real.host.open({ passphrase }, join(folder, 'Prov.fasvis'))).rejects.toThrow(
      'migration-failed',
    )
    expect(await real.host.backups()).toHaveLength(1)
    expect(readdirSync(folder).sort()).toEqual(['Prov säkerhetskopior', 'Prov.fasvis', 'Prov.fasvis-nyckel'])
  })
})

/** Asks SQLite in another process for a first read without any key; the lock answers before the key matters. */
function otherProcessReading(file: string): string {
  const script = `
    const Database = require('better-sqlite3')
    const raw = new Database(process.argv[1], { timeout: 0 })
    try { raw.exec('begin exclusive') } catch (error) { console.log(error.code) }`
  const { stdout } = spawnSync(process.execPath, ['-e', script, file], { encoding: 'utf8' })
  return stdout
}
