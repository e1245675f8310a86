import type { DecisionEntry, JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { decisionStatusWords, inSentence } from '../../app/words'

/** What the papers of a meeting about the work are drawn of. */
export interface JointMeetingPaper {
  readonly meeting: JointMeetingEntry
  readonly letterhead: Letterhead
  readonly coordinator: string
  readonly today: LocalDate
}

/** What became of a decision; of one that was closed after the day of the paper, that it was left to do then. */
export function becameOf({ status, result, closedOn }: DecisionEntry, day: LocalDate): string {
  const now = `${decisionStatusWords[status]}${closedOn === null ? '' : ` ${closedOn}`}`
  const standing =
    closedOn !== null && closedOn > day
      ? `${decisionStatusWords.open} vid mötet. Sedan ${inSentence(now)}.`
      : `${now}.`
  return [standing, result].filter((part) => part !== null).join(' ')
}
