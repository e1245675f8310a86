import { awakeFlags, type ListedCase } from '../case/filter'
import { byDay, type LocalDate } from '../dates'
import type { FlagCode } from '../flag/flags'
import { awayOn, type DaysAway, type StaffAbsenceFacts } from '../person/absence'
import { isActive } from '../person/person'
import { phaseNumbers } from '../phase/phases'
import { type Cadence, cadenceOf, dueOn } from './cadence'
import { hindranceOf } from './hindrance'
import { byBeginning, type MeetingFacts } from './meeting'
import type { MeetingSettings } from './meeting-settings'

/** One socialsekreterare as Planering shows her. */
export interface PlanningRow {
  readonly personId: number
  readonly person: string
  readonly cases: number
  /** Open cases in each phase, 0-5. */
  readonly phases: readonly number[]
  /** Critical flags that are not put off, most cases first. */
  readonly worst: readonly { readonly code: FlagCode; readonly cases: number }[]
  /** Not followed up within the interval of their phase. */
  readonly unseen: number
  readonly last: LocalDate | null
  /** The first meeting ahead that can be held. */
  readonly next: (MeetingFacts & { readonly id: number }) | null
  /** The last day within her interval; null when nothing hangs on her. */
  readonly due: LocalDate | null
  readonly cadence: Cadence
  readonly everyDays: number
  /** Cases of hers that were not reached or not touched the last time. */
  readonly carried: number
  /** A genomgång that is not ended. */
  readonly openReviewId: number | null
  /** Her last working day, when she leaves. */
  readonly endedOn: LocalDate | null
  readonly away: DaysAway | null
}

interface Person {
  readonly id: number
  readonly name: string
  readonly role: string
  readonly endedOn: LocalDate | null
  readonly meetingDays: number | null
}

/** What Planering is computed from. */
export interface PlanningFacts {
  readonly people: readonly Person[]
  /** Open cases. */
  readonly cases: readonly ListedCase[]
  /** Those that stand, from today on. */
  readonly planned: readonly (MeetingFacts & { readonly id: number })[]
  /** Day of the last genomgång that was ended, by person. */
  readonly held: ReadonlyMap<number, LocalDate>
  /** Cases that were not reached or not touched the last time. */
  readonly carried: ReadonlySet<number>
  readonly openReviews: ReadonlyMap<number, number>
  readonly absences: readonly StaffAbsenceFacts[]
  readonly settings: MeetingSettings
}

/** A row for every socialsekreterare at work, the earliest due first; those without cases last. */
export function planningRows(facts: PlanningFacts, today: LocalDate): PlanningRow[] {
  const byWorker = Map.groupBy(facts.cases, ({ workerId }) => workerId)
  return facts.people
    .filter((person) => person.role === 'social-worker' && isActive(person, today))
    .map((person) => rowOf(person, byWorker.get(person.id) ?? [], facts, today))
    .toSorted(
      (a, b) =>
        byDay(a.due ?? never, b.due ?? never) ||
        b.unseen - a.unseen ||
        b.cases - a.cases ||
        a.personId - b.personId,
    )
}

/** After every day there is. */
const never = '9999'

function rowOf(
  person: Person,
  own: PlanningFacts['cases'],
  { planned, held, carried, openReviews, absences, settings }: PlanningFacts,
  today: LocalDate,
): PlanningRow {
  const last = held.get(person.id) ?? null
  const { cadence, everyDays } = cadenceOf(person.meetingDays, own, settings)
  const away = awayOn(
    absences.filter(({ personId }) => personId === person.id),
    today,
  )
  return {
    personId: person.id,
    person: person.name,
    cases: own.length,
    phases: phaseNumbers.map((phase) => own.filter((card) => card.phase === phase).length),
    worst: criticalOf(own),
    unseen: own.filter(({ unseenSince }) => unseenSince !== null).length,
    last,
    next:
      planned
        .filter(
          (meeting) =>
            meeting.personId === person.id &&
            meeting.day >= today &&
            hindranceOf(meeting, person.endedOn, absences) === null,
        )
        .toSorted(byBeginning)[0] ?? null,
    due: own.length === 0 ? null : dueOn(last, everyDays, today),
    cadence,
    everyDays,
    carried: own.filter(({ id }) => carried.has(id)).length,
    openReviewId: openReviews.get(person.id) ?? null,
    endedOn: person.endedOn,
    away: away && { fromDate: away.fromDate, toDate: away.toDate },
  }
}

function criticalOf(cases: PlanningFacts['cases']): PlanningRow['worst'] {
  const codes = cases.flatMap((card) => [
    ...new Set(
      awakeFlags(card)
        .filter(({ severity }) => severity === 'critical')
        .map(({ code }) => code),
    ),
  ])
  return [...Map.groupBy(codes, (code) => code)]
    .map(([code, own]) => ({ code, cases: own.length }))
    .toSorted((a, b) => b.cases - a.cases)
}
