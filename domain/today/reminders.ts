import { addDays, type LocalDate } from '../dates'

/** What the start page reminds of: meetings, genomgångar and handovers. */

interface Meeting {
  readonly day: LocalDate
  readonly reviewed: boolean
}
interface Review {
  readonly endedOn: LocalDate | null
}
interface Row {
  readonly due: LocalDate | null
  readonly next: unknown
  readonly cases: number
}
interface Handover {
  readonly untilDate: LocalDate | null
  readonly fromDate: LocalDate
  readonly waitsFor: readonly unknown[]
}

export interface Reminders<M, R, P, H> {
  readonly todays: readonly M[]
  /** The rest of the coming seven days. */
  readonly soon: readonly M[]
  /** Passed, and nobody has gone through anything in it. */
  readonly passed: readonly M[]
  readonly unfinished: readonly R[]
  /** Who is due and has no meeting ahead. */
  readonly unmet: readonly P[]
  readonly waiting: readonly H[]
  /** Covers that end within a week. */
  readonly ending: readonly H[]
}

export function remindersOf<M extends Meeting, R extends Review, P extends Row, H extends Handover>(
  found: {
    readonly meetings: readonly M[]
    readonly reviews: readonly R[]
    readonly rows: readonly P[]
    readonly handovers: readonly H[]
  },
  today: LocalDate,
): Reminders<M, R, P, H> {
  const week = addDays(today, 7)
  const left = found.meetings.filter(({ reviewed }) => !reviewed)
  return {
    todays: left.filter(({ day }) => day === today),
    soon: left.filter(({ day }) => day > today && day <= week),
    passed: left.filter(({ day }) => day < today),
    unfinished: found.reviews.filter(({ endedOn }) => endedOn === null),
    unmet: found.rows.filter(
      ({ due, next, cases }) => cases > 0 && next === null && due !== null && due <= today,
    ),
    waiting: found.handovers.filter(({ waitsFor }) => waitsFor.length > 0),
    ending: found.handovers.filter(
      ({ untilDate, fromDate }) =>
        untilDate !== null && fromDate <= today && untilDate >= today && untilDate <= week,
    ),
  }
}

/** How many of them ask for something now. */
export const remindersNow = ({
  todays,
  passed,
  unfinished,
  waiting,
}: Reminders<unknown, unknown, unknown, unknown>): number =>
  todays.length + passed.length + unfinished.length + waiting.length
