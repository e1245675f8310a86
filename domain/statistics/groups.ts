import { yearsBetween } from '../dates'
import { type CaseHistory, lastOpenDay, phaseOn, runsOn } from './case-history'
import type { Period } from './period'
import type { Dimension } from './report'

/**
 * What tells cases apart: each is in just one group, as it was on the last day of the period that it was open, so that the
 * groups of any line add up to it.
 */

/** Years of age; Jobbtorg Unga takes those under 30 (domain: target group). */
export const ageBands = ['-29', '30-39', '40-49', '50-59', '60-'] as const
type AgeBand = (typeof ageBands)[number]

/** Neither the number nor anybody says. */
export const unknownGroup = 'unknown'

export function ageBand(age: number): AgeBand {
  if (age < 30) return '-29'
  if (age < 40) return '30-39'
  if (age < 50) return '40-49'
  return age < 60 ? '50-59' : '60-'
}

export function groupOf(history: CaseHistory, dimension: Dimension, period: Period): string {
  const day = lastOpenDay(history, period.to)
  switch (dimension) {
    case 'sex':
      return history.sex ?? unknownGroup
    case 'age':
      return history.birthDate === null ? unknownGroup : ageBand(yearsBetween(history.birthDate, day))
    case 'code': {
      const own = new Set(history.codes.filter((code) => runsOn(code, day)).map(({ code }) => code))
      return own.size > 1 ? 'both' : ([...own][0] ?? unknownGroup)
    }
    case 'worker':
      return String(history.workers.findLast((one) => runsOn(one, day))?.personId ?? unknownGroup)
    case 'care-unit':
      return String(history.careUnits.findLast((one) => runsOn(one, day))?.careUnitId ?? unknownGroup)
    case 'phase':
      return String(phaseOn(history, day))
  }
}

const fixed: Readonly<Record<'age' | 'code' | 'phase' | 'sex', readonly string[]>> = {
  sex: ['K', 'M', unknownGroup],
  age: [...ageBands, unknownGroup],
  code: ['no-sgi', 'social-medical', 'both', unknownGroup],
  phase: ['0', '1', '2', '3', '4', '5'],
}

/** The groups to show, in a standing order; people and care units by name, never by how much they have. */
export function groupsIn(
  keys: Iterable<string>,
  dimension: Dimension,
  nameOf: (key: string) => string | null,
): string[] {
  if (dimension !== 'worker' && dimension !== 'care-unit') return [...fixed[dimension]]
  const found = [...new Set(keys)].filter((key) => key !== unknownGroup)
  const byName = found.toSorted((a, b) => (nameOf(a) ?? '').localeCompare(nameOf(b) ?? '', 'sv'))
  return [...byName, unknownGroup]
}
