import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentOf, temporaryFolder } from '../../db/test-register'
import { addNote, goodPassphrase, notesIn, openHost, rawOf } from './test-host'

const passphrase = goodPassphrase

describe('restoring', () => {
  it('replaces the register by the backup and keeps what it replaces, which can be opened itself', async () => {
    const { host, folder } = await openHost({}, 5)
    const { file } = await host.backupNow()
    addNote(host)
    const { kept = '' } = await host.restore(file)
    expect(notesIn(host)).toBe(5)
    await host.idle()
    await host.open({ passphrase }, kept)
    expect(notesIn(host)).toBe(6)
    await host.close()
    expect(kept).toBe(join(folder, 'Prov före återställning 2026-03-02 0815.fasvis'))
  })

  it('works on a damaged and on a missing register, with the passphrase', async () => {
    const { host, file } = await openHost({}, 5)
    const backup = (await host.backupNow()).file
    await host.close()
    writeFileSync(file, readFileSync(file).fill(7, 5000, 9000))
    await expect(host.open({ passphrase })).rejects.toThrow('register-damaged')
    await expect(host.restore(backup)).rejects.toThrow('register-not-open')
    await expect(host.restore(backup, { passphrase: 'fel lösenord' })).rejects.toThrow('wrong-passphrase')
    expect(await host.inspectBackup(backup, { passphrase })).toMatchObject({ notes: 5 })
    const { kept = '' } = await host.restore(backup, { passphrase })
    expect(notesIn(host)).toBe(5)
    expect(
      readFileSync(kept)
        .subarray(5000, 9000)
        .every((byte) => byte === 7),
    ).toBe(true)
    await host.close()
    rmSync(file)
    rmSync(`${file}-nyckel`)
    expect(await host.restore(backup, { passphrase })).toEqual({})
    expect(notesIn(host)).toBe(5)
    await host.close()
    await host.open({ passphrase })
  })

  it('refuses a backup that is damaged, cut, empty, another register, newer or none, and goes on as before', async () => {
    const { host, folder } = await openHost({}, 30)
    const good = readFileSync((await host.backupNow()).file)
    const other = await openHost({ other: true })
    await other.host.close()
    const bad = join(temporaryFolder(), 'x.fasvis')
    const contents = [
      good.subarray(0, -4096),
      good.subarray(0, 99),
      '',
      'hej',
      Buffer.from(good).fill(0, 9000, 9001),
    ]
    for (const content of [...contents, readFileSync(other.file)]) {
      writeFileSync(bad, content)
      await expect(host.restore(bad)).rejects.toThrow('backup-invalid')
    }
    await expect(host.restore(join(folder, 'saknas.fasvis'))).rejects.toThrow('backup-invalid')
    expect(notesIn(host)).toBe(30)
    expect(readdirSync(folder).filter((name) => /före|ofullständig/.test(name))).toEqual([])
  })

  it('removes journals of the old register, which would be played into the new one', async () => {
    const { host, file, code } = await openHost({}, 5)
    const backup = (await host.backupNow()).file
    await host.close()
    for (const end of ['-journal', '-wal', '-shm']) writeFileSync(file + end, Buffer.alloc(5000, 1))
    rmSync(file)
    await host.restore(backup, { recoveryCode: code })
    expect(notesIn(host)).toBe(5)
    await host.close()
    expect(readdirSync(join(file, '..')).filter((name) => /-(wal|shm|journal)/.test(name))).toEqual([])
  })
})

describe('journals beside a register', () => {
  it('a WAL that is not its own is set aside, not played in', async () => {
    const { host, file, folder } = await openHost({}, 5)
    await host.close()
    writeFileSync(`${file}-wal`, Buffer.alloc(5000, 1))
    await host.open({ passphrase })
    expect(notesIn(host)).toBe(5)
    expect(readdirSync(folder).some((name) => name.startsWith('Prov.fasvis-wal undanlagd'))).toBe(true)
  })

  it('a register left in WAL mode is taken back to a journal with everything in it', async () => {
    const { host, file } = await openHost({}, 5)
    rawOf(host).pragma('journal_mode = WAL')
    addNote(host)
    copyFileSync(file, `${file}.kopia`)
    copyFileSync(`${file}-wal`, `${file}.kopia-wal`)
    rawOf(host).pragma('journal_mode = TRUNCATE')
    await host.close()
    renameSync(`${file}.kopia`, file)
    renameSync(`${file}.kopia-wal`, `${file}-wal`)
    await host.open({ passphrase })
    expect(notesIn(host)).toBe(6)
    expect(rawOf(host).pragma('journal_mode', { simple: true })).toBe('truncate')
  })

  it("another moment's journal that would ruin it is not played in: the refusal leaves both as they were", async () => {
    const { host, file, folder } = await openHost({}, 60)
    const raw = rawOf(host)
    raw.pragma('cache_size = 2')
    raw.exec(`begin immediate; update note set text = text || 'x'`)
    copyFileSync(`${file}-journal`, join(folder, 'journal'))
    raw.exec('rollback; delete from note; vacuum')
    await host.close()
    renameSync(join(folder, 'journal'), `${file}-journal`)
    const before = contentOf(folder)
    const answer = await host.open({ passphrase }).then(
      () => 'opened',
      (error: Error) => error.message,
    )
    if (answer === 'opened') return
    expect(answer).toBe('register-damaged')
    expect(contentOf(folder)).toEqual(before)
  })
})
