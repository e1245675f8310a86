import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { handoverCauses } from '../../domain/person/handover'
import { holderRoles } from '../../domain/person/person'
import { reviewContacts, reviewOutcomes } from '../../domain/review/review'
import { caseId, followUp } from './case'
import { day, flag, id } from './columns'
import { person } from './people'

/** Meetings with each socialsekreterare, what was gone through in them, and cases that change hands. */

const personId = () =>
  integer('person_id')
    .notNull()
    .references(() => person.id)

/** A planned follow-up meeting. Its number in calendars is told by the change log (db/queries/meetings.ts). */
export const meeting = sqliteTable(
  'meeting',
  {
    id: id(),
    personId: personId(),
    day: day('day').notNull(),
    /** From midnight, on the wall clock. */
    startMinute: integer('start_minute').notNull(),
    minutes: integer('minutes').notNull(),
    cancelledOn: day('cancelled_on'),
  },
  (t) => [index('meeting_person').on(t.personId), index('meeting_day').on(t.day)],
)

/** A genomgång: one row a meeting held; at most one at a time with each person. */
export const review = sqliteTable(
  'review',
  {
    id: id(),
    personId: personId(),
    meetingId: integer('meeting_id').references(() => meeting.id),
    startedOn: day('started_on').notNull(),
    /** ISO UTC. */
    startedAt: text('started_at').notNull(),
    endedOn: day('ended_on'),
    endedAt: text('ended_at'),
  },
  (t) => [
    index('review_person').on(t.personId),
    uniqueIndex('review_one_open').on(t.personId).where(sql`ended_on is null`),
  ],
)

/** A case of a genomgång, in the order that was frozen; `outcome` is null until it is gone through. */
export const reviewCase = sqliteTable(
  'review_case',
  {
    id: id(),
    reviewId: integer('review_id')
      .notNull()
      .references(() => review.id),
    caseId: caseId(),
    place: integer('place').notNull(),
    /** Was not reached the last time. */
    carried: flag('carried'),
    outcome: text('outcome', { enum: reviewOutcomes }),
    reason: text('reason'),
    sentence: text('sentence'),
    contact: text('contact', { enum: reviewContacts }),
    nextOn: day('next_on'),
    /** The follow-up it became, and the next one it planned. */
    followUpId: integer('follow_up_id').references(() => followUp.id),
    nextFollowUpId: integer('next_follow_up_id').references(() => followUp.id),
    /** ISO UTC. */
    doneAt: text('done_at'),
  },
  (t) => [
    index('review_case_review').on(t.reviewId),
    index('review_case_case').on(t.caseId),
    uniqueIndex('review_case_once').on(t.reviewId, t.caseId),
  ],
)

/** Where she is in a genomgång, so that it goes on there after a break or a power cut. Not history. */
export const reviewPlace = sqliteTable('review_place', {
  reviewId: integer('review_id').primaryKey(),
  atCaseId: integer('at_case_id').notNull(),
})

/** Cases that changed hands in one act; with `handoverCase` its receipt. */
export const handover = sqliteTable(
  'handover',
  {
    id: id(),
    role: text('role', { enum: holderRoles }).notNull(),
    fromPersonId: integer('from_person_id')
      .notNull()
      .references(() => person.id),
    cause: text('cause', { enum: handoverCauses }).notNull(),
    sudden: flag('sudden'),
    fromDate: day('from_date').notNull(),
    /** Last day of a cover; null for good. */
    untilDate: day('until_date'),
    comment: text('comment'),
    /** Day it was recorded. */
    madeOn: day('made_on').notNull(),
  },
  (t) => [index('handover_from').on(t.fromPersonId)],
)

export const handoverCase = sqliteTable(
  'handover_case',
  {
    id: id(),
    handoverId: integer('handover_id')
      .notNull()
      .references(() => handover.id),
    caseId: caseId(),
    /** Null leaves the post as rehabkoordinator vacant. */
    toPersonId: integer('to_person_id').references(() => person.id),
    /** What the receiver should look out for. */
    note: text('note'),
    acceptedOn: day('accepted_on'),
  },
  (t) => [index('handover_case_handover').on(t.handoverId), index('handover_case_case').on(t.caseId)],
)
