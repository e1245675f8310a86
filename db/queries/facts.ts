import { and, eq, isNull } from 'drizzle-orm'
import type { Changes } from '../../domain/changes'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { activity, certificate, consent, followUp, note, rehabCase, rehabPlan } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** The dated facts of a case that are recorded and corrected one at a time. */

type Columns<Table extends { $inferInsert: object }> = Omit<Table['$inferInsert'], 'id'>

export const insertConsent = (db: WriteDb, values: Columns<typeof consent>) =>
  db.insert(consent).values(values).run()
export const insertCertificate = (db: WriteDb, values: Columns<typeof certificate>) =>
  db.insert(certificate).values(values).run()
export const insertActivity = (db: WriteDb, values: Columns<typeof activity>) =>
  db.insert(activity).values(values).run()
export const insertNote = (db: WriteDb, values: Columns<typeof note>) => db.insert(note).values(values).run()

export function getConsent(db: ReadDb, id: number) {
  const row = db.select().from(consent).where(eq(consent.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export const updateConsent = (db: WriteDb, id: number, values: Changes<Columns<typeof consent>>) =>
  mustChange(id, db.update(consent).set(values).where(eq(consent.id, id)).run())

export const updateCertificate = (db: WriteDb, id: number, values: Changes<Columns<typeof certificate>>) =>
  mustChange(id, db.update(certificate).set(values).where(eq(certificate.id, id)).run())

export const updateActivity = (db: WriteDb, id: number, values: Changes<Columns<typeof activity>>) =>
  mustChange(id, db.update(activity).set(values).where(eq(activity.id, id)).run())

export const updateNote = (db: WriteDb, id: number, text: string) =>
  mustChange(id, db.update(note).set({ text }).where(eq(note.id, id)).run())

export const updateCase = (db: WriteDb, id: number, values: Changes<Columns<typeof rehabCase>>) =>
  mustChange(id, db.update(rehabCase).set(values).where(eq(rehabCase.id, id)).run())

/** A new plan ends the one before on the day it is made: a case has one current plan. */
export function insertPlan(db: WriteDb, caseId: number, datedOn: LocalDate): void {
  db.update(rehabPlan)
    .set({ endedOn: datedOn })
    .where(and(eq(rehabPlan.caseId, caseId), isNull(rehabPlan.endedOn)))
    .run()
  db.insert(rehabPlan).values({ caseId, datedOn }).run()
}

export function endPlan(db: WriteDb, id: number, endedOn: LocalDate): void {
  const plan = db.select().from(rehabPlan).where(eq(rehabPlan.id, id)).get()
  if (plan && plan.datedOn > endedOn) throw new DomainError('dates-out-of-order')
  mustChange(id, db.update(rehabPlan).set({ endedOn }).where(eq(rehabPlan.id, id)).run())
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
