import { z } from 'zod'
import { daysBetween, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'
import { responsibleParties } from '../plan/activity'

/** Samordnad individuell plan (forms: F2). The social services or care call, and both must come. */
export const sipCallers = ['social-services', 'care'] as const
export type SipCaller = (typeof sipCallers)[number]

/** A first SIP, or the follow-up of one. */
export const sipOccasions = ['first', 'follow-up'] as const
export type SipOccasion = (typeof sipOccasions)[number]

const day = z.iso.date().refine(isLocalDate).nullable()
/** 'HH:MM' on the wall clock. */
const time = z.iso.time({ precision: -1 }).nullable()

export const sipParticipant = z.strictObject({
  name: z.string().trim().max(200),
  /** Function, relation or organisation. */
  role: z.string().trim().min(1).max(200),
  /** Social services and care must come when called; others may. */
  obliged: z.boolean(),
  confirmed: z.boolean().nullable(),
  attended: z.boolean().nullable(),
})
export type SipParticipant = z.infer<typeof sipParticipant>

export const sipItem = z.strictObject({
  text: z.string().trim().min(1).max(5000),
  party: z.enum(responsibleParties),
  due: day,
  doneOn: day,
})
export type SipItem = z.infer<typeof sipItem>

export const sipFacts = z.strictObject({
  /** Why: a SIP without a clear purpose is not called. */
  purpose: z.string().trim().min(1).max(100_000),
  calledBy: z.enum(sipCallers),
  calledOn: day,
  replyBy: day,
  meetingOn: day,
  startsAt: time,
  endsAt: time,
  place: z.string().trim().max(200).nullable(),
  address: z.string().trim().max(300).nullable(),
  occasion: z.enum(sipOccasions).nullable(),
  participants: z.array(sipParticipant).max(50),
  heldOn: day,
  items: z.array(sipItem).max(100),
  followUpOn: day,
  followedUpOn: day,
  cancelledOn: day,
})
export type SipFacts = z.infer<typeof sipFacts>

export type SipStatus =
  | 'prepared'
  | 'called'
  | 'overdue'
  | 'held'
  | 'follow-up-due'
  | 'followed-up'
  | 'cancelled'

type Steps = Pick<
  SipFacts,
  'calledOn' | 'cancelledOn' | 'followedUpOn' | 'followUpOn' | 'heldOn' | 'meetingOn'
>

/** `overdue`: the day of the meeting has passed and nobody has said whether it was held. */
export function sipStatus(sip: Steps, today: LocalDate): SipStatus {
  if (sip.cancelledOn !== null) return 'cancelled'
  if (sip.followedUpOn !== null) return 'followed-up'
  if (sip.heldOn !== null)
    return sip.followUpOn !== null && sip.followUpOn <= today ? 'follow-up-due' : 'held'
  if (sip.meetingOn !== null && sip.meetingOn < today) return 'overdue'
  return sip.calledOn === null ? 'prepared' : 'called'
}

/** Refuses steps in the future or out of order. */
export function checkSip(facts: SipFacts, today: LocalDate): void {
  for (const field of ['calledOn', 'heldOn', 'followedUpOn', 'cancelledOn'] as const) {
    const date = facts[field]
    if (date !== null && date > today) throw new DomainError('date-in-future', { field })
  }
  const order = [
    ['calledOn', 'meetingOn'],
    ['calledOn', 'replyBy'],
    ['replyBy', 'meetingOn'],
    ['calledOn', 'heldOn'],
    ['heldOn', 'followUpOn'],
    ['heldOn', 'followedUpOn'],
  ] as const
  for (const [first, field] of order) {
    const [a, b] = [facts[first], facts[field]]
    if (a !== null && b !== null && b < a) throw new DomainError('dates-out-of-order', { field })
  }
  if (facts.startsAt !== null && facts.endsAt !== null && facts.endsAt <= facts.startsAt)
    throw new DomainError('times-out-of-order', { field: 'endsAt' })
  if (facts.followedUpOn !== null && facts.heldOn === null)
    throw new DomainError('step-skipped', { field: 'followedUpOn' })
}

/** A consent older than this on the day of the meeting was given to another one. */
const attendanceDays = 60

/** Whether a consent that the invited attend was given to this meeting: once it was called, or shortly before it. */
export function isToAttend(
  { calledOn, meetingOn, heldOn }: Pick<SipFacts, 'calledOn' | 'heldOn' | 'meetingOn'>,
  { givenOn, validTo }: { readonly givenOn: LocalDate | null; readonly validTo: LocalDate | null },
): boolean {
  if (givenOn === null) return false
  const meets = heldOn ?? meetingOn
  if (meets !== null && (givenOn > meets || (validTo !== null && validTo < meets))) return false
  if (calledOn !== null && givenOn >= calledOn) return true
  return meetingOn !== null && daysBetween(givenOn, meetingOn) <= attendanceDays
}
