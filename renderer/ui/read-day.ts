import { isLocalDate, type LocalDate } from '../../domain/dates'

/** A typed day as a LocalDate: 2026-03-02, 20260302, 260302, 2/3 2026 or 2/3 (this year); null when it is none. */
export function readDay(text: string, thisYear = new Date().getFullYear()): LocalDate | null {
  const digits = /^(\d{2}|\d{4})-?(\d{2})-?(\d{2})$/.exec(text.trim())
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[ /.-]+(\d{2}|\d{4}))?$/.exec(text.trim())
  const [year, month, day] = digits
    ? [digits[1], digits[2], digits[3]]
    : slashed
      ? [slashed[3] ?? String(thisYear), slashed[2], slashed[1]]
      : []
  if (!year || !month || !day) return null
  const read = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(read) ? read : null
}
