import { z } from 'zod'
import { worstFirst } from '../case/concern'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Genomgång: all cases of one socialsekreterare, one after another, in an order that is frozen as it begins. */
export const reviewOutcomes = ['nothing-new', 'progress', 'obstacle', 'not-touched'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Whether the client was followed up, or only tried; decides whether the clock of follow-ups moves. */
export const reviewContacts = ['held', 'attempted'] as const
export type ReviewContact = (typeof reviewContacts)[number]

const text = z.string().trim().max(100_000).nullable()

/** What is said of one case in a genomgång. */
export const reviewWords = z.strictObject({
  outcome: z.enum(reviewOutcomes),
  /** Why it was not touched; required then. */
  reason: text,
  sentence: text,
  contact: z.enum(reviewContacts),
  nextOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type ReviewWords = z.infer<typeof reviewWords>

/**
 * Refuses a case that was not touched without the reason why, and a next day that does not lie ahead. A day that was said
 * before (`saidNextOn`) may have passed meanwhile: a genomgång can be taken up again long after, on a clock that is wrong.
 */
export function checkReviewWords(
  { outcome, reason, nextOn }: ReviewWords,
  saidNextOn: LocalDate | null,
  today: LocalDate,
): void {
  if (outcome === 'not-touched' && !reason) throw new DomainError('comment-required', { field: 'reason' })
  if (outcome !== 'not-touched' && nextOn !== null && nextOn !== saidNextOn && nextOn <= today)
    throw new DomainError('day-must-come', { field: 'nextOn' })
}

type Ordered = Parameters<typeof worstFirst>[0]

/** What was not reached the last time first, for it must not wait twice; then the worst. */
export function reviewOrder<Case extends Ordered>(
  cases: readonly Case[],
  carried: ReadonlySet<number>,
): Case[] {
  const waited = ({ id }: Ordered) => (carried.has(id) ? 0 : 1)
  return cases.toSorted((a, b) => waited(a) - waited(b) || worstFirst(a, b))
}

/** Comes first the next time: nothing was said of it, or only why it was not touched. */
export const isCarriedOver = (outcome: ReviewOutcome | null): boolean =>
  outcome === null || outcome === 'not-touched'

interface Entry {
  readonly outcome: ReviewOutcome | null
  readonly card: { readonly closedOn: LocalDate | null }
}

/**
 * Gone through: something was said of it, if only why it was not touched, or it was closed meanwhile. One that is closed
 * after the genomgång has ended was not reached in it.
 */
export const isReached = (
  { outcome, card: { closedOn } }: Entry,
  { endedOn }: { readonly endedOn: LocalDate | null },
): boolean => outcome !== null || (closedOn !== null && (endedOn === null || closedOn <= endedOn))
