import type { Database } from 'better-sqlite3'

/**
 * The change log: triggers on every table write each changed row, before and after, to `change_row` under the newest
 * `change_set`. Timeline, audit and undo all read it; nothing else writes history, and no handler can forget to.
 */

/** Tables that are not facts of the work: the log itself, what is only typed, and the register's own bookkeeping. */
const unlogged = new Set([
  'change_set',
  'change_row',
  'register_info',
  'applied_migration',
  'draft',
  'review_place',
  'sqlite_sequence',
])

export function loggedTables(raw: Database): string[] {
  const names = raw
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
  return (names.all() as string[]).filter((name) => !unlogged.has(name)).sort()
}

const columnsOf = (raw: Database, table: string): string[] =>
  raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]

/** Replaces all log triggers by ones that fit the tables as they are now. Call after every migration. */
export function installChangeLog(raw: Database): void {
  const old = raw
    .prepare(`select name from sqlite_schema where type = 'trigger' and name like 'log\\_%' escape '\\'`)
    .pluck()
  for (const name of old.all() as string[]) raw.exec(`drop trigger "${name}"`)
  for (const table of loggedTables(raw)) {
    const columns = columnsOf(raw, table)
    raw.exec(trigger(table, columns, 'insert'))
    raw.exec(trigger(table, columns, 'update'))
    raw.exec(trigger(table, columns, 'delete'))
  }
}

function trigger(
  table: string,
  columns: readonly string[],
  operation: 'insert' | 'update' | 'delete',
): string {
  const rowAsJson = (row: 'old' | 'new') =>
    `json_object(${columns.map((c) => `'${c}', ${row}."${c}"`).join(', ')})`
  const row = operation === 'delete' ? 'old' : 'new'
  const ownerOf = (owner: 'case_id' | 'client_id', ownTable: string) => {
    if (table === ownTable) return `${row}.id`
    return columns.includes(owner) ? `${row}.${owner}` : 'null'
  }
  const same = columns.map((c) => `old."${c}" is new."${c}"`).join(' and ')
  return `create trigger "log_${table}_${operation}" after ${operation} on "${table}"
    ${operation === 'update' ? `when not (${same})` : ''}
    begin
      insert into change_row (change_set_id, table_name, row_id, case_id, client_id, before, after)
      values (
        (select max(id) from change_set), '${table}', ${row}.id,
        ${ownerOf('case_id', 'rehab_case')}, ${ownerOf('client_id', 'client')},
        ${operation === 'insert' ? 'null' : rowAsJson('old')},
        ${operation === 'delete' ? 'null' : rowAsJson('new')}
      );
    end`
}
