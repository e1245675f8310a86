import { addMonths as addCalendarMonths, getISOWeek, subMonths } from 'date-fns'

/** A calendar day as 'YYYY-MM-DD', without time or zone, so that comparing strings compares days. */
export type LocalDate = string

const pattern = /^\d{4}-\d{2}-\d{2}$/

/** True for a day that exists in the calendar, 1900-2199: 2022-02-29 and 0022-01-01 do not pass. */
export function isLocalDate(text: string): text is LocalDate {
  if (!pattern.test(text)) return false
  const year = Number(text.slice(0, 4))
  return year >= 1900 && year < 2200 && fromDate(toDate(text)) === text
}

/** By hand, not by date-fns' parse: this runs for every date on the board and in an imported list. */
const toDate = (day: LocalDate) =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const fromDate = (date: Date): LocalDate => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Midnight UTC, which is how a date without a time is read: every day as long as the next, no summer time. */
const toTime = (day: LocalDate) => Date.parse(day)
const msPerDay = 86_400_000

export const addDays = (day: LocalDate, days: number): LocalDate =>
  new Date(toTime(day) + days * msPerDay).toISOString().slice(0, 10)

/** The same day some months on; the last of the month when there is no such day. */
export const addMonths = (day: LocalDate, months: number): LocalDate =>
  fromDate(addCalendarMonths(toDate(day), months))

export const monthsBefore = (day: LocalDate, months: number): LocalDate =>
  fromDate(subMonths(toDate(day), months))

/** Whole calendar days from `earlier` to `later`; negative when they are the other way round. */
export const daysBetween = (earlier: LocalDate, later: LocalDate): number =>
  (toTime(later) - toTime(earlier)) / msPerDay

/** Age in whole years on a day; who is born on 29 February turns a year older on 1 March. */
export const yearsBetween = (birth: LocalDate, day: LocalDate): number =>
  Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0)

/** For sorting, the earliest first. */
export const byDay = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** ISO 8601 week number, as Swedish calendars print it. */
export const weekNumber = (day: LocalDate): number => getISOWeek(toDate(day))

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: LocalDate): number => (((daysBetween('1900-01-01', day) % 7) + 7) % 7) + 1
