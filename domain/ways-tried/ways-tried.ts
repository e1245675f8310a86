import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** The ways to self-support that the process map opens; phase 5 "alla vägar prövade" says what came of each. */
export const waysToTry = [
  'jobbtorg',
  'af',
  'studies',
  'occupation',
  'medical-rehabilitation',
  'pre-rehabilitation',
  'fk-coordination',
  'sip',
  'finsamteam',
  'benefit',
] as const
export type WayToTry = (typeof waysToTry)[number]

export const triedOutcomes = [
  'no-result',
  'refused',
  'not-possible',
  'declined',
  'not-relevant',
  'ongoing',
] as const
export type TriedOutcome = (typeof triedOutcomes)[number]

export const wayTriedFacts = z.strictObject({
  way: z.enum(waysToTry),
  outcome: z.enum(triedOutcomes),
  triedOn: z.iso.date().refine(isLocalDate),
  comment: z.string().trim().max(100_000).nullable(),
})
export type WayTriedFacts = z.infer<typeof wayTriedFacts>

export interface WayStanding<W extends WayTriedFacts = WayTriedFacts> {
  readonly way: WayToTry
  /** The latest word on it; null while it is untried. */
  readonly latest: W | null
}

/** Every way with the latest word on it; of two on one day, the later recorded. */
export const waysStanding = <W extends WayTriedFacts>(tried: readonly W[]): WayStanding<W>[] =>
  waysToTry.map((way) => ({
    way,
    latest: tried.reduce<W | null>(
      (latest, one) => (one.way === way && (latest === null || one.triedOn >= latest.triedOn) ? one : latest),
      null,
    ),
  }))

/** What keeps the ways from being exhausted: never tried, or still going on. */
export const openWays = (tried: readonly WayTriedFacts[]): WayToTry[] =>
  waysStanding(tried)
    .filter(({ latest }) => latest === null || latest.outcome === 'ongoing')
    .map(({ way }) => way)

/** Phase 5 as exhausted stands on every way having been tried. */
export function requireExhausted(tried: readonly WayTriedFacts[]): void {
  const open = openWays(tried)
  if (open.length > 0) throw new DomainError('ways-untried', { ways: open.length })
}

export function checkWayTried(facts: WayTriedFacts, today: LocalDate): void {
  if (facts.triedOn > today) throw new DomainError('date-in-future', { field: 'triedOn', way: facts.way })
}
