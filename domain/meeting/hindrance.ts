import type { LocalDate } from '../dates'
import { isAway, type StaffAbsenceFacts } from '../person/absence'
import { isActive } from '../person/person'
import type { MeetingFacts } from './meeting'

/** What keeps a meeting from being held: she has left by then, is away that day, or the coordinator is. */
export type Hindrance = 'away' | 'coordinator-away' | 'left'

/** What has come in the way of a meeting since it was booked; null when nothing has. */
export function hindranceOf(
  { personId, day }: Pick<MeetingFacts, 'day' | 'personId'>,
  endedOn: LocalDate | null,
  absences: readonly StaffAbsenceFacts[],
): Hindrance | null {
  const gone = (who: number | null) =>
    isAway(
      absences.filter((one) => one.personId === who),
      day,
    )
  if (!isActive({ endedOn }, day)) return 'left'
  if (gone(personId)) return 'away'
  return gone(null) ? 'coordinator-away' : null
}
