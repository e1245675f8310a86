import type { BenefitKind, CloseReason } from '../../domain/case/case'
import type { CertificateIssuer, DfaReview } from '../../domain/case/certificate'
import type { Code, Sex } from '../../domain/case/client'
import type { ExceptionReason } from '../../domain/case/hold'
import type { ConsentKind, ConsentParty, ConsentStatus } from '../../domain/consent/consent'
import type { FinsamStatus } from '../../domain/documents/finsam'
import type { FkStatus } from '../../domain/documents/fk'
import type { InquiryRoute, InquiryRow, InquiryStatus } from '../../domain/documents/inquiry'
import type { SipCaller, SipOccasion, SipStatus } from '../../domain/documents/sip'
import type { FollowUpOutcome } from '../../domain/follow-up/follow-up'
import type { AgreementKind, DecisionStatus, JointMeetingType } from '../../domain/joint-meeting/kinds'
import type { ObstacleLevel } from '../../domain/obstacle/obstacle'
import type { PaperForm, PrintoutWay } from '../../domain/paper/printout'
import type { HandoverCause } from '../../domain/person/handover'
import type { BackwardReason } from '../../domain/phase/move'
import type { Outcome, Way } from '../../domain/phase/outcome'
import type { ActivityStatus, ActivityType, Obstacle, ResponsibleParty } from '../../domain/plan/activity'
import type { ReviewContact, ReviewOutcome } from '../../domain/review/review'
import type { DormancyReason, WaitingParty } from '../../domain/waiting/waiting'
import type { TriedOutcome, WayToTry } from '../../domain/ways-tried/ways-tried'

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
  upcoming: 'Givet, gäller senare',
  expiring: 'Löper ut',
  expired: 'Har gått ut',
  refused: 'Nekat',
  withdrawn: 'Återkallat',
  'not-needed': 'Behövs inte',
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

