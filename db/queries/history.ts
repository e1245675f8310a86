import { type SQL, and, desc, eq, inArray, isNull, ne, not, or, sql } from 'drizzle-orm'
import type { HistoryEntry, RowChange, Undoable } from '../../domain/contract/history'
import { changeRow, changeSet } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Reading what the change log (db/change-log.ts) has written; undo.ts takes it back. */

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

/** Taking back ends at this change set: what lies before it is an invented past (db/demo). */
const pastEnds = 'demo'
const hasRows = sql`exists (select 1 from change_row where change_set_id = change_set.id)`

/** The newest change set that changed anything, on which the condition holds. */
function newest(db: ReadDb, condition?: SQL) {
  const found = db
    .select({
      changeSetId: changeSet.id,
      at: changeSet.at,
      route: changeSet.route,
      undoesId: changeSet.undoesId,
      // The first of them: an import changes thousands of cases, and this is asked after every change.
      caseId: sql<number | null>`(select case_id from change_row
        where change_set_id = change_set.id and case_id is not null order by id limit 1)`,
    })
    .from(changeSet)
    .where(and(or(eq(changeSet.route, pastEnds), hasRows), condition))
    .orderBy(desc(changeSet.id))
    .limit(1)
    .get()
  return found?.route === pastEnds ? undefined : found
}

/** The latest act not taken back, the latest one taken back that nothing has followed, and when anything was last saved. */
export function latestChanges(db: ReadDb): {
  undo: Undoable | null
  redo: Undoable | null
  savedAt: string | null
} {
  const takenBack = sql`exists (select 1 from change_set as later where later.undoes_id = change_set.id)`
  const act = and(isNull(changeSet.undoesId), ne(changeSet.route, 'migration'), not(takenBack))
  const last = newest(db)
  return {
    undo: toUndoable(newest(db, act)),
    redo: last?.undoesId ? toUndoable(last) : null,
    savedAt: last?.at ?? null,
  }
}

const toUndoable = (found: (Undoable & { undoesId: number | null }) | undefined): Undoable | null => {
  if (!found) return null
  const { undoesId: _, ...undoable } = found
  return undoable
}
