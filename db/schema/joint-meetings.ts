import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AgendaItem, MeetingPack, Participant } from '../../domain/joint-meeting/joint-meeting'
import { agreementKinds, decisionStatuses, jointMeetingTypes } from '../../domain/joint-meeting/kinds'
import { obstacleCauses, obstacleLevels } from '../../domain/obstacle/obstacle'
import { caseId } from './case'
import { day, id } from './columns'

/** Meetings that are about the work and not about one client, what was decided in them, and what stands in the way. */

export const jointMeeting = sqliteTable(
  'joint_meeting',
  {
    id: id(),
    type: text('type', { enum: jointMeetingTypes }).notNull(),
    /** What it is called, when its type does not say it. */
    title: text('title'),
    day: day('day').notNull(),
    /** From midnight, on the wall clock. */
    startMinute: integer('start_minute').notNull(),
    minutes: integer('minutes').notNull(),
    place: text('place'),
    participants: text('participants', { mode: 'json' }).$type<Participant[]>().notNull().default([]),
    /** Each point with what was said of it: the minutes. */
    agenda: text('agenda', { mode: 'json' }).$type<AgendaItem[]>().notNull().default([]),
    /** What the pack was made of, so that it can be made again. */
    pack: text('pack', { mode: 'json' }).$type<MeetingPack>(),
    invitedOn: day('invited_on'),
    heldOn: day('held_on'),
    cancelledOn: day('cancelled_on'),
  },
  (t) => [index('joint_meeting_day').on(t.day)],
)

/** What a meeting decided; it comes back at the next meeting of the type until it is closed. */
export const decision = sqliteTable(
  'decision',
  {
    id: id(),
    jointMeetingId: integer('joint_meeting_id')
      .notNull()
      .references(() => jointMeeting.id),
    text: text('text').notNull(),
    owner: text('owner'),
    dueOn: day('due_on'),
    status: text('status', { enum: decisionStatuses }).notNull().default('open'),
    /** What became of it. */
    result: text('result'),
    closedOn: day('closed_on'),
  },
  (t) => [index('decision_meeting').on(t.jointMeetingId)],
)

/** Samverkansrutin or written agreement with another party. */
export const agreement = sqliteTable('agreement', {
  id: id(),
  kind: text('kind', { enum: agreementKinds }).notNull(),
  title: text('title').notNull(),
  parties: text('parties').notNull(),
  agreedOn: day('agreed_on'),
  /** When it is to be looked over next. */
  reviewOn: day('review_on'),
  reviewedOn: day('reviewed_on'),
  keptAt: text('kept_at'),
  comment: text('comment'),
  endedOn: day('ended_on'),
})

/** A hindrance of the system, not of one person: hinderloggen. */
export const obstacle = sqliteTable('obstacle', {
  id: id(),
  text: text('text').notNull(),
  cause: text('cause', { enum: obstacleCauses }),
  level: text('level', { enum: obstacleLevels }).notNull(),
  notedOn: day('noted_on').notNull(),
  decision: text('decision'),
  decidedOn: day('decided_on'),
  solvedOn: day('solved_on'),
})

/** A case that an obstacle is in the way of. */
export const obstacleCase = sqliteTable(
  'obstacle_case',
  {
    id: id(),
    obstacleId: integer('obstacle_id')
      .notNull()
      .references(() => obstacle.id),
    caseId: caseId(),
  },
  (t) => [
    index('obstacle_case_case').on(t.caseId),
    uniqueIndex('obstacle_case_once').on(t.obstacleId, t.caseId),
  ],
)
