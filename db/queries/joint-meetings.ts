import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import type {
  DecisionEntry,
  JointMeetingEntry,
  JointMeetingSummary,
} from '../../domain/contract/joint-meetings'
import { byDay, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import {
  byOccasion,
  comingBack,
  type DecisionFacts,
  type Occasion,
  occasionDay,
} from '../../domain/joint-meeting/decision'
import type { JointMeetingFacts } from '../../domain/joint-meeting/joint-meeting'
import type { JointMeetingType } from '../../domain/joint-meeting/kinds'
import { byBeginning } from '../../domain/meeting/meeting'
import { decision, jointMeeting } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { loggedMeetings } from './logged-meetings'

/** Meetings about the work, and what they decide. */

type Row = typeof jointMeeting.$inferSelect

export function getJointMeeting(db: ReadDb, id: number): Row {
  const row = db.select().from(jointMeeting).where(eq(jointMeeting.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export function getDecision(db: ReadDb, id: number) {
  const row = db.select().from(decision).where(eq(decision.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

const allDecisions = (db: ReadDb): DecisionEntry[] =>
  db
    .select({ decision, meeting: jointMeeting })
    .from(decision)
    .innerJoin(jointMeeting, eq(jointMeeting.id, decision.jointMeetingId))
    .orderBy(asc(decision.id))
    .all()
    .map(({ decision: own, meeting }) => ({ ...own, type: meeting.type, decidedOn: occasionDay(meeting) }))

/** Meetings of a type, in no order. */
export const meetingsOfType = (db: ReadDb, type: JointMeetingType): Row[] =>
  db.select().from(jointMeeting).where(eq(jointMeeting.type, type)).all()

/** What earlier meetings of the type decided and this one takes up. */
export const earlierDecisions = (db: ReadDb, to: Occasion): DecisionEntry[] =>
  comingBack(allDecisions(db), meetingsOfType(db, to.type), to)

export function readJointMeeting(db: ReadDb, id: number): JointMeetingEntry {
  const meeting = getJointMeeting(db, id)
  const all = allDecisions(db)
  return {
    ...meeting,
    decisions: all.filter(({ jointMeetingId }) => jointMeetingId === id),
    earlier: comingBack(all, meetingsOfType(db, meeting.type), meeting),
  }
}

export function listJointMeetings(db: ReadDb): JointMeetingSummary[] {
  const decisions = Map.groupBy(allDecisions(db), ({ jointMeetingId }) => jointMeetingId)
  return db
    .select()
    .from(jointMeeting)
    .all()
    .toSorted(byOccasion)
    .map(({ participants, agenda: _, pack: __, ...facts }): JointMeetingSummary => {
      const own = decisions.get(facts.id) ?? []
      return {
        ...facts,
        asked: participants.length,
        attended: participants.filter(({ attended }) => attended === true).length,
        decisions: own.length,
        open: own.filter(({ status }) => status === 'open').length,
      }
    })
}

/** Those that are still to be held from a day on. */
export const standingJointMeetings = (db: ReadDb, from: LocalDate): Row[] =>
  db
    .select()
    .from(jointMeeting)
    .where(and(isNull(jointMeeting.cancelledOn), isNull(jointMeeting.heldOn), gte(jointMeeting.day, from)))
    .all()
    .toSorted(byBeginning)

const noDay = '9999-12-31'

export const openDecisions = (db: ReadDb): DecisionEntry[] =>
  allDecisions(db)
    .filter(({ status }) => status === 'open')
    .toSorted((a, b) => byDay(a.dueOn ?? noDay, b.dueOn ?? noDay) || a.id - b.id)

export const insertJointMeeting = (db: WriteDb, facts: JointMeetingFacts): number =>
  db.insert(jointMeeting).values(facts).returning({ id: jointMeeting.id }).get().id

export const updateJointMeeting = (
  db: WriteDb,
  id: number,
  values: Partial<Omit<typeof jointMeeting.$inferInsert, 'id'>>,
): void => void db.update(jointMeeting).set(values).where(eq(jointMeeting.id, id)).run()

export const insertDecision = (db: WriteDb, jointMeetingId: number, facts: DecisionFacts): number =>
  db
    .insert(decision)
    .values({ jointMeetingId, ...facts })
    .returning({ id: decision.id })
    .get().id

export const updateDecision = (
  db: WriteDb,
  id: number,
  values: Partial<Omit<typeof decision.$inferInsert, 'id'>>,
): void => void db.update(decision).set(values).where(eq(decision.id, id)).run()

/** The meeting as calendars are told of it. */
export function jointMeetingInCalendar(db: ReadDb, id: number) {
  const logged = loggedMeetings(db, 'joint_meeting').find((one) => one.id === id)
  if (!logged) throw new DomainError('not-found', { id })
  return logged
}
