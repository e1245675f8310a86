import type { OverdueAge } from '../../../domain/case/filter'
import type { LocalDate } from '../../../domain/dates'
import type { ConsentGap } from '../../../domain/today/overview'
import { dayInSentence, longWeekday } from '../../app/dates'

/** What the numbers of Idag are called. */
export const overdueWords: Record<OverdueAge, string> = {
  'over-30': 'över 30 dagar',
  '8-30': '8–30 dagar',
  '1-7': '1–7 dagar',
}
export const consentGapWords: Record<ConsentGap, string> = {
  missing: 'saknar samtycke som behövs',
  ended: 'återkallade eller utgångna',
  pending: 'väntar på underskrift',
  expiring: 'löper ut inom 30 dagar',
}

/** "måndag 2 mars". */
export const dayWords = (day: LocalDate, today: LocalDate): string =>
  `${longWeekday(day)} ${dayInSentence(day, today)}`
