import { addDays, type LocalDate } from '../dates'
import { type ActivityFacts, type ActivityType, activityTypes } from './activity'

/**
 * Parallella insatser: on a day, activities of two or more different types run at the same time. One of them directed at
 * work gives the strongest effect (BIP; LUM report 2022, "parallella insatser"). Finding out is not an effort of its own.
 */
export interface ParallelPeriod {
  readonly from: LocalDate
  /** Last day, inclusive; null while no end is known. */
  readonly to: LocalDate | null
  /** In the order of `activityTypes`. */
  readonly types: readonly ActivityType[]
  readonly withWork: boolean
}

type Running = Pick<ActivityFacts, 'ended' | 'fromDate' | 'toDate' | 'type'>

const counts = (activity: Running): boolean =>
  activity.type !== null && activity.type !== 'inquiry' && activity.ended !== 'cancelled'

const runsOn = (activity: Running, day: LocalDate): boolean =>
  activity.fromDate <= day && (activity.toDate === null || activity.toDate >= day)

function typesOn(activities: readonly Running[], day: LocalDate): ActivityType[] {
  const running = new Set(activities.filter((one) => runsOn(one, day)).map(({ type }) => type))
  return activityTypes.filter((type) => running.has(type))
}

/** Every stretch of days with the same two or more types, in order; neighbours differ. */
export function parallelPeriods(activities: readonly Running[]): ParallelPeriod[] {
  const counted = activities.filter(counts)
  const turns = counted.flatMap(({ fromDate, toDate }) => [fromDate, ...(toDate ? [addDays(toDate, 1)] : [])])
  const days = [...new Set(turns)].toSorted()
  const periods: ParallelPeriod[] = []
  days.forEach((from, place) => {
    const types = typesOn(counted, from)
    const next = days[place + 1]
    const to = next ? addDays(next, -1) : null
    const before = periods.at(-1)
    if (before && before.to === addDays(from, -1) && before.types.join() === types.join())
      periods[periods.length - 1] = { ...before, to }
    else if (types.length >= 2) periods.push({ from, to, types, withWork: types.includes('work') })
  })
  return periods
}

/** What runs in parallel on a day; null when it is nothing, or one type only. */
export const parallelOn = (activities: readonly Running[], day: LocalDate): ParallelPeriod | null =>
  parallelPeriods(activities).find(({ from, to }) => from <= day && (to === null || to >= day)) ?? null
