import { latestCertificate } from '../../domain/case/certificate'
import { ageOf, type Client, displayName, foldForSearch, sexOf } from '../../domain/case/client'
import { exceptionOf } from '../../domain/case/hold'
import type { CaseSnapshot } from '../../domain/case/snapshot'
import { careStanding } from '../../domain/consent/care-standing'
import type { CaseCard } from '../../domain/contract/cases'
import { addDays, daysBetween, type LocalDate } from '../../domain/dates'
import type { InquiryReminder } from '../../domain/documents/inquiry'
import { DomainError } from '../../domain/errors'
import { hasFlag } from '../../domain/flag/flags'
import { againstUsual, type FlagSettings, flagsFor } from '../../domain/flag/rules'
import {
  attemptsSince,
  lastAttempt,
  lastHeld,
  nextFollowUp,
  unseenSince,
} from '../../domain/follow-up/follow-up'
import { awayOn } from '../../domain/person/absence'
import { isActive } from '../../domain/person/person'
import { runningOn } from '../../domain/person/timeline'
import { turnoverOf } from '../../domain/person/turnover'
import { phaseOf } from '../../domain/phase/phases'
import { parallelOn } from '../../domain/plan/parallel'
import { isCurrentPlan } from '../../domain/plan/plan'
import { caseWaits } from '../../domain/waiting/case-waits'
import { isDormant } from '../../domain/waiting/waiting'
import type { client } from '../schema/index'
import type { ReadDb } from '../types'
import { type CardFacts, type CaseRow, loadCardFacts, type Selection } from './card-facts'
import { openCards } from './card-memory'
import { getSetting } from './settings'
import { usualDaysInPhases } from './usual-days'

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

const works = (person: { endedOn: LocalDate | null } | null, today: LocalDate) =>
  person !== null && isActive(person, today)

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
  const assigned = runningOn(assignments, today)
  const changes = turnoverOf(assignments, row.closedOn ?? today)
  const worker = assigned && (facts.people.get(assigned.personId) ?? null)
  const care = runningOn(facts.care.get(id) ?? [], today)
  const coordinator = care?.personId ? (facts.people.get(care.personId) ?? null) : null
  const unit = careStanding(facts.care.get(id) ?? [], care?.careUnitId ?? null)
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
      coversUntil: assigned.coversForId === null ? null : assigned.toDate,
      goneSince: vacantSince(assigned.fromDate, worker, today),
      away: awayOn(facts.away.get(assigned.personId) ?? [], today),
    },
    turnover: { changes: changes.on.length, lately: changes.lately, latest: changes.latest },
    unacceptedSince:
      facts.unaccepted.get(id)?.findLast(({ toPersonId }) => toPersonId === assigned?.personId)?.fromDate ??
      null,
    care: unit && care && { ...unit, vacantSince: vacantSince(care.fromDate, coordinator, today) },
    consents: facts.consents.get(id) ?? [],
    hasCurrentPlan: (facts.plans.get(id) ?? []).some((plan) => isCurrentPlan(plan, today)),
    activities: facts.activities.get(id) ?? [],
    certificate: latestCertificate(facts.certificates.get(id) ?? []),
    inquiries: (facts.inquiries.get(id) ?? []).map((inquiry) => ({
      ...inquiry,
      reminders: JSON.parse(inquiry.reminders) as InquiryReminder[],
    })),
    sips: facts.sips.get(id) ?? [],
    finsam: (facts.finsam.get(id) ?? []).map((one) => ({ ...one, takenUp: yesOrNo(one.takenUp) })),
    fk: (facts.fk.get(id) ?? []).map((one) => ({ ...one, granted: yesOrNo(one.granted) })),
    waiting: facts.waiting.get(id) ?? [],
    dormancies: facts.dormancies.get(id) ?? [],
    handFlags: facts.handFlags.get(id) ?? [],
    snoozes: facts.snoozes.get(id) ?? [],
    lastHeld: held,
    lastAttempt: lastAttempt(followUps, held),
    nextPlanned: nextFollowUp(followUps)?.plannedOn ?? null,
    attemptsSinceHeld: attemptsSince(followUps, held),
  }
  return {
    snapshot,
    move,
    worker,
    assigned,
    care,
    coordinator: works(coordinator, today) ? coordinator : null,
  }
}

