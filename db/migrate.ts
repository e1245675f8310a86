import { createHash } from 'node:crypto'
import { DomainError } from '../domain/errors'
import { installChangeLog } from './change-log'
import { protectFrozenReports } from './frozen-reports'
import type { RawDatabase } from './open'
import { storageError } from './storage-error'

/**
 * The one way a schema changes. `user_version` is the number of migrations applied; `applied_migration` keeps their names
 * and digests. Foreign keys are off around the transaction, because a rebuilt table is dropped, and a drop would delete its
 * children in silence; the pragma inside a generated migration does nothing, as it runs in the transaction.
 */
export interface Migration {
  readonly name: string
  readonly sql: string
}

const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The migrations of this Fasvis, oldest first, as drizzle-kit generated them. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.replace(/^.*\/(.*)\.sql$/, '$1'), sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

const digest = (sql: string): string =>
  createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex')

export const schemaVersionOf = (raw: RawDatabase): number =>
  raw.pragma('user_version', { simple: true }) as number

/**
 * How many migrations a register lacks.
 * @throws `file-from-newer-version` when it knows more of them than this Fasvis, or other ones.
 */
export function pendingMigrations(
  raw: RawDatabase,
  known: readonly Migration[] = migrations,
): readonly Migration[] {
  const version = schemaVersionOf(raw)
  if (version > known.length) throw new DomainError('file-from-newer-version')
  const applied = version === 0 ? [] : appliedDigests(raw)
  if (
    applied.length !== version ||
    applied.some((sha256, index) => sha256 !== digest(known[index]?.sql ?? ''))
  ) {
    throw new DomainError('file-from-newer-version')
  }
  return known.slice(version)
}

const appliedDigests = (raw: RawDatabase): string[] =>
  raw.prepare('select sha256 from applied_migration order by number').pluck().all() as string[]

/**
 * Applies what is pending, each migration in its own transaction; one that fails leaves the schema it began with.
 * The caller has made a backup when the register holds anything.
 * @throws `migration-failed` with `migration`, `storage-full`, `file-from-newer-version`.
 */
export function migrate(raw: RawDatabase, known: readonly Migration[] = migrations): void {
  const pending = pendingMigrations(raw, known)
  if (pending.length === 0) return
  raw.pragma('foreign_keys = OFF')
  try {
    for (const migration of pending) apply(raw, migration)
  } finally {
    raw.pragma('foreign_keys = ON')
  }
  if (raw.pragma('foreign_keys', { simple: true }) !== 1) throw new DomainError('migration-failed')
}

function apply(raw: RawDatabase, migration: Migration): void {
  raw.exec('BEGIN IMMEDIATE')
  try {
    const before = rowCounts(raw)
    dropTriggers(raw)
    raw.exec(migration.sql)
    if (tablesLosingRows(before, rowCounts(raw)).length > 0) throw new DomainError('migration-failed')
    if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new DomainError('migration-failed')
    record(raw, migration)
    installChangeLog(raw)
    protectFrozenReports(raw)
    raw.exec('COMMIT')
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK')
    const full = storageError(error).code === 'storage-full'
    const failure = new DomainError(full ? 'storage-full' : 'migration-failed', { migration: migration.name })
    failure.cause = error
    throw failure
  }
}

function record(raw: RawDatabase, { name, sql }: Migration): void {
  raw.exec(`create table if not exists applied_migration (
    number integer primary key, name text not null, sha256 text not null, applied_at text not null)`)
  const number = schemaVersionOf(raw) + 1
  raw
    .prepare(`insert into applied_migration values (?, ?, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`)
    .run(number, name, digest(sql))
  raw.pragma(`user_version = ${number}`)
}

/** The change log's triggers name columns; a rebuild must neither log its copying nor stumble on them. They are put back after. */
function dropTriggers(raw: RawDatabase): void {
  const names = raw.prepare(`select name from sqlite_schema where type = 'trigger'`).pluck().all() as string[]
  for (const name of names) raw.exec(`drop trigger "${name}"`)
}

/** Rows in every table of the register, by name; bookkeeping left out. */
export function rowCounts(raw: RawDatabase): Record<string, number> {
  const tables = raw.prepare(
    `select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'
     and name <> 'applied_migration' order by name`,
  )
  return Object.fromEntries(
    (tables.pluck().all() as string[]).map((name) => [
      name,
      raw.prepare(`select count(*) from "${name}"`).pluck().get() as number,
    ]),
  )
}

/** A migration may drop or fill a table, and may not leave one that stays with fewer rows: that is how cascades show. */
function tablesLosingRows(before: Record<string, number>, after: Record<string, number>): string[] {
  return Object.keys(after).filter((table) => (after[table] ?? 0) < (before[table] ?? 0))
}
