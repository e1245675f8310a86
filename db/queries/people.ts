import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Changes } from '../../domain/changes'
import type { CareUnitEntry, PersonEntry, StaffAbsenceEntry } from '../../domain/contract/people'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { hasFlag } from '../../domain/flag/flags'
import { awayOn, type StaffAbsenceFacts } from '../../domain/person/absence'
import type { CareUnitFacts, PersonFacts } from '../../domain/person/person'
import { assignment, careContact, careUnit, person, rehabCase, staffAbsence } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { listCards } from './snapshots'

/** Socialsekreterare, rehabkoordinatorer, other contacts and care units, each with the open cases that hang on them. */

export function listPeople(db: ReadDb, today: LocalDate): PersonEntry[] {
  const workerCases = countOpen(db, assignment, today)
  const coordinatorCases = countOpen(db, careContact, today)
  const absences = Map.groupBy(listAbsences(db, today), ({ personId }) => personId)
  const rows = db
    .select()
    .from(person)
    .leftJoin(careUnit, eq(careUnit.id, person.careUnitId))
    .orderBy(asc(person.name))
    .all()
  return rows.map(({ person: own, care_unit: unit }) => {
    const away = awayOn(absences.get(own.id) ?? [], today)
    return {
      ...own,
      careUnit: unit?.name ?? null,
      openCases: (own.role === 'social-worker' ? workerCases : coordinatorCases).get(own.id) ?? 0,
      away: away && { fromDate: away.fromDate, toDate: away.toDate },
    }
  })
}

function countOpen(
  db: ReadDb,
  table: typeof assignment | typeof careContact,
  today: LocalDate,
): Map<number, number> {
  const rows = db
    .select({ personId: table.personId, cases: sql<number>`count(*)` })
    .from(table)
    .innerJoin(rehabCase, and(eq(rehabCase.id, table.caseId), isNull(rehabCase.closedOn)))
    .where(runsOn(table, today))
    .groupBy(table.personId)
    .all()
  return new Map(
    rows.flatMap(({ personId, cases }) => (personId === null ? [] : [[personId, cases] as const])),
  )
}

const runsOn = (table: typeof assignment | typeof careContact, today: LocalDate) =>
  and(lte(table.fromDate, today), or(isNull(table.toDate), gte(table.toDate, today)))

export function getPerson(db: ReadDb, personId: number) {
  const row = db.select().from(person).where(eq(person.id, personId)).get()
  if (!row) throw new DomainError('not-found', { id: personId })
  return row
}

export function listCareUnits(db: ReadDb, today: LocalDate): CareUnitEntry[] {
  const cards = Map.groupBy(listCards(db, { closed: false }, today), ({ careUnitId }) => careUnitId)
  const units = db.select().from(careUnit).orderBy(asc(careUnit.name)).all()
  return units.map((unit) => {
    const own = cards.get(unit.id) ?? []
    return {
      ...unit,
      openCases: own.length,
      vacantCases: own.filter((card) => hasFlag(card, 'coordinator-vacant')).length,
    }
  })
}

export function insertPerson(db: WriteDb, facts: PersonFacts): number {
  return db.insert(person).values(facts).returning({ id: person.id }).get().id
}

export function updatePerson(
  db: WriteDb,
  id: number,
  values: Changes<PersonFacts & { endedOn: LocalDate | null }>,
): void {
  getPerson(db, id)
  if (Object.values(values).every((value) => value === undefined)) return
  db.update(person).set(values).where(eq(person.id, id)).run()
}

export function getCareUnit(db: ReadDb, careUnitId: number) {
  const row = db.select().from(careUnit).where(eq(careUnit.id, careUnitId)).get()
  if (!row) throw new DomainError('not-found', { id: careUnitId })
  return row
}

export function insertCareUnit(db: WriteDb, facts: CareUnitFacts): number {
  return db.insert(careUnit).values(facts).returning({ id: careUnit.id }).get().id
}

export function updateCareUnit(
  db: WriteDb,
  id: number,
  facts: Changes<CareUnitFacts & { endedOn: LocalDate | null }>,
): void {
  const result = db.update(careUnit).set(facts).where(eq(careUnit.id, id)).run()
  if (result.changes === 0) throw new DomainError('not-found', { id })
}

/** Absences that are not over on a day, by first day. */
export const listAbsences = (db: ReadDb, from: LocalDate): StaffAbsenceEntry[] =>
  db
    .select()
    .from(staffAbsence)
    .where(gte(staffAbsence.toDate, from))
    .orderBy(asc(staffAbsence.fromDate), asc(staffAbsence.id))
    .all()

export function getAbsence(db: ReadDb, id: number) {
  const row = db.select().from(staffAbsence).where(eq(staffAbsence.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export const insertAbsence = (db: WriteDb, facts: StaffAbsenceFacts): number =>
  db.insert(staffAbsence).values(facts).returning({ id: staffAbsence.id }).get().id

export const updateAbsence = (db: WriteDb, id: number, facts: Changes<StaffAbsenceFacts>) =>
  void db.update(staffAbsence).set(facts).where(eq(staffAbsence.id, id)).run()

export const removeAbsence = (db: WriteDb, id: number) =>
  void db.delete(staffAbsence).where(eq(staffAbsence.id, id)).run()
