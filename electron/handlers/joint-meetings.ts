import path from 'node:path'
import * as joint from '../../db/queries/joint-meetings'
import { standingMeetings } from '../../db/queries/meetings'
import { listAbsences } from '../../db/queries/people'
import type { ReadDb } from '../../db/types'
import { withChanges } from '../../domain/changes'
import type { jointMeetingRoutes } from '../../domain/contract/joint-meetings'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { checkHolding, checkJointMeeting, checkPresent } from '../../domain/joint-meeting/check-joint-meeting'
import { checkClosing, checkOutcome } from '../../domain/joint-meeting/decision'
import type { MeetingTime } from '../../domain/meeting/meeting'
import { invitationFile } from '../calendar/calendar-file'
import type { Handlers } from '../ipc/handlers'
import { writeChosen } from '../office/save-as'
import { refuseFuture } from './checks'
import type { WindowPort } from './files'

/** Meetings about the work: planned, called to, held, and what came of what they decided. */

/** The meeting may be then, beside everything else she has; `ownId` is the one that is moved. */
function requireFree(db: ReadDb, when: MeetingTime, today: LocalDate, ownId: number | null = null): void {
  const others = joint.standingJointMeetings(db, when.day).filter(({ id }) => id !== ownId)
  checkJointMeeting(when, {
    today,
    others: [...standingMeetings(db, when.day), ...others],
    absences: listAbsences(db, when.day).filter(({ personId }) => personId === null),
  })
}

function requireNotCalledOff(db: ReadDb, jointMeetingId: number) {
  const meeting = joint.getJointMeeting(db, jointMeetingId)
  if (meeting.cancelledOn !== null) throw new DomainError('meeting-over')
  return meeting
}

export const jointMeetingHandlers = (
  window: () => WindowPort,
): Pick<Handlers, keyof typeof jointMeetingRoutes> => ({
  'jointMeeting.list': (_, { db }) => joint.listJointMeetings(db),

  'jointMeeting.get': ({ jointMeetingId }, { db }) => joint.readJointMeeting(db, jointMeetingId),

  'jointMeeting.plan': ({ facts }, { db, today, changeSetId }) => {
    requireFree(db, facts, today)
    return { jointMeetingId: joint.insertJointMeeting(db, facts), changeSetId }
  },

  'jointMeeting.update': ({ jointMeetingId, facts }, { db, today, changeSetId }) => {
    const meeting = requireNotCalledOff(db, jointMeetingId)
    const changed = withChanges(meeting, facts)
    const isMoved = (['day', 'startMinute', 'minutes'] as const).some(
      (fact) => changed[fact] !== meeting[fact],
    )
    if (isMoved) requireFree(db, changed, today, jointMeetingId)
    if (meeting.heldOn !== null && changed.day > meeting.heldOn)
      throw new DomainError('dates-out-of-order', { field: 'day' })
    if (facts.invitedOn) refuseFuture(facts.invitedOn, today)
    joint.updateJointMeeting(db, jointMeetingId, changed)
    return { changeSetId }
  },

  'jointMeeting.hold': ({ jointMeetingId, heldOn, present }, { db, today, changeSetId }) => {
    const meeting = requireNotCalledOff(db, jointMeetingId)
    const { participants } = meeting
    checkHolding(meeting, heldOn, today)
    checkPresent(present, participants.length)
    joint.updateJointMeeting(db, jointMeetingId, {
      heldOn,
      participants: participants.map((one, place) => ({ ...one, attended: present.includes(place) })),
    })
    return { changeSetId }
  },

  'jointMeeting.cancel': ({ jointMeetingId }, { db, today, changeSetId }) => {
    if (requireNotCalledOff(db, jointMeetingId).heldOn !== null) throw new DomainError('meeting-over')
    joint.updateJointMeeting(db, jointMeetingId, { cancelledOn: today })
    return { changeSetId }
  },

  'decision.open': (_, { db }) => joint.openDecisions(db),

  'decision.add': ({ jointMeetingId, facts }, { db, changeSetId }) => {
    requireNotCalledOff(db, jointMeetingId)
    return { id: joint.insertDecision(db, jointMeetingId, facts), changeSetId }
  },

  'decision.update': ({ decisionId, facts }, { db, today, changeSetId }) => {
    const was = joint.getDecision(db, decisionId)
    checkClosing(was.status, facts.status)
    const changed = withChanges(was, facts)
    checkOutcome(changed)
    const closedOn = changed.status === 'open' ? null : (was.closedOn ?? today)
    joint.updateDecision(db, decisionId, { ...changed, closedOn })
    return { changeSetId }
  },

  'jointMeeting.saveInvitation': async ({ jointMeetingId, summary, description, ...words }, { host }) => {
    const meeting = joint.jointMeetingInCalendar(host.db(), jointMeetingId)
    const text = invitationFile({
      meeting,
      summary,
      description,
      location: joint.getJointMeeting(host.db(), jointMeetingId).place,
    })
    const filters = [{ name: 'iCalendar', extensions: ['ics'] }]
    const chosen = await window().chooseSave({ ...words, filters })
    if (chosen === undefined) return null
    await writeChosen(chosen, text)
    return { file: path.basename(chosen), cancelled: meeting.cancelled }
  },
})
