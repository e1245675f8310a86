import type { LocalDate } from '../dates'
import type { MeetingFacts } from './meeting'

/** Why a meeting is proposed on that day: what its sentence needs. */
export interface ProposalReason {
  /** Which cadence counts: the person's own, the usual one, or the closer one while many cases ask for something. */
  readonly cadence: 'often' | 'own' | 'usual'
  readonly everyDays: number
  readonly last: LocalDate | null
  /** The last day within her interval. */
  readonly due: LocalDate
  /** Days after that; 0 when in time. */
  readonly late: number
  readonly cases: number
  /** Cases that are not seen within their own interval. */
  readonly unseen: number
  /** Moved by hand. */
  readonly pinned: boolean
  /** It cannot be as long as all cases need. */
  readonly shortened: boolean
}

export interface Proposed extends MeetingFacts {
  readonly reason: ProposalReason
}

export interface Proposal {
  readonly proposed: readonly Proposed[]
  /** Who is due and finds no day, and why. */
  readonly unplaced: readonly {
    readonly personId: number
    readonly due: LocalDate
    readonly why: 'away' | 'full'
  }[]
}