/** What a consent is to, as the papers are called. */
export const consentKindWords: Record<ConsentKind, string> = {
  cooperation: 'Dela uppgifter',
  'care-inquiry': 'Rehabiliteringsförfrågan',
  finsamteam: 'Häva sekretessen inom Finsamteamet',
  'sip-plan': 'SIP',
  'sip-attendance': 'Inbjudna deltar på SIP',
  'fk-exchange': 'FK hämtar och utbyter',
}
export const activityTypeWords: Record<ActivityType, string> = {
  work: 'Jobb',
  social: 'Socialt',
  health: 'Hälsa',
  skills: 'Kompetens',
  inquiry: 'Utredning',
}
export const activityStatusWords: Record<ActivityStatus, string> = {
  planned: 'Planerad',
  ongoing: 'Pågår',
  over: 'Slut, utfall saknas',
  done: 'Genomförd',
  interrupted: 'Avbruten',
  cancelled: 'Inställd',
}
export const responsibleWords: Record<ResponsibleParty, string> = {
  client: 'Klienten',
  'social-worker': 'Socialsekreterare',
  coordinator: 'Samordnare',
  care: 'Vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  'other-unit': 'Annan enhet',
  'legal-representative': 'Legal företrädare',
}
export const obstacleWords: Record<Obstacle, string> = {
  health: 'Hälsan just nu',
  consent: 'Samtycke saknas',
  documents: 'Underlag saknas',
  'different-assessments': 'Olika bedömning av arbetsförmågan',
  'economic-worry': 'Oro för ekonomin',
  'benefit-rules': 'Regler hos AF eller FK',
  'full-sick-leave': 'Helt sjukskriven',
  'no-offer': 'Ingen passande insats',
  'internal-cooperation': 'Samverkan inom socialtjänsten',
  motivation: 'Behöver mer stöd och motivation',
  'not-granted': 'Samordning inte beviljad',
  'contact-paths': 'Svårt att nå rätt kontakt',
  distrust: 'Misstro mot systemet',
  declined: 'Vill inte delta',
  language: 'Språk',
  other: 'Annat',
}
export const agreementKindWords: Record<AgreementKind, string> = {
  routine: 'Rutin',
  agreement: 'Avtal',
}
/** Where an obstacle of the system can be solved. */
export const obstacleLevelWords: Record<ObstacleLevel, string> = {
  local: 'Lokalt',
  regional: 'Regionalt',
  national: 'Nationellt',
}
export const certificateIssuerWords: Record<CertificateIssuer, string> = {
  doctor: 'Läkare',
  'other-licensed': 'Annan legitimerad',
  'care-coordinator': 'Rehabkoordinator',
}
export const inquiryStatusWords: Record<InquiryStatus, string> = {
  draft: 'Utkast, samtycke saknas',
  ready: 'Klar att skicka',
  sent: 'Skickad',
  reminded: 'Påmind',
  'received-incomplete': 'Svar ofullständigt',
  'received-complete': 'Svar komplett',
  used: 'Använd i planen',
  cancelled: 'Makulerad',
}
export const inquiryRouteWords: Record<InquiryRoute, string> = {
  doctor: 'Direkt till läkaren',
  'care-coordinator': 'Via rehabkoordinator',
  'via-client': 'Via klienten',
}
export const inquiryRowWords: Record<InquiryRow, string> = {
  C1: 'Jobbtorgets verksamheter',
  C2: 'Sysselsättning anordnad av kommunen',
  C3: 'Medicinsk rehabilitering',
  C4: 'Språkundervisning eller annan kurs/utbildning',
  C5: 'Arbetsför, kan söka arbete',
  C6: 'Förrehabiliterande insats',
  C7: 'Annat',
}
export const sipStatusWords: Record<SipStatus, string> = {
  prepared: 'Förbereds',
  called: 'Kallad',
  overdue: 'Mötet har passerat',
  held: 'Genomförd',
  'follow-up-due': 'Ska följas upp',
  'followed-up': 'Uppföljd',
  cancelled: 'Inställd',
}
export const sipCallerWords: Record<SipCaller, string> = {
  'social-services': 'Socialtjänsten',
  care: 'Vården',
}
export const sipOccasionWords: Record<SipOccasion, string> = {
  first: 'En första SIP',
  'follow-up': 'Uppföljning av SIP',
}
export const finsamStatusWords: Record<FinsamStatus, string> = {
  draft: 'Förbereds',
  posted: 'Postad',
  'not-taken-up': 'Tas inte upp',
  'taken-up': 'Tas upp',
  planned: 'Teammöte',
  'follow-up-due': 'Ska följas upp',
  'followed-up': 'Uppföljd',
}
export const fkStatusWords: Record<FkStatus, string> = {
  sent: 'Skickad',
  late: 'Över 30 dagar',
  granted: 'Beviljad',
  refused: 'Avslag',
}
export const waitingPartyWords: Record<WaitingParty, string> = {
  client: 'Klienten',
  care: 'Vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  finsamteam: 'Finsamteamet',
  us: 'Oss',
  other: 'Annan',
}
export const dormancyReasonWords: Record<DormancyReason, string> = {
  'too-ill': 'Just nu för sjuk',
  hospital: 'Inlagd på sjukhus eller behandlingshem',
  parental: 'Föräldraledig',
  abroad: 'Utomlands',
  'awaiting-decision': 'Inväntar beslut',
  other: 'Annat',
}
export const wayToTryWords: Record<WayToTry, string> = {
  jobbtorg: 'Jobbtorg',
  af: 'Arbetsförmedlingens insatser',
  studies: 'Studier, sfi eller kurs',
  occupation: 'Sysselsättning via socialpsykiatrin',
  'medical-rehabilitation': 'Medicinsk rehabilitering',
  'pre-rehabilitation': 'Förrehabiliterande insats',
  'fk-coordination': 'Samordnad rehabilitering via FK',
  sip: 'SIP',
  finsamteam: 'Finsamteam',
  benefit: 'Sjuk- eller aktivitetsersättning',
}
export const triedOutcomeWords: Record<TriedOutcome, string> = {
  'no-result': 'Prövat, ledde inte vidare',
  refused: 'Fick avslag',
  'not-possible': 'Inte möjligt av hälsoskäl',
  declined: 'Klienten tackade nej',
  'not-relevant': 'Inte aktuellt',
  ongoing: 'Pågår',
}
export const exceptionWords: Record<ExceptionReason, string> = {
  'no-worker': 'Saknar aktiv socialsekreterare',
  'no-follow-up': 'Saknar nästa uppföljning',
  dormant: 'Vilande till ett datum',
  'last-phase': 'I fas 5, ska avslutas',
}

