import { isLocalDate, type LocalDate } from '../dates'
import { type Cell, cellText } from './cell'

/** Days as they are written in lists. */

/** A cell that says something that cannot be understood; never guessed at. */
export const unreadable = Symbol('unreadable')
export type Unreadable = typeof unreadable

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const monthNames =
  'jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const time = String.raw`(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?)?`
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}$`)
const compact = /^(\d{4}|\d{2})(\d{2})(\d{2})$/
const dayFirst = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?|\s+)(\d{4}|\d{2})$/
const named = new RegExp(
  String.raw`^(?:den\s)?(\d{1,2})(?::[ea])?\s?(${monthNames})\.?\s?(\d{4}|\d{2})$`,
  'i',
)

/**
 * Reads `2022-03-14`, `14/3 2022`, `14/3-22`, `14.3.2022`, `220314`, `20220314` and `14 mars 2022`; the day before the
 * month, as in Swedish. A year of two digits is 1970-2069. A bare day count, a date without year: unreadable.
 */
export function readDate(cell: Cell | undefined): LocalDate | null | Unreadable {
  const text = cellText(cell)
  if (text === '') return null
  if (typeof cell === 'boolean') return unreadable
  return dayIn(text) ?? unreadable
}

/** The day a text is, or null when the text as a whole is not a day. */
export function dayIn(text: string): LocalDate | null {
  const iso = yearFirst.exec(text)
  if (iso) return dayOf(iso[1], iso[3], iso[4])
  const digits = compact.exec(text)
  if (digits) return dayOf(digits[1], digits[2], digits[3])
  const swedish = dayFirst.exec(text)
  if (swedish) return dayOf(swedish[3], swedish[2], swedish[1])
  const worded = named.exec(text)
  return worded ? dayOf(worded[3], monthNumber(worded[2] ?? ''), worded[1]) : null
}

const monthNumber = (name: string): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1)

function dayOf(year = '', month = '', day = ''): LocalDate | null {
  const century = year.length === 2 ? (Number(year) < 70 ? '20' : '19') : ''
  const date = `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}

// Not the beginning of a personal identity number.
const dayWithin = new RegExp(
  String.raw`(?<!\d)(?:\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[/.]\d{1,2}[ ./-]\d{2,4}|\d{1,2}\s(?:${monthNames})\s\d{4}|(?:\d{8}|\d{6})(?!-\d))(?!\d)`,
  'giu',
)

/** The first day named anywhere in a text: a file name, a title, "begärt 2022-03-14". */
export function findDay(text: string): LocalDate | null {
  for (const [match] of text.matchAll(dayWithin)) {
    const day = dayIn(match.replaceAll('_', '-'))
    if (day !== null) return day
  }
  return null
}
