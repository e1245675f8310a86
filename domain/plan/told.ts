import { byDay, type LocalDate } from '../dates'
import { type ActivityFacts, type ActivityType, activityTypes } from './activity'

/** What a plan tells of, on paper and in the text for the aktjournal. */

type Activity = Pick<ActivityFacts, 'ended' | 'fromDate' | 'toDate' | 'type'> & { readonly id: number }

export interface ToldActivities<A> {
  /** Nobody has said that they are over; the first begun first. */
  readonly open: readonly A[]
  /** Ended since the plan was made; the last ended first. None without a plan to count from. */
  readonly ended: readonly A[]
}

export function toldActivities<A extends Activity>(
  activities: readonly A[],
  plan: { readonly datedOn: LocalDate } | null,
): ToldActivities<A> {
  const since = plan?.datedOn ?? null
  const endedOn = ({ toDate }: A) => toDate ?? ''
  return {
    open: activities
      .filter(({ ended }) => ended === null)
      .toSorted((a, b) => byDay(a.fromDate, b.fromDate) || a.id - b.id),
    ended: activities
      .filter((one) => one.ended !== null && since !== null && endedOn(one) >= since)
      .toSorted((a, b) => byDay(endedOn(b), endedOn(a)) || a.id - b.id),
  }
}

export interface Lane<A> {
  /** Null: nobody has said which. */
  readonly type: ActivityType | null
  readonly activities: readonly A[]
}

/** The lanes that have something in them, in their order; within each as they came. */
export const lanesOf = <A extends Pick<ActivityFacts, 'type'>>(activities: readonly A[]): Lane<A>[] =>
  [...activityTypes, null]
    .map((type) => ({ type, activities: activities.filter((activity) => activity.type === type) }))
    .filter(({ activities: own }) => own.length > 0)

/**
 * Senast reviderad: the latest day something of the version came, as far as is known: the version itself with its goals,
 * or an activity that has begun since.
 */
export const revisedOn = (
  plan: { readonly datedOn: LocalDate },
  activities: readonly Pick<ActivityFacts, 'ended' | 'fromDate'>[],
  today: LocalDate,
): LocalDate =>
  activities
    .filter(({ ended, fromDate }) => ended !== 'cancelled' && fromDate <= today)
    .reduce((latest, { fromDate }) => (fromDate > latest ? fromDate : latest), plan.datedOn)
