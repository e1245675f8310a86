import type { WayTriedFacts } from './ways-tried'

/** What a new word on a way is, beside the latest one. */
export type WayChange = { readonly kind: 'new' } | { readonly kind: 'correction'; readonly id: number }

type Recorded = WayTriedFacts & { readonly id: number }

/**
 * A later day is a new word and the old one stays. The same day, or one before it, corrects what was said: as a word of its
 * own it would hide behind the latest. Null when nothing was changed.
 */
export function wayChange(latest: Recorded | null, said: WayTriedFacts): WayChange | null {
  if (latest === null || said.triedOn > latest.triedOn) return { kind: 'new' }
  const same =
    said.triedOn === latest.triedOn &&
    said.outcome === latest.outcome &&
    (said.comment || null) === (latest.comment || null)
  return same ? null : { kind: 'correction', id: latest.id }
}
