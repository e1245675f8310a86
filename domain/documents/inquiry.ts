import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Rehabiliteringsförfrågan (forms: F1): asked by the socialsekreterare, answered and signed by a doctor. */

/** By which way it goes to the doctor. */
export const inquiryRoutes = ['doctor', 'care-coordinator', 'via-client'] as const
export type InquiryRoute = (typeof inquiryRoutes)[number]

/** The rows of the form: which activities the person can take part in. */
export const inquiryRows = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7'] as const
export type InquiryRow = (typeof inquiryRows)[number]

const day = z.iso.date().refine(isLocalDate).nullable()
const text = z.string().trim().max(100_000).nullable()

export const inquiryAnswer = z.strictObject({
  row: z.enum(inquiryRows),
  /** Null: not answered. */
  can: z.boolean().nullable(),
  /** Per cent of full time. */
  extent: z.int().min(1).max(100).nullable(),
  /** Why not, or what the other activity is. */
  reason: text,
})
export type InquiryAnswer = z.infer<typeof inquiryAnswer>

export const inquiryReminder = z.strictObject({
  on: z.iso.date().refine(isLocalDate),
  to: z.enum(inquiryRoutes),
})
export type InquiryReminder = z.infer<typeof inquiryReminder>

export const inquiryFacts = z.strictObject({
  careUnitId: z.int().positive(),
  doctor: z.string().trim().max(200).nullable(),
  question: text,
  draftedOn: z.iso.date().refine(isLocalDate),
  route: z.enum(inquiryRoutes).nullable(),
  sentOn: day,
  answerDueOn: day,
  reminders: z.array(inquiryReminder).max(100),
  receivedOn: day,
  completedOn: day,
  answers: z.array(inquiryAnswer).max(inquiryRows.length),
  adaptation: text,
  comment: text,
  signedBy: z.string().trim().max(200).nullable(),
  signedOn: day,
  validTo: day,
  usedOn: day,
  cancelledOn: day,
})
export type InquiryFacts = z.infer<typeof inquiryFacts>

export type InquiryStatus =
  | 'draft'
  | 'ready'
  | 'sent'
  | 'reminded'
  | 'received-incomplete'
  | 'received-complete'
  | 'used'
  | 'cancelled'

/** Days without an answer after which a paper is chased, where no day was agreed. */
export const unansweredDays = 30

type Steps = Pick<
  InquiryFacts,
  'cancelledOn' | 'completedOn' | 'receivedOn' | 'reminders' | 'sentOn' | 'usedOn'
>

/** How far it has come; a draft is ready when the consent to ask (C2) holds. */
export function inquiryStatus(inquiry: Steps, mayAsk: boolean): InquiryStatus {
  if (inquiry.cancelledOn !== null) return 'cancelled'
  if (inquiry.usedOn !== null) return 'used'
  if (inquiry.completedOn !== null) return 'received-complete'
  if (inquiry.receivedOn !== null) return 'received-incomplete'
  if (inquiry.reminders.length > 0) return 'reminded'
  if (inquiry.sentOn !== null) return 'sent'
  return mayAsk ? 'ready' : 'draft'
}

/** Sent, and nothing complete has come back. */
export const awaitsAnswer = (inquiry: Steps): boolean =>
  inquiry.sentOn !== null &&
  inquiry.completedOn === null &&
  inquiry.usedOn === null &&
  inquiry.cancelledOn === null

/**
 * Refuses steps out of order or in the future, an answer that is complete without a doctor's signature, a "cannot" without
 * a reason, and anything sent without a way. Whether it may be sent at all is the consent's to say (consent/needs.ts).
 */
export function checkInquiry(facts: InquiryFacts, today: LocalDate): void {
  const steps = [
    ['draftedOn', facts.draftedOn],
    ['sentOn', facts.sentOn],
    ['receivedOn', facts.receivedOn],
    ['completedOn', facts.completedOn],
    ['usedOn', facts.usedOn],
  ] as const
  let last = ''
  let complete = true
  for (const [field, date] of steps) {
    if (date === null) {
      complete = false
      continue
    }
    if (date > today) throw new DomainError('date-in-future', { field })
    if (date < last) throw new DomainError('dates-out-of-order', { field })
    if (!complete) throw new DomainError('step-skipped', { field })
    last = date
  }
  const { sentOn, receivedOn, completedOn, signedOn, answerDueOn, validTo } = facts
  if (sentOn !== null && facts.route === null) throw new DomainError('route-required', { field: 'route' })
  if (answerDueOn !== null && sentOn !== null && answerDueOn < sentOn)
    throw new DomainError('dates-out-of-order', { field: 'answerDueOn' })
  for (const { on } of facts.reminders) {
    if (on > today) throw new DomainError('date-in-future', { field: 'reminders' })
    if (sentOn === null || on < sentOn) throw new DomainError('dates-out-of-order', { field: 'reminders' })
  }
  if (completedOn !== null && (signedOn === null || !facts.signedBy))
    throw new DomainError('doctor-required', { field: signedOn === null ? 'signedOn' : 'signedBy' })
  if (facts.cancelledOn !== null && facts.cancelledOn > today)
    throw new DomainError('date-in-future', { field: 'cancelledOn' })
  if (signedOn !== null && signedOn > today) throw new DomainError('date-in-future', { field: 'signedOn' })
  if (signedOn !== null && validTo !== null && validTo < signedOn)
    throw new DomainError('dates-out-of-order', { field: 'validTo' })
  if (receivedOn === null) return
  for (const answer of facts.answers)
    if (answer.can === false && !answer.reason)
      throw new DomainError('answer-reason-required', { field: answer.row })
}
