import {
  and,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  not,
  notLike,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { HistoryEntry, RowChange, Undoable } from '../../domain/contract/history'
import type { LocalDate } from '../../domain/dates'
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
export const listHistory = (db: ReadDb, caseId: number, clientId: number): HistoryEntry[] =>
  entriesOf(
    db,
    sql`${changeRow.caseId} = ${caseId} or (${changeRow.clientId} = ${clientId} and ${changeRow.caseId} is null)`,
  )

/** What was changed of a case and of its client from one change set to another (`toId` null: the latest), newest first. */
export const historyBetween = (
  db: ReadDb,
  { caseId, clientId }: { caseId: number; clientId: number },
  fromId: number,
  toId: number | null,
): HistoryEntry[] =>
  entriesOf(
    db,
    sql`(${changeRow.caseId} = ${caseId} or (${changeRow.clientId} = ${clientId} and ${changeRow.caseId} is null))
      and ${changeRow.changeSetId} between ${fromId} and ${toId ?? Number.MAX_SAFE_INTEGER}`,
  )

/** Every change of what is recorded of a person, newest first; her cases tell their own history. */
export const historyOfPerson = (db: ReadDb, personId: number): HistoryEntry[] =>
  entriesOf(
    db,
    sql`(${changeRow.tableName} = 'person' and ${changeRow.rowId} = ${personId}) or
      (${changeRow.tableName} in ('staff_absence', 'handover')
        and coalesce(json_extract(${changeRow.after}, '$.person_id'), json_extract(${changeRow.before}, '$.person_id'),
          json_extract(${changeRow.after}, '$.from_person_id'), json_extract(${changeRow.before}, '$.from_person_id')) = ${personId})`,
  )

function entriesOf(db: ReadDb, condition: SQL): HistoryEntry[] {
  const rows = db.select().from(changeRow).where(condition).orderBy(desc(changeRow.id)).all()
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

const withCase = {
  changeSetId: changeSet.id,
  at: changeSet.at,
  route: changeSet.route,
  // The first of them: an import changes thousands of cases, and this is asked after every change.
  caseId: sql<number | null>`(select case_id from change_row
    where change_set_id = change_set.id and case_id is not null order by id limit 1)`,
}

/** The newest change set that changed anything, on which the condition holds. */
function newest(db: ReadDb, condition?: SQL): Undoable | undefined {
  const found = db
    .select(withCase)
    .from(changeSet)
    .where(and(or(eq(changeSet.route, pastEnds), hasRows), condition))
    .orderBy(desc(changeSet.id))
    .limit(1)
    .get()
  return found?.route === pastEnds ? undefined : found
}

/** An act with all that was done about it since: taken back, done again, taken back again. */
interface Chain {
  readonly actId: number
  /** The last of them: to take it back is the next step either way. */
  readonly tipId: number
  readonly inEffect: boolean
}

/** The chains of all acts that have ever been taken back. */
function chains(db: ReadDb): Chain[] {
  const undone = db.select().from(changeSet).where(isNotNull(changeSet.undoesId)).all()
  const laterOf = new Map(undone.map(({ id, undoesId }) => [undoesId, id]))
  const acts = undone.filter(({ undoesId }) => !undone.some(({ id }) => id === undoesId))
  return acts.map(({ undoesId }) => {
    let tipId = undoesId ?? 0
    let steps = 0
    for (let later = laterOf.get(tipId); later !== undefined; later = laterOf.get(tipId)) {
      tipId = later
      steps += 1
    }
    return { actId: undoesId ?? 0, tipId, inEffect: steps % 2 === 0 }
  })
}

const highest = <T>(all: readonly T[], of: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((best, one) => (best === undefined || of(one) > of(best) ? one : best), undefined)

/**
 * The latest act in effect, the act last taken back while no new act has followed, and when anything was last saved. Taking
 * back and doing again walk the same acts in opposite order, however often.
 */
export function latestChanges(db: ReadDb): {
  undo: Undoable | null
  redo: Undoable | null
  savedAt: string | null
} {
  const touched = chains(db)
  // What has left the register cannot be taken back.
  const isAct = and(
    isNull(changeSet.undoesId),
    ne(changeSet.route, 'migration'),
    notLike(changeSet.route, 'paper.%'),
    ne(changeSet.route, 'report.freeze'),
  )
  const never = not(sql`exists (select 1 from change_set as later where later.undoes_id = change_set.id)`)
  const untouched = newest(db, and(isAct, never))
  const again = highest(
    touched.filter(({ inEffect }) => inEffect),
    ({ actId }) => actId,
  )
  const latestAct = newest(db, isAct)
  const takenBack = touched.filter(
    ({ inEffect, tipId }) => !inEffect && tipId > (latestAct?.changeSetId ?? 0),
  )
  return {
    undo: again && again.actId > (untouched?.changeSetId ?? 0) ? ofChain(db, again) : (untouched ?? null),
    redo: ofChain(
      db,
      highest(takenBack, ({ tipId }) => tipId),
    ),
    savedAt: newest(db)?.at ?? null,
  }
}

/** Told by what the act was, taken back by the last link. */
function ofChain(db: ReadDb, chain: Chain | undefined): Undoable | null {
  const act = chain && db.select(withCase).from(changeSet).where(eq(changeSet.id, chain.actId)).get()
  return act ? { ...act, changeSetId: chain.tipId } : null
}

/** The latest day before `today`, by the log's UTC times, on which anything was done. */
export function lastDayBefore(db: ReadDb, today: LocalDate): LocalDate | null {
  const found = db
    .select({ at: changeSet.at })
    .from(changeSet)
    .where(and(lt(changeSet.at, today), hasRows))
    .orderBy(desc(changeSet.at))
    .limit(1)
    .get()
  return found?.at.slice(0, 10) ?? null
}
