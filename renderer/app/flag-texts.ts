import type { ConsentKind } from '../../domain/consent/consent'
import type { LocalDate } from '../../domain/dates'
import type { Flag, FlagCode } from '../../domain/flag/flags'
import { dayInSentence, shortDay } from './dates'
import { count, ordinal, partyInSentence, partyShort } from './words'

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
  | 'add-activity'
  | 'open-activity'
  | 'add-inquiry'
  | 'open-inquiry'
  | 'open-sip'
  | 'open-finsam'
  | 'open-fk'
  | 'take-up'
  | 'end-hand-flag'
  | 'hand-over'
  | 'open-handover'

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
/** The consent a flag is about, without and with the article. */
const consentPhrases: Record<ConsentKind, readonly [(flag: Flag) => string, (flag: Flag) => string]> = {
  cooperation: [
    (flag) => `Samtycke att dela uppgifter med ${party(flag)}`,
    (flag) => `Samtycket att dela uppgifter med ${party(flag)}`,
  ],
  'care-inquiry': [
    () => 'Sekretessmedgivande för rehabiliteringsförfrågan',
    () => 'Sekretessmedgivandet för rehabiliteringsförfrågan',
  ],
  finsamteam: [() => 'Samtycke till Finsamteamet', () => 'Samtycket till Finsamteamet'],
  'sip-plan': [() => 'Samtycke till SIP', () => 'Samtycket till SIP'],
  'sip-attendance': [
    () => 'Samtycke till att de inbjudna deltar på SIP',
    () => 'Samtycket till att de inbjudna deltar på SIP',
  ],
  'fk-exchange': [
    () => 'Medgivande att Försäkringskassan hämtar och utbyter uppgifter',
    () => 'Medgivandet att Försäkringskassan hämtar och utbyter uppgifter',
  ],
}
const aConsent = (flag: Flag) => consentPhrases[flag.kind ?? 'cooperation'][0](flag)
const theConsent = (flag: Flag) => consentPhrases[flag.kind ?? 'cooperation'][1](flag)

/** What the consent is needed for, as the sentence goes on. */
const neededFor = ({ cause, title }: Flag): string => {
  if (cause === 'activity') return `behövs för aktiviteten ${title ?? ''}`
  if (cause === 'inquiry') return 'behövs innan förfrågan skickas'
  if (cause === 'sip') return 'behövs innan SIP kallas'
  if (cause === 'finsam') return 'behövs innan anmälan postas'
  return 'behövs i den här fasen'
}

const days = (flag: Flag) => count(flag.days ?? 0, 'dag', 'dagar')
const on = (flag: Flag, today: LocalDate) => dayInSentence(flag.on ?? flag.since, today)

function stalledSentence(flag: Flag, today: LocalDate): string {
  const usual = flag.usual === undefined ? '' : `, brukar vara ${flag.usual}`
  const isOver = (flag.days ?? 0) > (flag.limit ?? 0)
  const last = flag.on ? dayInSentence(flag.on, today) : null
  if (!isOver)
    return `Ingen genomförd uppföljning eller avslutad aktivitet sedan ${last ?? 'start'}; fasens gräns är ${flag.limit} dagar.`
  const since = last ? ` Senaste steget var ${last}.` : ' Inget steg är noterat.'
  return `${days(flag)} i fasen${usual}; gränsen är ${flag.limit} dagar.${since}`
}

