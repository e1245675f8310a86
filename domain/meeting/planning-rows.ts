import type { LocalDate } from '../dates'
import type { FlagCode } from '../flag/flags'
import type { MeetingFacts } from './meeting'

/** One socialsekreterare as Planering shows her. */
export interface PlanningRow {
  readonly personId: number
  readonly person: string
  readonly cases: number
  /** Open cases in each phase, 0-5. */
  readonly phases: readonly number[]
  /** Critical flags that are not put off, most cases first. */
  readonly worst: readonly { readonly code: FlagCode; readonly cases: number }[]
  /** Not followed up within the interval of their phase. */
  readonly unseen: number
  readonly last: LocalDate | null
  readonly next: (MeetingFacts & { readonly id: number }) | null
  /** The last day within her interval; null when nothing hangs on her. */
  readonly due: LocalDate | null
  readonly cadence: 'often' | 'own' | 'usual'
  readonly everyDays: number
  /** Cases that were not reached in the last genomgång and are still hers. */
  readonly carried: number
  /** A genomgång that is not ended. */
  readonly openReviewId: number | null
  readonly away: { readonly fromDate: LocalDate; readonly toDate: LocalDate } | null
}
