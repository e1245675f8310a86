import { isWorkday } from '../calendar/workdays'
import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import { clock, endMinute, type MeetingTime, overlaps } from '../meeting/meeting'
import { awayOn, type DaysAway } from '../person/absence'

interface Around {
  readonly today: LocalDate
  /** Other meetings that stand, with whomever. */
  readonly others: readonly MeetingTime[]
  /** Her own. */
  readonly absences: readonly DaysAway[]
}

/**
 * Refuses one that ends after midnight; of those to come also a red day or a weekend, a time when she has another meeting,
 * and a day when she is away. One that has been may be written down afterwards, whenever it was.
 */
export function checkJointMeeting(when: MeetingTime, { today, others, absences }: Around): void {
  const { day } = when
  if (endMinute(when) > 1440) throw new DomainError('meeting-past-midnight', { field: 'startMinute' })
  if (day < today) return
  if (!isWorkday(day)) throw new DomainError('meeting-on-red-day', { day, field: 'day' })
  const clash = others.find((other) => overlaps(other, when))
  if (clash)
    throw new DomainError('meeting-overlap', { day, start: clock(clash.startMinute), field: 'startMinute' })
  const away = awayOn(absences, day)
  if (away) throw new DomainError('meeting-person-away', { name: '', until: away.toDate, field: 'day' })
}

interface Standing {
  readonly day: LocalDate
  readonly heldOn: LocalDate | null
}

/** It is held once, at the earliest on its day and at the latest today. */
export function checkHolding({ day, heldOn: before }: Standing, heldOn: LocalDate, today: LocalDate): void {
  if (before !== null) throw new DomainError('meeting-over')
  if (heldOn > today) throw new DomainError('date-in-future', { field: 'heldOn' })
  if (heldOn < day) throw new DomainError('meeting-not-yet', { day, field: 'heldOn' })
}

/** Those who came stand among the participants, and once each. */
export function checkPresent(present: readonly number[], participants: number): void {
  if (new Set(present).size !== present.length || present.some((place) => place >= participants))
    throw new DomainError('invalid-input', { field: 'present' })
}
