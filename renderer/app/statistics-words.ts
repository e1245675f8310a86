import type { CloseReason } from '../../domain/case/case'
import type { Code } from '../../domain/case/client'
import type { ConsentParty } from '../../domain/consent/consent'
import type { Way } from '../../domain/phase/outcome'
import type { PhaseSetting } from '../../domain/phase/phases'
import type { ActivityType, ResponsibleParty } from '../../domain/plan/activity'
import { leadBins } from '../../domain/statistics/charts'
import type { BlockId } from '../../domain/statistics/compose'
import { numberOf, type Period, yearOf } from '../../domain/statistics/period'
import { type Column, type Dimension, isGroup, type Report, type Unit } from '../../domain/statistics/report'
import type { WaitingParty } from '../../domain/waiting/waiting'
import { dayRange, longDay } from './dates'
import {
  activityTypeWords,
  closeReasonWords,
  codeWords,
  inSentence,
  partyWords,
  responsibleWords,
  waitingPartyWords,
  wayWords,
} from './words'

/** What the lines, blocks and columns of a report are called, on screen, on paper and in files. */

export interface LineNames {
  readonly phases: readonly Pick<PhaseSetting, 'name' | 'number'>[]
  /** Of care units, by id. */
  readonly units: Readonly<Record<string, string>>
  readonly longTermMonths: number
}

export const blockWords: Record<BlockId, string> = {
  'target-group': 'Målgrupp',
  'long-term': 'Långvarigt bistånd',
  plans: 'Rehabplan',
  phases: 'Fas',
  outcomes: 'Utfall',
  'plans-made': 'Nya rehabplaner',
  register: 'Öppna ärenden',
  movements: 'Förflyttningar',
  'phase-flow': 'In och ut ur faserna',
  matrix: 'Från fas till fas',
  shifts: 'Då och nu',
  cohort: 'De som hade plan hela perioden',
  closings: 'Avslutade ärenden',
  'time-in-phase': 'Tid i fas',
  stalls: 'Står still, och varför',
  waits: 'Väntar på',
  parallel: 'Parallella insatser',
  'parallel-effect': 'Parallella insatser och förflyttning',
  activities: 'Pågående insatser',
  coverage: 'Uppföljda i tid',
  'follow-ups': 'Uppföljningar',
  'consents-pending': 'Samtycken som väntar på svar',
  consents: 'Samtycken',
  'consent-lead': 'Tid till samtycke, part för part',
  inquiries: 'Rehabiliteringsförfrågningar',
  'inquiries-by-unit': 'Rehabiliteringsförfrågningar per vårdenhet',
  sip: 'SIP',
  finsam: 'Finsamteam',
  fk: 'Ansökningar till Försäkringskassan',
}

/** What a block needs said so that nobody misreads it. */
export const blockNotes: Partial<Record<BlockId, string>> = {
  'target-group': 'Den som har båda koderna räknas under var och en, och en gång i målgruppen.',
  outcomes:
    'Varje ärende räknas en gång. Den som nått egen försörjning genom sjuk- eller aktivitetsersättning räknas också på raden för beviljad ersättning.',
  movements:
    'Vid början + nya − avslutade = vid slutet. En flytt bakåt hör till arbetet och är inget misslyckande.',
  'phase-flow': 'Vid början + in − ut = vid slutet, i varje fas.',
  shifts: 'Var varje ärende stod när perioden började, och var det står när den slutar.',
  cohort: 'Visar om ärenden med plan har kommit vidare, utan att nya planer drar ner andelarna.',
  stalls:
    'Längre i fasen än dess gräns, eller lika länge utan något steg. Ett ärende kan ha flera skäl. Även vilande flaggor räknas med.',
  'parallel-effect':
    'Öppna ärenden vid periodens början som flyttade framåt under perioden. Visar samband, inte orsak.',
  activities: 'En klient kan ha flera insatser.',
  'follow-ups': 'Planerade till en dag i perioden, och hur det stod när den var slut.',
  'consents-pending': 'I öppna ärenden, oavsett när samtycket begärdes.',
  consents: 'Begärda i perioden, och hur det stod när den var slut.',
  inquiries: 'Skickade i perioden. Ett svar räknas när det är komplett.',
  fk: 'Skickade i perioden, och hur det stod när den var slut.',
}

