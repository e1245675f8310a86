import { stockholmInstant } from '../../domain/calendar/stockholm'
import type { LocalDate } from '../../domain/dates'

/** Days as whole numbers since 1970-01-01: a demo of 20 000 cases reckons with millions of them. */
export type Day = number

const msPerDay = 86_400_000
const written = new Map<Day, LocalDate>()

export const toDay = (date: LocalDate): Day => Date.parse(`${date}T00:00:00Z`) / msPerDay

export function toDate(day: Day): LocalDate {
  const known = written.get(day)
  if (known) return known
  const date = new Date(day * msPerDay).toISOString().slice(0, 10)
  written.set(day, date)
  return date
}

/** Monday 0 ... Sunday 6; 1970-01-01 was a Thursday. */
export const weekday = (day: Day) => (((day + 3) % 7) + 7) % 7

/** The day itself, or the Monday after a weekend. */
export const workdayFrom = (day: Day): Day => day + (weekday(day) < 5 ? 0 : 7 - weekday(day))

/** The day itself, or the Friday before a weekend. */
export const workdayUntil = (day: Day): Day => day - Math.max(0, weekday(day) - 4)

/** ISO time, UTC, of a minute of the working day; minute 0 is 7:00 UTC, eight or nine in Sweden. */
export function clock(day: Day, minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${toDate(day)}T${two(7 + Math.floor(minute / 60))}:${two(minute % 60)}:00.000Z`
}

/** The minute of the working day, as `clock` has it, at a time on the Swedish clock: minutes from midnight. */
export const minuteAt = (day: Day, wallMinute: number): number =>
  (stockholmInstant(toDate(day), wallMinute).getTime() - day * msPerDay) / 60_000 - 7 * 60
