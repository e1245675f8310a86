import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBackups } from '../../db/backup'
import { readKeyFile, wrapSecret } from '../../db/key-file'
import { keysOf } from '../../db/keys'
import { rowCounts, schemaVersionOf } from '../../db/migrate'
import { closeFile, openEncrypted } from '../../db/open'
import { secretOfRecoveryCode } from '../../db/recovery-code'
import { registerPaths } from '../../db/register-paths'
import { verifyRegister } from '../../db/verify'
import { rememberedRegister } from './remembered'
import { notesIn, openHost, rawOf, testHost } from './test-host'
import { verifyInWorker } from './verify-in-worker'

/**
 * Programs killed without warning while they write. FASVIS_KILLS=10 makes ten times as many. This does not show what a power cut
 * does: what the program had handed over reaches the disk here.
 */
const times = Number(process.env.FASVIS_KILLS ?? 1)

const built = join('node_modules', '.cache', `fasvis-faults-${process.pid}`)
const entries = ['fault-child', 'verify-worker']

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    // One file: loading the packages from theirs takes seconds, and the child is started some sixty times.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: true,
      outDir: built,
      target: 'node20',
      rolldownOptions: {
        input: Object.fromEntries(entries.map((name) => [name, join('electron', 'register', `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** Starts the child, waits until it has done its thing once, kills it a random while later; answers with what it said. */
function killed(
  task: string,
  given: { file: string; code: string; appFolder: string },
  most: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [
    join(built, 'fault-child.mjs'),
    task,
    given.file,
    given.code,
    given.appFolder,
  ])
  let said = ''
  let complaint = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * most)
      said += text.toString()
    })
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString()
    })
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said.split('\n').slice(0, -1))
      else reject(new Error(`the child ended by itself: ${complaint}`))
    })
  })
}

/** A closed, filled register, and a folder of its own for the app. */
async function prepared(notes: number) {
  const test = await openHost({}, notes)
  await test.host.close()
  return test
}

const repeat = async (count: number, work: () => Promise<void>) => {
  for (let round = 0; round < count * times; round++) await work()
}

describe('killed', { timeout: 120_000 * times }, () => {
  it('while saving: what was said to be saved is there, and no save is there by half', async () => {
    const test = await prepared(5)
    let saved = 0
    await repeat(15, async () => {
      const said = await killed('save', test, 60)
      saved += said.length
      await test.host.open({ recoveryCode: test.code })
      const raw = rawOf(test.host)
      const saves = `select substr(text, 1, instr(substr(text, 6), ' ') + 5) as save, count(*) as rows from note where text like 'spar %' group by save`
      const found = raw.prepare(saves).all() as { save: string; rows: number }[]
      expect(found.every(({ rows }) => rows === 6)).toBe(true)
      expect(found.length).toBeGreaterThanOrEqual(said.length)
      expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
      raw.exec(`delete from note where text like 'spar %'`)
      await test.host.close()
    })
    expect(saved).toBeGreaterThan(15)
  })

  it('while making a backup: every backup in the list is whole', async () => {
    const test = await prepared(100)
    const keys = keysOf(secretOfRecoveryCode(test.code))
    const { backupFolder } = registerPaths(test.file)
    await repeat(8, async () => {
      await killed('backup', test, 250)
      const backups = await listBackups(backupFolder, keys.id)
      expect(backups.length).toBeGreaterThan(0)
      for (const backup of backups)
        expect(await verifyRegister(backup.file, keys)).toMatchObject({ notes: 100 })
      expect((await readKeyFile(registerPaths(test.file).backupKeyFile, keys.id)).register).toBe(keys.id)
    })
    await test.host.open({ recoveryCode: test.code })
    await test.host.backupNow()
    expect(readdirSync(backupFolder).filter((name) => name.includes('ofullständig'))).toEqual([])
  })

  it('while restoring: the register is the old or the restored one, and all that was replaced is kept', async () => {
    const test = await prepared(100)
    const keys = keysOf(secretOfRecoveryCode(test.code))
    await repeat(8, async () => {
      await killed('restore', test, 300)
      await test.host.open({ recoveryCode: test.code })
      expect([100, 106]).toContain(notesIn(test.host))
      rawOf(test.host).exec(`delete from note where text like 'spar %'`)
      await test.host.close()
      const kept = readdirSync(test.folder).filter((name) => / före återställning .*\.fasvis$/.test(name))
      for (const name of kept) {
        expect(await verifyRegister(join(test.folder, name), keys)).toMatchObject({ clients: 1 })
        rmSync(join(test.folder, name))
      }
    })
    expect(readdirSync(test.folder).filter((name) => name.includes('ofullständig'))).toEqual([])
  })

  it('while migrating: the schema is the old or the new one, with every row', async () => {
    const template = await prepared(1500)
    const keys = keysOf(secretOfRecoveryCode(template.code))
    await repeat(8, async () => {
      const test = testHost()
      const file = join(test.folder, 'Prov.fasvis')
      copyFileSync(template.file, file)
      await killed('migrate', { ...template, file }, 120)
      const raw = openEncrypted(file, keys)
      const columns = raw.prepare(`select count(*) from pragma_table_info('note')`).pluck().get()
      const old = raw.prepare(`select count(*) from note where text like '% igen'`).pluck().get()
      expect([
        [4, 0],
        [5, 1500],
      ]).toContainEqual([columns, old])
      expect(rowCounts(raw)).toMatchObject({ note: 1500, rehab_case: 1, client: 1 })
      expect(schemaVersionOf(raw)).toBe(raw.prepare('select count(*) from applied_migration').pluck().get())
      closeFile(raw)
    })
  })

  it('while changing the passphrase: the key file is whole, for the old or the new one', async () => {
    const test = await prepared(1)
    const keys = keysOf(secretOfRecoveryCode(test.code))
    const [a, b] = [await wrapSecret(keys, 'den ena av två'), await wrapSecret(keys, 'den andra av två')]
    writeFileSync(join(test.folder, 'a.json'), JSON.stringify(a))
    writeFileSync(join(test.folder, 'b.json'), JSON.stringify(b))
    await repeat(10, async () => {
      await killed('rewrap', test, 40)
      expect([a.tag, b.tag]).toContain((await readKeyFile(`${test.file}-nyckel`, keys.id)).tag)
    })
  })

  it('while moving: the remembered register opens with everything in it', async () => {
    await repeat(6, async () => {
      const test = await prepared(20)
      await killed('move', test, 250)
      const file = await rememberedRegister(test.appFolder)
      await test.host.open({ recoveryCode: test.code }, file ?? '')
      expect(notesIn(test.host)).toBe(20)
      expect(test.host.readOnly()).toBe(false)
      await test.host.close()
    })
  })
})

describe('two processes', () => {
  it('on one register: the second reads, says who has it, and may write when the first has died', async () => {
    const test = await prepared(5)
    mkdirSync(test.appFolder, { recursive: true })
    const child = spawn(process.execPath, [
      join(built, 'fault-child.mjs'),
      'backup',
      test.file,
      test.code,
      test.appFolder,
    ])
    await new Promise((resolve) => child.stdout.once('data', resolve))
    const second = testHost({ folder: test.folder, user: 'bo', machine: 'DATOR-2' })
    await second.host.open({ recoveryCode: test.code }, test.file)
    expect(await second.host.status()).toMatchObject({ readOnly: { user: 'anna', machine: 'DATOR-1' } })
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await ended
    await test.host.open({ recoveryCode: test.code })
    expect(test.host.readOnly()).toBe(false)
  })
})

describe('verifying in a worker', () => {
  it('answers as in this thread, refusals with their code', async () => {
    const test = await prepared(9)
    const keys = keysOf(secretOfRecoveryCode(test.code))
    const verify = verifyInWorker(pathToFileURL(join(built, 'verify-worker.mjs')))
    expect(await verify(test.file, keys)).toEqual(await verifyRegister(test.file, keys))
    writeFileSync(test.file, readFileSync(test.file).fill(0, 9000, 9010))
    await expect(verify(test.file, keys)).rejects.toThrow('register-damaged')
    await expect(verify(`${test.file}x`, keys)).rejects.toThrow('register-missing')
    expect(existsSync(`${test.file}x`)).toBe(false)
  })
})
