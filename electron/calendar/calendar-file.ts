import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { InCalendar } from '../../db/queries/logged-meetings'
import type { CalendarMeeting } from '../../db/queries/meetings'
import { stockholmInstant } from '../../domain/calendar/stockholm'
import { endMinute } from '../../domain/meeting/meeting'

/**
 * Meetings as iCalendar (RFC 5545, 5546). All times are instants in UTC, so that no calendar needs to know our clock. Names
 * the socialsekreterare and nobody else. Those called off go by themselves, as the method CANCEL: null when there are none.
 */
export function calendarFiles(meetings: readonly CalendarMeeting[]) {
  const [cancelled = [], planned = []] = [true, false].map((called) =>
    meetings.filter((meeting) => meeting.cancelled === called),
  )
  return {
    planned: planned.length > 0 ? calendarOf(planned.map(eventOf), ICalCalendarMethod.PUBLISH) : null,
    cancelled: cancelled.length > 0 ? calendarOf(cancelled.map(eventOf), ICalCalendarMethod.CANCEL) : null,
    meetings: planned.length,
    cancellations: cancelled.length,
  }
}

interface Event {
  readonly meeting: InCalendar
  readonly summary: string
  readonly description: string
  readonly location?: string | null
}

const eventOf = (meeting: CalendarMeeting): Event => ({
  meeting,
  summary: `Uppföljningsmöte: ${meeting.person}`,
  description: 'Genomgång av ärenden. Planerat i Fasvis.',
})

/** One meeting as an invitation, or that it is called off, to be sent to those who are asked. */
export const invitationFile = (event: Event): string =>
  calendarOf([event], event.meeting.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH)

/** Without control characters, which RFC 5545 has no place for; line breaks stay. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')

function calendarOf(events: readonly Event[], method: ICalCalendarMethod): string {
  const calendar = ical({ prodId: { company: 'Fasvis', product: 'Fasvis', language: 'SV' }, method })
  for (const { meeting, summary, description, location } of events) {
    const changed = new Date(meeting.changedAt)
    calendar.createEvent({
      id: meeting.uid,
      sequence: meeting.sequence,
      stamp: changed,
      lastModified: changed,
      start: stockholmInstant(meeting.day, meeting.startMinute),
      end: stockholmInstant(meeting.day, endMinute(meeting)),
      summary: plain(summary),
      description: plain(description),
      location: location ? plain(location) : null,
      status: method === ICalCalendarMethod.CANCEL ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}
