import { isWorkday } from '../calendar/workdays'
import { type LocalDate, weekdayOf } from '../dates'
import type { MeetingFacts } from './meeting'
import type { MeetingSettings } from './meeting-settings'

/** One day of meetings: which hours there are, and how meetings fit into them. Minutes from midnight. */
export interface Window {
  readonly from: number
  readonly to: number
}
type Taken = Pick<MeetingFacts, 'minutes' | 'startMinute'>

/** Meetings begin on the quarter. */
export const quarter = 15
export const onQuarter = (minute: number) => Math.ceil(minute / quarter) * quarter

/** Hours for meetings on a day, lunch left out; none on a red day. */
export function hoursOn(day: LocalDate, { hours, lunch }: MeetingSettings): Window[] {
  const own = isWorkday(day) ? (hours[weekdayOf(day) - 1] ?? null) : null
  if (own === null) return []
  if (lunch === null || lunch.to <= own.from || lunch.from >= own.to) return [own]
  return [
    { from: own.from, to: lunch.from },
    { from: lunch.to, to: own.to },
  ].filter(({ from, to }) => from < to)
}

/** The longest meeting any day of the week has room for. */
export const longestMinutes = (settings: MeetingSettings): number =>
  // A week without a red day.
  ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']
    .flatMap((day) => hoursOn(day, settings))
    .reduce((longest, { from, to }) => Math.max(longest, to - from), 0)

/** The first minute a meeting can begin among those that stand, with a pause on both sides; null when there is none. */
export function freeStart(
  minutes: number,
  windows: readonly Window[],
  taken: readonly Taken[],
  pause: number,
): number | null {
  for (const { from, to } of windows) {
    const standing = taken.toSorted((a, b) => a.startMinute - b.startMinute)
    let start = onQuarter(from)
    for (const other of standing) {
      if (start + minutes + pause <= other.startMinute) break
      const after = onQuarter(other.startMinute + other.minutes + pause)
      if (after > start) start = after
    }
    if (start + minutes <= to) return start
  }
  return null
}

/** So many are tried in every order; more are placed the longest first. */
const everyOrder = 4

/** Starts for meetings of these lengths among those that stand, in the order given; null when they do not fit together. */
export function arrange(
  lengths: readonly number[],
  windows: readonly Window[],
  standing: readonly Taken[],
  pause: number,
): number[] | null {
  const places = lengths.map((_, place) => place)
  const longestFirst = places.toSorted((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0) || a - b)
  const orders = lengths.length <= everyOrder ? permutations(places) : [longestFirst]
  for (const order of orders) {
    const starts = inOrder(order, lengths, windows, standing, pause)
    if (starts !== null) return starts
  }
  return null
}

function inOrder(
  order: readonly number[],
  lengths: readonly number[],
  windows: readonly Window[],
  standing: readonly Taken[],
  pause: number,
): number[] | null {
  const taken = [...standing]
  const starts: number[] = []
  for (const place of order) {
    const minutes = lengths[place] ?? 0
    const startMinute = freeStart(minutes, windows, taken, pause)
    if (startMinute === null) return null
    taken.push({ startMinute, minutes })
    starts[place] = startMinute
  }
  return starts
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}
