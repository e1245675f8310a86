import { workdayFrom } from '../calendar/workdays'
import { addDays, type LocalDate } from '../dates'

/** What came of a follow-up. Only a held one counts as followed up; an attempt is shown but moves no clock. */
export const followUpOutcomes = ['held', 'attempted', 'cancelled'] as const
export type FollowUpOutcome = (typeof followUpOutcomes)[number]

export interface FollowUpDates {
  readonly plannedOn: LocalDate | null
  readonly doneOn: LocalDate | null
  readonly outcome: FollowUpOutcome | null
}

export type FollowUpStatus = 'overdue' | 'today' | 'within-week' | 'later' | 'none'

const isOpen = (followUp: FollowUpDates) => followUp.outcome === null && followUp.plannedOn !== null

/** The earliest planned follow-up that has not been done, also when its day has passed. */
export function nextFollowUp<F extends FollowUpDates>(followUps: readonly F[]): F | null {
  return (
    followUps.filter(isOpen).toSorted((a, b) => ((a.plannedOn ?? '') < (b.plannedOn ?? '') ? -1 : 1))[0] ??
    null
  )
}

/** Day of the latest held follow-up. */
export function lastHeld(followUps: readonly FollowUpDates[]): LocalDate | null {
  return followUps.reduce<LocalDate | null>(
    (latest, { outcome, doneOn }) =>
      outcome === 'held' && doneOn !== null && doneOn > (latest ?? '') ? doneOn : latest,
    null,
  )
}

/** Attempts after the latest held follow-up. */
export function attemptsSince(followUps: readonly FollowUpDates[], held: LocalDate | null): number {
  return followUps.filter(({ outcome, doneOn }) => outcome === 'attempted' && (doneOn ?? '') > (held ?? ''))
    .length
}

/** Day of the latest attempt after the latest held follow-up. */
export const lastAttempt = (followUps: readonly FollowUpDates[], held: LocalDate | null): LocalDate | null =>
  followUps.reduce<LocalDate | null>(
    (latest, { outcome, doneOn }) =>
      outcome === 'attempted' && doneOn !== null && doneOn > (held ?? '') && doneOn > (latest ?? '')
        ? doneOn
        : latest,
    null,
  )

/** Overdue when today is past the planned day. */
export function followUpStatus(planned: LocalDate | null, today: LocalDate): FollowUpStatus {
  if (planned === null) return 'none'
  if (planned < today) return 'overdue'
  if (planned === today) return 'today'
  return planned <= addDays(today, 7) ? 'within-week' : 'later'
}

/** The workday to propose for the next follow-up; null when the phase has no interval. */
export const proposeFollowUp = (from: LocalDate, intervalDays: number | null): LocalDate | null =>
  intervalDays === null ? null : workdayFrom(addDays(from, intervalDays))

/** The day to propose when one may be booked already: what was booked earlier is not put off without being asked. */
export function proposeNext(
  today: LocalDate,
  intervalDays: number | null,
  booked: LocalDate | null,
): LocalDate | null {
  const proposed = proposeFollowUp(today, intervalDays)
  const stands = booked !== null && booked > today && (proposed === null || booked < proposed)
  return stands ? booked : proposed
}

interface Seen {
  readonly lastHeld: LocalDate | null
  readonly openedOn: LocalDate
}

/** The day a case was due to be seen by the interval of its phase and was not; null while it is in time, or has no interval. */
export function unseenSince(seen: Seen, intervalDays: number | null, today: LocalDate): LocalDate | null {
  if (intervalDays === null) return null
  const due = addDays(seen.lastHeld ?? seen.openedOn, intervalDays + 1)
  return due <= today ? due : null
}
