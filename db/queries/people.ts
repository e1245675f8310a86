import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Changes } from '../../domain/changes'
import type { CareUnitEntry, PersonEntry } from '../../domain/contract/people'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { CareUnitFacts, PersonFacts } from '../../domain/person/person'
import { lastPhase } from '../../domain/phase/phases'
import { assignment, careContact, careUnit, person, rehabCase } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Socialsekreterare, rehabkoordinatorer and care units, each with the open cases that hang on them. */

export function listPeople(db: ReadDb): PersonEntry[] {
  const workerCases = countOpen(db, 'worker')
  const coordinatorCases = countOpen(db, 'coordinator')
  const rows = db
    .select()
    .from(person)
    .leftJoin(careUnit, eq(careUnit.id, person.careUnitId))
    .orderBy(asc(person.name))
    .all()
  return rows.map(({ person: own, care_unit: unit }) => ({
    ...own,
    careUnit: unit?.name ?? null,
    openCases: (own.role === 'social-worker' ? workerCases : coordinatorCases).get(own.id) ?? 0,
  }))
}

/** Open cases a person is responsible for now. */
export function countOpenCases(db: ReadDb, personId: number): number {
  return countOpen(db, 'worker').get(personId) ?? 0
}

function countOpen(db: ReadDb, as: 'worker' | 'coordinator'): Map<number, number> {
  const table = as === 'worker' ? assignment : careContact
  const rows = db
    .select({ personId: table.personId, cases: sql<number>`count(*)` })
    .from(table)
    .innerJoin(rehabCase, and(eq(rehabCase.id, table.caseId), isNull(rehabCase.closedOn)))
    .where(isNull(table.toDate))
    .groupBy(table.personId)
    .all()
  return new Map(
    rows.flatMap(({ personId, cases }) => (personId === null ? [] : [[personId, cases] as const])),
  )
}

export function getPerson(db: ReadDb, personId: number) {
  const row = db.select().from(person).where(eq(person.id, personId)).get()
  if (!row) throw new DomainError('not-found', { id: personId })
  return row
}

const phaseNow = sql`(select to_phase from phase_move where phase_move.case_id = ${rehabCase.id}
  order by moved_on desc, id desc limit 1)`

export function listCareUnits(db: ReadDb, today: LocalDate): CareUnitEntry[] {
  const counts = db
    .select({
      unitId: careContact.careUnitId,
      cases: sql<number>`count(*)`,
      // As the flag counts them (domain/flag): an ended case has none.
      vacant: sql<number>`sum((${person.id} is null or coalesce(${person.endedOn} < ${today}, false)) and ${phaseNow} < ${lastPhase})`,
    })
    .from(careContact)
    .innerJoin(rehabCase, and(eq(rehabCase.id, careContact.caseId), isNull(rehabCase.closedOn)))
    .leftJoin(person, eq(person.id, careContact.personId))
    .where(isNull(careContact.toDate))
    .groupBy(careContact.careUnitId)
    .all()
  const byUnit = new Map(counts.map((row) => [row.unitId, row]))
  const units = db.select().from(careUnit).orderBy(asc(careUnit.name)).all()
  return units.map((unit) => ({
    ...unit,
    openCases: byUnit.get(unit.id)?.cases ?? 0,
    vacantCases: byUnit.get(unit.id)?.vacant ?? 0,
  }))
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
  db.update(person).set(values).where(eq(person.id, id)).run()
}

export function insertCareUnit(db: WriteDb, facts: CareUnitFacts): number {
  return db.insert(careUnit).values(facts).returning({ id: careUnit.id }).get().id
}

export function updateCareUnit(db: WriteDb, id: number, facts: Changes<CareUnitFacts>): void {
  const result = db.update(careUnit).set(facts).where(eq(careUnit.id, id)).run()
  if (result.changes === 0) throw new DomainError('not-found', { id })
}
