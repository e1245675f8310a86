import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { flagCodes } from '../../domain/flag/flags'
import { dormancyReasons, waitingParties } from '../../domain/waiting/waiting'
import { triedOutcomes, waysToTry } from '../../domain/ways-tried/ways-tried'
import { caseId } from './case'
import { day, id } from './columns'

/** What the coordinator says of how a case stands: whom it waits for, that it rests, what was tried, what she marks. */

export const waiting = sqliteTable(
  'waiting',
  {
    id: id(),
    caseId: caseId(),
    party: text('party', { enum: waitingParties }).notNull(),
    reason: text('reason').notNull(),
    since: day('since').notNull(),
    endedOn: day('ended_on'),
  },
  (t) => [index('waiting_case').on(t.caseId)],
)

/** Vilande till: never without a day and a reason. */
export const dormancy = sqliteTable(
  'dormancy',
  {
    id: id(),
    caseId: caseId(),
    fromDate: day('from_date').notNull(),
    /** The day the case is taken up again. */
    until: day('until').notNull(),
    reason: text('reason', { enum: dormancyReasons }).notNull(),
    comment: text('comment'),
    endedOn: day('ended_on'),
  },
  (t) => [index('dormancy_case').on(t.caseId)],
)

/** A way to self-support that was tried, or found not to be one. */
export const wayTried = sqliteTable(
  'way_tried',
  {
    id: id(),
    caseId: caseId(),
    way: text('way', { enum: waysToTry }).notNull(),
    outcome: text('outcome', { enum: triedOutcomes }).notNull(),
    triedOn: day('tried_on').notNull(),
    comment: text('comment'),
  },
  (t) => [index('way_tried_case').on(t.caseId)],
)

/** A flag set by hand. */
export const handFlag = sqliteTable(
  'hand_flag',
  {
    id: id(),
    caseId: caseId(),
    reason: text('reason').notNull(),
    since: day('since').notNull(),
    endedOn: day('ended_on'),
  },
  (t) => [index('hand_flag_case').on(t.caseId)],
)

/** A flag kept off the start page until a day; statistics see it all the same. */
export const snooze = sqliteTable(
  'snooze',
  {
    id: id(),
    caseId: caseId(),
    flagCode: text('flag_code', { enum: flagCodes }).notNull(),
    /** Which of its kind (domain/flag/flags.ts); empty when a case can have only one. */
    subject: text('subject').notNull(),
    fromDate: day('from_date').notNull(),
    until: day('until').notNull(),
    reason: text('reason').notNull(),
    endedOn: day('ended_on'),
  },
  (t) => [index('snooze_case').on(t.caseId)],
)

/** The individual's own rating of one area on a day, 1-10. */
export const selfRating = sqliteTable(
  'self_rating',
  {
    id: id(),
    caseId: caseId(),
    ratedOn: day('rated_on').notNull(),
    /** Id of the area in the unit's settings. */
    area: text('area').notNull(),
    value: integer('value').notNull(),
  },
  (t) => [index('self_rating_case').on(t.caseId)],
)
