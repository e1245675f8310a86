import { asksForAct, type ListedCase } from '../case/filter'
import { addDays, type LocalDate } from '../dates'
import type { MeetingSettings } from './meeting-settings'

/** Which interval counts: the person's own, the usual one, or the closer one while many of her cases ask for something. */
export type Cadence = 'often' | 'own' | 'usual'

type Asking = Pick<ListedCase, 'exception' | 'flags' | 'unseenSince' | 'waits'>

/** From this share of the cases on. */
const manyShare = 1 / 3

/** How often a socialsekreterare is met. */
export function cadenceOf(
  own: number | null,
  cases: readonly Asking[],
  { everyDays, oftenDays }: MeetingSettings,
): { readonly cadence: Cadence; readonly everyDays: number } {
  if (own !== null) return { cadence: 'own', everyDays: own }
  const asking = cases.filter((card) => card.unseenSince !== null || asksForAct(card)).length
  if (cases.length > 0 && asking / cases.length >= manyShare && oftenDays < everyDays)
    return { cadence: 'often', everyDays: oftenDays }
  return { cadence: 'usual', everyDays }
}

/**
 * The last day within the interval. One who was never met is due at once, and so is one whose last meeting lies ahead
 * because the clock was put back.
 */
export const dueOn = (last: LocalDate | null, everyDays: number, today: LocalDate): LocalDate =>
  last === null || last > today ? today : addDays(last, everyDays)
