import type { CaseFormProps } from './case-paper'
import { coordinatorOf, workerOf } from './whom'

/** Those around a case whom an authority may call; null is a line to write on. */
export interface PaperContact {
  /** The party as forms of the authorities name it. */
  readonly party: string
  /** Whether the case has it, as far as the register knows. */
  readonly known: boolean
  readonly name: string | null
  readonly phone: string | null
}

export function contactsOf(props: CaseFormProps): PaperContact[] {
  const { card, client } = props.detail
  const worker = workerOf(props)
  const coordinator = coordinatorOf(props)
  const care = [coordinator?.name ?? card.coordinator, card.careUnit].filter(Boolean).join(', ')
  return [
    { party: 'Kommunen', known: worker !== null, name: worker?.name ?? null, phone: worker?.phone ?? null },
    {
      party: 'Hälso- och sjukvården',
      known: card.careUnit !== null,
      name: care || null,
      phone: coordinator?.phone ?? null,
    },
    { party: 'Arbetsförmedlingen', known: false, name: null, phone: null },
    {
      party: 'Annan kontakt, vilken:',
      known: client.representative !== null,
      name: client.representative === null ? null : `${client.representative} (legal företrädare)`,
      phone: client.representativeContact,
    },
  ]
}
