import type { LocalDate } from '../../../domain/dates'
import {
  type TriedOutcome,
  type WayToTry,
  type WayTriedFacts,
  waysStanding,
} from '../../../domain/ways-tried/ways-tried'

export type WayWords = Partial<
  Record<WayToTry, { readonly outcome: TriedOutcome; readonly triedOn: LocalDate }>
>

/** What is said of the ways, as the move sends it. The comment is not asked for here: the one that stands goes on standing. */
export const waysSaid = (
  ways: readonly WayToTry[],
  words: WayWords,
  tried: readonly WayTriedFacts[],
): WayTriedFacts[] =>
  waysStanding(tried).flatMap(({ way, latest }) => {
    const word = ways.includes(way) ? words[way] : undefined
    return word ? [{ way, ...word, comment: latest?.comment ?? null }] : []
  })