const yesOrNo = (stored: 0 | 1 | null): boolean | null => (stored === null ? null : stored === 1)

/** The snapshot of one case, for what is asked of it outside the cards. */
export function snapshotOf(db: ReadDb, caseId: number, today: LocalDate): CaseSnapshot {
  const facts = loadCardFacts(db, { caseIds: [caseId] }, today)
  const [row] = facts.cases
  if (!row) throw new DomainError('not-found', { id: caseId })
  return standing(row, facts, today).snapshot
}

function toCard(row: CaseRow, facts: CardFacts, settings: FlagSettings, today: LocalDate): CaseCard {
  const { snapshot, move, worker, assigned, care, coordinator } = standing(row, facts, today)
  const dormant = snapshot.dormancies.find((dormancy) => isDormant(dormancy, today))
  const { followUpDays } = phaseOf(settings.phases, snapshot.phase)
  const coveredFor = assigned?.coversForId ? (facts.people.get(assigned.coversForId) ?? null) : null
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
    coversFor: coveredFor && { person: coveredFor.name, until: assigned?.toDate ?? null },
    turnover: snapshot.turnover,
    careUnitId: care?.careUnitId ?? null,
    careUnit: (care && facts.careUnits.get(care.careUnitId)?.name) ?? null,
    coordinator: coordinator?.name ?? null,
    assistanceSince: row.assistanceSince,
    lastHeld: snapshot.lastHeld,
    nextPlanned: snapshot.nextPlanned,
    // One that rests is seen when it is taken up again.
    unseenSince: dormant || row.closedOn !== null ? null : unseenSince(snapshot, followUpDays, today),
    hasCurrentPlan: snapshot.hasCurrentPlan,
    closedOn: row.closedOn,
    absentFromList:
      row.closedOn === null
        ? (latest(facts.absences.get(row.id), (a) => a.listDate)?.listDate ?? null)
        : null,
    waits:
      row.closedOn === null ? caseWaits(snapshot, today).map(({ party, since }) => ({ party, since })) : [],
    dormantUntil: dormant?.until ?? null,
    parallel: parallelToday(snapshot, today),
    exception: exceptionOf(snapshot, today),
    attempts: snapshot.attemptsSinceHeld,
    lastAttempt: snapshot.lastAttempt,
    obstacles: (facts.obstacles.get(row.id) ?? []).map(({ obstacleId }) => obstacleId),
    flags: flagsFor(snapshot, settings, today),
  }
}

function parallelToday({ activities }: CaseSnapshot, today: LocalDate): CaseCard['parallel'] {
  if (activities.length < 2) return null
  const period = parallelOn(activities, today)
  return period && (period.withWork ? 'with-work' : 'without-work')
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
  const settings = {
    phases: getSetting(db, 'phases'),
    ageLimits: getSetting(db, 'ageLimits'),
    handovers: getSetting(db, 'handovers'),
  }
  return facts.cases.map((row) => toCard(row, facts, settings, today))
}

/** The cards of the cases open in the register as it is read just now, past ones too (db/as-of.ts); nothing is remembered. */
export const readOpenCards = (db: ReadDb, today: LocalDate): CaseCard[] =>
  readCards(db, { closed: false }, today)

export function listCards(db: ReadDb, selection: Selection, today: LocalDate): CaseCard[] {
  const cards =
    'caseIds' in selection || selection.closed
      ? readCards(db, selection, today)
      : openCards(db, today, (ids) => readCards(db, ids === 'open' ? selection : { caseIds: ids }, today))
  // Not remembered with the cards: one move shifts what is usual for every other case of the phase.
  const usual = usualDaysInPhases(db)
  return cards.map((card) => {
    const days = usual.get(card.phase)
    const isStalled = days !== undefined && hasFlag(card, 'stalled')
    return isStalled ? { ...card, flags: againstUsual(card.flags, days) } : card
  })
}

export type StoredClient = typeof client.$inferSelect

export const toClient = ({ searchName: _, ...stored }: StoredClient): Client => stored