/** The same for whoever can do something about it: not for papers and files. */
export const screenNotes: Partial<Record<BlockId, string>> = {
  'target-group': 'Antalet biståndstagare finns i Paraplyet och skrivs in.',
}

export const unitWords: Record<Unit, string> = {
  client: 'klienter',
  case: 'ärenden',
  move: 'förflyttningar',
  activity: 'insatser',
  'follow-up': 'uppföljningar',
  consent: 'samtycken',
  inquiry: 'förfrågningar',
  sip: 'SIP',
  finsam: 'anmälningar',
  fk: 'ansökningar',
}

const dayWords = 'Median, dagar'

const ownWords: Readonly<Record<string, string>> = {
  'target-group.assistance': 'Klienter med ekonomiskt bistånd',
  'target-group.total': 'Målgruppen',
  'target-group.both': 'varav med båda koderna',
  'long-term.unknown': 'Uppgift saknas',
  'plans.current': 'Med aktuell rehabplan',
  'plans.none': 'Utan aktuell rehabplan',
  'phases.self-supporting': '5 Självförsörjande',
  'phases.exhausted': '5 Alla vägar uttömda',
  'phases.no-outcome': '5 Utfall saknas',
  'phases.last': '5 tillsammans',
  'outcomes.self-supporting': 'Nått egen försörjning',
  'outcomes.self-supporting-benefit': 'varav genom sjuk- eller aktivitetsersättning',
  'outcomes.via-care': 'varav genom fördjupad samverkan med vården',
  'outcomes.exhausted': 'Alla vägar uttömda',
  'outcomes.benefit': 'Beviljad sjuk- eller aktivitetsersättning',
  'plans-made.clients': 'Klienter som fick sin första rehabplan',
  'plans-made.versions': 'Rehabplaner, reviderade medräknade',
  'register.open': 'Öppna ärenden',
  'register.target-group': 'I målgruppen',
  'register.no-code': 'Utan målgruppskod',
  'movements.start': 'Öppna vid periodens början',
  'movements.new': 'Nya',
  'movements.left': 'Avslutade av dem som var öppna vid början',
  'movements.new-open': 'Nya som är öppna vid slutet',
  'movements.new-closed': 'Nya som hunnit avslutas',
  'movements.closed': 'Avslutade',
  'movements.end': 'Öppna vid periodens slut',
  'movements.moves': 'Förflyttningar mellan faser',
  'movements.forward': 'Framåt',
  'movements.backward': 'Bakåt',
  'movements.four-to-two': 'varav från fas 4 till fas 2',
  'movements.throughout': 'Öppna hela perioden',
  'movements.moved': 'Bytte fas',
  'movements.unmoved': 'Bytte inte fas',
  'shifts.total': 'Ärenden i perioden',
  'shifts.stayed': 'Kvar i samma fas',
  'shifts.forward': 'Längre fram',
  'shifts.backward': 'Längre bak',
  'shifts.new': 'Nya',
  'shifts.closed': 'Avslutade',
  'cohort.total': 'Med aktuell rehabplan både vid början och slut',
  'closings.total': 'Avslutade',
  'closings.unknown': 'Uppgift saknas',
  'time-in-phase.cases': 'Ärenden i fas 0–4',
  'time-in-phase.over': 'Över gränsen',
  'stalls.total': 'Står still',
  'stalls.consent': 'Samtycke saknas, väntar eller har gått ut',
  'stalls.consent-refused': 'Samtycke nekat',
  'stalls.certificate': 'Läkarintyg utgånget eller ofullständigt',
  'stalls.certificate-only': 'Bara läkarintyg, ingen annan åtgärd',
  'stalls.full-sick-leave': 'Helt sjukskriven utan insats',
  'stalls.no-plan': 'Plan saknas eller står stilla',
  'stalls.activity': 'Insats försenad eller utan utfall',
  'stalls.inquiry': 'Förfrågan till vården obesvarad',
  'stalls.fk': 'Ansökan till FK sen eller avslagen',
  'stalls.finsam': 'Finsamteam obesvarat eller ej uppföljt',
  'stalls.sip': 'SIP passerad eller ej uppföljd',
  'stalls.coordinator-vacant': 'Rehabkoordinator saknas',
  'stalls.worker-missing': 'Socialsekreterare saknas eller är borta',
  'stalls.worker-changed': 'Handläggarbyte',
  'stalls.follow-up': 'Uppföljning försenad eller ej planerad',
  'stalls.unexplained': 'Inget känt skäl',
  'parallel.with-work': 'Parallella insatser, med jobb',
  'parallel.without-work': 'Parallella insatser, utan jobb',
  'parallel.single': 'Insatser av ett slag',
  'parallel.none': 'Ingen insats',
  'parallel-effect.with': 'Hade parallella insatser vid periodens början',
  'parallel-effect.with-forward': 'Flyttade framåt',
  'parallel-effect.without': 'Hade inte parallella insatser',
  'parallel-effect.without-forward': 'Flyttade framåt',
  'activities.total': 'Pågående insatser',
  'activities.type.unknown': 'Slag: uppgift saknas',
  'activities.party.unknown': 'Ansvarig: uppgift saknas',
  'coverage.total': 'Ska följas upp',
  'coverage.seen': 'Uppföljda inom fasens intervall',
  'coverage.unseen': 'Inte uppföljda inom intervallet',
  'coverage.overdue': 'Planerad uppföljning försenad',
  'coverage.unplanned': 'Ingen uppföljning planerad',
  'follow-ups.planned': 'Planerade',
  'follow-ups.held': 'Genomförda',
  'follow-ups.attempted': 'Fick inte kontakt',
  'follow-ups.cancelled': 'Inställda',
  'follow-ups.not-done': 'Inte gjorda',
  'follow-ups.unplanned-held': 'varav oplanerade',
  'follow-ups.all-held': 'Genomförda i perioden, även oplanerade',
  'consents-pending.total': 'Väntar på svar',
  'consents-pending.over-30': 'Längre än 30 dagar',
  'consents-pending.median': dayWords,
  'consents.asked': 'Begärda',
  'consents.given': 'Givna',
  'consents.refused': 'Nekade',
  'consents.not-needed': 'Behövs inte',
  'consents.waiting': 'Väntar på svar',
  'consents.median': 'Median från begärt till givet, dagar',
  'consents.withdrawn': 'Återkallade',
  'consents.expired': 'Gick ut',
  'sip.called': 'Kallade',
  'sip.held': 'Genomförda',
  'finsam.posted': 'Anmälda',
  'finsam.taken-up': 'Upptagna',
  'finsam.not-taken-up': 'Inte upptagna',
  'finsam.unclear': 'Besvarade, utfall saknas',
  'finsam.waiting': 'Väntar på svar',
  'fk.sent': 'Skickade',
  'fk.answered': 'Besvarade',
  'fk.granted': 'Beviljade',
  'fk.refused': 'Avslagna',
  'fk.unclear': 'Besvarade, utfall saknas',
  'fk.waiting': 'Väntar på svar',
  'fk.in-time': 'Besvarade inom 30 dagar',
  'fk.median': 'Median till svar, dagar',
}

