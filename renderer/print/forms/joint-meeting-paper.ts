import type { DecisionEntry, JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { decisionStatusWords } from '../../app/words'

/** What the papers of a meeting about the work are drawn of. */
export interface JointMeetingPaper {
  readonly meeting: JointMeetingEntry
  readonly letterhead: Letterhead
  readonly coordinator: string
  readonly today: LocalDate
}

/** "Siv Åkerö, Rehabkoordinator, Ekbackens vårdcentral". */
export const personLine = ({ name, role }: JointMeetingEntry['participants'][number]): string =>
  role === null ? name : `${name}, ${role}`

/** What became of a decision. */
export const becameOf = ({ status, result, closedOn }: DecisionEntry): string =>
  [`${decisionStatusWords[status]}${closedOn === null ? '' : ` ${closedOn}`}.`, result]
    .filter((part) => part !== null)
    .join(' ')
