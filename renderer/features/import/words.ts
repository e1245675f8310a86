import type { Change } from '../../../domain/import/change'
import type { ImportField } from '../../../domain/import/fields'
import type { RejectReason, WarningCode } from '../../../domain/import/list'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { codeWords, outcomeWords, partyInSentence } from '../../app/words'

/** What the columns of a list, its refused rows and its changes are called. */
export const fieldWords: Record<ImportField, string> = {
  pin: 'Personnummer',
  familyName: 'Efternamn',
  givenName: 'Förnamn',
  fullName: 'Namn (Förnamn Efternamn)',
  fullNameFamilyFirst: 'Namn (Efternamn, Förnamn)',
  sex: 'Kön',
  phone: 'Telefon',
  email: 'E-post',
  interpreter: 'Tolk',
  worker: 'Socialsekreterare',
  code: 'Målgrupp',
  openedOn: 'Ärendet öppnat',
  assistanceSince: 'Bistånd fr.o.m.',
  careUnit: 'Vårdenhet',
  coordinator: 'Rehabkoordinator',
  phase: 'Fas',
  phaseSince: 'Fas sedan',
  outcome: 'Avslutsorsak',
  plan: 'Rehabplan',
  'consent-care': 'Samtycke vård',
  'consent-fk': 'Samtycke FK',
  'consent-af': 'Samtycke AF',
  'consent-jobbtorg': 'Samtycke Jobbtorg',
  'consent-finsamteam': 'Samtycke Finsamteam',
  'consent-other': 'Samtycke annan part',
  certificateTo: 'Läkarintyg t.o.m.',
  lastHeld: 'Senaste uppföljning',
  nextPlanned: 'Nästa uppföljning',
  activity: 'Insats',
  benefitGrantedOn: 'Sjuk-/aktivitetsersättning beviljad',
  viaCare: 'Via vårdsamverkan',
  note: 'Anteckning',
}

export const rejectWords: Record<RejectReason, string> = {
  'pin-missing': 'Personnummer saknas',
  'pin-not-a-number': 'Personnumret går inte att läsa',
  'pin-impossible-date': 'Datumet i personnumret finns inte',
  'pin-wrong-check-digit': 'Sista siffran i personnumret stämmer inte',
  'phase-out-of-range': 'Fasen är inte 0–5',
  'phase-unreadable': 'Fasen går inte att läsa',
}

export const warningWords: Record<WarningCode, string> = {
  unreadable: 'går inte att läsa och lämnas utan ändring',
  'too-long': 'är för lång och lämnas utan ändring',
  'in-future': 'ligger i framtiden och lämnas utan ändring',
  'phase-missing': 'saknas; ärendet läggs i fas 0',
  'outcome-missing': 'saknas för ett ärende i fas 5',
  'consent-not-known': 'nämner ett samtycke som registret inte känner till',
  'newer-in-register': 'är äldre än det registret redan vet',
  protected: 'lämnas utan ändring: personen har skyddade personuppgifter',
}

const clientFactWords = {
  familyName: 'Efternamn',
  givenName: 'Förnamn',
  sexOverride: 'Kön',
  phone: 'Telefon',
  email: 'E-post',
  interpreter: 'Tolk',
}
const caseFactWords = {
  assistanceSince: 'Bistånd sedan',
  benefitGrantedOn: 'Sjuk-/aktivitetsersättning beviljad',
}

const orEmpty = (value: string | null) => value ?? 'tomt'

/** One change as a short sentence. */
export function changeSentence(change: Change, phases: readonly PhaseSetting[]): string {
  const phaseName = (phase: number) => `${phase} ${phases[phase]?.name ?? ''}`.trim()
  switch (change.kind) {
    case 'phase': {
      const outcome = change.outcome ? `, ${outcomeWords[change.outcome].toLocaleLowerCase('sv')}` : ''
      return `Fas ${change.from === null ? '–' : phaseName(change.from)} → ${phaseName(change.to)} den ${change.movedOn}${outcome}`
    }
    case 'worker':
      return `Socialsekreterare: ${change.from ?? 'ingen'} → ${change.to}`
    case 'care':
      return `Vårdkontakt: ${change.fromUnit ?? 'ingen'} (${change.fromCoordinator ?? 'vakant'}) → ${change.unit} (${change.coordinator ?? 'vakant'})`
    case 'client':
      return `${clientFactWords[change.fact]}: ${orEmpty(change.from)} → ${change.to}`
    case 'case':
      return `${caseFactWords[change.fact]}: ${orEmpty(change.from)} → ${change.to}`
    case 'viaCare':
      return `Genom samverkan med vården: ${change.to ? 'ja' : 'nej'}`
    case 'reopen':
      return `Ärendet öppnas igen (avslutat ${change.closedOn})`
    case 'outcome':
      return `Utfall: ${outcomeWords[change.outcome].toLocaleLowerCase('sv')}`
    case 'code':
      return `Målgrupp: ${change.from.map((code) => codeWords[code]).join(', ') || 'ingen'} → ${codeWords[change.to]}`
    case 'consent':
      return `Samtycke till ${partyInSentence[change.dates.party]}: ${consentWords(change)}`
    case 'certificate':
      return `Läkarintyg till ${change.toDate}`
    case 'plan':
      return `Rehabplan ${change.datedOn}`
    case 'planEnd':
      return 'Rehabplanen gäller inte längre'
    case 'held':
      return `Uppföljd ${change.doneOn}`
    case 'planned':
      return `Nästa uppföljning ${change.plannedOn}`
    case 'unplanned':
      return 'Inbokad uppföljning tas bort'
    case 'activity':
      return `Insats: ${change.title}`
    case 'note':
      return `Anteckning: ${change.text}`
    case 'back':
      return 'Åter på listan'
  }
}

function consentWords({ dates }: Extract<Change, { kind: 'consent' }>): string {
  if (dates.withdrawnOn) return `återkallat ${dates.withdrawnOn}`
  if (dates.givenOn) return `givet ${dates.givenOn}`
  if (dates.refusedOn) return `nekat ${dates.refusedOn}`
  return `begärt ${dates.askedOn ?? ''}`
}
