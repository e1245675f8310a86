import { and, eq, inArray, isNotNull, isNull, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Client, ageOf, displayName, foldForSearch, sexOf } from '../../domain/case/client'
import type { CaseSnapshot } from '../../domain/case/snapshot'
import type { CaseCard } from '../../domain/contract/cases'
import { type LocalDate, daysBetween } from '../../domain/dates'
import { flagsFor } from '../../domain/flag/rules'
import { attemptsSince, lastHeld, nextFollowUp } from '../../domain/follow-up/follow-up'
import type { PhaseNumber } from '../../domain/phase/phases'
import {
  assignment,
  careContact,
  careUnit,
  certificate,
  client,
  codePeriod,
  consent,
  followUp,
  importedList,
  listAbsence,
  person,
  phaseMove,
  rehabCase,
  rehabPlan,
} from '../schema/index'
import type { ReadDb } from '../types'
import { getSetting } from './settings'

/**
 * Gathers, in a dozen selects whatever the number of cases, what the flags and the cards are computed from. Facts dated
 * after `today` have not happened yet.
 */
export type Selection = { readonly closed: boolean } | { readonly caseIds: readonly number[] }

const toMap = <Row, Key>(rows: readonly Row[], key: (row: Row) => Key) => Map.groupBy(rows, key)

const latest = <Row>(rows: readonly Row[] | undefined, on: (row: Row) => LocalDate): Row | null =>
  (rows ?? []).reduce<Row | null>((best, row) => (best === null || on(row) >= on(best) ? row : best), null)

const runsOn = (period: { fromDate: LocalDate; toDate: LocalDate | null }, today: LocalDate) =>
  period.fromDate <= today && (period.toDate === null || period.toDate >= today)

function caseCondition(selection: Selection): SQL | undefined {
  if ('caseIds' in selection) return inArray(rehabCase.id, [...selection.caseIds])
  return selection.closed ? isNotNull(rehabCase.closedOn) : isNull(rehabCase.closedOn)
}

function loadFacts(db: ReadDb, selection: Selection) {
  const cases = db
    .select()
    .from(rehabCase)
    .innerJoin(client, eq(client.id, rehabCase.clientId))
    .where(caseCondition(selection))
    .all()
  const few = 'caseIds' in selection ? [...selection.caseIds] : null
  const ofCases = (column: SQLiteColumn) => (few ? inArray(column, few) : undefined)
  const clientIds = few ? cases.map((row) => row.client.id) : null
  return {
    cases,
    moves: toMap(
      db.select().from(phaseMove).where(ofCases(phaseMove.caseId)).orderBy(phaseMove.id).all(),
      (r) => r.caseId,
    ),
    assignments: toMap(
      db
        .select()
        .from(assignment)
        .innerJoin(person, eq(person.id, assignment.personId))
        .where(ofCases(assignment.caseId))
        .all(),
      (r) => r.assignment.caseId,
    ),
    care: toMap(
      db
        .select()
        .from(careContact)
        .innerJoin(careUnit, eq(careUnit.id, careContact.careUnitId))
        .leftJoin(person, eq(person.id, careContact.personId))
        .where(ofCases(careContact.caseId))
        .all(),
      (r) => r.care_contact.caseId,
    ),
    consents: toMap(db.select().from(consent).where(ofCases(consent.caseId)).all(), (r) => r.caseId),
    followUps: toMap(db.select().from(followUp).where(ofCases(followUp.caseId)).all(), (r) => r.caseId),
    certificates: toMap(
      db.select().from(certificate).where(ofCases(certificate.caseId)).all(),
      (r) => r.caseId,
    ),
    plans: toMap(db.select().from(rehabPlan).where(ofCases(rehabPlan.caseId)).all(), (r) => r.caseId),
    codes: toMap(
      db
        .select()
        .from(codePeriod)
        .where(clientIds ? inArray(codePeriod.clientId, clientIds) : undefined)
        .all(),
      (r) => r.clientId,
    ),
    absences: toMap(
      db
        .select({ caseId: listAbsence.caseId, listDate: importedList.listDate })
        .from(listAbsence)
        .innerJoin(importedList, eq(importedList.id, listAbsence.importedListId))
        .where(and(isNull(listAbsence.decision), ofCases(listAbsence.caseId)))
        .all(),
      (r) => r.caseId,
    ),
  }
}

type Facts = ReturnType<typeof loadFacts>
type CaseRow = Facts['cases'][number]

