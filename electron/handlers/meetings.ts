import path from 'node:path'
import { standingJointMeetings } from '../../db/queries/joint-meetings'
import * as meetings from '../../db/queries/meetings'
import { getPerson, listAbsences } from '../../db/queries/people'
import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import type { ReadDb } from '../../db/types'
import type { meetingRoutes } from '../../domain/contract/meetings'
import { addDays, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { checkMeeting } from '../../domain/meeting/check-meeting'
import type { MeetingFacts } from '../../domain/meeting/meeting'
import { type PlanningFacts, planningRows } from '../../domain/meeting/planning-rows'
import { proposeMeetings, type ToMeet } from '../../domain/meeting/propose'
import { isActive } from '../../domain/person/person'
import { calendarFiles } from '../calendar/calendar-file'
import { localMinute } from '../clock'
import type { Handlers } from '../ipc/handlers'
import { requireStanding } from './checks'
import type { WindowPort } from './files'

/** Meetings with each socialsekreterare: when they are to be, when they are, and what calendars are told. */

interface Moment {
  readonly db: ReadDb
  readonly today: LocalDate
  readonly now: string
}

/** The meeting may be then, beside all others that stand; `ownId` is the one that is moved. */
function requireFree(facts: MeetingFacts, { db, today, now }: Moment, ownId: number | null = null): void {
  const person = getPerson(db, facts.personId)
  if (person.role !== 'social-worker' || !isActive(person, facts.day)) throw new DomainError('person-ended')
  checkMeeting(facts, {
    today,
    now: localMinute(new Date(now)),
    others: [
      ...meetings.standingMeetings(db, facts.day).filter(({ id }) => id !== ownId),
      ...standingJointMeetings(db, facts.day),
    ],
    absences: listAbsences(db, facts.day),
    name: person.name,
  })
}

/** It stands, and no genomgång goes on in it. */
function requireMovable(db: ReadDb, meetingId: number) {
  const meeting = requireStanding(db, meetingId)
  if (meetings.isBeingReviewed(db, meetingId)) throw new DomainError('review-running')
  return meeting
}

/** Everyone who has cases and no meeting ahead; after her last day she is away for good. */
function toMeet(facts: PlanningFacts, today: LocalDate, without: readonly number[]): ToMeet[] {
  return planningRows(facts, today)
    .filter(({ personId, due, next }) => due !== null && next === null && !without.includes(personId))
    .map((row) => ({
      ...row,
      due: row.due ?? today,
      absences: [
        ...facts.absences.filter(({ personId }) => personId === row.personId),
        ...(row.endedOn === null ? [] : [{ fromDate: addDays(row.endedOn, 1), toDate: '9999-12-31' }]),
      ],
    }))
}

const calendarNow = (db: ReadDb, today: LocalDate) => calendarFiles(meetings.calendarMeetings(db, today))

export const meetingHandlers = (window: () => WindowPort): Pick<Handlers, keyof typeof meetingRoutes> => ({
  'meeting.list': ({ fromDate }, { db }) => meetings.listMeetings(db, fromDate),

  'meeting.plan': ({ meetings: all }, { db, today, now, changeSetId }) => {
    const ids = all.map((facts) => {
      requireFree(facts, { db, today, now })
      return meetings.insertMeeting(db, facts)
    })
    return { ids, changeSetId }
  },

  'meeting.move': ({ meetingId, to }, { db, today, now, changeSetId }) => {
    const { personId } = requireMovable(db, meetingId)
    requireFree({ personId, ...to }, { db, today, now }, meetingId)
    meetings.updateMeeting(db, meetingId, to)
    return { changeSetId }
  },

  'meeting.cancel': ({ meetingId }, { db, today, changeSetId }) => {
    requireMovable(db, meetingId)
    meetings.updateMeeting(db, meetingId, { cancelledOn: today })
    return { changeSetId }
  },

  'planning.rows': (_, { db, today }) => planningRows(meetings.planningFacts(db, today), today),

  'planning.proposal': ({ weeks, pinned, without }, { db, today }) => {
    const facts = meetings.planningFacts(db, today)
    const calendar = {
      from: addDays(today, 1),
      to: addDays(today, weeks * 7),
      settings: facts.settings,
      absences: facts.absences.filter(({ personId }) => personId === null),
      planned: [...facts.planned, ...standingJointMeetings(db, today)],
    }
    return proposeMeetings(toMeet(facts, today, without), calendar, pinned)
  },

  'meeting.calendar': (_, { db, today }) => calendarNow(db, today),

  'meeting.saveCalendar': async (words, { host, today }) => {
    const { planned, cancelled } = calendarNow(host.db(), today)
    const filters = [{ name: 'iCalendar', extensions: ['ics'] }]
    const chosen = await window().chooseSave({ ...words, filters })
    if (chosen === undefined) return null
    const { dir, name, ext } = path.parse(chosen)
    const files = [
      ...(planned === null ? [] : [{ file: chosen, text: planned }]),
      ...(cancelled === null
        ? []
        : [{ file: path.join(dir, `${name} - inställda${ext || '.ics'}`), text: cancelled }]),
    ]
    try {
      for (const { file, text } of files) await replaceFile(file, text)
    } catch (error) {
      throw exportError(error)
    }
    return { files: files.map(({ file }) => path.basename(file)) }
  },
})
