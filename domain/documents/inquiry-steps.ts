import { addDays, daysBetween, type LocalDate } from '../dates'
import {
  type InquiryAnswer,
  type InquiryFacts,
  type InquiryRow,
  inquiryRows,
  inquiryStatus,
  unansweredDays,
} from './inquiry'

/** What can be done with a Rehabiliteringsförfrågan where it stands, each step one press. */
export type InquiryStep = 'complete' | 'receive' | 'remind' | 'send' | 'use'

/** Days a reminder is given before the next one is proposed. */
export const remindAgainDays = 14

export const proposeAnswerDue = (sentOn: LocalDate): LocalDate => addDays(sentOn, unansweredDays)

/** Whether it is time to remind: the day to answer has passed, and the last reminder is two weeks old. */
export function isDueToRemind(
  { sentOn, answerDueOn, reminders }: Pick<InquiryFacts, 'answerDueOn' | 'reminders' | 'sentOn'>,
  today: LocalDate,
): boolean {
  if (sentOn === null || (answerDueOn ?? proposeAnswerDue(sentOn)) >= today) return false
  return reminders.every(({ on }) => daysBetween(on, today) >= remindAgainDays)
}

/** The steps that lie open, the one to take first. Without the consent to ask nothing is sent and nobody reminded. */
export function inquirySteps(inquiry: InquiryFacts, mayAsk: boolean, today: LocalDate): InquiryStep[] {
  const remind: InquiryStep[] = mayAsk ? ['remind'] : []
  switch (inquiryStatus(inquiry, mayAsk)) {
    case 'ready':
      return ['send']
    case 'sent':
    case 'reminded':
      return isDueToRemind(inquiry, today)
        ? [...remind, 'receive', 'complete']
        : ['receive', 'complete', ...remind]
    case 'received-incomplete':
      return ['complete', ...remind]
    case 'received-complete':
      return ['use']
    case 'draft':
    case 'used':
    case 'cancelled':
      return []
  }
}

/** What a step taken today changes. */
export function takeInquiryStep(
  step: InquiryStep,
  inquiry: InquiryFacts,
  today: LocalDate,
): Partial<InquiryFacts> {
  switch (step) {
    case 'send':
      return onSent(inquiry, today)
    case 'remind':
      return { reminders: [...inquiry.reminders, { on: today, to: inquiry.route ?? 'doctor' }] }
    case 'receive':
      return { receivedOn: today }
    case 'complete':
      return { receivedOn: inquiry.receivedOn ?? today, completedOn: today }
    case 'use':
      return { usedOn: today }
  }
}

/** Sent on a day: the answer is due some weeks later unless another day was agreed, and what is recorded afterwards was drafted no later. */
export function onSent(
  inquiry: Pick<InquiryFacts, 'answerDueOn' | 'draftedOn' | 'sentOn'>,
  day: LocalDate | null,
): Partial<InquiryFacts> {
  const proposed = inquiry.sentOn === null ? null : proposeAnswerDue(inquiry.sentOn)
  const agreed = inquiry.answerDueOn === proposed ? null : inquiry.answerDueOn
  return {
    sentOn: day,
    answerDueOn: agreed ?? (day === null ? null : proposeAnswerDue(day)),
    draftedOn: day !== null && day < inquiry.draftedOn ? day : inquiry.draftedOn,
  }
}

export const emptyAnswer = (row: InquiryRow): InquiryAnswer => ({
  row,
  can: null,
  extent: null,
  reason: null,
})

/** The answers with one row changed, in the order of the form; a row that says nothing is left out. */
export function withAnswer(
  answers: readonly InquiryAnswer[],
  row: InquiryRow,
  changes: Partial<Omit<InquiryAnswer, 'row'>>,
): InquiryAnswer[] {
  return inquiryRows.flatMap((one) => {
    const was = answers.find((answer) => answer.row === one) ?? emptyAnswer(one)
    const now = one === row ? { ...was, ...changes } : was
    // Per cent only of what one can.
    const answer = now.can === true ? now : { ...now, extent: null }
    return answer.can === null && !answer.reason ? [] : [answer]
  })
}
