import { type Flag, hasFlag } from '../flag/flags'
import type { PhaseNumber } from '../phase/phases'

/** How much work a case is, so that cases can be shared fairly. No source gives weights: starting values, the same for everyone. */
export interface WeighedCase {
  readonly id: number
  readonly phase: PhaseNumber
  readonly flags: readonly Flag[]
}

/** Planning and co-operation ask the most; what waits in 0 and what has ended in 5 the least. */
const phaseWeight: Readonly<Record<PhaseNumber, number>> = { 0: 1, 1: 2, 2: 3, 3: 3, 4: 2, 5: 1 }

/** Its phase, and one more when it stands still. */
export const caseWeight = (card: Pick<WeighedCase, 'flags' | 'phase'>): number =>
  phaseWeight[card.phase] + (hasFlag(card, 'stalled') ? 1 : 0)

export const loadOf = (cases: readonly Pick<WeighedCase, 'flags' | 'phase'>[]): number =>
  cases.reduce((sum, one) => sum + caseWeight(one), 0)

interface Receiver {
  readonly personId: number
  /** What she has already. */
  readonly load: number
}

/**
 * Who takes which case: the heaviest first, each to whoever has least by then. Everyone ends within the weight of one case of
 * the others, or had more than that to begin with.
 */
export function splitByLoad(
  cases: readonly WeighedCase[],
  receivers: readonly Receiver[],
): Map<number, number> {
  const loads = new Map(receivers.map(({ personId, load }) => [personId, load]))
  const given = new Map<number, number>()
  const heaviestFirst = cases.toSorted((a, b) => caseWeight(b) - caseWeight(a) || a.id - b.id)
  for (const one of heaviestFirst) {
    const least = receivers.reduce<number | null>((best, { personId }) => {
      if (best === null) return personId
      return (loads.get(personId) ?? 0) < (loads.get(best) ?? 0) ? personId : best
    }, null)
    if (least === null) return given
    given.set(one.id, least)
    loads.set(least, (loads.get(least) ?? 0) + caseWeight(one))
  }
  return given
}
