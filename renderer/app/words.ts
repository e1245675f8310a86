import type { BenefitKind, CloseReason } from '../../domain/case/case'
import type { DfaReview } from '../../domain/case/certificate'
import type { Code, Sex } from '../../domain/case/client'
import type { ConsentParty, ConsentStatus } from '../../domain/consent/consent'
import type { FollowUpOutcome } from '../../domain/follow-up/follow-up'
import type { BackwardReason } from '../../domain/phase/move'
import type { Outcome, Way } from '../../domain/phase/outcome'

/** The trade's words for every coded value. */
export const codeWords: Record<Code, string> = {
  'no-sgi': 'Sjukskriven utan SGI',
  'social-medical': 'Socialmedicinska hinder',
}
export const sexWords: Record<Sex, string> = { K: 'kvinna', M: 'man' }
export const partyWords: Record<ConsentParty, string> = {
  care: 'Vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  finsamteam: 'Finsamteam',
  other: 'Annan part',
}
/** The party as it stands inside a sentence. */
export const partyInSentence: Record<ConsentParty, string> = {
  ...partyWords,
  care: 'vården',
  other: 'annan part',
}
export const partyShort: Record<ConsentParty, string> = {
  care: 'vård',
  fk: 'FK',
  af: 'AF',
  jobbtorg: 'Jobbtorg',
  finsamteam: 'Finsamteam',
  other: 'annan',
}
export const consentStatusWords: Record<ConsentStatus, string> = {
  'not-asked': 'Ej begärt',
  asked: 'Begärt',
  given: 'Givet',
  expiring: 'Löper ut',
  expired: 'Har gått ut',
  refused: 'Nekat',
  withdrawn: 'Återkallat',
}
export const outcomeWords: Record<Outcome, string> = {
  'self-supporting': 'Självförsörjande',
  exhausted: 'Alla vägar uttömda',
}
export const wayWords: Record<Way, string> = {
  work: 'Arbete',
  studies: 'Studier',
  'job-seeking': 'Arbetssökande med ersättning',
  'sickness-compensation': 'Sjukersättning',
  'activity-compensation': 'Aktivitetsersättning',
  other: 'Annan försörjning',
  unknown: 'Uppgift saknas',
}
export const backwardReasonWords: Record<BackwardReason, string> = {
  'health-worse': 'Försämrad hälsa',
  'activity-interrupted': 'Insats avbruten',
  certificate: 'Nytt eller utgånget läkarintyg',
  'consent-withdrawn': 'Samtycke återkallat',
  'worker-changed': 'Handläggarbyte',
  'care-contact-broken': 'Vårdkontakt bruten',
  'returned-by-jobbtorg': 'Återremiss från Jobbtorg',
  reopened: 'Ärendet öppnat igen',
  other: 'Annat',
  'stated-by-list': 'Enligt inläst lista',
}
export const benefitWords: Record<BenefitKind, string> = {
  'sickness-compensation': 'Sjukersättning',
  'activity-compensation': 'Aktivitetsersättning',
  unspecified: 'Sjuk- eller aktivitetsersättning',
}
export const closeReasonWords: Record<CloseReason, string> = {
  'self-supporting': 'Självförsörjande',
  exhausted: 'Alla vägar uttömda',
  moved: 'Flyttat från stadsdelen',
  'not-on-list': 'Inte längre aktuell på listan',
  other: 'Annan orsak',
}
export const dfaWords: Record<DfaReview, string> = {
  complete: 'Komplett',
  incomplete: 'Ofullständigt',
  'replaced-by-plan': 'Ersatt av aktiv planering',
}
export const followUpOutcomeWords: Record<FollowUpOutcome, string> = {
  held: 'Genomförd',
  attempted: 'Fick inte kontakt',
  cancelled: 'Inställd',
}

/** "1 ärende", "12 ärenden": Swedish plurals that only add an ending. */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('sv')} ${number === 1 ? one : many}`

/** "Y. Ibrahim", for places with little room; the whole name stands in the tooltip. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length === 0 ? name : `${first.slice(0, 1)}. ${rest.join(' ')}`
}
