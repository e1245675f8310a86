import { DomainError, type ErrorCode } from '../domain/errors'

/** Turns what SQLite and the file system say into the closed list of codes. The original is kept as `cause`, for the log only. */

const fromSqlite: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'storage-full'],
  ['SQLITE_BUSY', 'register-locked'],
  ['SQLITE_LOCKED', 'register-locked'],
  ['SQLITE_CORRUPT', 'register-damaged'],
  ['SQLITE_NOTADB', 'register-damaged'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'register-unreadable'],
  ['SQLITE_PERM', 'register-unreadable'],
  ['SQLITE_IOERR', 'storage-failed'],
]

const fromFileSystem: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'storage-full',
  EDQUOT: 'storage-full',
  EACCES: 'register-unreadable',
  EPERM: 'register-unreadable',
  EROFS: 'register-read-only-folder',
  EBUSY: 'register-locked',
  ENOENT: 'register-missing',
}

/** The system's own code of an error ('ENOSPC', 'SQLITE_BUSY'), or '' when it has none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** Any error of storage as a DomainError; a DomainError comes back as it is. An error the system did not give is a bug and is thrown on. */
export function storageError(error: unknown, otherwise: ErrorCode = 'storage-failed'): DomainError {
  if (error instanceof DomainError) return error
  const system = systemCode(error)
  if (system === '') throw error
  const code =
    fromSqlite.find(([prefix]) => system.startsWith(prefix))?.[1] ?? fromFileSystem[system] ?? otherwise
  const translated = new DomainError(code)
  translated.cause = error
  return translated
}

/** An error of writing in a folder: what a person can do about a refused write is to choose another folder. */
export function folderError(error: unknown): DomainError {
  const refused = ['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error))
  return refused ? new DomainError('register-read-only-folder') : storageError(error)
}

/** The new content was written, and what it was to replace could not be: another program has it open. */
const isHeldOpen = (error: unknown): boolean =>
  ['EACCES', 'EBUSY', 'EPERM'].includes(systemCode(error)) &&
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'rename'

/** An error of writing a file that is not the register: nothing is wrong with the register, and nothing is said of it. */
export function exportError(error: unknown): DomainError {
  if (isHeldOpen(error)) return new DomainError('file-in-use')
  const said = folderError(error)
  if (['register-read-only-folder', 'storage-full'].includes(said.code)) return said
  const translated = new DomainError('file-not-written')
  translated.cause = error
  return translated
}
