import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { addDays, type LocalDate } from '../../domain/dates'
import { assignment, careContact, codePeriod, followUp, rehabPlan } from '../schema/index'
import type { WriteDb } from '../types'

/**
 * Statements that are prepared once and run many times, for writing in bulk: building one anew costs ten times what running
 * it does. Each does what its namesake in cases.ts and facts.ts does for one row.
 */

/** Columns left out are null, or false for a flag. Answers with the new row's id. */
export function preparedInsert<Table extends SQLiteTable>(db: WriteDb, table: Table) {
  const columns = Object.entries(getTableColumns(table)).filter(([name]) => name !== 'id')
  const values = Object.fromEntries(columns.map(([name]) => [name, sql.placeholder(name)]))
  const statement = db
    .insert(table)
    .values(values as Table['$inferInsert'])
    .returning({ id: sql<number>`id` })
    .prepare()
  const empty = Object.fromEntries(
    columns.map(([name, column]) => [name, column.notNull && column.dataType === 'boolean' ? false : null]),
  )
  return (row: Omit<Table['$inferInsert'], 'id'>): number => statement.get({ ...empty, ...row }).id
}

/** Ends what runs for an owner the day before `nextFrom`; what began that very day never ran, and the log keeps it. */
export function preparedGivingWay(
  db: WriteDb,
  table: typeof assignment | typeof careContact | typeof codePeriod,
) {
  const owner = 'clientId' in table ? table.clientId : table.caseId
  const running = and(eq(owner, sql.placeholder('owner')), isNull(table.toDate))
  const drop = db
    .delete(table)
    .where(and(running, eq(table.fromDate, sql.placeholder('nextFrom'))))
    .prepare()
  const end = db
    .update(table)
    .set({ toDate: sql`${sql.placeholder('dayBefore')}` })
    .where(running)
    .prepare()
  return (ownerId: number, nextFrom: LocalDate): void => {
    drop.run({ owner: ownerId, nextFrom })
    end.run({ owner: ownerId, dayBefore: addDays(nextFrom, -1) })
  }
}

/** The plan that a new one takes the place of; most cases of a list have none. */
export function preparedOpenPlans(db: WriteDb) {
  const statement = db
    .select({ id: rehabPlan.id })
    .from(rehabPlan)
    .where(and(eq(rehabPlan.caseId, sql.placeholder('caseId')), isNull(rehabPlan.endedOn)))
    .prepare()
  return (caseId: number): number[] => statement.all({ caseId }).map(({ id }) => id)
}

/** A case has one next day: what was planned is called off. */
export function preparedCancel(db: WriteDb) {
  const statement = db
    .update(followUp)
    .set({ outcome: 'cancelled' })
    .where(and(eq(followUp.caseId, sql.placeholder('caseId')), isNull(followUp.outcome)))
    .prepare()
  return (caseId: number): void => void statement.run({ caseId })
}

/** A planned follow-up that was held. */
export function preparedHeld(db: WriteDb) {
  const statement = db
    .update(followUp)
    .set({ outcome: 'held', doneOn: sql`${sql.placeholder('doneOn')}` })
    .where(eq(followUp.id, sql.placeholder('id')))
    .prepare()
  return (id: number, doneOn: LocalDate): void => void statement.run({ id, doneOn })
}
