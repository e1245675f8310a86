import type { LocalDate } from '../../domain/dates'
import type { Flag, FlagCode } from '../../domain/flag/flags'
import { dayInSentence, shortDay } from './dates'
import { count, partyInSentence, partyShort } from './words'

/** What each flag is called, the sentence that explains it, and what there is to do. */
export type FlagAction =
  | 'ask-consent'
  | 'edit-consent'
  | 'record-follow-up'
  | 'plan-follow-up'
  | 'assign'
  | 'set-care'
  | 'add-plan'
  | 'add-certificate'
  | 'move'

interface FlagText {
  /** In filters and before the sentence. */
  readonly label: string
  /** On cards, where there is little room; null where the card says it another way. */
  readonly short: (flag: Flag) => string | null
  readonly sentence: (flag: Flag, today: LocalDate) => string
  readonly action: FlagAction | null
}

const shortParty = (flag: Flag) => (flag.party ? partyShort[flag.party] : '')
const party = (flag: Flag) => (flag.party ? partyInSentence[flag.party] : '')
const days = (flag: Flag) => count(flag.days ?? 0, 'dag', 'dagar')
const on = (flag: Flag, today: LocalDate) => dayInSentence(flag.on ?? flag.since, today)

export const flagTexts: Record<FlagCode, FlagText> = {
  'worker-missing': {
    label: 'Saknar socialsekreterare',
    short: () => 'Ingen socialsekr.',
    sentence: () => 'Ingen aktiv socialsekreterare är ansvarig för ärendet.',
    action: 'assign',
  },
  'follow-up-overdue': {
    label: 'Uppföljning försenad',
    short: () => null,
    sentence: (flag, today) =>
      `Uppföljningen skulle ha gjorts ${on(flag, today)} och är ${days(flag)} försenad.`,
    action: 'record-follow-up',
  },
  'consent-withdrawn': {
    label: 'Samtycke återkallat',
    short: (flag) => `Återkallat: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `Samtycket att dela uppgifter med ${party(flag)} återkallades ${on(flag, today)}. Inga uppgifter får delas.`,
    action: 'ask-consent',
  },
  'consent-missing': {
    label: 'Samtycke saknas',
    short: (flag) => `Ej samtycke: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `Samtycke att dela uppgifter med ${party(flag)} behövs i den här fasen och är inte begärt. Fasen började ${dayInSentence(flag.since, today)}.`,
    action: 'ask-consent',
  },
  'consent-expired': {
    label: 'Samtycke har gått ut',
    short: (flag) => `Utgånget: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `Samtycket att dela uppgifter med ${party(flag)} gällde till ${on(flag, today)}. Inga uppgifter får delas.`,
    action: 'ask-consent',
  },
  stalled: {
    label: 'Står still',
    short: () => 'Står still',
    sentence: (flag, today) =>
      `${days(flag)} i fasen, gränsen är ${flag.limit} dagar. Över gränsen sedan ${dayInSentence(flag.since, today)}.`,
    action: 'move',
  },
  'never-followed-up': {
    label: 'Aldrig uppföljd',
    short: () => 'Aldrig uppföljd',
    sentence: (flag, today) =>
      `Ingen uppföljning har genomförts sedan ärendet öppnades ${on(flag, today)}, ${days(flag)} sedan.`,
    action: 'record-follow-up',
  },
  'plan-missing': {
    label: 'Rehabplan saknas',
    short: () => 'Plan saknas',
    sentence: (flag, today) =>
      `Fasen kräver en aktuell rehabplan, och ingen finns sedan ${dayInSentence(flag.since, today)}.`,
    action: 'add-plan',
  },
  'certificate-expired': {
    label: 'Läkarintyg har löpt ut',
    short: (flag) => `Intyg t.o.m. ${shortDay(flag.on ?? flag.since)}`,
    sentence: (flag, today) => `Läkarintyget gällde till ${on(flag, today)}, ${days(flag)} sedan.`,
    action: 'add-certificate',
  },
  'coordinator-vacant': {
    label: 'Vakant rehabkoordinator',
    short: () => 'Vakant RK',
    sentence: (flag, today) =>
      `Vårdenheten saknar rehabkoordinator för ärendet sedan ${dayInSentence(flag.since, today)}.`,
    action: 'set-care',
  },
  'follow-up-unplanned': {
    label: 'Ingen uppföljning inbokad',
    short: () => 'Ej inbokad',
    sentence: (flag, today) =>
      `Ingen nästa uppföljning är inbokad. Senaste händelse ${dayInSentence(flag.since, today)}.`,
    action: 'plan-follow-up',
  },
  'consent-pending': {
    label: 'Samtycke begärt',
    short: (flag) => `Begärt: ${shortParty(flag)} ${flag.days} d`,
    sentence: (flag, today) =>
      `Samtycke att dela uppgifter med ${party(flag)} begärdes ${on(flag, today)} och har inte kommit in på ${days(flag)}.`,
    action: 'edit-consent',
  },
  'consent-expiring': {
    label: 'Samtycke löper ut',
    short: (flag) => `Löper ut: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `Samtycket att dela uppgifter med ${party(flag)} gäller till ${on(flag, today)}, ${days(flag)} kvar.`,
    action: 'edit-consent',
  },
  'certificate-expiring': {
    label: 'Läkarintyg löper ut',
    short: (flag) => `Intyg t.o.m. ${shortDay(flag.on ?? flag.since)}`,
    sentence: (flag, today) => `Läkarintyget gäller till ${on(flag, today)}, ${days(flag)} kvar.`,
    action: 'add-certificate',
  },
  'worker-changed': {
    label: 'Ny socialsekreterare',
    short: () => 'Ny socialsekr.',
    sentence: (flag, today) =>
      `Ärendet bytte socialsekreterare ${on(flag, today)}. Stäm av att planen lever.`,
    action: 'plan-follow-up',
  },
  'outside-age': {
    label: 'Utanför åldersgränsen',
    short: (flag) => `${flag.years} år`,
    sentence: (flag) => `Personen är ${flag.years} år, utanför metodens åldersgräns.`,
    action: null,
  },
}

export const actionLabels: Record<FlagAction, string> = {
  'ask-consent': 'Registrera samtycke',
  'edit-consent': 'Uppdatera samtycke',
  'record-follow-up': 'Registrera uppföljning',
  'plan-follow-up': 'Boka uppföljning',
  assign: 'Välj socialsekreterare',
  'set-care': 'Ändra vårdkontakt',
  'add-plan': 'Registrera rehabplan',
  'add-certificate': 'Nytt läkarintyg',
  move: 'Flytta till…',
}