/** The current one of dated rows: running today and, when two do, the later begun. */
const running = <Row>(
  rows: readonly Row[] | undefined,
  period: (row: Row) => { fromDate: LocalDate; toDate: LocalDate | null },
  today: LocalDate,
) =>
  latest(
    (rows ?? []).filter((row) => runsOn(period(row), today)),
    (row) => period(row).fromDate,
  )

function toCard(
  row: CaseRow,
  facts: Facts,
  settings: Parameters<typeof flagsFor>[1],
  today: LocalDate,
): CaseCard {
  const { rehab_case: rehab, client: owner } = row
  const id = rehab.id
  const move = latest(
    (facts.moves.get(id) ?? []).filter((m) => m.movedOn <= today),
    (m) => m.movedOn,
  )
  const assignments = facts.assignments.get(id) ?? []
  const current = running(assignments, (a) => a.assignment, today)
  const care = running(facts.care.get(id), (c) => c.care_contact, today)
  const followUps = facts.followUps.get(id) ?? []
  const held = lastHeld(followUps)
  const plans = (facts.plans.get(id) ?? []).filter(
    (plan) => plan.datedOn <= today && (plan.endedOn === null || plan.endedOn > today),
  )
  const coordinatorActive =
    care?.person != null && (care.person.endedOn === null || care.person.endedOn >= today)
  const age = ageOf(owner, today)
  const snapshot: CaseSnapshot = {
    caseId: id,
    openedOn: rehab.openedOn,
    closedOn: rehab.closedOn,
    phase: (move?.toPhase ?? 0) as PhaseNumber,
    phaseSince: move?.movedOn ?? rehab.openedOn,
    age,
    worker: current && {
      since: current.assignment.fromDate,
      changes: new Set(assignments.map((a) => a.assignment.personId)).size - 1,
      active: current.person.endedOn === null || current.person.endedOn >= today,
    },
    care: care && { since: care.care_contact.fromDate, coordinator: coordinatorActive ? 'active' : 'vacant' },
    consents: facts.consents.get(id) ?? [],
    hasCurrentPlan: plans.length > 0,
    certificateTo: latest(facts.certificates.get(id), (c) => c.toDate)?.toDate ?? null,
    lastHeld: held,
    nextPlanned: nextFollowUp(followUps)?.plannedOn ?? null,
    attemptsSinceHeld: attemptsSince(followUps, held),
  }
  const name = displayName(owner, rehab.caseNumber)
  const findable = owner.protectedIdentity
    ? rehab.caseNumber
    : `${owner.familyName} ${owner.givenName} ${owner.familyName} ${owner.pin ?? ''} ${rehab.caseNumber}`
  return {
    id,
    caseNumber: rehab.caseNumber,
    name,
    search: foldForSearch(findable),
    protectedIdentity: owner.protectedIdentity,
    age,
    sex: sexOf(owner, today),
    codes: (facts.codes.get(owner.id) ?? [])
      .filter((period) => runsOn(period, today))
      .map((period) => period.code),
    phase: snapshot.phase,
    phaseSince: snapshot.phaseSince,
    days: daysBetween(snapshot.phaseSince, today),
    outcome: move?.outcome ?? null,
    way: move?.way ?? null,
    workerId: current?.person.id ?? null,
    worker: current?.person.name ?? null,
    careUnitId: care?.care_unit.id ?? null,
    careUnit: care?.care_unit.name ?? null,
    coordinator: coordinatorActive ? (care?.person?.name ?? null) : null,
    assistanceSince: rehab.assistanceSince,
    lastHeld: held,
    nextPlanned: snapshot.nextPlanned,
    hasCurrentPlan: snapshot.hasCurrentPlan,
    closedOn: rehab.closedOn,
    absentFromList: latest(facts.absences.get(id), (a) => a.listDate)?.listDate ?? null,
    flags: flagsFor(snapshot, settings, today),
  }
}

export function listCards(db: ReadDb, selection: Selection, today: LocalDate): CaseCard[] {
  const facts = loadFacts(db, selection)
  const settings = { phases: getSetting(db, 'phases'), ageLimits: getSetting(db, 'ageLimits') }
  return facts.cases.map((row) => toCard(row, facts, settings, today))
}

export type StoredClient = typeof client.$inferSelect

export const toClient = ({ searchName: _, ...stored }: StoredClient): Client => stored