const inquiryWords: Readonly<Record<string, string>> = {
  sent: 'Skickade',
  answered: 'Besvarade',
  waiting: 'Väntar på svar',
  cancelled: 'Makulerade',
  'can-take-part': 'Läkaren: kan delta i minst en aktivitet',
  median: 'Median till svar, dagar',
}

const leadWords: Readonly<Record<string, string>> = {
  signed: 'givna',
  median: 'median, dagar',
  pending: 'begärda, väntar på svar',
}

const binWords = (bin: number): string =>
  bin === leadBins.length
    ? `över ${leadBins.at(-1)} dagar`
    : `${bin === 0 ? 0 : (leadBins[bin - 1] ?? 0) + 1}–${leadBins[bin]} dagar`

const flowWords: Readonly<Record<string, string>> = {
  start: 'vid början',
  in: 'in',
  out: 'ut',
  end: 'vid slutet',
}

const timeWords: Readonly<Record<string, string>> = {
  cases: 'ärenden',
  median: 'median, dagar',
  longest: 'längst, dagar',
  over: 'över gränsen',
}

function fromTo(pair: string, phase: (number: string) => string): string {
  const [from = '', to = ''] = pair.split('-')
  if (from === 'outside' && to === 'outside') return 'Ny och avslutad i perioden'
  if (from === 'outside') return `Ny → ${phase(to)}`
  return to === 'outside' ? `${phase(from)} → avslutad` : `${phase(from)} → ${phase(to)}`
}

