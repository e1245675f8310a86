import { addDays, type LocalDate, weekdayOf } from '../dates'

/** Swedish days off: lagen (1989:253) om allmänna helgdagar, and the eves that offices keep closed. */

/** Easter Sunday of a year, by the Gregorian rule (Meeus, Jones and Butcher). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31']

/** Good Friday, Easter Monday and Ascension Day, in days from Easter Sunday; the Sundays are days off anyway. */
const fromEaster = [-2, 1, 39]

/** Midsummer Eve is the Friday 19-25 June. */
const isMidsummerEve = (day: LocalDate) =>
  day.slice(5) >= '06-19' && day.slice(5) <= '06-25' && weekdayOf(day) === 5

export function isWorkday(day: LocalDate): boolean {
  if (weekdayOf(day) > 5 || fixed.includes(day.slice(5)) || isMidsummerEve(day)) return false
  const easter = easterSunday(Number(day.slice(0, 4)))
  return !fromEaster.some((days) => addDays(easter, days) === day)
}

/** The workday nearest after a day, or before it. */
export function workdayBeside(day: LocalDate, direction: 1 | -1): LocalDate {
  const next = addDays(day, direction)
  return isWorkday(next) ? next : workdayBeside(next, direction)
}

/** The day itself when it is a workday, else the next that is. */
export function workdayFrom(day: LocalDate): LocalDate {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1))
}
