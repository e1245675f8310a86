import { and, desc, eq, getTableColumns, getTableName, is, lt, sql } from 'drizzle-orm'
import { type AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { DomainError } from '../../domain/errors'
import * as schema from '../schema/index'
import type { WriteDb } from '../types'

/** Takes back what the change log (db/change-log.ts) has written, an import of a quarter of a million rows as well. */

const { changeRow, changeSet } = schema
type LoggedRow = typeof changeRow.$inferSelect

/**
 * Puts every row of a change set back as it was before, newest change first, as a change set of its own. Refused with
 * `undo-conflict`, changing nothing, when a row no longer is as that change set left it; a row that others lean on by now
 * fails when the transaction ends (foreign keys). Answers with the route of what was taken back.
 */
export function undoChangeSet(db: WriteDb, changeSetId: number, asChangeSetId: number): string {
  const set = db.select().from(changeSet).where(eq(changeSet.id, changeSetId)).get()
  const undone = db.select().from(changeSet).where(eq(changeSet.undoesId, changeSetId)).get()
  if (!set || undone || staysDone(set.route)) throw new DomainError('nothing-to-undo')
  if (laterMoveStands(db, changeSetId)) throw new DomainError('undo-conflict')
  db.update(changeSet).set({ undoesId: changeSetId }).where(eq(changeSet.id, asChangeSetId)).run()
  if (touchesManyTables(db, changeSetId)) db.run(sql`pragma defer_foreign_keys = on`)
  const putBack = preparedPutBack(db)
  let rows = 0
  for (const row of loggedRows(db, changeSetId)) {
    putBack(row)
    rows += 1
  }
  if (rows === 0) throw new DomainError('nothing-to-undo')
  return set.route
}

/** What has left the register cannot be taken back, nor the note of it: papers, and reports as delivered. */
const staysDone = (route: string): boolean => route.startsWith('paper.') || route === 'report.freeze'

/**
 * Whether rows that lean on one another may be put back in any order. Asked first, because the pragma makes SQLite prepare
 * every living statement anew: of ten thousand acts taken back, it would be most of the time.
 */
function touchesManyTables(db: WriteDb, changeSetId: number): boolean {
  const { tables } = db.get<{ tables: number }>(sql`
    select count(distinct table_name) as tables from change_row where change_set_id = ${changeSetId}`)
  return tables > 1
}

/** A move cannot be taken out from under one that started where it ended. */
function laterMoveStands(db: WriteDb, changeSetId: number): boolean {
  const found = db.get(sql`
    select 1 from change_row logged
    join phase_move later on later.case_id = logged.case_id and later.id > logged.row_id
    where logged.change_set_id = ${changeSetId} and logged.table_name = 'phase_move' and logged.before is null
      and later.id not in (select row_id from change_row where change_set_id = ${changeSetId} and table_name = 'phase_move')
    limit 1`)
  return found !== undefined
}

/** So many logged rows are in memory at a time. */
const chunk = 500

/** A change set's rows, newest first. */
function* loggedRows(db: WriteDb, changeSetId: number): Generator<LoggedRow> {
  const older = db
    .select()
    .from(changeRow)
    .where(and(eq(changeRow.changeSetId, changeSetId), lt(changeRow.id, sql.placeholder('than'))))
    .orderBy(desc(changeRow.id))
    .limit(chunk)
    .prepare()
  let than = Number.MAX_SAFE_INTEGER
  for (;;) {
    const rows = older.all({ than })
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    than = last.id
  }
}

type StoredRow = Record<string, string | number | null>

const parseRow = (json: string | null): StoredRow | null =>
  json === null ? null : (JSON.parse(json) as StoredRow)

/** Each statement changes one row, or none when the row is not as it was left. */
function preparedPutBack(db: WriteDb): (row: LoggedRow) => void {
  const known = new Map<string, ReturnType<typeof prepareStatements>>()
  return ({ tableName, before: wasJson, after: leftJson }) => {
    const was = parseRow(wasJson)
    const left = parseRow(leftJson)
    const columns = Object.keys(was ?? left ?? {})
    const key = `${tableName} ${columns.join()}`
    const statements = known.get(key) ?? prepareStatements(db, tableName, columns)
    known.set(key, statements)
    const statement = left === null ? statements.insert : was === null ? statements.remove : statements.change
    const { changes } = statement.run({ ...named('was', was), ...named('left', left) })
    if (changes !== 1) throw new DomainError('undo-conflict')
  }
}

const named = (image: 'was' | 'left', row: StoredRow | null) =>
  Object.fromEntries(Object.entries(row ?? {}).map(([column, value]) => [`${image} ${column}`, value]))

/** For rows logged with these columns: those that a migration has added since are left alone, and not compared. */
function prepareStatements(db: WriteDb, tableName: string, logged: readonly string[]) {
  const table = tableOf(tableName)
  const columns = Object.entries<AnySQLiteColumn>(getTableColumns(table)).filter(([, column]) =>
    logged.includes(column.name),
  )
  // Inside `sql` a value goes to SQLite as the log has it, not as drizzle would write one of the program's.
  const value = (image: 'was' | 'left', column: AnySQLiteColumn) =>
    sql`${sql.placeholder(`${image} ${column.name}`)}`
  const was = Object.fromEntries(columns.map(([name, column]) => [name, value('was', column)]))
  const asLeft = and(
    eq(table.id, sql.placeholder('left id')),
    ...columns.map(([, column]) => sql`${column} is ${value('left', column)}`),
  )
  return {
    insert: db.insert(table).values(was).onConflictDoNothing({ target: table.id }).prepare(),
    change: db.update(table).set(was).where(asLeft).prepare(),
    remove: db.delete(table).where(asLeft).prepare(),
  }
}

type TableWithId = SQLiteTable & { readonly id: AnySQLiteColumn }

const hasId = (value: unknown): value is TableWithId => is(value, SQLiteTable) && 'id' in value
const tables = new Map(
  Object.values<unknown>(schema)
    .filter(hasId)
    .map((table) => [getTableName(table), table]),
)

function tableOf(name: string): TableWithId {
  const table = tables.get(name)
  if (!table) throw new Error(`the log tells of ${name}, which is no table`)
  return table
}
