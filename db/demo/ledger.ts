import type { Database, Statement } from 'better-sqlite3'
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { changeSet } from '../schema/index'

/** Writes typed rows through prepared statements, each under its change set: the log triggers do the rest. */
export interface Ledger {
  /** Opens the change set that logs the writes that follow. */
  readonly begin: (entry: { at: string; user: string; route: string }) => void
  /** The new row's id. */
  readonly insert: <T extends SQLiteTable>(table: T, values: InferInsertModel<T>) => number
  readonly update: <T extends SQLiteTable>(table: T, id: number, values: Partial<InferInsertModel<T>>) => void
}

export function openLedger(raw: Database): Ledger {
  const prepared = new Map<string, Statement>()

  const prepare = (kind: 'insert' | 'update', table: SQLiteTable, keys: readonly string[]): Statement => {
    const signature = `${kind} ${getTableName(table)} ${keys.join()}`
    const known = prepared.get(signature)
    if (known) return known
    const columns = getTableColumns(table)
    const names = keys.map((key) => `"${columns[key]?.name ?? key}"`)
    const statement = raw.prepare(
      kind === 'insert'
        ? `insert into "${getTableName(table)}" (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`
        : `update "${getTableName(table)}" set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`,
    )
    prepared.set(signature, statement)
    return statement
  }

  const insert: Ledger['insert'] = (table, values) => {
    const result = prepare('insert', table, Object.keys(values)).run(...Object.values(values).map(toStored))
    return Number(result.lastInsertRowid)
  }
  const update: Ledger['update'] = (table, id, values) => {
    prepare('update', table, Object.keys(values)).run(...Object.values(values).map(toStored), id)
  }
  return { begin: (entry) => void insert(changeSet, entry), insert, update }
}

/** SQLite has no truth values and no lists: drizzle stores them as numbers and as JSON, and so does this. */
function toStored(value: unknown): unknown {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
