import { addDays, type LocalDate } from '../../domain/dates'

/** Excel keeps a date as a number and lets the cell's format say that it is one. */

/** Formats built into Excel that show a day (ECMA-376 18.8.30), the East Asian ones included. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** True for a format that shows a day, not only a time: what is quoted, escaped or in brackets does not count. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
  return /[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))
}

/** The day a date number is; null outside 1900-2199. Excel believes that 1900 was a leap year, so its count is one off before March. */
export function excelDay(serial: number, from1904: boolean): LocalDate | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (days < 1 || days > 109_573) return null
  return addDays('1899-12-30', days < 60 ? days + 1 : days)
}
