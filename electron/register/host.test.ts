import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Migration, migrate, migrations } from '../../db/migrate'
import { canaries, contentOf, filesWith } from '../../db/test-register'
import { createWriteGate } from '../ipc/write-gate'
import { RegisterHost } from './host'
import { localPorts } from './ports'
import { goodPassphrase, notesIn, openHost, rawOf, testHost } from './test-host'

const passphrase = goodPassphrase

describe('making and opening a register', () => {
  it('is remembered, closed and opened again, with the passphrase or the recovery code', async () => {
    const { host, code, appFolder, folder } = await openHost()
    await host.close()
    expect(() => host.db()).toThrow('register-not-open')
    const later = new RegisterHost(localPorts({ appFolder, appVersion: '0.0.0' }))
    expect(await later.status()).toMatchObject({ state: 'closed', name: 'Prov', missing: false })
    await later.open({ passphrase })
    expect(notesIn(later)).toBe(20)
    expect(await later.recoveryCode(passphrase)).toBe(code)
    await later.close()
    await later.open({ recoveryCode: code.toLowerCase() })
    expect(notesIn(later)).toBe(20)
    await later.close()
    expect(readdirSync(folder).sort()).toEqual(['Prov säkerhetskopior', 'Prov.fasvis', 'Prov.fasvis-nyckel'])
    expect(existsSync(join(folder, 'Prov säkerhetskopior', 'Prov.fasvis-nyckel'))).toBe(true)
  })

  it('writes no personal word, passphrase or recovery code anywhere', async () => {
    const { host, code, folder, appFolder } = await openHost({}, 200)
    await host.backupNow()
    const words = [...canaries, passphrase, code, code.replaceAll('-', '')]
    expect([...filesWith(folder, words), ...filesWith(appFolder, words)]).toEqual([])
    await host.close()
    expect([...filesWith(folder, words), ...filesWith(appFolder, words)]).toEqual([])
  })

  it('never makes one where a register, its key file or its backups are', async () => {
    const { host, folder, file } = await openHost()
    await host.close()
    const again = () => host.create({ folder, name: 'Prov', passphrase })
    const before = contentOf(folder)
    await expect(again()).rejects.toThrow('register-exists')
    expect(contentOf(folder)).toEqual(before)
    rmSync(file)
    await expect(again()).rejects.toThrow('register-exists')
    rmSync(`${file}-nyckel`)
    await expect(again()).rejects.toThrow('register-exists')
    expect(existsSync(file)).toBe(false)
  })

  it('refuses a weak passphrase before anything is made', async () => {
    const { host, folder } = testHost()
    await expect(host.create({ folder, name: 'Prov', passphrase: 'lösenord' })).rejects.toThrow(
      'passphrase-too-weak',
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('knows nothing at first', async () => {
    const { host } = testHost()
    expect(await host.status()).toEqual({ state: 'none' })
    await expect(host.open({ passphrase })).rejects.toThrow('register-missing')
  })
})

describe('a refusal leaves every file as it was', () => {
  it('wrong passphrase, five times, slower and slower', async () => {
    const { host, folder, waits } = await openHost()
    await host.close()
    const before = contentOf(folder)
    for (let attempt = 0; attempt < 6; attempt++) {
      await expect(host.open({ passphrase: 'fel lösenord' })).rejects.toThrow('wrong-passphrase')
    }
    expect(contentOf(folder)).toEqual(before)
    expect(waits).toEqual([1000, 2000, 4000])
    await host.open({ passphrase })
    expect(notesIn(host)).toBe(20)
  })

  it('wrong recovery code: a typo, and the code of another register', async () => {
    const { host, folder, code } = await openHost()
    const other = await openHost({ other: true })
    await host.close()
    const before = contentOf(folder)
    const typo = (code[0] === 'A' ? 'B' : 'A') + code.slice(1)
    await expect(host.open({ recoveryCode: typo })).rejects.toMatchObject({
      code: 'wrong-recovery-code',
      details: { group: 1 },
    })
    await expect(host.open({ recoveryCode: other.code })).rejects.toMatchObject({
      code: 'wrong-recovery-code',
      details: {},
    })
    expect(contentOf(folder)).toEqual(before)
  })

  it('damaged with the right passphrase is never called a wrong passphrase', async () => {
    const { host, folder, file } = await openHost()
    await host.close()
    const whole = readFileSync(file)
    // In the id, the clear header, the first page and a later one.
    for (const place of [3, 21, 900, 40_000]) {
      const damaged = Buffer.from(whole)
      damaged[place] = (damaged[place] ?? 0) ^ 4
      writeFileSync(file, damaged)
      const before = contentOf(folder)
      await expect(host.open({ passphrase })).rejects.toThrow('register-damaged')
      expect(contentOf(folder)).toEqual(before)
    }
    expect(await host.status()).toMatchObject({ state: 'closed', missing: false })
  })

  it('missing is not made anew', async () => {
    const { host, folder, file } = await openHost()
    await host.close()
    rmSync(file)
    const before = contentOf(folder)
    await expect(host.open({ passphrase })).rejects.toThrow('register-missing')
    expect(contentOf(folder)).toEqual(before)
    expect(await host.status()).toMatchObject({ state: 'closed', missing: true })
  })

  it('from a newer Fasvis', async () => {
    const { host, folder } = await openHost()
    const newer: Migration = { name: '9000_newer', sql: 'create table newer (id integer)' }
    migrate(rawOf(host), [...migrations, newer])
    await host.close()
    const before = contentOf(folder)
    await expect(host.open({ passphrase })).rejects.toThrow('file-from-newer-version')
    expect(contentOf(folder)).toEqual(before)
  })

  it.skipIf(process.getuid?.() !== 0)('no right to read it, and no right to write beside it', async () => {
    const { host, folder, file, appFolder } = await openHost()
    await host.close()
    for (const name of [folder, join(folder, '..'), appFolder]) chmodSync(name, 0o777)
    const before = contentOf(folder)
    // Another user of the machine, in this process: the rights of the thread's file system calls.
    const asNobody = async (work: () => Promise<unknown>) => {
      process.seteuid?.(65534)
      return work().finally(() => process.seteuid?.(0))
    }
    chmodSync(file, 0o600)
    await expect(asNobody(() => host.open({ passphrase }))).rejects.toThrow('register-unreadable')
    chmodSync(file, 0o644)
    chmodSync(`${file}-nyckel`, 0o644)
    chmodSync(folder, 0o755)
    await expect(asNobody(() => host.open({ passphrase }))).rejects.toThrow('register-read-only-folder')
    expect(contentOf(folder)).toEqual(before)
  })
})

describe('the key file', () => {
  it('that is missing or damaged is replaced by the copy kept with the backups', async () => {
    const { host, file, folder } = await openHost()
    await host.close()
    const good = readFileSync(`${file}-nyckel`)
    rmSync(`${file}-nyckel`)
    await host.open({ passphrase })
    await host.close()
    expect(readFileSync(`${file}-nyckel`).equals(good)).toBe(true)
    writeFileSync(`${file}-nyckel`, good.subarray(0, 100))
    await host.open({ passphrase })
    await host.close()
    expect(readFileSync(`${file}-nyckel`).equals(good)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.includes('undanlagd'))).toHaveLength(1)
  })

  it("of another register is named as that and never overwritten, and the register's own copy used when there is one", async () => {
    const [own, other] = [await openHost(), await openHost({ other: true })]
    await own.host.close()
    await other.host.close()
    copyFileSync(`${other.file}-nyckel`, `${own.file}-nyckel`)
    await own.host.open({ passphrase })
    await own.host.close()
    const aside = readdirSync(own.folder).find((name) => name.includes('undanlagd')) ?? ''
    expect(readFileSync(join(own.folder, aside)).equals(readFileSync(`${other.file}-nyckel`))).toBe(true)
    copyFileSync(`${other.file}-nyckel`, `${own.file}-nyckel`)
    rmSync(join(own.folder, 'Prov säkerhetskopior'), { recursive: true })
    await expect(own.host.open({ passphrase })).rejects.toThrow('key-file-mismatch')
  })

  it('that is gone everywhere leaves the recovery code, which makes a new one', async () => {
    const { host, file, folder, code } = await openHost()
    await host.close()
    rmSync(`${file}-nyckel`)
    rmSync(join(folder, 'Prov säkerhetskopior'), { recursive: true })
    await expect(host.open({ passphrase })).rejects.toThrow('key-file-missing')
    await expect(host.open({ recoveryCode: code, newPassphrase: 'kort' })).rejects.toThrow(
      'passphrase-too-weak',
    )
    await host.open({ recoveryCode: code, newPassphrase: 'en helt ny lång mening' })
    await host.close()
    await host.open({ passphrase: 'en helt ny lång mening' })
    expect(notesIn(host)).toBe(20)
  })

  it('opens with the new passphrase only after a change, also its copy with the backups', async () => {
    const { host, file, code } = await openHost()
    const newPassphrase = 'sju nya sjömän på däck'
    await expect(host.changePassphrase({ passphrase: 'fel lösenord', newPassphrase })).rejects.toThrow(
      'wrong-passphrase',
    )
    await expect(host.changePassphrase({ passphrase, newPassphrase: 'hejhej' })).rejects.toThrow(
      'passphrase-too-weak',
    )
    await host.changePassphrase({ passphrase, newPassphrase })
    expect(await host.recoveryCode(newPassphrase)).toBe(code)
    await host.close()
    await expect(host.open({ passphrase })).rejects.toThrow('wrong-passphrase')
    rmSync(`${file}-nyckel`)
    await expect(host.open({ passphrase })).rejects.toThrow('wrong-passphrase')
    await host.open({ passphrase: newPassphrase })
  })
})

it('closing waits for an import that holds the writes, and nothing begins afterwards', async () => {
  const gate = createWriteGate()
  const { host } = await openHost({ withoutWrites: gate.hold }, 5)
  let end = () => {}
  const held = gate.hold(() => new Promise<void>((done) => (end = done)))
  const closing = host.close()
  await new Promise(setImmediate)
  expect(notesIn(host)).toBe(5)
  end()
  await held
  await closing
  expect(() => host.db()).toThrow('register-not-open')
})
