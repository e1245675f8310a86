import { isWorkday } from '../calendar/workdays'
import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import { awayOn, type StaffAbsenceFacts } from '../person/absence'
import { clock, endMinute, type MeetingFacts, type MeetingTime, overlaps } from './meeting'

/** What a meeting is held against. */
export interface Around {
  readonly today: LocalDate
  /** Minutes from midnight now, where she is. */
  readonly now: number
  /** Other meetings that stand, with whomever. */
  readonly others: readonly MeetingTime[]
  readonly absences: readonly StaffAbsenceFacts[]
  readonly name: string
}

/**
 * Refuses a time that has passed, a red day or a weekend, one that ends after midnight, one at the same time as another, and
 * a day when either of the two is away.
 */
export function checkMeeting(meeting: MeetingFacts, { today, now, others, absences, name }: Around): void {
  const { day, startMinute, personId } = meeting
  if (day < today || (day === today && startMinute < now))
    throw new DomainError('meeting-in-past', { field: 'day' })
  if (!isWorkday(day)) throw new DomainError('meeting-on-red-day', { day, field: 'day' })
  if (endMinute(meeting) > 1440) throw new DomainError('meeting-past-midnight', { field: 'startMinute' })
  const clash = others.find((other) => overlaps(other, meeting))
  if (clash)
    throw new DomainError('meeting-overlap', { day, start: clock(clash.startMinute), field: 'startMinute' })
  for (const who of [personId, null]) {
    const away = awayOn(
      absences.filter((one) => one.personId === who),
      day,
    )
    if (away)
      throw new DomainError('meeting-person-away', {
        name: who === null ? '' : name,
        until: away.toDate,
        field: 'day',
      })
  }
}
