import { z } from 'zod'
import type { LocalDate } from '../dates'
import { type ActivityFacts, activityFacts } from './activity'

const text = z.string().trim().max(100_000).nullable()

export const planGoals = z.strictObject({
  /** Huvudmål and delmål, as agreed. */
  goal: text,
  partialGoals: text,
  /** What the client says, kept apart from what the plan says. */
  ownWords: text,
})
export type PlanGoals = z.infer<typeof planGoals>

/** What a version held when it gave way to the next. */
export const planContent = z.strictObject({
  activities: z.array(activityFacts.extend({ id: z.int() })),
})
export type PlanContent = z.infer<typeof planContent>
export type PlannedActivity = PlanContent['activities'][number]

interface PlanDates {
  readonly datedOn: LocalDate
  readonly endedOn: LocalDate | null
}

/** Aktuell plan: made by today and not ended. The one definition, for flags, cards and statistics. */
export const isCurrentPlan = (plan: PlanDates, today: LocalDate): boolean =>
  plan.datedOn <= today && (plan.endedOn === null || plan.endedOn > today)

/** The versions of a case's plan, oldest first, numbered from 1. */
export function planVersions<P extends PlanDates & { readonly id: number }>(
  plans: readonly P[],
): (P & { readonly version: number })[] {
  return plans
    .toSorted((a, b) => (a.datedOn === b.datedOn ? a.id - b.id : a.datedOn < b.datedOn ? -1 : 1))
    .map((plan, place) => ({ ...plan, version: place + 1 }))
}

export interface PlanDifference {
  readonly goals: readonly {
    readonly field: keyof PlanGoals
    readonly before: string
    readonly after: string
  }[]
  readonly added: readonly PlannedActivity[]
  readonly removed: readonly PlannedActivity[]
  readonly changed: readonly {
    readonly before: PlannedActivity
    readonly after: PlannedActivity
    readonly fields: readonly (keyof ActivityFacts)[]
  }[]
}

/** What differs between two versions of a plan; activities are the same when their ids are. */
export function comparePlans(
  before: PlanGoals & PlanContent,
  after: PlanGoals & PlanContent,
): PlanDifference {
  const old = new Map(before.activities.map((activity) => [activity.id, activity]))
  const now = new Map(after.activities.map((activity) => [activity.id, activity]))
  const fields = Object.keys(activityFacts.shape) as (keyof ActivityFacts)[]
  return {
    goals: (Object.keys(planGoals.shape) as (keyof PlanGoals)[])
      .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
      .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' })),
    added: after.activities.filter(({ id }) => !old.has(id)),
    removed: before.activities.filter(({ id }) => !now.has(id)),
    changed: after.activities.flatMap((activity) => {
      const was = old.get(activity.id)
      const differing = was ? fields.filter((field) => was[field] !== activity[field]) : []
      return was && differing.length > 0 ? [{ before: was, after: activity, fields: differing }] : []
    }),
  }
}
