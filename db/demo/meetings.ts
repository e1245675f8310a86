import { isWorkday, workdayBeside } from '../../domain/calendar/workdays'
import { freeStart, hoursOn } from '../../domain/meeting/day-plan'
import { defaultMeetingSettings } from '../../domain/meeting/meeting-settings'
import { meetingMinutes } from '../../domain/meeting/propose'
import { meeting as meetingTable } from '../schema/index'
import { type Day, toDate, toDay, weekday, workdayUntil } from './calendar'
import type { Leave } from './leaves'
import type { Tenure } from './staff'
import type { Entry, Ref } from './story'

/** The coordinator's calendar: meetings on days and at hours when there is room for them, and both are there. */
export interface Meeting {
  readonly ref: Ref
  readonly holder: Tenure
  readonly day: Day
  readonly startMinute: number
  readonly minutes: number
  /** Day it was planned. */
  readonly plannedOn: Day
}

export interface Calendar {
  /** On the first of the days that has room; null when none has. */
  readonly book: (holder: Tenure, days: readonly Day[], plannedOn?: Day) => Meeting | null
}

const settings = defaultMeetingSettings
const minuteOfPlanning = 430

/** For meetings about so many cases each. */
export function openCalendar(casesEach: number, leaves: readonly Leave[]): Calendar {
  const minutes = meetingMinutes(casesEach, settings)
  const standing = new Map<Day, Meeting[]>()
  let booked = 0
  const isAway = (who: Tenure | null, day: Day) =>
    leaves.some((leave) => leave.who === who && leave.from <= day && leave.to >= day)
  const startOn = (holder: Tenure, day: Day, plannedOn: Day) => {
    const works = holder.from < plannedOn && (holder.to === null || holder.to > day)
    if (!works || !isWorkday(toDate(day)) || isAway(holder, day) || isAway(null, day)) return null
    const taken = standing.get(day) ?? []
    if (taken.length >= settings.perDay) return null
    const hours = hoursOn(toDate(day), settings)
    // Every third is in the afternoon when there is room.
    const tried = booked % 3 === 2 ? hours.toReversed() : hours
    return freeStart(minutes, tried, taken, settings.pauseMinutes)
  }
  const book: Calendar['book'] = (holder, days, recorded) => {
    for (const day of days) {
      const plannedOn = recorded ?? twoWeeksBefore(day)
      const startMinute = startOn(holder, day, plannedOn)
      if (startMinute === null) continue
      const meeting = { ref: { id: 0 }, holder, day, startMinute, minutes, plannedOn }
      standing.set(day, [...(standing.get(day) ?? []), meeting])
      booked += 1
      return meeting
    }
    return null
  }
  return { book }
}

/** The last working day of the second week before its own. */
function twoWeeksBefore(day: Day): Day {
  const friday = toDate(day - weekday(day) - 10)
  return toDay(isWorkday(friday) ? friday : workdayBeside(friday, -1))
}

/** Those that were planned on one day, in one act. */
export const tellMeetings = (meetings: readonly Meeting[]): Entry[] =>
  [...Map.groupBy(meetings, ({ plannedOn }) => plannedOn)].map(([day, planned]) => ({
    day,
    minute: minuteOfPlanning,
    route: 'meeting.plan',
    write: (ledger) => {
      for (const { ref, holder, startMinute, minutes, day: on } of planned)
        ref.id = ledger.insert(meetingTable, {
          personId: holder.ref.id,
          day: toDate(on),
          startMinute,
          minutes,
        })
    },
  }))

const cancelledOn = ({ day }: Meeting): Day => workdayUntil(day - 1)

export const tellCancelled = (called: Meeting | null): Entry[] =>
  called === null
    ? []
    : [
        {
          day: cancelledOn(called),
          minute: minuteOfPlanning,
          route: 'meeting.cancel',
          write: (ledger) =>
            ledger.update(meetingTable, called.ref.id, { cancelledOn: toDate(cancelledOn(called)) }),
        },
      ]
