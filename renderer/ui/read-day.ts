import { isLocalDate, type LocalDate } from '../../domain/dates'

/** How far ahead a two-digit year may lie when nothing says how late the day may be. */
const yearsAhead = 10

interface Limits {
  readonly thisYear?: number
  /** The last day that may be meant. */
  readonly max?: LocalDate | undefined
}

/**
 * A typed day as a LocalDate: 2026-03-02, 20260302, 260302, 2/3 2026 or 2/3 (this year); null when it is none. Two digits
 * are the latest such year up to `max`, or up to ten years ahead: 850203 is 1985.
 */
export function readDay(
  text: string,
  { thisYear = new Date().getFullYear(), max }: Limits = {},
): LocalDate | null {
  const digits = /^(\d{2}|\d{4})-?(\d{2})-?(\d{2})$/.exec(text.trim())
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[ /.-]+(\d{2}|\d{4}))?$/.exec(text.trim())
  const [year, month, day] = digits
    ? [digits[1], digits[2], digits[3]]
    : slashed
      ? [slashed[3] ?? String(thisYear), slashed[2], slashed[1]]
      : []
  if (!year || !month || !day) return null
  const latest = max ? Number(max.slice(0, 4)) : thisYear + yearsAhead
  const full = year.length === 4 ? year : String(latest - ((latest - Number(year)) % 100))
  const read = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(read) ? read : null
}
