import { ageOf, type Client, displayName, foldForSearch, sexOf } from '../../domain/case/client'
import type { CaseSnapshot } from '../../domain/case/snapshot'
import type { CaseCard } from '../../domain/contract/cases'
import { addDays, daysBetween, type LocalDate } from '../../domain/dates'
import { flagsFor } from '../../domain/flag/rules'
import { attemptsSince, lastHeld, nextFollowUp } from '../../domain/follow-up/follow-up'
import type { client } from '../schema/index'
import type { ReadDb } from '../types'
import { type CardFacts, type CaseRow, loadCardFacts, type Selection } from './card-facts'
import { openCards } from './card-memory'
import { getSetting } from './settings'

/** Cases as they stand on a day: snapshots for the flags, and cards for the board and the list. */

/** The latest of dated rows; of two on one day, the later recorded. */
const latest = <Row>(rows: readonly Row[] | undefined, on: (row: Row) => LocalDate): Row | null =>
  (rows ?? []).reduce<Row | null>((best, row) => (best === null || on(row) >= on(best) ? row : best), null)

interface Period {
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}

const runsOn = (today: LocalDate) => (period: Period) =>
  period.fromDate <= today && (period.toDate === null || period.toDate >= today)

/** The current one of dated rows: running today and, when two do, the later begun. */
const running = <Row extends Period>(rows: readonly Row[] | undefined, today: LocalDate): Row | null =>
  latest(rows?.filter(runsOn(today)), (row) => row.fromDate)

const works = (person: { endedOn: LocalDate | null } | null, today: LocalDate) =>
  person !== null && (person.endedOn === null || person.endedOn >= today)

/** Since when nobody works where a person was put on a day: from then, or from when she left. Null while she works. */
function vacantSince(
  from: LocalDate,
  person: { endedOn: LocalDate | null } | null,
  today: LocalDate,
): LocalDate | null {
  if (works(person, today)) return null
  const left = person?.endedOn ? addDays(person.endedOn, 1) : from
  return left > from ? left : from
}

/** What the facts say about one case on a day. */
function standing(row: CaseRow, facts: CardFacts, today: LocalDate) {
  const { id } = row
  const move = latest(facts.moves.get(id), (m) => m.movedOn)
  const assignments = facts.assignments.get(id) ?? []
  const assigned = running(assignments, today)
  const worker = assigned && (facts.people.get(assigned.personId) ?? null)
  const care = running(facts.care.get(id), today)
  const coordinator = care?.personId ? (facts.people.get(care.personId) ?? null) : null
  const followUps = facts.followUps.get(id) ?? []
  const held = lastHeld(followUps)
  const snapshot: CaseSnapshot = {
    caseId: id,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    phase: move?.toPhase ?? 0,
    phaseSince: move?.movedOn ?? row.openedOn,
    age: ageOf(row, today),
    worker: assigned && {
      since: assigned.fromDate,
      changes: new Set(assignments.map(({ personId }) => personId)).size - 1,
      goneSince: vacantSince(assigned.fromDate, worker, today),
    },
    care: care && { vacantSince: vacantSince(care.fromDate, coordinator, today) },
    consents: facts.consents.get(id) ?? [],
    hasCurrentPlan: facts.plans.has(id),
    certificateTo: facts.certificates.get(id)?.[0]?.toDate ?? null,
    lastHeld: held,
    nextPlanned: nextFollowUp(followUps)?.plannedOn ?? null,
    attemptsSinceHeld: attemptsSince(followUps, held),
  }
  return { snapshot, move, worker, care, coordinator: works(coordinator, today) ? coordinator : null }
}

function toCard(
  row: CaseRow,
  facts: CardFacts,
  settings: Parameters<typeof flagsFor>[1],
  today: LocalDate,
): CaseCard {
  const { snapshot, move, worker, care, coordinator } = standing(row, facts, today)
  const owner = { ...row, protectedIdentity: row.protectedIdentity === 1 }
  return {
    id: row.id,
    caseNumber: row.caseNumber,
    name: displayName(owner, row.caseNumber),
    search: searchText(owner),
    protectedIdentity: owner.protectedIdentity,
    age: snapshot.age,
    sex: sexOf(row, today),
    codes: (facts.codes.get(row.clientId) ?? []).filter(runsOn(today)).map((period) => period.code),
    phase: snapshot.phase,
    phaseSince: snapshot.phaseSince,
    days: daysBetween(snapshot.phaseSince, row.closedOn ?? today),
    outcome: move?.outcome ?? null,
    way: move?.way ?? null,
    workerId: worker?.id ?? null,
    worker: worker?.name ?? null,
    careUnitId: care?.careUnitId ?? null,
    careUnit: (care && facts.careUnits.get(care.careUnitId)?.name) ?? null,
    coordinator: coordinator?.name ?? null,
    assistanceSince: row.assistanceSince,
    lastHeld: snapshot.lastHeld,
    nextPlanned: snapshot.nextPlanned,
    hasCurrentPlan: snapshot.hasCurrentPlan,
    closedOn: row.closedOn,
    absentFromList:
      row.closedOn === null
        ? (latest(facts.absences.get(row.id), (a) => a.listDate)?.listDate ?? null)
        : null,
    flags: flagsFor(snapshot, settings, today),
  }
}

/** Family name on both sides of the given name, so that either order is found; protected identities by number only. */
function searchText(
  row: Pick<CaseRow, 'caseNumber' | 'familyName' | 'searchName' | 'pin'> & { protectedIdentity: boolean },
) {
  if (row.protectedIdentity) return row.caseNumber
  return `${row.searchName} ${foldForSearch(row.familyName)} ${row.pin ?? ''} ${row.caseNumber}`
}

function readCards(db: ReadDb, selection: Selection, today: LocalDate): CaseCard[] {
  const facts = loadCardFacts(db, selection, today)
  const settings = { phases: getSetting(db, 'phases'), ageLimits: getSetting(db, 'ageLimits') }
  return facts.cases.map((row) => toCard(row, facts, settings, today))
}

export function listCards(db: ReadDb, selection: Selection, today: LocalDate): CaseCard[] {
  if ('caseIds' in selection || selection.closed) return readCards(db, selection, today)
  return openCards(db, today, (ids) => readCards(db, ids === 'open' ? selection : { caseIds: ids }, today))
}

export type StoredClient = typeof client.$inferSelect

export const toClient = ({ searchName: _, ...stored }: StoredClient): Client => stored