export const reviewOutcomeWords: Record<ReviewOutcome, string> = {
  'nothing-new': 'Inget nytt',
  progress: 'Framsteg',
  obstacle: 'Hinder',
  'not-touched': 'Ej berört',
}
export const reviewContactWords: Record<ReviewContact, string> = {
  held: 'Uppföljd',
  attempted: 'Fick inte kontakt',
}
export const handoverCauseWords: Record<HandoverCause, string> = {
  left: 'Slutar',
  away: 'Borta en tid',
  moved: 'Flyttar ärenden',
}

export const jointMeetingTypeWords: Record<JointMeetingType, string> = {
  'method-development': 'Metodutvecklingsmöte',
  cooperation: 'Uppföljande samverkansmöte',
  jobbtorg: 'Samverkansmöte med Jobbtorg',
  'local-group': 'Lokal samverkansgrupp',
  'method-network': 'Metodnätverk',
  'knowledge-dialogue': 'Kunskapsdialog',
  'steering-group': 'Styrgruppsmöte',
  other: 'Annat möte',
}
export const decisionStatusWords: Record<DecisionStatus, string> = {
  open: 'Kvar att göra',
  done: 'Genomfört',
  dropped: 'Avskrivet',
}

/** A word as it stands inside a sentence: small first letter, but FK, SIP and AF stay as they are. */
/** Names keep their capital wherever they stand. */
const names = /^(Försäkringskassan|Arbetsförmedlingen|Jobbtorg|Finsamteam)/

export const inSentence = (words: string): string =>
  names.test(words) ? words : words.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase('sv'))

const ordinals: Readonly<Record<number, string>> = { 2: 'andra', 3: 'tredje', 4: 'fjärde', 5: 'femte' }

/** Which socialsekreterare in order the case has now; nothing of the first. */
export function workerInOrder(number: number): string | null {
  if (number < 2) return null
  return ordinals[number] ? `${ordinals[number]} handläggaren` : `handläggare nr ${number}`
}

/** "Tredje", "6:e": how a sentence begins. */
export function ordinal(number: number): string {
  const word = ordinals[number]
  return word ? `${word.slice(0, 1).toLocaleUpperCase('sv')}${word.slice(1)}` : `${number}:e`
}

/** "1 ärende", "12 ärenden": Swedish plurals that only add an ending. */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('sv')} ${number === 1 ? one : many}`

const longestExcerpt = 140

/** A long text on one line, cut where it is too long for it. */
export const excerpt = (long: string): string => {
  const line = long.replace(/\s+/g, ' ').trim()
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line
}

/** "Y. Ibrahim", for places with little room; the whole name stands in the tooltip. */
export function shortName(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  return rest.length === 0 ? name : `${first.slice(0, 1)}. ${rest.join(' ')}`
}

export const paperFormWords: Record<PaperForm, string> = {
  'rehab-plan': 'Rehabplan',
  'my-plan': 'Min plan',
  inquiry: 'Rehabiliteringsförfrågan',
  'sip-call': 'Kallelse till SIP',
  'fk-basis': 'Underlag till ansökan hos Försäkringskassan',
  'finsam-basis': 'Underlag till anmälan till Finsamteamet',
  'consent-form': 'Samtyckesblankett',
  'secrecy-release': 'Sekretessmedgivande',
  'review-agenda': 'Dagordning',
  'review-minutes': 'Protokoll från genomgång',
  'joint-agenda': 'Dagordning till möte',
  'joint-minutes': 'Minnesanteckningar',
  'handover-receipt': 'Kvitto på överlämning',
  'handover-sheet': 'Överlämningsblad',
  'caseload-list': 'Ärendelista',
  board: 'Tavla',
  'register-extract': 'Registerutdrag',
  'lum-report': 'LUM-redovisning',
  pack: 'Underlag till metodutvecklingsmöte',
  statistics: 'Statistik',
}
/** After the name of the paper, as it is told of. */
export const printoutWayWords: Record<PrintoutWay, string> = {
  paper: 'skrevs ut',
  pdf: 'sparades som PDF',
  text: 'kopierades som text',
}