/** "Med aktuell rehabplan", "3 Samverkan → 4 Insats". */
export function lineWords(id: string, names: LineNames): string {
  const own = ownWords[id]
  if (own !== undefined) return own
  const phase = (number: string) =>
    `${number} ${names.phases.find((one) => String(one.number) === number)?.name ?? ''}`.trim()
  const [block = '', what = '', detail = '', more = ''] = id.split('.')
  switch (block) {
    case 'target-group':
      return codeWords[what as Code]
    case 'long-term':
      return what === 'long'
        ? `${names.longTermMonths} månader eller mer`
        : `Kortare än ${names.longTermMonths} månader`
    case 'phases':
      return phase(what)
    case 'register':
      return `Utan kod, fas ${phase(detail)}`
    case 'outcomes':
      return wayWords[detail as Way]
    case 'closings':
      return closeReasonWords[what as CloseReason]
    case 'phase-flow':
      return `${phase(what)}: ${flowWords[detail]}`
    case 'time-in-phase':
      return `${phase(what)}: ${timeWords[detail]}`
    case 'matrix':
      if (what === 'left') return `Lämnade ${phase(detail)}`
      return what === 'entered' ? `Kom till ${phase(detail)}` : fromTo(what, phase)
    case 'shifts':
      return fromTo(what, phase)
    case 'cohort':
      return `${what === 'start' ? 'Vid början' : 'Vid slutet'}: ${phase(detail)}`
    case 'waits':
      return detail === 'median' ? dayWords : waitingPartyWords[what as WaitingParty]
    case 'activities':
      return what === 'type'
        ? `Slag: ${inSentence(activityTypeWords[detail as ActivityType])}`
        : `Ansvarig: ${inSentence(responsibleWords[detail as ResponsibleParty])}`
    case 'inquiries':
      return inquiryWords[what] ?? id
    case 'inquiries-by-unit':
      return `${names.units[what] ?? 'Vårdenhet'}: ${inSentence(inquiryWords[detail] ?? id)}`
    case 'consent-lead':
      return `${partyWords[what as ConsentParty]}: ${detail === 'bin' ? binWords(Number(more)) : leadWords[detail]}`
    default:
      return id
  }
}

const baseOwnWords: Readonly<Record<string, string>> = {
  'target-group.assistance': 'klienterna med ekonomiskt bistånd',
  'target-group.total': 'klienterna i målgruppen',
  'plans.current': 'klienterna med aktuell rehabplan',
  'phases.last': 'klienterna i fas 5',
  'outcomes.self-supporting': 'dem som nått egen försörjning',
  'register.open': 'de öppna ärendena',
  'register.no-code': 'ärendena utan målgruppskod',
  'movements.start': 'ärendena som var öppna vid periodens början',
  'movements.new': 'de nya ärendena',
  'movements.closed': 'de avslutade ärendena',
  'movements.end': 'ärendena som var öppna vid periodens slut',
  'movements.moves': 'förflyttningarna',
  'movements.backward': 'förflyttningarna bakåt',
  'movements.throughout': 'ärendena som var öppna hela perioden',
  'shifts.total': 'ärendena i perioden',
  'cohort.total': 'dem med aktuell rehabplan både vid början och slut',
  'closings.total': 'de avslutade ärendena',
  'time-in-phase.cases': 'ärendena i fas 0–4',
  'stalls.total': 'ärendena som står still',
  'parallel-effect.with': 'ärendena med parallella insatser vid periodens början',
  'parallel-effect.without': 'ärendena utan parallella insatser vid periodens början',
  'activities.total': 'de pågående insatserna',
  'coverage.total': 'ärendena som ska följas upp',
  'follow-ups.planned': 'de planerade uppföljningarna',
  'follow-ups.held': 'de genomförda uppföljningarna',
  'follow-ups.all-held': 'alla genomförda uppföljningar',
  'consents-pending.total': 'samtyckena som väntar på svar',
  'consents.asked': 'de begärda samtyckena',
  'sip.called': 'de SIP som kallats',
  'finsam.posted': 'anmälningarna',
  'fk.sent': 'de skickade ansökningarna',
  'fk.answered': 'de besvarade ansökningarna',
}

