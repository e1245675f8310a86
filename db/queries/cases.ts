import { and, asc, desc, eq, isNull, like, sql } from 'drizzle-orm'
import { caseNumber } from '../../domain/case/case'
import { type ClientFacts, type Code, foldForSearch } from '../../domain/case/client'
import { readPin } from '../../domain/case/pin'
import { type Changes, withChanges } from '../../domain/changes'
import { consentNeeds, consentRows } from '../../domain/consent/needs'
import type { CaseDetail } from '../../domain/contract/cases'
import { addDays, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { PhaseMove } from '../../domain/phase/move'
import { type PhaseNumber, phaseOf } from '../../domain/phase/phases'
import { planVersions } from '../../domain/plan/plan'
import { caseWaits } from '../../domain/waiting/case-waits'
import {
  assignment,
  careContact,
  careInquiry,
  careUnit,
  client,
  codePeriod,
  followUp,
  note,
  person,
  phaseMove,
  rehabCase,
} from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { listFacts } from './facts'
import { obstaclesOfCase } from './obstacles'
import { getSetting } from './settings'
import { listCards, snapshotOf, toClient } from './snapshots'

/** Cases, their clients and who is responsible: reading one whole, and the writes its commands need. */

export function getCard(db: ReadDb, caseId: number, today: LocalDate) {
  const card = listCards(db, { caseIds: [caseId] }, today)[0]
  if (!card) throw new DomainError('not-found', { id: caseId })
  return card
}

export function getCase(db: ReadDb, caseId: number) {
  const row = db.select().from(rehabCase).where(eq(rehabCase.id, caseId)).get()
  if (!row) throw new DomainError('not-found', { id: caseId })
  return row
}

export function getClient(db: ReadDb, clientId: number) {
  const row = db.select().from(client).where(eq(client.id, clientId)).get()
  if (!row) throw new DomainError('not-found', { id: clientId })
  return row
}

export function getCaseDetail(db: ReadDb, caseId: number, today: LocalDate): CaseDetail {
  const rehab = getCase(db, caseId)
  const assignments = db
    .select({
      id: assignment.id,
      personId: person.id,
      person: person.name,
      fromDate: assignment.fromDate,
      toDate: assignment.toDate,
      coversForId: assignment.coversForId,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .where(eq(assignment.caseId, caseId))
    .orderBy(desc(assignment.fromDate), desc(assignment.id))
  const careContacts = db
    .select({
      id: careContact.id,
      careUnitId: careUnit.id,
      careUnit: careUnit.name,
      personId: person.id,
      person: person.name,
      fromDate: careContact.fromDate,
      toDate: careContact.toDate,
      coversForId: careContact.coversForId,
    })
    .from(careContact)
    .innerJoin(careUnit, eq(careUnit.id, careContact.careUnitId))
    .leftJoin(person, eq(person.id, careContact.personId))
    .where(eq(careContact.caseId, caseId))
    .orderBy(desc(careContact.fromDate), desc(careContact.id))
  const snapshot = snapshotOf(db, caseId, today)
  const phase = phaseOf(getSetting(db, 'phases'), snapshot.phase)
  const needs = snapshot.closedOn === null ? consentNeeds(snapshot, phase.consents, today) : []
  const consents = listFacts(db, 'consent', caseId)
  return {
    card: getCard(db, caseId, today),
    client: toClient(getClient(db, rehab.clientId)),
    openedOn: rehab.openedOn,
    closeReason: rehab.closeReason,
    benefitGrantedOn: rehab.benefitGrantedOn,
    benefitKind: rehab.benefitKind,
    viaCareCooperation: rehab.viaCareCooperation,
    codePeriods: db
      .select()
      .from(codePeriod)
      .where(eq(codePeriod.clientId, rehab.clientId))
      .orderBy(desc(codePeriod.fromDate))
      .all(),
    moves: listMoves(db, caseId),
    assignments: assignments.all(),
    careContacts: careContacts.all(),
    consents,
    followUps: db
      .select()
      .from(followUp)
      .where(eq(followUp.caseId, caseId))
      .orderBy(desc(sql`coalesce(${followUp.doneOn}, ${followUp.plannedOn})`))
      .all(),
    certificates: latestFirst(listFacts(db, 'certificate', caseId), ({ toDate }) => toDate),
    plans: planVersions(listFacts(db, 'rehabPlan', caseId)).toReversed(),
    activities: latestFirst(listFacts(db, 'activity', caseId), ({ fromDate }) => fromDate),
    notes: db
      .select()
      .from(note)
      .where(eq(note.caseId, caseId))
      .orderBy(desc(note.writtenOn), desc(note.id))
      .all(),
    inquiries: listInquiries(db, caseId),
    sips: listFacts(db, 'sip', caseId).toReversed(),
    finsam: listFacts(db, 'finsamReferral', caseId).toReversed(),
    fk: listFacts(db, 'fkApplication', caseId).toReversed(),
    waits: caseWaits(snapshot, today),
    dormancies: listFacts(db, 'dormancy', caseId).toReversed(),
    waysTried: listFacts(db, 'wayTried', caseId),
    handFlags: listFacts(db, 'handFlag', caseId).toReversed(),
    snoozes: listFacts(db, 'snooze', caseId).toReversed(),
    selfRatings: listFacts(db, 'selfRating', caseId),
    obstacles: obstaclesOfCase(db, caseId),
    consentNeeds: needs,
    consentRows: consentRows({ ...snapshot, consents }, needs, today),
  }
}

const latestFirst = <Row extends { id: number }>(rows: readonly Row[], on: (row: Row) => LocalDate): Row[] =>
  rows.toSorted((a, b) => (on(a) === on(b) ? b.id - a.id : on(a) < on(b) ? 1 : -1))

function listInquiries(db: ReadDb, caseId: number) {
  return db
    .select({ inquiry: careInquiry, careUnit: careUnit.name })
    .from(careInquiry)
    .innerJoin(careUnit, eq(careUnit.id, careInquiry.careUnitId))
    .where(eq(careInquiry.caseId, caseId))
    .orderBy(desc(careInquiry.draftedOn), desc(careInquiry.id))
    .all()
    .map(({ inquiry: { caseId: _, ...inquiry }, careUnit: unit }) => ({ ...inquiry, careUnit: unit }))
}

export function listMoves(db: ReadDb, caseId: number): (PhaseMove & { id: number })[] {
  const rows = db
    .select()
    .from(phaseMove)
    .where(eq(phaseMove.caseId, caseId))
    .orderBy(asc(phaseMove.movedOn), asc(phaseMove.id))
    .all()
  return rows.map((row) => ({
    ...row,
    fromPhase: row.fromPhase as PhaseNumber | null,
    toPhase: row.toPhase as PhaseNumber,
  }))
}

export function insertMove(db: WriteDb, caseId: number, move: PhaseMove): void {
  db.insert(phaseMove)
    .values({ caseId, ...move })
    .run()
}

/** The next running number of the opening year: "2022-0143". */
export function nextCaseNumber(db: ReadDb, openedOn: LocalDate): string {
  const year = openedOn.slice(0, 4)
  const highest = db
    .select({ number: sql<number | null>`max(cast(substr(${rehabCase.caseNumber}, 6) as integer))` })
    .from(rehabCase)
    .where(like(rehabCase.caseNumber, `${year}-%`))
    .get()
  return caseNumber(Number(year), (highest?.number ?? 0) + 1)
}

export function insertCase(
  db: WriteDb,
  values: { clientId: number; openedOn: LocalDate; assistanceSince: LocalDate | null },
): number {
  const number = nextCaseNumber(db, values.openedOn)
  return db
    .insert(rehabCase)
    .values({ ...values, caseNumber: number })
    .returning({ id: rehabCase.id })
    .get().id
}

/** The columns of a client for typed facts: the number checked and normalised, the name folded for searching. */
export function clientColumns(facts: ClientFacts, today: LocalDate) {
  const withoutNumber = facts.pin === null || facts.pin === ''
  const reading = withoutNumber ? null : readPin(facts.pin, today)
  if (reading && !reading.ok) throw new DomainError('pin-invalid', { problem: reading.problem })
  return {
    ...facts,
    pin: reading?.pin.number ?? null,
    pinKind: reading?.pin.kind ?? ('none' as const),
    searchName: foldForSearch(`${facts.familyName} ${facts.givenName}`),
  }
}

export const findClientByPin = (db: ReadDb, pin: string) =>
  db.select().from(client).where(eq(client.pin, pin)).get() ?? null

export const findOpenCase = (db: ReadDb, clientId: number) =>
  db
    .select()
    .from(rehabCase)
    .where(and(eq(rehabCase.clientId, clientId), isNull(rehabCase.closedOn)))
    .get() ?? null

export function insertClient(db: WriteDb, facts: ClientFacts, today: LocalDate): number {
  const values = clientColumns(facts, today)
  if (values.pin !== null && findClientByPin(db, values.pin)) throw new DomainError('pin-taken')
  return db.insert(client).values(values).returning({ id: client.id }).get().id
}

export function updateClient(
  db: WriteDb,
  clientId: number,
  facts: Changes<ClientFacts>,
  today: LocalDate,
): void {
  const { id: _, pinKind: __, ...current } = toClient(getClient(db, clientId))
  const values = clientColumns(withChanges(current, facts), today)
  const other = values.pin === null ? null : findClientByPin(db, values.pin)
  if (other && other.id !== clientId) throw new DomainError('pin-taken')
  db.update(client).set(values).where(eq(client.id, clientId)).run()
}

/** Ends the running code and begins the new one, so that the code of any past day is known. */
export function setCode(db: WriteDb, clientId: number, code: Code, fromDate: LocalDate): void {
  const running = db
    .select()
    .from(codePeriod)
    .where(and(eq(codePeriod.clientId, clientId), isNull(codePeriod.toDate)))
    .all()
  for (const period of running) {
    if (period.fromDate > fromDate)
      throw new DomainError('date-before-previous', { previous: period.fromDate })
    endOrReplace(db, codePeriod, period, fromDate)
  }
  db.insert(codePeriod).values({ clientId, code, fromDate }).run()
}

/** A period ends the day before the next begins; one that began the same day never ran, and the log keeps it. */
function endOrReplace(
  db: WriteDb,
  table: typeof codePeriod,
  row: { id: number; fromDate: LocalDate },
  nextFrom: LocalDate,
): void {
  if (row.fromDate === nextFrom) db.delete(table).where(eq(table.id, row.id)).run()
  else
    db.update(table)
      .set({ toDate: addDays(nextFrom, -1) })
      .where(eq(table.id, row.id))
      .run()
}

/** Plans a follow-up; one already planned is cancelled, so that a case has one next day. Answers with the new row's id. */
export function planFollowUp(db: WriteDb, caseId: number, plannedOn: LocalDate): number {
  db.update(followUp)
    .set({ outcome: 'cancelled' })
    .where(and(eq(followUp.caseId, caseId), isNull(followUp.outcome)))
    .run()
  return db.insert(followUp).values({ caseId, plannedOn }).returning({ id: followUp.id }).get().id
}

/** Records what came of the next planned follow-up, or of one that was never planned. Answers with the row's id. */
export function recordFollowUp(
  db: WriteDb,
  caseId: number,
  done: { outcome: 'held' | 'attempted'; doneOn: LocalDate; comment: string | null },
): number {
  const planned = db
    .select()
    .from(followUp)
    .where(and(eq(followUp.caseId, caseId), isNull(followUp.outcome)))
    .orderBy(asc(followUp.plannedOn))
    .get()
  if (!planned)
    return db
      .insert(followUp)
      .values({ caseId, ...done })
      .returning({ id: followUp.id })
      .get().id
  db.update(followUp).set(done).where(eq(followUp.id, planned.id)).run()
  return planned.id
}
