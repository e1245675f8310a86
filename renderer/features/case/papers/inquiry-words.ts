import type { LocalDate } from '../../../../domain/dates'
import type { InquiryFacts } from '../../../../domain/documents/inquiry'
import { type InquiryStep, inquirySteps, takeInquiryStep } from '../../../../domain/documents/inquiry-steps'
import type { PaperAct } from './paper-act'
import type { PaperStep } from './StepLine'

const inquiryStepWords: Record<InquiryStep, { readonly act: string; readonly said: string }> = {
  send: { act: 'Skicka i dag', said: 'Förfrågan är skickad i dag.' },
  remind: { act: 'Påmind i dag', said: 'Påminnelsen är noterad i dag.' },
  receive: { act: 'Svar inkommet i dag', said: 'Svaret är inkommet i dag. Komplettera det när allt finns.' },
  complete: { act: 'Komplett svar i dag', said: 'Svaret är komplett i dag.' },
  use: { act: 'Använd i planen i dag', said: 'Svaret är använt i planen i dag.' },
}

/** What lies open to do with a Rehabiliteringsförfrågan. */
export const inquiryActs = (
  inquiry: InquiryFacts,
  mayAsk: boolean,
  today: LocalDate,
): (PaperAct<InquiryFacts> & { readonly step: InquiryStep })[] =>
  inquirySteps(inquiry, mayAsk, today).map((step) => ({
    step,
    ...inquiryStepWords[step],
    changes: takeInquiryStep(step, inquiry, today),
  }))

/** The chain from draft to used, with the days that are known. */
export function inquiryTrail(
  inquiry: Omit<InquiryFacts, 'careUnitId'>,
  consent: { readonly holds: boolean; readonly givenOn: LocalDate | null },
): PaperStep[] {
  const { draftedOn, sentOn, reminders, receivedOn, completedOn, usedOn } = inquiry
  const reminded = reminders.at(-1)
  const step = (label: string, said: string | null, done = said !== null): PaperStep => ({
    label,
    said,
    done,
  })
  const steps = [
    step('Utkast', draftedOn),
    step(
      'Medgivande',
      consent.holds ? (consent.givenOn ?? 'finns') : sentOn === null ? null : 'gäller inte nu',
      consent.holds || sentOn !== null,
    ),
    step('Skickad', sentOn),
    step('Svar', receivedOn),
    step('Komplett', completedOn),
    step('Använd', usedOn),
  ]
  // A reminder is a step only for those who needed one.
  if (reminded)
    steps.splice(
      3,
      0,
      step('Påmind', reminders.length > 1 ? `${reminded.on} (${reminders.length})` : reminded.on),
    )
  return steps
}
