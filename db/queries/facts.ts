import { and, eq, isNull } from 'drizzle-orm'
import type { Changes } from '../../domain/changes'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { PlanGoals } from '../../domain/plan/plan'
import {
  activity,
  careInquiry,
  certificate,
  consent,
  dormancy,
  finsamReferral,
  fkApplication,
  followUp,
  handFlag,
  note,
  rehabCase,
  rehabPlan,
  selfRating,
  sip,
  snooze,
  waiting,
  wayTried,
} from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** The dated facts of a case, recorded and corrected one at a time; every one names its case. */

export const factTables = {
  activity,
  careInquiry,
  certificate,
  consent,
  dormancy,
  finsamReferral,
  fkApplication,
  handFlag,
  note,
  rehabPlan,
  selfRating,
  sip,
  snooze,
  waiting,
  wayTried,
}
type FactTables = typeof factTables
export type FactTable = keyof FactTables
type Stored<Name extends FactTable> = FactTables[Name]['$inferSelect']
type Columns<Table extends { $inferInsert: object }> = Omit<Table['$inferInsert'], 'id'>

export const insertFact = <Name extends FactTable>(
  db: WriteDb,
  name: Name,
  values: Columns<FactTables[Name]>,
): number => {
  const table: FactTables[FactTable] = factTables[name]
  return db
    .insert(table)
    .values(values as never)
    .returning({ id: table.id })
    .get().id
}

/** The facts of one case, as recorded; whose they are is left out. */
export const listFacts = <Name extends FactTable>(
  db: ReadDb,
  name: Name,
  caseId: number,
): Omit<Stored<Name>, 'caseId'>[] => {
  const table: FactTables[FactTable] = factTables[name]
  const rows = db.select().from(table).where(eq(table.caseId, caseId)).orderBy(table.id).all()
  return rows.map(({ caseId: _, ...row }) => row as unknown as Omit<Stored<Name>, 'caseId'>)
}

export function getFact<Name extends FactTable>(db: ReadDb, name: Name, id: number): Stored<Name> {
  const table: FactTables[FactTable] = factTables[name]
  const row = db.select().from(table).where(eq(table.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export const updateFact = <Name extends FactTable>(
  db: WriteDb,
  name: Name,
  id: number,
  values: Changes<Columns<FactTables[Name]>>,
): void => {
  const table: FactTables[FactTable] = factTables[name]
  // Nothing given is nothing to change; SQL has no word for it.
  if (Object.values(values).every((value) => value === undefined)) return
  mustChange(id, db.update(table).set(values).where(eq(table.id, id)).run())
}

export const updateCase = (db: WriteDb, id: number, values: Changes<Columns<typeof rehabCase>>) =>
  mustChange(id, db.update(rehabCase).set(values).where(eq(rehabCase.id, id)).run())

/** The version that is current, or was never ended; null when the case has none. */
export const findOpenPlan = (db: ReadDb, caseId: number) =>
  db
    .select()
    .from(rehabPlan)
    .where(and(eq(rehabPlan.caseId, caseId), isNull(rehabPlan.endedOn)))
    .get() ?? null

/** Ends the version that is current, with what it held, and begins the next on the same day. */
export function revisePlan(db: WriteDb, caseId: number, datedOn: LocalDate, goals: PlanGoals): number {
  const current = findOpenPlan(db, caseId)
  if (current) endPlan(db, current.id, datedOn)
  return insertFact(db, 'rehabPlan', { caseId, datedOn, ...goals })
}

/** What the plan held stays with it: later changes of its activities belong to the next. */
export function endPlan(db: WriteDb, id: number, endedOn: LocalDate): void {
  const plan = getFact(db, 'rehabPlan', id)
  if (plan.datedOn > endedOn) throw new DomainError('dates-out-of-order', { field: 'datedOn' })
  const activities = listFacts(db, 'activity', plan.caseId)
  updateFact(db, 'rehabPlan', id, { endedOn, frozen: { activities } })
}

/** A closed case has no next follow-up. */
export const cancelPlannedFollowUps = (db: WriteDb, caseId: number) =>
  db
    .update(followUp)
    .set({ outcome: 'cancelled' })
    .where(and(eq(followUp.caseId, caseId), isNull(followUp.outcome)))
    .run()

function mustChange(id: number, result: { changes: number }): void {
  if (result.changes === 0) throw new DomainError('not-found', { id })
}
