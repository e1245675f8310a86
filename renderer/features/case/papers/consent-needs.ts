import { careStanding } from '../../../../domain/consent/care-standing'
import type { ConsentKind } from '../../../../domain/consent/consent'
import { type ConsentNeed, mayDo, standingFor } from '../../../../domain/consent/needs'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'

/** What must be consented to before a paper is sent. */
export type PaperNeed = Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>

export const inquiryNeed = (careUnitId: number | null): PaperNeed => ({
  party: 'care',
  kind: 'care-inquiry',
  careUnitId,
})
export const sipNeeds: readonly PaperNeed[] = [
  { party: 'care', kind: 'sip-plan', careUnitId: null },
  { party: 'other', kind: 'sip-attendance', careUnitId: null },
]
export const finsamNeeds: readonly PaperNeed[] = [
  { party: 'finsamteam', kind: 'finsamteam', careUnitId: null },
]

/** What the consent to a paper is called, and the act of recording it. */
export const needWords: Partial<Record<ConsentKind, { readonly name: string; readonly act: string }>> = {
  'care-inquiry': { name: 'Sekretessmedgivande', act: 'Registrera sekretessmedgivande' },
  finsamteam: { name: 'Samtycke till Finsamteamet', act: 'Registrera samtycke' },
  'sip-plan': { name: 'Samtycke till SIP', act: 'Registrera samtycke till SIP' },
  'sip-attendance': {
    name: 'Samtycke till att de inbjudna deltar',
    act: 'Registrera samtycke till att de deltar',
  },
}

const careOf = ({ careContacts, card }: CaseDetail) => careStanding(careContacts, card.careUnitId)

export const standingOfNeed = (detail: CaseDetail, need: PaperNeed, today: LocalDate) =>
  standingFor(detail.consents, need, careOf(detail), today)

export const maySend = (detail: CaseDetail, needs: readonly PaperNeed[], today: LocalDate): boolean =>
  needs.every((need) => mayDo({ consents: detail.consents, care: careOf(detail) }, need, today))
