import type { OverdueAge } from '../../../domain/case/filter'
import { needsAct } from '../../../domain/case/hold'
import type { LocalDate } from '../../../domain/dates'
import type { ConsentGap, Line, Overview } from '../../../domain/today/overview'
import { dayInSentence, longWeekday } from '../../app/dates'
import { count } from '../../app/words'

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

export const droppedWords = ({ cases }: Line): string =>
  count(cases.length, 'tappat ärende', 'tappade ärenden')

type Promised = Pick<Overview, 'dropped' | 'exceptions'>

/** Exceptions nobody has decided on: nothing is dropped yet, and green would say that all is well. */
export const undecided = ({ exceptions }: Pick<Overview, 'exceptions'>): number =>
  exceptions.reduce((sum, { key, cases }) => sum + (needsAct(key) ? cases.length : 0), 0)

/** How the promise stands. */
export function promiseTone(overview: Promised): 'broken' | 'kept' | 'undecided' {
  if (overview.dropped.cases.length > 0) return 'broken'
  return undecided(overview) > 0 ? 'undecided' : 'kept'
}

/** The promise in a few words, for the rail. */
export const promiseWords = (overview: Promised): string =>
  promiseTone(overview) === 'undecided'
    ? `0 tappade, ${undecided(overview).toLocaleString('sv')} att åtgärda`
    : droppedWords(overview.dropped)
