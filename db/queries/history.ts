import { and, desc, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { HistoryEntry, RowChange, Undoable } from '../../domain/contract/history'
import { DomainError } from '../../domain/errors'
import { changeRow, changeSet } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Reading and taking back what the change log (db/change-log.ts) has written. */

/** Opens the change set that logs all that follows in this transaction. */
export function beginChangeSet(db: WriteDb, entry: { at: string; user: string; route: string }): number {
  return db.insert(changeSet).values(entry).returning({ id: changeSet.id }).get().id
}

type StoredRow = Record<string, string | number | null>
type LoggedRow = typeof changeRow.$inferSelect

const parseRow = (json: string | null): StoredRow | null =>
  json === null ? null : (JSON.parse(json) as StoredRow)

const toChange = (row: LoggedRow): RowChange => ({
  table: row.tableName,
  rowId: row.rowId,
  before: parseRow(row.before),
  after: parseRow(row.after),
})

/** Every change of a case and of its client, newest first. */
export function listHistory(db: ReadDb, caseId: number, clientId: number): HistoryEntry[] {
  const rows = db
    .select()
    .from(changeRow)
    .where(
      sql`${changeRow.caseId} = ${caseId} or (${changeRow.clientId} = ${clientId} and ${changeRow.caseId} is null)`,
    )
    .orderBy(desc(changeRow.id))
    .all()
  const bySet = Map.groupBy(rows, (row) => row.changeSetId)
  if (bySet.size === 0) return []
  const ids = [...bySet.keys()]
  const sets = db.select().from(changeSet).where(inArray(changeSet.id, ids)).orderBy(desc(changeSet.id)).all()
  const undone = new Set(
    db
      .select({ id: changeSet.undoesId })
      .from(changeSet)
      .where(inArray(changeSet.undoesId, ids))
      .all()
      .map(({ id }) => id),
  )
  return sets.map((set) => ({
    changeSetId: set.id,
    at: set.at,
    user: set.user,
    route: set.route,
    undoesId: set.undoesId,
    undone: undone.has(set.id),
    changes: (bySet.get(set.id) ?? []).map(toChange).reverse(),
  }))
}

/** Change sets that are not a person's own act; nothing before a `demo` is, it ends an invented past (db/demo). */
const notUndoable = ['demo', 'migration']
const ownPast = sql`${changeSet.id} > coalesce((select max(id) from change_set where route = 'demo'), 0)`

/** The latest act not taken back, the latest one taken back that nothing has followed, and when anything was last saved. */
export function latestChanges(db: ReadDb): {
  undo: Undoable | null
  redo: Undoable | null
  savedAt: string | null
} {
  const takenBack = db
    .select({ id: changeSet.undoesId })
    .from(changeSet)
    .where(sql`${changeSet.undoesId} is not null`)
  const withCase = {
    changeSetId: changeSet.id,
    at: changeSet.at,
    route: changeSet.route,
    caseId: sql<number | null>`(select max(case_id) from change_row where change_set_id = change_set.id)`,
  }
  const hasRows = sql`exists (select 1 from change_row where change_set_id = change_set.id)`
  const undo = db
    .select(withCase)
    .from(changeSet)
    .where(
      and(
        ownPast,
        isNull(changeSet.undoesId),
        notInArray(changeSet.route, notUndoable),
        notInArray(changeSet.id, takenBack),
        hasRows,
      ),
    )
    .orderBy(desc(changeSet.id))
    .limit(1)
    .get()
  const newest = db
    .select({ id: changeSet.id, at: changeSet.at, undoesId: changeSet.undoesId })
    .from(changeSet)
    .where(and(ownPast, hasRows))
    .orderBy(desc(changeSet.id))
    .limit(1)
    .get()
  const redo =
    newest && newest.undoesId !== null
      ? db.select(withCase).from(changeSet).where(eq(changeSet.id, newest.id)).get()
      : undefined
  return { undo: undo ?? null, redo: redo ?? null, savedAt: newest?.at ?? null }
}

/**
 * Puts every row of a change set back as it was before, newest change first, as a change set of its own. Refused with
 * `undo-conflict`, changing nothing, when a row no longer is as that change set left it; a row that others lean on by now
 * fails when the transaction ends (foreign keys).
 */
export function undoChangeSet(db: WriteDb, changeSetId: number, asChangeSetId: number): string {
  const set = db.select().from(changeSet).where(eq(changeSet.id, changeSetId)).get()
  if (!set) throw new DomainError('nothing-to-undo')
  if (db.select().from(changeSet).where(eq(changeSet.undoesId, changeSetId)).get())
    throw new DomainError('nothing-to-undo')
  const rows = db
    .select()
    .from(changeRow)
    .where(eq(changeRow.changeSetId, changeSetId))
    .orderBy(desc(changeRow.id))
    .all()
  if (rows.length === 0) throw new DomainError('nothing-to-undo')
  db.update(changeSet).set({ undoesId: changeSetId }).where(eq(changeSet.id, asChangeSetId)).run()
  db.run(sql`pragma defer_foreign_keys = on`)
  for (const row of rows) putBack(db, row)
  return set.route
}

function putBack(db: WriteDb, row: LoggedRow): void {
  const table = sql.identifier(row.tableName)
  const current = db.get<StoredRow | undefined>(sql`select * from ${table} where id = ${row.rowId}`)
  if (!sameRow(current ?? null, parseRow(row.after))) throw new DomainError('undo-conflict')
  const before = parseRow(row.before)
  if (before === null) {
    db.run(sql`delete from ${table} where id = ${row.rowId}`)
    return
  }
  const columns = Object.keys(before)
  const values = columns.map((column) => sql`${before[column] ?? null}`)
  if (current) {
    const assignments = columns.map((column, place) => sql`${sql.identifier(column)} = ${values[place]}`)
    db.run(sql`update ${table} set ${sql.join(assignments, sql`, `)} where id = ${row.rowId}`)
  } else {
    const names = sql.join(
      columns.map((column) => sql.identifier(column)),
      sql`, `,
    )
    db.run(sql`insert into ${table} (${names}) values (${sql.join(values, sql`, `)})`)
  }
}

/** Columns added by a migration after the change was logged are not compared. */
function sameRow(current: StoredRow | null, logged: StoredRow | null): boolean {
  if (current === null || logged === null) return current === logged
  return Object.keys(logged).every((column) => (current[column] ?? null) === (logged[column] ?? null))
}
