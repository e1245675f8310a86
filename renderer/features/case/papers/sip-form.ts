import type { CaseDetail } from '../../../../domain/contract/cases'
import { type SipFacts, type SipParticipant, sipFacts } from '../../../../domain/documents/sip'
import { factsOf } from './facts-of'
import type { FactsForm } from './use-facts'

/** A SIP while it is written; its purpose may not be yet. */
export type SipDraft = Omit<SipFacts, 'purpose'> & { readonly purpose: string | null }
export type SipForm = FactsForm<SipDraft>

/** The fields that show their own refusals; those of the tables are said below them all. */
export const shownSipFields: readonly (keyof SipFacts)[] = [
  'purpose',
  'calledBy',
  'calledOn',
  'replyBy',
  'meetingOn',
  'startsAt',
  'endsAt',
  'place',
  'address',
  'occasion',
  'heldOn',
  'followUpOn',
  'followedUpOn',
]

export function startingSip({ sips, card }: CaseDetail, id: number | null): SipDraft {
  const entry = sips.find((one) => one.id === id)
  if (entry) return factsOf<SipFacts>(sipFacts, entry)
  const called = (name: string | null, role: string): SipParticipant => ({
    name: name ?? '',
    role,
    obliged: true,
    confirmed: null,
    attended: null,
  })
  return {
    purpose: null,
    calledBy: 'social-services',
    calledOn: null,
    replyBy: null,
    meetingOn: null,
    startsAt: null,
    endsAt: null,
    place: null,
    address: null,
    occasion: sips.some(({ heldOn }) => heldOn !== null) ? 'follow-up' : 'first',
    // Social services and care must come by law; the person is whose plan it is. Who else is called is hers to say.
    participants: [
      { ...called(null, 'Den enskilde'), obliged: false },
      called(card.worker, 'Socialsekreterare'),
      called(card.coordinator, card.careUnit ? `Rehabkoordinator, ${card.careUnit}` : 'Vården'),
    ],
    heldOn: null,
    items: [],
    followUpOn: null,
    followedUpOn: null,
    cancelledOn: null,
  }
}

/** Rows nobody has written in are not saved. */
export const withoutEmptyRows = (facts: SipDraft): SipDraft => ({
  ...facts,
  participants: facts.participants.filter(({ name, role }) => name.trim() !== '' || role.trim() !== ''),
  items: facts.items.filter(({ text }) => text.trim() !== ''),
})
