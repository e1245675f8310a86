import { ZodError } from 'zod'
import type { WireError } from '../../domain/contract/result'
import { DomainError, type ErrorCode } from '../../domain/errors'

/** SQLite's and the file system's own words, in ours. */
const storageCodes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'storage-full'],
  [/^SQLITE_CONSTRAINT_UNIQUE/, 'conflict'],
  [/^SQLITE_CONSTRAINT/, 'in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'register-damaged'],
  [/^SQLITE_READONLY|^EROFS/, 'read-only'],
  [/^SQLITE_BUSY/, 'register-locked'],
  [/^SQLITE_IOERR|^SQLITE_CANTOPEN|^EIO/, 'storage-failed'],
  [/^EACCES|^EPERM/, 'register-unreadable'],
]

/** Turns anything thrown into what the window may know; `report` gets what it may not, and answers with a reference. */
export function toWireError(thrown: unknown, report: (thrown: unknown) => string): WireError {
  if (thrown instanceof DomainError) return { code: thrown.code, details: thrown.details }
  if (thrown instanceof ZodError) {
    const fields = Object.fromEntries(thrown.issues.map((issue) => [issue.path.join('.'), issue.code]))
    return { code: 'invalid-input', details: {}, fields }
  }
  const code =
    thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  const known = storageCodes.find(([pattern]) => pattern.test(code))
  if (known) return { code: known[1], details: {} }
  return { code: 'unexpected', details: {}, reference: report(thrown) }
}
