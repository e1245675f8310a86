import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Whom a case waits for, and whether it rests. */
export const waitingParties = ['client', 'care', 'fk', 'af', 'jobbtorg', 'finsamteam', 'us', 'other'] as const
export type WaitingParty = (typeof waitingParties)[number]

const day = z.iso.date().refine(isLocalDate)

export const waitingFacts = z.strictObject({
  party: z.enum(waitingParties),
  reason: z.string().trim().min(1).max(500),
  since: day,
})
export type WaitingFacts = z.infer<typeof waitingFacts>

/** Why a wait was found in the facts, when nobody set it. */
export type WaitingCause = 'consent' | 'finsam' | 'fk' | 'inquiry' | 'set'

export interface Wait {
  readonly party: WaitingParty
  readonly since: LocalDate
  readonly cause: WaitingCause
  /** As typed, when it was set by hand. */
  readonly reason: string | null
  /** Of the row it was set by, so that it can be ended. */
  readonly id: number | null
}

/** What a wait can be found from. */
export interface WaitingFor {
  readonly consents: readonly { readonly askedOn: LocalDate }[]
  readonly inquiries: readonly { readonly sentOn: LocalDate }[]
  readonly fk: readonly { readonly sentOn: LocalDate }[]
  readonly finsam: readonly { readonly postedOn: LocalDate }[]
  readonly set: readonly (WaitingFacts & { readonly id: number; readonly endedOn: LocalDate | null })[]
}

/**
 * Everything a case waits for, longest first. A consent that is asked for is the client's to sign; an unanswered förfrågan
 * is care's, an application Försäkringskassan's, an anmälan the team's. What is set by hand stands beside them.
 */
export function waitsOf(found: WaitingFor, today: LocalDate): Wait[] {
  const derived = (party: WaitingParty, cause: WaitingCause, since: LocalDate): Wait => ({
    party,
    since,
    cause,
    reason: null,
    id: null,
  })
  return [
    ...found.consents.map(({ askedOn }) => derived('client', 'consent', askedOn)),
    ...found.inquiries.map(({ sentOn }) => derived('care', 'inquiry', sentOn)),
    ...found.fk.map(({ sentOn }) => derived('fk', 'fk', sentOn)),
    ...found.finsam.map(({ postedOn }) => derived('finsamteam', 'finsam', postedOn)),
    ...found.set
      .filter(({ endedOn, since }) => endedOn === null && since <= today)
      .map(({ party, since, reason, id }): Wait => ({ party, since, cause: 'set', reason, id })),
  ].toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
}

export function checkWaiting(facts: WaitingFacts, today: LocalDate): void {
  if (facts.since > today) throw new DomainError('date-in-future', { field: 'since' })
}

/** Why a case rests: "just nu för sjuk" and its like; never without the day it is taken up again. */
export const dormancyReasons = [
  'too-ill',
  'hospital',
  'parental',
  'abroad',
  'awaiting-decision',
  'other',
] as const
export type DormancyReason = (typeof dormancyReasons)[number]

export const dormancyFacts = z.strictObject({
  fromDate: day,
  until: day,
  reason: z.enum(dormancyReasons),
  comment: z.string().trim().max(100_000).nullable(),
})
export type DormancyFacts = z.infer<typeof dormancyFacts>

type DormancyDates = Pick<DormancyFacts, 'fromDate' | 'until'> & { readonly endedOn: LocalDate | null }

/** The rest that holds on a day: begun, not ended by hand, and its day not yet come. */
export const isDormant = (dormancy: DormancyDates, today: LocalDate): boolean =>
  dormancy.endedOn === null && dormancy.fromDate <= today && dormancy.until > today

/** The day has come and nobody has taken the case up again. */
export const hasWoken = (dormancy: DormancyDates, today: LocalDate): boolean =>
  dormancy.endedOn === null && dormancy.until <= today

/** Refuses a rest that does not begin by today or does not end after it, and one `other` without words. */
export function checkDormancy(facts: DormancyFacts, today: LocalDate): void {
  if (facts.fromDate > today) throw new DomainError('date-in-future', { field: 'fromDate' })
  if (facts.until <= today || facts.until <= facts.fromDate)
    throw new DomainError('day-must-come', { field: 'until' })
  if (facts.reason === 'other' && !facts.comment)
    throw new DomainError('comment-required', { field: 'comment' })
}
