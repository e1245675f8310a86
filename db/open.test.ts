import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ErrorCode } from '../domain/errors'
import { keysOf, newSecret } from './keys'
import { closeFile, createEncrypted, openEncrypted, openEncryptedReadOnly } from './open'
import { describeRegisterFile, pageSize } from './register-file'
import { storageError } from './storage-error'
import {
  canaries,
  closedRegister,
  contentOf,
  filesWith,
  type TestRegister,
  temporaryFolder,
  within,
} from './test-register'
import { verifyRegister } from './verify'

/** What opening answers, as the app does it: first a look without the key, then with it. */
async function opening({ file, keys }: TestRegister): Promise<ErrorCode | 'opened'> {
  try {
    const { id } = await describeRegisterFile(file)
    if (id !== keys.id) return 'register-damaged' // electron/register/proof.ts compares the ids
    closeFile(openEncrypted(file, keys))
    return 'opened'
  } catch (error) {
    return storageError(error).code
  }
}

/** Opens what a fault has made of a register and demands that the refusal left every file as it was. */
async function refusal(fault: (register: TestRegister, whole: Buffer) => Uint8Array): Promise<string> {
  const register = closedRegister()
  writeFileSync(register.file, fault(register, readFileSync(register.file)))
  const before = contentOf(register.folder)
  const answer = await opening(register)
  expect(contentOf(register.folder)).toEqual(before)
  return answer
}

describe('a register file', () => {
  it('is opened again with what was written, and no journal stays when it is closed', () => {
    const register = closedRegister(3)
    expect(within(register, (raw) => raw.prepare('select count(*) from note').pluck().get())).toBe(3)
    expect(Object.keys(contentOf(register.folder))).toEqual(['Prov.fasvis'])
  })

  it('carries its id in clear and nothing else', async () => {
    const register = closedRegister()
    expect(await describeRegisterFile(register.file)).toEqual({ id: register.keys.id, wal: false })
    expect(
      filesWith(register.folder, [...canaries, 'SQLite format', 'create table', 'register_info']),
    ).toEqual([])
  })

  it('keeps its id through a VACUUM', async () => {
    const register = closedRegister()
    within(register, (raw) => raw.exec('delete from note; vacuum'))
    expect((await describeRegisterFile(register.file)).id).toBe(register.keys.id)
  })

  it('never writes plain text while changing and deleting', () => {
    const register = closedRegister(400)
    within(register, (raw) => {
      raw.pragma('cache_size = 5')
      raw.exec('begin immediate; update note set text = text || id; delete from note where id % 2 = 0')
      expect(filesWith(register.folder, canaries)).toEqual([])
      raw.exec('commit')
      expect(filesWith(register.folder, canaries)).toEqual([])
    })
  })

  it.skipIf(process.platform !== 'linux')(
    'opens no temporary file while sorting more than its cache holds',
    () => {
      const openFiles = () =>
        readdirSync('/proc/self/fd').map((fd) => {
          try {
            return readlinkSync(`/proc/self/fd/${fd}`)
          } catch {
            return '' // The handle that listed the folder.
          }
        })
      within(closedRegister(400), (raw) => {
        raw.pragma('cache_size = 5')
        const sorting = raw
          .prepare('select text || hex(zeroblob(4000)) as long from note order by long')
          .iterate()
        sorting.next()
        expect(openFiles().filter((file) => file.includes('etilqs'))).toEqual([])
        sorting.return?.()
      })
    },
  )

  it('has every pragma it should on every connection', () => {
    const register = closedRegister(1)
    const read = (names: string[]) =>
      within(register, (raw) => names.map((name) => raw.pragma(name, { simple: true })))
    expect(read(['temp_store', 'locking_mode', 'journal_mode', 'synchronous', 'foreign_keys'])).toEqual([
      2,
      'exclusive',
      'truncate',
      3,
      1,
    ])
    expect(read(['secure_delete', 'trusted_schema', 'cell_size_check', 'mmap_size'])).toEqual([1, 0, 1, 0])
  })

  it('is never made where a file is', () => {
    const register = closedRegister(1)
    const before = contentOf(register.folder)
    expect(() => createEncrypted(register.file, keysOf(newSecret()))).toThrow('register-exists')
    expect(contentOf(register.folder)).toEqual(before)
  })

  it('refuses a key that SQLite would take for a passphrase or for none at all', () => {
    const file = join(temporaryFolder(), 'Prov.fasvis')
    for (const databaseKey of ['', 'ab', "x' or '1", 'ab'.repeat(31)]) {
      expect(() => createEncrypted(file, { id: '', databaseKey })).toThrow()
      expect(existsSync(file)).toBe(false)
    }
  })
})

