import { format, parseISO } from 'date-fns'
import { sv } from 'date-fns/locale'
import { daysBetween, type LocalDate } from '../../domain/dates'
import { clock, endMinute, type MeetingTime } from '../../domain/meeting/meeting'

/** Days in Swedish words. */
export const shortDay = (day: LocalDate): string =>
  format(parseISO(day), 'd MMM', { locale: sv }).replace('.', '')

export const longDay = (day: LocalDate): string => format(parseISO(day), 'd MMMM yyyy', { locale: sv })

/** "1 september – 31 december 2025"; both with their year when it is not the same. */
export const dayRange = (from: LocalDate, to: LocalDate): string =>
  `${dayInSentence(from, to)} – ${longDay(to)}`

/** "2 mars" this year, "2 mars 2025" otherwise. */
export const dayInSentence = (day: LocalDate, today: LocalDate): string =>
  format(parseISO(day), day.slice(0, 4) === today.slice(0, 4) ? 'd MMMM' : 'd MMMM yyyy', { locale: sv })

/** "i dag", "om 3 dagar", "för 12 dagar sedan". */
export function relativeDay(day: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'i dag'
  if (days === 1) return 'i morgon'
  if (days === -1) return 'i går'
  return days > 0 ? `om ${days} dagar` : `för ${-days} dagar sedan`
}

/** "5 år 8 mån" between two days. */
export function duration(from: LocalDate, to: LocalDate): string {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7)) -
    (to.slice(8) < from.slice(8) ? 1 : 0)
  if (months < 1) return `${Math.max(0, daysBetween(from, to))} dagar`
  const years = Math.floor(months / 12)
  return [years > 0 ? `${years} år` : '', months % 12 > 0 ? `${months % 12} mån` : '']
    .filter(Boolean)
    .join(' ')
}

/** "14:32" today, otherwise "2026-03-02 14:32"; from an ISO time. */
export function clockTime(at: string, today: LocalDate): string {
  const time = parseISO(at)
  return format(time, format(time, 'yyyy-MM-dd') === today ? 'HH:mm' : 'yyyy-MM-dd HH:mm')
}

/** The day here of an ISO time. */
export const dayOfTime = (at: string): LocalDate => format(parseISO(at), 'yyyy-MM-dd')

/** "mån", "tis". */
export const weekday = (day: LocalDate): string => format(parseISO(day), 'EEE', { locale: sv })

/** "måndag". */
export const longWeekday = (day: LocalDate): string => format(parseISO(day), 'EEEE', { locale: sv })

/** "10.00–11.15". */
export const timeSpan = (meeting: Pick<MeetingTime, 'minutes' | 'startMinute'>): string =>
  `${clock(meeting.startMinute)}–${clock(endMinute(meeting))}`
/** "mars", of a day or of a month written 2026-03. */
export const monthName = (month: string): string => format(parseISO(month), 'LLLL', { locale: sv })

/** "mar". */
export const shortMonth = (month: string): string =>
  format(parseISO(month), 'LLL', { locale: sv }).replace('.', '')
