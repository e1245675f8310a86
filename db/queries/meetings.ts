import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm'
import type { MeetingEntry } from '../../domain/contract/meetings'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { MeetingFacts } from '../../domain/meeting/meeting'
import type { PlanningFacts } from '../../domain/meeting/planning-rows'
import { meeting, person, review } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { type InCalendar, loggedMeetings } from './logged-meetings'
import { listAbsences, listPeople } from './people'
import { casesCarriedOver } from './reviews'
import { getSetting } from './settings'
import { listCards } from './snapshots'

/** Follow-up meetings with each socialsekreterare. */

export function getMeeting(db: ReadDb, id: number) {
  const row = db.select().from(meeting).where(eq(meeting.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

/** Meetings from a day on that are not called off, and earlier ones that nobody has gone through. */
export function listMeetings(db: ReadDb, fromDate: LocalDate): MeetingEntry[] {
  const rows = db
    .select({ meeting, person: person.name, reviewId: review.id, endedOn: review.endedOn })
    .from(meeting)
    .innerJoin(person, eq(person.id, meeting.personId))
    .leftJoin(review, eq(review.meetingId, meeting.id))
    .where(isNull(meeting.cancelledOn))
    .orderBy(asc(meeting.day), asc(meeting.startMinute))
    .all()
  return rows
    .map(
      ({ meeting: row, person: name, reviewId, endedOn }): MeetingEntry => ({
        ...row,
        person: name,
        reviewId,
        reviewed: reviewId !== null && endedOn !== null,
      }),
    )
    .filter(({ day, reviewed }) => day >= fromDate || !reviewed)
}

/** Those that are still to be held from a day on. */
export const standingMeetings = (db: ReadDb, from: LocalDate) =>
  db
    .select()
    .from(meeting)
    .where(
      and(
        isNull(meeting.cancelledOn),
        gte(meeting.day, from),
        sql`not exists (select 1 from review where review.meeting_id = ${meeting.id} and ended_on is not null)`,
      ),
    )
    .orderBy(asc(meeting.day), asc(meeting.startMinute))
    .all()

export const insertMeeting = (db: WriteDb, facts: MeetingFacts): number =>
  db.insert(meeting).values(facts).returning({ id: meeting.id }).get().id

export const updateMeeting = (
  db: WriteDb,
  id: number,
  values: Partial<Omit<typeof meeting.$inferInsert, 'id'>>,
): void => void db.update(meeting).set(values).where(eq(meeting.id, id)).run()

/** Whether a genomgång was held in it, to its end. */
export const isReviewed = (db: ReadDb, meetingId: number): boolean =>
  db
    .select()
    .from(review)
    .where(and(eq(review.meetingId, meetingId), sql`${review.endedOn} is not null`))
    .get() !== undefined

/** Whether a genomgång goes on in it. */
export const isBeingReviewed = (db: ReadDb, meetingId: number): boolean =>
  db
    .select()
    .from(review)
    .where(and(eq(review.meetingId, meetingId), isNull(review.endedOn)))
    .get() !== undefined

/** How often two meetings that stand from a day on are at the same time, or two genomgångar in one meeting. */
export const timesTaken = (db: ReadDb, from: LocalDate): number =>
  db.get<{ times: number }>(sql`
    select (select count(*) from meeting one join meeting other
        on other.day = one.day and other.id > one.id and other.cancelled_on is null
          and one.start_minute < other.start_minute + other.minutes and other.start_minute < one.start_minute + one.minutes
        where one.day >= ${from} and one.cancelled_on is null
          and not exists (select 1 from review where ended_on is not null and meeting_id in (one.id, other.id)))
      + (select count(meeting_id) - count(distinct meeting_id) from review) as times`).times

/** Everything Planering is computed from. */
export function planningFacts(db: ReadDb, today: LocalDate): PlanningFacts {
  const people = listPeople(db, today)
  const ended = db.all<{ personId: number; on: LocalDate }>(sql`
    select person_id as personId, max(started_on) as "on" from review where ended_on is not null group by person_id`)
  const open = db.select().from(review).where(isNull(review.endedOn)).all()
  return {
    people,
    cases: listCards(db, { closed: false }, today),
    planned: standingMeetings(db, today),
    held: new Map(ended.map(({ personId, on }) => [personId, on])),
    carried: new Set(casesCarriedOver(db)),
    openReviews: new Map(open.map(({ personId, id }) => [personId, id])),
    absences: listAbsences(db, today),
    settings: getSetting(db, 'meetings'),
  }
}

/** A meeting as calendars know it. */
export interface CalendarMeeting extends InCalendar {
  readonly personId: number
  readonly person: string
}

/** Every one there has been, from a day on: also those that were taken back, which a calendar may have by now. */
export function calendarMeetings(db: ReadDb, from: LocalDate): CalendarMeeting[] {
  const names = new Map(
    db
      .select({ id: person.id, name: person.name })
      .from(person)
      .all()
      .map(({ id, name }) => [id, name]),
  )
  return loggedMeetings(db, 'meeting')
    .map(({ stored, ...logged }) => ({
      ...logged,
      personId: Number(stored.person_id),
      person: names.get(Number(stored.person_id)) ?? '',
    }))
    .filter(({ day }) => day >= from)
}