describe('a file that is not a whole register is refused by its own name and left as it was', () => {
  const faults: readonly (readonly [
    string,
    ErrorCode,
    (whole: Buffer, register: TestRegister) => Uint8Array,
  ])[] = [
    ['empty', 'register-empty', () => Buffer.alloc(0)],
    ['one byte', 'register-empty', () => Buffer.from('x')],
    ['cut to 10 bytes', 'register-truncated', (whole) => whole.subarray(0, 10)],
    ['cut to 100 bytes', 'register-truncated', (whole) => whole.subarray(0, 100)],
    ['cut to one page', 'register-truncated', (whole) => whole.subarray(0, pageSize)],
    ['cut to half', 'register-truncated', (whole) => whole.subarray(0, pageSize * 9)],
    ['last page lost', 'register-truncated', (whole) => whole.subarray(0, -pageSize)],
    ['last byte lost', 'register-truncated', (whole) => whole.subarray(0, -1)],
    ['a text', 'not-a-register', () => Buffer.from('Hej hej, det här är ett brev. '.repeat(400))],
    ['noise', 'not-a-register', () => randomBytes(2 * pageSize)],
    ['a plain SQLite file', 'not-a-register', () => Buffer.from(`SQLite format 3\0${'\0'.repeat(4080)}`)],
    ['the first page zeroed', 'register-damaged', (whole) => Buffer.from(whole).fill(0, 0, pageSize)],
    [
      'four pages zeroed',
      'register-damaged',
      (whole) => Buffer.from(whole).fill(0, 5 * pageSize, 9 * pageSize),
    ],
    ['two pages swapped', 'register-damaged', (whole) => swapped(whole, 4, 11)],
    [
      'junk in half a page after the end',
      'register-truncated',
      (whole) => Buffer.concat([whole, Buffer.alloc(99, 7)]),
    ],
  ]
  it.each(faults)('%s: %s', async (_, code, fault) => {
    expect(await refusal((register, whole) => fault(whole, register))).toBe(code)
  })

  function swapped(whole: Buffer, a: number, b: number): Buffer {
    const copy = Buffer.from(whole)
    whole.copy(copy, a * pageSize, b * pageSize, (b + 1) * pageSize)
    whole.copy(copy, b * pageSize, a * pageSize, (a + 1) * pageSize)
    return copy
  }

  it('a folder, and nothing at all', async () => {
    const register = closedRegister(1)
    rmSync(register.file)
    expect(await opening(register)).toBe('register-missing')
    expect(existsSync(register.file)).toBe(false)
    mkdirSync(register.file)
    expect(await opening(register)).toBe('not-a-register')
  })

  it("another register's key", async () => {
    const register = closedRegister(1)
    const before = contentOf(register.folder)
    expect(() => openEncrypted(register.file, keysOf(newSecret()))).toThrow('register-damaged')
    expect(contentOf(register.folder)).toEqual(before)
  })

  it('an encrypted database of ours that lacks the sentinel', async () => {
    const keys = keysOf(newSecret())
    const folder = temporaryFolder()
    const file = join(folder, 'Tom.fasvis')
    const raw = createEncrypted(file, keys)
    raw.exec('create table other (id integer)')
    raw.pragma('application_id = 7')
    closeFile(raw)
    expect(await opening({ folder, file, keys })).toBe('not-a-register')
  })

  it('any flipped bit, in every page and every part of one', async () => {
    const register = closedRegister(60)
    const whole = readFileSync(register.file)
    const places = [
      ...Array(28).keys(),
      ...Array.from({ length: 100 }, (_, step) => (step * 7919 * 131) % whole.length),
    ]
    const answers = new Set<string>()
    for (const place of places) {
      const damaged = Buffer.from(whole)
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8))
      writeFileSync(register.file, damaged)
      const answer = await opening(register)
      expect(answer, `byte ${place}`).not.toBe('opened')
      expect(readFileSync(register.file).equals(damaged)).toBe(true)
      answers.add(answer)
    }
    expect([...answers]).toEqual(['register-damaged'])
    expect(Object.keys(contentOf(register.folder))).toEqual(['Prov.fasvis'])
  })
})

describe('a file with a page too many', () => {
  it('is opened, as nothing of it is missing', async () => {
    const register = closedRegister(3)
    writeFileSync(register.file, Buffer.concat([readFileSync(register.file), Buffer.alloc(pageSize, 7)]))
    expect(await opening(register)).toBe('opened')
    expect(within(register, (raw) => raw.prepare('select count(*) from note').pluck().get())).toBe(3)
  })
})

describe('a file held by somebody else', () => {
  it('is refused within the waiting time, and let in afterwards', () => {
    const register = closedRegister(1)
    within(register, () =>
      expect(() => openEncrypted(register.file, register.keys)).toThrow('register-locked'),
    )
    within(register, () => undefined)
  })
})

describe('a full disk', () => {
  it('refuses the save, keeps what was saved and can be opened again', () => {
    const register = closedRegister(5)
    within(register, (raw) => {
      raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 2}`)
      const note = raw.prepare(`insert into note (case_id, written_on, text) values (1, '2026-03-02', ?)`)
      const save = raw.transaction(() => note.run('x'.repeat(40_000)))
      let failure: unknown
      try {
        save()
      } catch (error) {
        failure = error
      }
      expect(storageError(failure).code).toBe('storage-full')
      expect(raw.prepare('select count(*) from note').pluck().get()).toBe(5)
    })
    expect(within(register, (raw) => raw.prepare('select count(*) from note').pluck().get())).toBe(5)
  })
})

describe('looking into a file', () => {
  it('counts what is in it and changes nothing', async () => {
    const register = closedRegister(7)
    const before = contentOf(register.folder)
    expect(await verifyRegister(register.file, register.keys)).toMatchObject({
      id: register.keys.id,
      clients: 1,
      openCases: 1,
      notes: 7,
      openByPhase: [0, 0, 1, 0, 0, 0],
    })
    expect(contentOf(register.folder)).toEqual(before)
  })

  it("refuses another register's file", async () => {
    const [register, other] = [closedRegister(1), closedRegister(1)]
    await expect(verifyRegister(register.file, other.keys)).rejects.toThrow('backup-invalid')
  })

  it('cannot write', () => {
    const register = closedRegister(1)
    const raw = openEncryptedReadOnly(register.file, register.keys)
    expect(() => raw.exec('delete from note')).toThrow('readonly')
    raw.close()
  })
})
