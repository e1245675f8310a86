import { describe, expect, it } from 'vitest'
import { checkRatings, defaultRatingAreas, ratingsByArea, selfRatingFacts } from './self-rating'

const rating = (area: string, ratedOn: string, value: number) => ({ area, ratedOn, value })

describe('self-rating', () => {
  it('is told area by area, the oldest first; who rated twice a day keeps that order', () => {
    const byArea = ratingsByArea([
      rating('health', '2026-02-01', 6),
      rating('belief', '2026-02-01', 4),
      rating('health', '2025-10-01', 3),
      rating('health', '2026-02-01', 7),
    ])
    expect(byArea.get('health')?.map(({ value }) => value)).toEqual([3, 6, 7])
    expect(byArea.get('belief')).toHaveLength(1)
    expect(byArea.has('social')).toBe(false)
  })

  it.each([
    [0, false],
    [1, true],
    [10, true],
    [11, false],
    [5.5, false],
  ])('%d on the scale: %s', (value, fits) => {
    expect(selfRatingFacts.safeParse(rating('health', '2026-02-01', value)).success).toBe(fits)
  })

  it('is never of a day to come, and rates an area once', () => {
    expect(() => checkRatings('2026-03-02', ['health', 'belief'], '2026-03-02')).not.toThrow()
    expect(() => checkRatings('2026-03-03', ['health'], '2026-03-02')).toThrow(
      expect.objectContaining({ code: 'date-in-future', details: { field: 'ratedOn' } }),
    )
    expect(() => checkRatings('2026-03-02', ['health', 'health'], '2026-03-02')).toThrow(
      expect.objectContaining({ code: 'conflict' }),
    )
  })

  it('starts with areas that can be told apart', () => {
    expect(new Set(defaultRatingAreas.map(({ id }) => id)).size).toBe(defaultRatingAreas.length)
  })
})
