import { checkRatings, defaultRatingAreas, highestRating, lowestRating } from '../../domain/case/self-rating'
import { selfRating } from '../schema/index'
import { toDate } from './calendar'
import type { Cast } from './case-story'
import type { Scene } from './story'

/** The individual's own ratings: now and then on the way, most often a little better the next time. */
export function tellRatings({ random }: Scene, cast: Cast): void {
  const { diary, fate, opened, caseRef } = cast
  const phase = fate.steps.at(-1)?.phase ?? 0
  if (!random.chance(cast.ends !== null ? 0.2 : phase >= 3 ? 0.4 : phase > 0 ? 0.2 : 0.04)) return
  const last = diary.on((cast.ends ?? cast.until) - random.int(2, 70))
  const days = [last]
  const times = random.int(phase >= 3 ? 2 : 1, 4)
  while (days.length < times) {
    const day = diary.on((days[0] ?? last) - random.int(50, 110))
    if (day <= opened || day >= (days[0] ?? last)) break
    days.unshift(day)
  }
  // Some are asked about every area, some only about those that matter in the case.
  const areas = defaultRatingAreas.filter(({ id }) => id === 'belief' || random.chance(0.9))
  const values = new Map(areas.map(({ id }) => [id, random.int(2, 6)]))
  for (const day of days) {
    const ratedOn = toDate(day)
    const told = [...values]
    checkRatings(
      ratedOn,
      told.map(([area]) => area),
      ratedOn,
    )
    diary.enter(day, 'selfRating.add', (ledger) => {
      for (const [area, value] of told)
        ledger.insert(selfRating, { caseId: caseRef.id, ratedOn, area, value })
    })
    for (const [area, value] of told)
      values.set(
        area,
        Math.min(highestRating, Math.max(lowestRating, value + random.pick([-1, 0, 0, 1, 1, 2]))),
      )
  }
}
