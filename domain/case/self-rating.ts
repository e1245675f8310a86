import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** The individual's own rating, area by area, 1 (not at all) to 10 (fully), as in the BIP study. Areas are the unit's setting. */
export const lowestRating = 1
export const highestRating = 10

export const ratingArea = z.strictObject({
  id: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(80),
  /** No longer asked; what was rated is kept. */
  ended: z.boolean(),
})
export type RatingArea = z.infer<typeof ratingArea>

export const selfRatingFacts = z.strictObject({
  ratedOn: z.iso.date().refine(isLocalDate),
  area: z.string().min(1).max(40),
  value: z.int().min(lowestRating).max(highestRating),
})
export type SelfRatingFacts = z.infer<typeof selfRatingFacts>

/** Starting values, after the areas of the BIP study; the unit words its own. */
export const defaultRatingAreas: readonly RatingArea[] = [
  { id: 'belief', name: 'Tro på att kunna arbeta eller studera', ended: false },
  { id: 'everyday', name: 'Att klara vardagen', ended: false },
  { id: 'health', name: 'Att hantera hälsan', ended: false },
  { id: 'social', name: 'Stöd från andra', ended: false },
  { id: 'skills', name: 'Kunskaper och språk', ended: false },
  { id: 'target', name: 'Vet vad nästa steg är', ended: false },
]

/** Each area's ratings over time, oldest first; areas never rated are left out. */
export function ratingsByArea(ratings: readonly SelfRatingFacts[]): Map<string, SelfRatingFacts[]> {
  return Map.groupBy(
    ratings.toSorted((a, b) => (a.ratedOn < b.ratedOn ? -1 : a.ratedOn > b.ratedOn ? 1 : 0)),
    ({ area }) => area,
  )
}

/** Refuses a day in the future and an area rated twice. */
export function checkRatings(ratedOn: LocalDate, areas: readonly string[], today: LocalDate): void {
  if (ratedOn > today) throw new DomainError('date-in-future', { field: 'ratedOn' })
  if (new Set(areas).size < areas.length) throw new DomainError('conflict')
}
