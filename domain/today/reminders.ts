import { addDays, type LocalDate } from '../dates'
import { type WheelStatus, wheelNow } from '../year-wheel/year-wheel'

/** What the start page reminds of: meetings, genomgångar, handovers and what the year holds beside them. */

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

interface Item {
  readonly booked: boolean
  readonly status: WheelStatus
}

export interface Reminders<M, R, P, H, W> {
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
  /** Of the year wheel: late, or due within a month. */
  readonly ofYear: readonly W[]
}

export function remindersOf<
  M extends Meeting,
  R extends Review,
  P extends Row,
  H extends Handover,
  W extends Item,
>(
  found: {
    readonly meetings: readonly M[]
    readonly reviews: readonly R[]
    readonly rows: readonly P[]
    readonly handovers: readonly H[]
    readonly wheel: readonly W[]
  },
  today: LocalDate,
): Reminders<M, R, P, H, W> {
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
    ofYear: wheelNow(found.wheel),
  }
}

/** How many of them ask for something now. */
export const remindersNow = ({
  todays,
  passed,
  unfinished,
  waiting,
}: Reminders<unknown, unknown, unknown, unknown, unknown>): number =>
  todays.length + passed.length + unfinished.length + waiting.length
