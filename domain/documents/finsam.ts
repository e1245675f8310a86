import { z } from 'zod'
import { addMonths, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Anmälan to the Finsamteam (forms: F6): posted with the consent, answered by the team's koordinator. */
const day = z.iso.date().refine(isLocalDate).nullable()
const text = z.string().trim().max(100_000).nullable()

export const finsamFacts = z.strictObject({
  postedOn: day,
  answeredOn: day,
  takenUp: z.boolean().nullable(),
  reason: text,
  meetingOn: day,
  followUpOn: day,
  followedUpOn: day,
  result: text,
})
export type FinsamFacts = z.infer<typeof finsamFacts>

export type FinsamStatus =
  | 'draft'
  | 'posted'
  | 'not-taken-up'
  | 'taken-up'
  | 'planned'
  | 'follow-up-due'
  | 'followed-up'

/** The team's plan is followed up half a year after the meeting. */
export const finsamFollowUpMonths = 6

export const proposeFinsamFollowUp = (meetingOn: LocalDate): LocalDate =>
  addMonths(meetingOn, finsamFollowUpMonths)

type Steps = Pick<
  FinsamFacts,
  'answeredOn' | 'followedUpOn' | 'followUpOn' | 'meetingOn' | 'postedOn' | 'takenUp'
>

export function finsamStatus(referral: Steps, today: LocalDate): FinsamStatus {
  if (referral.followedUpOn !== null) return 'followed-up'
  if (referral.followUpOn !== null && referral.followUpOn <= today) return 'follow-up-due'
  if (referral.answeredOn === null) return referral.postedOn === null ? 'draft' : 'posted'
  if (referral.takenUp !== true) return 'not-taken-up'
  return referral.meetingOn === null ? 'taken-up' : 'planned'
}

/** Refuses steps in the future or out of order, an answer without yes or no, and a no without a reason. */
export function checkFinsam(facts: FinsamFacts, today: LocalDate): void {
  for (const field of ['postedOn', 'answeredOn', 'followedUpOn'] as const) {
    const date = facts[field]
    if (date !== null && date > today) throw new DomainError('date-in-future', { field })
  }
  const order = [
    ['postedOn', 'answeredOn'],
    ['answeredOn', 'meetingOn'],
    ['meetingOn', 'followUpOn'],
    ['meetingOn', 'followedUpOn'],
  ] as const
  for (const [first, field] of order) {
    const [a, b] = [facts[first], facts[field]]
    if (b !== null && a === null) throw new DomainError('step-skipped', { field })
    if (a !== null && b !== null && b < a) throw new DomainError('dates-out-of-order', { field })
  }
  if (facts.answeredOn !== null && facts.takenUp === null)
    throw new DomainError('answer-required', { field: 'takenUp' })
  if (facts.takenUp === false && !facts.reason)
    throw new DomainError('answer-reason-required', { field: 'reason' })
}
