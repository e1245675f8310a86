import { addDays, addMonths, daysBetween, type LocalDate } from '../../../../domain/dates'
import {
  type ActivityFacts,
  type ActivityType,
  activityTypes,
  isLive,
} from '../../../../domain/plan/activity'

/** Where days and activities lie on the time strip, in per cent of its whole width. */

type Dated = Pick<ActivityFacts, 'ended' | 'fromDate' | 'toDate' | 'type'>

export interface StripScale {
  /** First of a month. */
  readonly from: LocalDate
  /** Last of a month. */
  readonly to: LocalDate
  readonly months: readonly { readonly from: LocalDate; readonly left: number }[]
  readonly today: number
  /** What is seen before anything is scrolled. */
  readonly window: { readonly left: number; readonly width: number }
}

export interface StripBar<A> {
  readonly activity: A
  readonly left: number
  readonly width: number
  /** The bar or the room for its words, whichever is wider. */
  readonly reach: number
  /** From 0; overlapping ones lie in rows of their own. */
  readonly row: number
  /** No end is known. */
  readonly open: boolean
}

export interface StripLane<A> {
  /** Null: nobody has said which. */
  readonly type: ActivityType | null
  readonly rows: number
  readonly bars: readonly StripBar<A>[]
}

const monthsBack = 5
const monthsAhead = 4
/** What is older or later than this is told in the list below and not drawn. */
const mostMonthsBack = 120
const mostMonthsAhead = 60
/** So many days of room the words of a bar have, however short it is. */
export const labelDays = 75

const firstOfMonth = (day: LocalDate): LocalDate => `${day.slice(0, 8)}01`
const earliest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b < a ? b : a))
const latest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b > a ? b : a))

export function stripScale(activities: readonly Dated[], today: LocalDate): StripScale {
  const floor = addMonths(today, -mostMonthsBack)
  const ceiling = addMonths(today, mostMonthsAhead)
  const within = (day: LocalDate) => earliest([latest([day, floor]), ceiling])
  const span = (some: readonly Dated[]) => ({
    from: firstOfMonth(earliest([addMonths(today, -monthsBack), ...some.map((one) => within(one.fromDate))])),
    end: latest([
      addMonths(today, monthsAhead),
      ...some.map((one) => within(latest([one.toDate ?? one.fromDate, addDays(one.fromDate, labelDays)]))),
    ]),
  })
  const all = span(activities)
  const seen = span(activities.filter((activity) => isLive(activity, today)))
  const count = monthsBetween(all.from, all.end) + 1
  const to = addDays(addMonths(all.from, count), -1)
  const at = placeOf(all.from, to)
  const left = at(seen.from)
  return {
    from: all.from,
    to,
    months: Array.from({ length: count }, (_, place) => {
      const from = addMonths(all.from, place)
      return { from, left: at(from) }
    }),
    today: at(today),
    window: { left, width: at(addDays(addMonths(firstOfMonth(seen.end), 1), 0)) - left },
  }
}

const monthsBetween = (from: LocalDate, to: LocalDate): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))

/** The beginning of a day. */
function placeOf(from: LocalDate, to: LocalDate): (day: LocalDate) => number {
  const days = daysBetween(from, to) + 1
  return (day) => (Math.min(Math.max(daysBetween(from, day), 0), days) / days) * 100
}

const alwaysShown: readonly ActivityType[] = ['work', 'social', 'health', 'skills']

/** The four lanes in their order, then inquiry and what nobody has sorted, when there is any. */
export function stripLanes<A extends Dated>(activities: readonly A[], scale: StripScale): StripLane<A>[] {
  return [...activityTypes, null].flatMap((type) => {
    const bars = stack(
      activities.filter((activity) => activity.type === type),
      scale,
    )
    const shown = type !== null && alwaysShown.includes(type)
    if (bars.length === 0 && !shown) return []
    return [{ type, bars, rows: Math.max(1, ...bars.map(({ row }) => row + 1)) }]
  })
}

/** Each in the first row that is free where it begins. */
function stack<A extends Dated>(activities: readonly A[], { from, to }: StripScale): StripBar<A>[] {
  const at = placeOf(from, to)
  const taken: LocalDate[] = []
  const drawn = activities.filter((activity) => activity.fromDate <= to && (lastDay(activity) ?? to) >= from)
  return drawn
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : 0))
    .map((activity) => {
      const last = lastDay(activity)
      const end = last ?? to
      const begins = latest([activity.fromDate, from])
      const reaches = latest([end, addDays(begins, labelDays - 1)])
      const free = taken.findIndex((day) => day < begins)
      const row = free === -1 ? taken.length : free
      taken[row] = reaches
      const left = at(begins)
      return {
        activity,
        row,
        left,
        width: at(addDays(end, 1)) - left,
        reach: at(addDays(reaches, 1)) - left,
        open: last === null,
      }
    })
}

/** What was called off or ended without a day is drawn as the day it began. */
const lastDay = (activity: Dated): LocalDate | null =>
  activity.toDate ?? (activity.ended === null ? null : activity.fromDate)
