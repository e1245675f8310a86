import { workdayFrom } from '../calendar/workdays'
import { addDays, type LocalDate } from '../dates'
import { isAway } from '../person/absence'
import { freeStart, hoursOn } from './day-plan'
import type { MeetingFacts } from './meeting'
import type { Calendar } from './propose'

/** The first time from a day on that both have, within three months; the first workday's morning when there is none. */
export function firstFree(
  minutes: number,
  from: LocalDate,
  { settings, absences, planned }: Pick<Calendar, 'absences' | 'planned' | 'settings'>,
): Pick<MeetingFacts, 'day' | 'startMinute'> {
  for (let day = from; day <= addDays(from, 92); day = addDays(day, 1)) {
    if (isAway(absences, day)) continue
    const taken = planned.filter((meeting) => meeting.day === day)
    const startMinute = freeStart(minutes, hoursOn(day, settings), taken, settings.pauseMinutes)
    if (startMinute !== null) return { day, startMinute }
  }
  return { day: workdayFrom(from), startMinute: 540 }
}
