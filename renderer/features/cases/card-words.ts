import type { CaseCard } from '../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../domain/dates'
import type { Flag } from '../../../domain/flag/flags'
import { median } from '../../../domain/median'
import { shortDay } from '../../app/dates'
import { flagTexts } from '../../app/flag-texts'
import { count, shortName } from '../../app/words'

/** What a card of the board says, on the screen and on paper. */

export const workerWords = ({ worker }: Pick<CaseCard, 'worker'>): string =>
  worker === null ? 'Ingen socialsekr.' : shortName(worker)

export function nextStepWords(nextPlanned: LocalDate, today: LocalDate): string {
  if (nextPlanned < today) return `Försenad ${daysBetween(nextPlanned, today)} d`
  return nextPlanned === today ? 'Uppf. i dag' : `Uppf. ${shortDay(nextPlanned)}`
}

/** Flags that the card does not already say in another way. */
export const cardMarks = ({ flags }: Pick<CaseCard, 'flags'>): { flag: Flag; label: string }[] =>
  flags.flatMap((flag) => {
    const label = flagTexts[flag.code].short(flag)
    return label === null ? [] : [{ flag, label }]
  })

/** The middle of the days in a phase that has a limit; null where none is counted. */
export function medianWords(
  cards: readonly Pick<CaseCard, 'days'>[],
  limitDays: number | null,
): string | null {
  const middle = limitDays === null ? null : median(cards.map(({ days }) => days))
  return middle === null ? null : `median ${count(middle, 'dag', 'dagar')} i fasen`
}
