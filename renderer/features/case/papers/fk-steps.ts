import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { type FkFacts, fkAnswerDue, fkHandlingDays } from '../../../../domain/documents/fk'
import type { PaperAct } from './paper-act'
import type { PaperStep } from './StepLine'

/** An application while it is written. */
export type FkDraft = Omit<FkFacts, 'sentOn'> & { readonly sentOn: LocalDate | null }

/** What Försäkringskassan's answer can be, while it is awaited. */
export const fkActs = ({ answeredOn }: FkDraft, today: LocalDate): readonly PaperAct<FkFacts>[] =>
  answeredOn !== null
    ? []
    : [
        {
          act: 'Beviljad i dag',
          changes: { answeredOn: today, granted: true },
          said: 'Ansökan är beviljad, besked i dag.',
        },
        {
          act: 'Avslag i dag',
          changes: { answeredOn: today, granted: false },
          said: 'Avslaget är noterat i dag.',
        },
      ]

/** The chain of an application, with the day the answer is due. */
export function fkTrail({ sentOn, answeredOn, granted }: FkDraft, today: LocalDate): PaperStep[] {
  return [
    { label: 'Skickad', said: sentOn, done: sentOn !== null },
    { label: 'Besked', said: answeredOn ?? dueWords(sentOn, today), done: answeredOn !== null },
    {
      label: 'Utfall',
      said: granted === null ? null : granted ? 'Beviljad' : 'Avslag',
      done: granted !== null,
    },
  ]
}

/** "senast 2026-04-01", "44 d av 30". */
function dueWords(sentOn: LocalDate | null, today: LocalDate): string | null {
  if (sentOn === null) return null
  const due = fkAnswerDue(sentOn)
  return due < today ? `${daysBetween(sentOn, today)} d av ${fkHandlingDays}` : `senast ${due}`
}
