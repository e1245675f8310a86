import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** The four kinds of effort that work best side by side (BIP), and inquiry, which only finds out. */
export const activityTypes = ['work', 'social', 'health', 'skills', 'inquiry'] as const
export type ActivityType = (typeof activityTypes)[number]

export const responsibleParties = [
  'client',
  'social-worker',
  'coordinator',
  'care',
  'fk',
  'af',
  'jobbtorg',
  'other-unit',
  'legal-representative',
] as const
export type ResponsibleParty = (typeof responsibleParties)[number]

export const activityEnds = ['done', 'interrupted', 'cancelled'] as const
export type ActivityEnd = (typeof activityEnds)[number]

/** What stopped or slowed it: the causes of standing still that data alone cannot show. */
export const obstacles = [
  'health',
  'consent',
  'documents',
  'different-assessments',
  'economic-worry',
  'benefit-rules',
  'full-sick-leave',
  'no-offer',
  'internal-cooperation',
  'motivation',
  'not-granted',
  'contact-paths',
  'distrust',
  'declined',
  'language',
  'other',
] as const
export type Obstacle = (typeof obstacles)[number]

const day = z.iso.date().refine(isLocalDate)
const text = z.string().trim().max(100_000).nullable()

export const activityFacts = z.strictObject({
  title: z.string().trim().min(1).max(200),
  type: z.enum(activityTypes).nullable(),
  party: z.enum(responsibleParties).nullable(),
  fromDate: day,
  toDate: day.nullable(),
  deadline: day.nullable(),
  /** Per cent of full time. */
  extent: z.int().min(1).max(100).nullable(),
  adaptation: text,
  ended: z.enum(activityEnds).nullable(),
  outcome: text,
  obstacle: z.enum(obstacles).nullable(),
})
export type ActivityFacts = z.infer<typeof activityFacts>

/** `over`: its last day has passed and nobody has said how it ended. */
export type ActivityStatus = ActivityEnd | 'ongoing' | 'over' | 'planned'

type Dates = Pick<ActivityFacts, 'ended' | 'fromDate' | 'toDate'>

export function activityStatus(activity: Dates, today: LocalDate): ActivityStatus {
  if (activity.ended !== null) return activity.ended
  if (activity.fromDate > today) return 'planned'
  return activity.toDate !== null && activity.toDate < today ? 'over' : 'ongoing'
}

/** Still to be done or being done. */
export const isLive = (activity: Dates, today: LocalDate): boolean => {
  const status = activityStatus(activity, today)
  return status === 'planned' || status === 'ongoing'
}

/** The deadline has passed and it is not done. */
export const isLate = (activity: Dates & Pick<ActivityFacts, 'deadline'>, today: LocalDate): boolean =>
  activity.ended === null && activity.deadline !== null && activity.deadline < today

/** What there is to speak of: planned, going on, or late. */
export const isUnfinished = (activity: Parameters<typeof isLate>[0], today: LocalDate): boolean =>
  isLive(activity, today) || isLate(activity, today)

/** Refuses an end or a deadline before the start, and one said to have ended on a day that has not come. */
export function checkActivity(facts: ActivityFacts, today: LocalDate): void {
  const { fromDate, toDate, deadline, ended } = facts
  if (toDate !== null && toDate < fromDate) throw new DomainError('dates-out-of-order', { field: 'toDate' })
  if (deadline !== null && deadline < fromDate)
    throw new DomainError('dates-out-of-order', { field: 'deadline' })
  if (ended === null || ended === 'cancelled') return
  if (toDate === null) throw new DomainError('end-required', { field: 'toDate' })
  if (toDate > today) throw new DomainError('date-in-future', { field: 'toDate' })
}
