import { z } from 'zod'
import { addDays, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Ansökan om samordning av rehabiliteringsinsatser (forms: F3), which the individual makes. */
const day = z.iso.date().refine(isLocalDate)

export const fkFacts = z.strictObject({
  sentOn: day,
  answeredOn: day.nullable(),
  granted: z.boolean().nullable(),
  reason: z.string().trim().max(100_000).nullable(),
})
export type FkFacts = z.infer<typeof fkFacts>

/** Försäkringskassan handles the application within 30 days (process 4, box 4). */
export const fkHandlingDays = 30

export const fkAnswerDue = (sentOn: LocalDate): LocalDate => addDays(sentOn, fkHandlingDays)

export type FkStatus = 'granted' | 'late' | 'refused' | 'sent'

export function fkStatus(
  application: Pick<FkFacts, 'answeredOn' | 'granted' | 'sentOn'>,
  today: LocalDate,
): FkStatus {
  if (application.answeredOn !== null) return application.granted === true ? 'granted' : 'refused'
  return fkAnswerDue(application.sentOn) < today ? 'late' : 'sent'
}

/** Refuses days in the future or out of order, an answer without yes or no, and a refusal without its reason. */
export function checkFk(facts: FkFacts, today: LocalDate): void {
  if (facts.sentOn > today) throw new DomainError('date-in-future', { field: 'sentOn' })
  if (facts.answeredOn === null) {
    if (facts.granted !== null) throw new DomainError('answer-required', { field: 'answeredOn' })
    return
  }
  if (facts.answeredOn > today) throw new DomainError('date-in-future', { field: 'answeredOn' })
  if (facts.answeredOn < facts.sentOn) throw new DomainError('dates-out-of-order', { field: 'answeredOn' })
  if (facts.granted === null) throw new DomainError('answer-required', { field: 'granted' })
  if (!facts.granted && !facts.reason) throw new DomainError('answer-reason-required', { field: 'reason' })
}