/** What a share is of, as "Andel av" goes on: "de öppna ärendena", "samtyckena som väntar på svar". */
export function baseWords(id: string, names: LineNames): string {
  const own = baseOwnWords[id]
  if (own !== undefined) return own
  const [block = '', what = '', detail = ''] = id.split('.')
  switch (block) {
    case 'time-in-phase':
      return `ärendena i fas ${lineWords(`phases.${what}`, names)}`
    case 'consent-lead':
      return 'de givna samtyckena'
    case 'inquiries':
      return what === 'answered' ? 'de besvarade förfrågningarna' : 'de skickade förfrågningarna'
    case 'inquiries-by-unit':
      return detail === 'answered' ? 'enhetens besvarade förfrågningar' : 'förfrågningarna till enheten'
    default:
      return `raden ”${lineWords(id, names)}”`
  }
}

/** "Tertial 3 2022", "År 2022", "Första halvåret 2022", "2022-01-01–2022-02-15". */
export function periodWords(period: Period): string {
  const year = yearOf(period)
  switch (period.kind) {
    case 'year':
      return `År ${year}`
    case 'tertial':
      return `Tertial ${numberOf(period)} ${year}`
    case 'half-year':
      return `${numberOf(period) === 1 ? 'Första' : 'Andra'} halvåret ${year}`
    case 'free':
      return `${period.from} – ${period.to}`
  }
}

export const dimensionWords: Record<Dimension, string> = {
  sex: 'Kön',
  age: 'Ålder',
  code: 'Målgruppskod',
  worker: 'Socialsekreterare',
  'care-unit': 'Vårdenhet',
  phase: 'Fas vid periodens slut',
}

const groupWords: Readonly<Record<string, string>> = {
  K: 'Kvinnor',
  M: 'Män',
  '-29': 'Under 30 år',
  '30-39': '30–39 år',
  '40-49': '40–49 år',
  '50-59': '50–59 år',
  '60-': '60 år och äldre',
  'no-sgi': codeWords['no-sgi'],
  'social-medical': codeWords['social-medical'],
  both: 'Båda koderna',
  unknown: 'Uppgift saknas',
}

/** A period of the report, or one of its groups. */
export function columnWords(column: Column, { split }: Pick<Report, 'split'>, names: LineNames): string {
  if (!isGroup(column.id)) return periodWords(column.period)
  const key = column.id.slice('group:'.length)
  if (column.name !== null) return column.name
  if (split === 'phase') {
    const phase = names.phases.find(({ number }) => String(number) === key)
    return `${key} ${phase?.name ?? ''}`.trim()
  }
  return split === 'code' && key === 'unknown' ? 'Utan kod' : (groupWords[key] ?? key)
}

/** Which days a block is about: the last one, or all of them. "Läget den 31 december 2025". */
export const momentWords = (kind: 'flow' | 'stock', { from, to }: Period): string =>
  kind === 'stock' ? `Läget den ${longDay(to)}` : `Under perioden ${dayRange(from, to)}`

/** Stands for a number that may not leave the unit: as small, or because a small one could be reckoned from it. */
export const hiddenWord = 'dolt'

export const hiddenExplained = (smallUnder: number): string =>
  `”Dolt”: talet är mindre än ${smallUnder}, eller skulle göra det möjligt att räkna ut ett sådant tal.`
