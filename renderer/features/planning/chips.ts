import type { MeetingEntry } from '../../../domain/contract/meetings'
import type { WireError } from '../../../domain/contract/result'
import type { LocalDate } from '../../../domain/dates'
import { DomainError } from '../../../domain/errors'
import { type Around, checkMeeting } from '../../../domain/meeting/check-meeting'
import { type Hindrance, hindranceOf } from '../../../domain/meeting/hindrance'
import { type MeetingFacts, overlaps } from '../../../domain/meeting/meeting'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import type { Proposed } from '../../../domain/meeting/propose'
import type { StaffAbsenceFacts } from '../../../domain/person/absence'
import { proposalSentence } from './planning-words'

/** A meeting in the calendar, planned or proposed. */
export interface Chip extends MeetingFacts {
  readonly key: string
  /** Null while it is only proposed. */
  readonly meetingId: number | null
  readonly person: string
  /** Why, or what it is. */
  readonly words: string
  /** What speaks against it, to be seen at a glance; null when nothing does. */
  readonly notice: string | null
}

const hindranceWords: Record<Hindrance, string> = {
  left: 'har slutat då',
  away: 'är borta den dagen',
  'coordinator-away': 'du är borta den dagen',
}
const afterInterval = 'efter sitt intervall'

export interface Found {
  /** Planned meetings that are still to be held. */
  readonly ahead: readonly MeetingEntry[]
  readonly proposed: readonly Proposed[]
  readonly rows: readonly PlanningRow[]
  readonly absences: readonly StaffAbsenceFacts[]
}

export function chipsOf({ ahead, proposed, rows, absences }: Found, today: LocalDate): Chip[] {
  const rowOf = new Map(rows.map((row) => [row.personId, row]))
  const speaksAgainst = (meeting: MeetingFacts): string | null => {
    const row = rowOf.get(meeting.personId)
    if (!row) return 'är inte kvar'
    const hindrance = hindranceOf(meeting, row.endedOn, absences)
    if (hindrance) return hindranceWords[hindrance]
    return row.cases === 0 ? 'har inga ärenden' : null
  }
  const comesLate = ({ id, personId, day }: MeetingEntry): boolean => {
    const row = rowOf.get(personId)
    return row?.next?.id === id && row.last !== null && row.due !== null && day > row.due
  }
  return [
    ...ahead.map((meeting) => ({
      ...meeting,
      key: `m${meeting.id}`,
      meetingId: meeting.id,
      words: 'Bokat möte.',
      notice: ahead.some((other) => other.id !== meeting.id && overlaps(other, meeting))
        ? 'samtidigt som ett annat'
        : (speaksAgainst(meeting) ?? (comesLate(meeting) ? afterInterval : null)),
    })),
    ...proposed.map((one) => ({
      ...one,
      key: `p${one.personId}`,
      meetingId: null,
      person: rowOf.get(one.personId)?.person ?? '',
      words: proposalSentence(one, today),
      notice: speaksAgainst(one) ?? (one.reason.late > 0 && one.reason.last !== null ? afterInterval : null),
    })),
  ]
}

/** Why a proposed meeting cannot be put there; null when it can. The hour is held against the clock when it is booked. */
export function putRefusal(meeting: MeetingFacts, around: Omit<Around, 'now'>): WireError | null {
  try {
    checkMeeting(meeting, { ...around, now: 0 })
    return null
  } catch (thrown) {
    if (thrown instanceof DomainError) return { code: thrown.code, details: thrown.details }
    throw thrown
  }
}
