import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { type InquiryFacts, inquiryFacts, inquiryRows } from '../../../../domain/documents/inquiry'
import { factsOf } from './facts-of'
import type { FactsForm } from './use-facts'

/** A Rehabiliteringsförfrågan while it is written; the unit may not be chosen yet. */
export type InquiryDraft = Omit<InquiryFacts, 'careUnitId'> & { readonly careUnitId: number | null }
export type InquiryForm = FactsForm<InquiryDraft>

export function startingInquiry(detail: CaseDetail, id: number | null, today: LocalDate): InquiryDraft {
  const entry = detail.inquiries.find((one) => one.id === id)
  if (entry) return factsOf<InquiryFacts>(inquiryFacts, entry)
  const { careUnitId, coordinator } = detail.card
  return {
    careUnitId,
    doctor: null,
    question: null,
    draftedOn: today,
    route: coordinator === null ? 'doctor' : 'care-coordinator',
    sentOn: null,
    answerDueOn: null,
    reminders: [],
    receivedOn: null,
    completedOn: null,
    answers: [],
    adaptation: null,
    comment: null,
    signedBy: null,
    signedOn: null,
    validTo: null,
    usedOn: null,
    cancelledOn: null,
  }
}

const questionFields = ['careUnitId', 'doctor', 'question', 'draftedOn', 'route', 'sentOn', 'answerDueOn']
const answerFields = [
  'reminders',
  'receivedOn',
  'completedOn',
  'adaptation',
  'comment',
  'signedBy',
  'signedOn',
  'validTo',
  'usedOn',
  ...inquiryRows,
]
/** The fields on screen, which show their own refusals. */
export const shownInquiryFields = (sent: boolean): string[] =>
  sent ? [...questionFields, ...answerFields] : questionFields