export const flagTexts: Record<FlagCode, FlagText> = {
  'worker-missing': {
    label: 'Saknar socialsekreterare',
    short: () => 'Ingen socialsekr.',
    sentence: () => 'Ingen aktiv socialsekreterare är ansvarig för ärendet.',
    action: 'assign',
  },
  'worker-away': {
    label: 'Socialsekreterare borta',
    short: () => 'Socialsekr. borta',
    sentence: (flag, today) =>
      `Ansvarig socialsekreterare är borta i ${days(flag)}, till och med ${on(flag, today)}, och ingen vikarie är utsedd.`,
    action: 'hand-over',
  },
  'handover-unaccepted': {
    label: 'Överlämning ej mottagen',
    short: () => 'Ej mottagen',
    sentence: (flag, today) =>
      `Ärendet lämnades över ${on(flag, today)}. Den nya socialsekreteraren har inte bekräftat på ${days(flag)}.`,
    action: 'open-handover',
  },
  'worker-third': {
    label: 'Många handläggarbyten',
    short: (flag) => `${flag.number}:e handläggaren`,
    sentence: (flag, today) =>
      `${ordinal(flag.number ?? 0)} handläggaren på två år, senaste bytet ${on(flag, today)}. Planer stannar ofta upp vid byten.`,
    action: null,
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
      `${theConsent(flag)} återkallades ${on(flag, today)}. Inga uppgifter får delas med stöd av det.`,
    action: 'ask-consent',
  },
  'consent-missing': {
    label: 'Samtycke saknas',
    short: (flag) => `Ej samtycke: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `${aConsent(flag)} ${neededFor(flag)} och är inte begärt.${flag.cause === 'phase' ? ` Behövt sedan ${dayInSentence(flag.since, today)}.` : ''}`,
    action: 'ask-consent',
  },
  'consent-expired': {
    label: 'Samtycke har gått ut',
    short: (flag) => `Utgånget: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `${theConsent(flag)} gällde till ${on(flag, today)}. Inga uppgifter får delas med stöd av det.`,
    action: 'ask-consent',
  },
  stalled: {
    label: 'Står still',
    short: () => 'Står still',
    sentence: stalledSentence,
    action: 'move',
  },
  'activity-blocked': {
    label: 'Aktivitet utan samtycke',
    short: () => 'Insats utan samtycke',
    sentence: (flag, today) =>
      `Aktiviteten ${flag.title ?? ''} leder ${party(flag)}, men samtycket gäller inte sedan ${dayInSentence(flag.since, today)}.`,
    action: 'ask-consent',
  },
  'rest-ended': {
    label: 'Vilotiden är slut',
    short: () => 'Tas upp igen',
    sentence: (flag, today) => `Ärendet var vilande till ${on(flag, today)} och ska tas upp igen.`,
    action: 'take-up',
  },
  'hand-set': {
    label: 'Egen flagga',
    short: () => 'Egen flagga',
    sentence: (flag, today) => `${(flag.title ?? '').replace(/[.!?]+$/, '')} (satt den ${on(flag, today)}).`,
    action: 'end-hand-flag',
  },
  silent: {
    label: 'Tystnad',
    short: () => 'Tystnad',
    sentence: (flag, today) =>
      `Senaste kontaktförsöket var ${on(flag, today)}. Sedan dess har det varit tyst i ${days(flag)}.`,
    action: 'record-follow-up',
  },
  'plan-idle': {
    label: 'Plan utan aktivitet',
    short: () => 'Plan utan aktivitet',
    sentence: (flag, today) =>
      `Rehabplanen har ingen planerad eller pågående aktivitet sedan ${dayInSentence(flag.since, today)}.`,
    action: 'add-activity',
  },
  'certificate-incomplete': {
    label: 'Läkarintyg ofullständigt',
    short: () => 'Intyg ofullständigt',
    sentence: (flag, today) =>
      `Läkarintyget till ${on(flag, today)} räcker inte: DFA-kedjan är ofullständig. Skicka en rehabiliteringsförfrågan.`,
    action: 'add-inquiry',
  },
  'certificate-only': {
    label: 'Läkarintyg utan planering',
    short: () => 'Intyg utan planering',
    sentence: (flag) => `${days(flag)} i fasen på läkarintyg, utan vare sig rehabplan eller aktivitet.`,
    action: 'add-plan',
  },
  'full-sick-leave': {
    label: 'Helt sjukskriven utan insats',
    short: () => '100 % utan insats',
    sentence: (flag, today) =>
      `Sjukskriven på heltid till ${on(flag, today)} och ingen aktivitet pågår. Pröva en förrehabiliterande insats.`,
    action: 'add-activity',
  },
  'inquiry-unanswered': {
    label: 'Förfrågan obesvarad',
    short: (flag) => `Ej svar ${flag.days} d`,
    sentence: (flag, today) =>
      `Rehabiliteringsförfrågan skickades ${on(flag, today)} och har inte besvarats på ${days(flag)}. Påminn.`,
    action: 'open-inquiry',
  },
  'inquiry-incomplete': {
    label: 'Svar ofullständigt',
    short: () => 'Svar ofullständigt',
    sentence: (flag, today) =>
      `Svaret på rehabiliteringsförfrågan kom ${on(flag, today)} och är inte komplett.`,
    action: 'open-inquiry',
  },
  'inquiry-unused': {
    label: 'Svar ej använt',
    short: () => 'Svar ej använt',
    sentence: (flag, today) =>
      `Svaret på rehabiliteringsförfrågan är komplett sedan ${on(flag, today)} men har inte använts i planen.`,
    action: 'open-inquiry',
  },
  'fk-late': {
    label: 'FK har inte svarat',
    short: (flag) => `FK ${flag.days} d`,
    sentence: (flag, today) =>
      `Ansökan om samordning skickades ${on(flag, today)}. Försäkringskassan ska svara inom 30 dagar; det har gått ${days(flag)}.`,
    action: 'open-fk',
  },
  'fk-refused': {
    label: 'Avslag från FK',
    short: () => 'Avslag FK',
    sentence: (flag, today) =>
      `Försäkringskassan gav avslag på samordning ${on(flag, today)}. Ta upp nästa steg vid en uppföljning.`,
    action: 'plan-follow-up',
  },
  'finsam-unanswered': {
    label: 'Finsamteamet har inte svarat',
    short: (flag) => `Finsam ${flag.days} d`,
    sentence: (flag, today) =>
      `Anmälan till Finsamteamet postades ${on(flag, today)} och har inte besvarats på ${days(flag)}.`,
    action: 'open-finsam',
  },
  'finsam-follow-up': {
    label: 'Finsamteamets plan ska följas upp',
    short: () => 'Följ upp Finsam',
    sentence: (flag, today) => `Finsamteamets plan skulle följas upp ${on(flag, today)}.`,
    action: 'open-finsam',
  },
  'sip-overdue': {
    label: 'SIP-mötet har passerat',
    short: () => 'SIP passerad',
    sentence: (flag, today) => `SIP-mötet skulle hållas ${on(flag, today)}. Anteckna om det blev av.`,
    action: 'open-sip',
  },
  'sip-follow-up': {
    label: 'SIP ska följas upp',
    short: () => 'Följ upp SIP',
    sentence: (flag, today) => `SIP skulle följas upp ${on(flag, today)}.`,
    action: 'open-sip',
  },
  'activity-late': {
    label: 'Tidsfrist har passerat',
    short: () => 'Tidsfrist passerad',
    sentence: (flag, today) =>
      `${flag.title ?? 'Aktiviteten'} skulle vara klar ${on(flag, today)} och är ${days(flag)} sen.`,
    action: 'open-activity',
  },
  'activity-over': {
    label: 'Aktivitet utan utfall',
    short: () => 'Utfall saknas',
    sentence: (flag, today) =>
      `${flag.title ?? 'Aktiviteten'} tog slut ${on(flag, today)}. Anteckna hur det gick.`,
    action: 'open-activity',
  },
  'consent-renew': {
    label: 'Förnya samtycke',
    short: (flag) => `Förnya: ${shortParty(flag)}`,
    sentence: (flag, today) =>
      `${theConsent(flag)} gäller till ${on(flag, today)} och tar slut före uppföljningen därpå. Förnya det vid nästa uppföljning.`,
    action: 'edit-consent',
  },
  'consent-refused': {
    label: 'Samtycke nekat',
    short: (flag) => `Nekat: ${shortParty(flag)}`,
    sentence: (flag, today) => `${aConsent(flag)} nekades ${on(flag, today)}. Planera utan.`,
    action: null,
  },
  'certificate-before-follow-up': {
    label: 'Intyg slutar före uppföljningen',
    short: () => 'Intyg före uppf.',
    sentence: (flag, today) =>
      `Läkarintyget gäller till ${on(flag, today)}, ${days(flag)} före nästa uppföljning.`,
    action: 'plan-follow-up',
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
      `${aConsent(flag)} begärdes ${on(flag, today)} och har inte kommit in på ${days(flag)}.`,
    action: 'edit-consent',
  },
  'consent-expiring': {
    label: 'Samtycke löper ut',
    short: (flag) => `Löper ut: ${shortParty(flag)}`,
    sentence: (flag, today) => `${theConsent(flag)} gäller till ${on(flag, today)}, ${days(flag)} kvar.`,
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
  'add-activity': 'Ny aktivitet',
  'open-activity': 'Öppna aktiviteten',
  'add-inquiry': 'Ny förfrågan',
  'open-inquiry': 'Öppna förfrågan',
  'open-sip': 'Öppna SIP',
  'open-finsam': 'Öppna anmälan',
  'open-fk': 'Öppna ansökan',
  'take-up': 'Ta upp igen',
  'end-hand-flag': 'Ta bort flaggan',
  'hand-over': 'Utse vikarie',
  'open-handover': 'Öppna överlämningen',
}
