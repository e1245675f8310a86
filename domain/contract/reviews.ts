import { z } from 'zod'
import type { LocalDate } from '../dates'
import type { PhaseNumber } from '../phase/phases'
import type { ReviewContact, ReviewOutcome } from '../review/review'
import { reviewWords } from '../review/review'
import type { CaseCard, Done } from './cases'
import type { HistoryEntry } from './history'
import { command, query, rowId, task } from './route'

export interface ReviewCaseEntry {
  readonly id: number
  readonly caseId: number
  readonly place: number
  /** Was not reached the last time. */
  readonly carried: boolean
  /** Null until it is gone through. */
  readonly outcome: ReviewOutcome | null
  readonly reason: string | null
  readonly sentence: string | null
  readonly contact: ReviewContact | null
  readonly nextOn: LocalDate | null
  /** ISO UTC. */
  readonly doneAt: string | null
  /** What has happened since is new: ISO UTC, or a day, which counts to its end. Null when the case was never followed up. */
  readonly since: string | null
  /** Where the case stands, or stood when the genomgång ended. */
  readonly phase: PhaseNumber
  readonly card: CaseCard
}

export interface ReviewEntry {
  readonly id: number
  readonly personId: number
  readonly person: string
  readonly meetingId: number | null
  readonly startedOn: LocalDate
  readonly startedAt: string
  readonly endedOn: LocalDate | null
  readonly endedAt: string | null
  /** In the order that was frozen as it began. */
  readonly cases: readonly ReviewCaseEntry[]
  /** The case that was shown last. */
  readonly atCaseId: number
}

export interface ReviewSummary extends Omit<ReviewEntry, 'atCaseId' | 'cases'> {
  readonly cases: number
  readonly reached: number
}

export const reviewRoutes = {
  /** Newest first. */
  'review.list': query({}).returns<ReviewSummary[]>(),
  'review.get': query({ reviewId: rowId }).returns<ReviewEntry>(),
  /** Open cases that were not reached or not touched in the last genomgång they were in. */
  'review.carried': query({}).returns<number[]>(),
  /** Freezes the order: what was not reached last time first, then the worst. Refused with `review-empty`, `review-running`. */
  'review.start': command({ personId: rowId, meetingId: rowId.nullable() }).returns<
    Done & { reviewId: number }
  >(),
  /** What is said of a case; said again, it takes the place of what was said. Gone through, it is a follow-up with a next day. */
  'review.record': command({ reviewCaseId: rowId, words: reviewWords }).returns<Done>(),
  /** What nothing was said of is carried over to the next one; `reasons` may say why it was not reached. */
  'review.end': command({
    reviewId: rowId,
    reasons: z
      .array(z.strictObject({ reviewCaseId: rowId, reason: z.string().trim().min(1).max(100_000) }))
      .max(2000)
      .optional(),
  }).returns<Done>(),
  /** What was changed of each of its cases from its beginning to its end, by the log and not by the clock. */
  'review.history': query({ reviewId: rowId }).returns<
    { readonly caseId: number; readonly entries: readonly HistoryEntry[] }[]
  >(),
  /** Remembers which case is shown. Not a change: no history, nothing to take back. */
  'review.visit': task({ reviewId: rowId, caseId: rowId }).returns<Record<string, never>>(),
} as const
