import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { activityEnds, activityTypes, obstacles, responsibleParties } from '../../domain/plan/activity'
import type { PlanContent } from '../../domain/plan/plan'
import { caseId } from './case'
import { day, id } from './columns'

/** One row a version of the rehab plan: revising ends the one before and begins the next (domain/plan/plan.ts). */
export const rehabPlan = sqliteTable(
  'rehab_plan',
  {
    id: id(),
    caseId: caseId(),
    /** Day the version was made; a list may say only that there is a plan, then the list's date. */
    datedOn: day('dated_on').notNull(),
    endedOn: day('ended_on'),
    goal: text('goal'),
    partialGoals: text('partial_goals'),
    /** What the client says, in the client's own words. */
    ownWords: text('own_words'),
    /** What the plan held when it gave way to the next: never edited afterwards. Null while it is current. */
    frozen: text('frozen', { mode: 'json' }).$type<PlanContent>(),
  },
  (t) => [
    index('rehab_plan_case').on(t.caseId),
    uniqueIndex('rehab_plan_one_current').on(t.caseId).where(sql`ended_on is null`),
  ],
)

/** Insats or other activity of the plan: who does what, until when. */
export const activity = sqliteTable(
  'activity',
  {
    id: id(),
    caseId: caseId(),
    title: text('title').notNull(),
    /** Null where a list only named it. */
    type: text('type', { enum: activityTypes }),
    party: text('party', { enum: responsibleParties }),
    fromDate: day('from_date').notNull(),
    /** Last day, inclusive, planned or actual; null while the end is not known. */
    toDate: day('to_date'),
    /** Tidsfrist: when the one responsible is to have done it. */
    deadline: day('deadline'),
    /** Per cent of full time. */
    extent: integer('extent'),
    adaptation: text('adaptation'),
    /** How it ended; null while it is planned or runs. */
    ended: text('ended', { enum: activityEnds }),
    outcome: text('outcome'),
    obstacle: text('obstacle', { enum: obstacles }),
  },
  (t) => [index('activity_case').on(t.caseId)],
)
