import type { LocalDate } from '../dates'
import type { MeetingFacts } from './meeting'

/** When the system is to say that a meeting begins. */
export interface Moment {
  readonly today: LocalDate
  /** Minutes from midnight. */
  readonly minute: number
}

type Planned = MeetingFacts & { readonly id: number }

/** Tells a meeting's times apart: moved, it is announced anew. */
const keyOf = ({ id, day, startMinute }: Planned) => `${id} ${day} ${startMinute}`

/**
 * The meetings to announce now that have not been: those that begin within so many minutes, and not those whose beginning
 * has passed, however the clock has been moved. Answers with what has been announced by then.
 */
export function announcements<Meeting extends Planned>(
  meetings: readonly Meeting[],
  { today, minute }: Moment,
  minutesBefore: number,
  told: ReadonlySet<string>,
): { readonly due: readonly Meeting[]; readonly told: ReadonlySet<string> } {
  const due = meetings.filter(
    (meeting) =>
      meeting.day === today &&
      meeting.startMinute >= minute &&
      meeting.startMinute - minute <= minutesBefore &&
      !told.has(keyOf(meeting)),
  )
  return { due, told: new Set([...told, ...due.map(keyOf)]) }
}
