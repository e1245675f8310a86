import { existsSync, rmSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DomainError } from '../domain/errors'
import type { FileKey } from './keys'
import * as schema from './schema/index'
import { storageError, systemCode } from './storage-error'
import type { Db } from './types'

/** The only place where SQLite is opened: cipher and key first, then the pragmas every connection has, read back. */

export type RawDatabase = Database.Database

export interface OpenOptions {
  /** Path of the native addon when it is not where the package keeps it. */
  readonly nativeBinding?: string
}

/** 'FASV': says in the file itself that it is a register. */
export const applicationId = 0x46415356

/**
 * Why these: temporary tables in memory, or SQLite writes them to disk in plain text. The lock is held as long as the file is
 * open, so that no other program writes between. A truncated journal keeps no old page images. No WAL: two files can be
 * parted by a copy, and it does not work on network shares. Deleted text is overwritten.
 */
const pragmas = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'TRUNCATE', 'truncate'],
  ['synchronous', 'EXTRA', 3],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', '0', 0],
] as const

/** Pragmas that a read-only connection cannot have and does not need. */
const writersOnly: readonly string[] = ['locking_mode', 'journal_mode', 'secure_delete']

function connect(file: string, { nativeBinding }: OpenOptions, options: Database.Options = {}): RawDatabase {
  return new Database(file, {
    timeout: 2000,
    ...options,
    ...(nativeBinding !== undefined && { nativeBinding }),
  })
}

function unlock(raw: RawDatabase, key: string): void {
  // A key of any other form would be taken for a passphrase, and an empty one would make a plain file, both in silence.
  if (!/^([0-9a-f]{64}|[0-9a-f]{96})$/.test(key)) throw new Error('the key is not 32 bytes in hex')
  raw.pragma("cipher = 'chacha20'")
  raw.pragma(`key = 'raw:${key}'`)
}

function setPragmas(raw: RawDatabase, readonly: boolean): void {
  for (const [name, value, expected] of pragmas) {
    if (readonly && writersOnly.includes(name)) continue
    raw.pragma(`${name} = ${value}`)
    const actual: unknown = raw.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`pragma ${name} is ${String(actual)}, not ${expected}`)
  }
}

/** A new, empty encrypted file whose first 16 bytes are the id of the register. The file must not exist. */
export function createEncrypted(file: string, keys: FileKey, options: OpenOptions = {}): RawDatabase {
  if (existsSync(file)) throw new DomainError('register-exists')
  const raw = connect(file, options)
  try {
    unlock(raw, keys.databaseKey + keys.id)
    setPragmas(raw, false)
    raw.pragma(`application_id = ${applicationId}`)
    return raw
  } catch (error) {
    closeFile(raw)
    rmSync(file, { force: true })
    throw storageError(error)
  }
}

/**
 * Opens an existing register file with a key that is known to be right, takes the lock and checks the file through.
 * Nothing is written before every check has passed.
 * @throws `register-damaged`, `register-truncated`, `not-a-register`, `register-locked`, `register-unreadable`, `storage-failed`.
 */
export function openEncrypted(file: string, keys: FileKey, options: OpenOptions = {}): RawDatabase {
  return openChecked(file, keys, options, false, (raw) => {
    setPragmas(raw, false)
    checkContent(raw, keys, 'quick_check')
    takeLock(raw)
  })
}

/** Opens a file for reading only, with a full integrity check: for backups and copies. */
export function openEncryptedReadOnly(file: string, keys: FileKey, options: OpenOptions = {}): RawDatabase {
  return openChecked(file, keys, options, true, (raw) => {
    setPragmas(raw, true)
    checkContent(raw, keys, 'integrity_check')
  })
}

function openChecked(
  file: string,
  keys: FileKey,
  options: OpenOptions,
  readonly: boolean,
  check: (raw: RawDatabase) => void,
): RawDatabase {
  let raw: RawDatabase
  try {
    raw = connect(file, options, { readonly, fileMustExist: true })
  } catch (error) {
    throw storageError(error, 'unexpected')
  }
  try {
    unlock(raw, keys.databaseKey)
    readHeader(raw)
    check(raw)
    return raw
  } catch (error) {
    raw.close()
    throw storageError(error)
  }
}

/** The first read. When the first page decrypts but tells of more pages than there are, the file has been cut off. */
function readHeader(raw: RawDatabase): void {
  try {
    raw.pragma('schema_version')
  } catch (error) {
    if (systemCode(error) === 'SQLITE_CORRUPT') throw new DomainError('register-truncated')
    throw error
  }
}

/** SQLite calls an empty file sound, so the sentinel counts as much as the integrity check. */
function checkContent(raw: RawDatabase, keys: FileKey, check: 'quick_check' | 'integrity_check'): void {
  if (raw.pragma('application_id', { simple: true }) !== applicationId)
    throw new DomainError('not-a-register')
  if (raw.pragma(check, { simple: true }) !== 'ok') throw new DomainError('register-damaged')
  const id: unknown = raw.prepare('select id from register_info').pluck().get()
  if (id !== keys.id) throw new DomainError('register-damaged')
}

/** Takes the write lock and, as the locking mode is EXCLUSIVE, keeps it. */
export function takeLock(raw: RawDatabase): void {
  raw.exec('BEGIN EXCLUSIVE; COMMIT')
}

/**
 * Lets go of the lock and takes it again. Needed on POSIX after this process has read the file by other means (a copy):
 * closing that handle dropped the lock without SQLite knowing.
 */
export function retakeLock(raw: RawDatabase): void {
  raw.pragma('locking_mode = NORMAL')
  raw.pragma('schema_version')
  raw.pragma('locking_mode = EXCLUSIVE')
  takeLock(raw)
}

/** Closes the file and removes the empty journal that TRUNCATE leaves; one with content is needed for recovery and stays. */
export function closeFile(raw: RawDatabase): void {
  const journal = `${raw.name}-journal`
  raw.close()
  if (existsSync(journal) && statSync(journal).size === 0) rmSync(journal)
}

/** The open register as drizzle sees it. */
export const drizzleOf = (raw: RawDatabase): Db => drizzle(raw, { schema })
