import type { ConsentKind, ConsentParty } from '../../../domain/consent/consent'
import type { LocalDate } from '../../../domain/dates'
import { type ActivityFacts, isLate, type ResponsibleParty } from '../../../domain/plan/activity'
import { longDay } from '../../app/dates'

/** Words for who has never heard the trade's: whole names, no abbreviations, no numbers of phases. */

export const plainParty: Record<ResponsibleParty, string> = {
  client: 'Du',
  'social-worker': 'Din socialsekreterare',
  coordinator: 'Samordnaren i kommunen',
  care: 'Vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  'other-unit': 'En annan del av kommunen',
  'legal-representative': 'Din företrädare',
}

export const plainConsentParty: Record<ConsentParty, string> = {
  care: 'Vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  finsamteam: 'Finsamteamet, där flera myndigheter arbetar tillsammans',
  other: 'Någon annan',
}

/** What a yes lets the unit do, after "Vi får". */
export const plainConsentKind: Record<ConsentKind, string> = {
  cooperation: 'prata om din plan',
  'care-inquiry': 'fråga din läkare',
  finsamteam: 'prata om din plan och ha möten tillsammans',
  'sip-plan': 'ha möten tillsammans',
  'sip-attendance': 'prata om din plan på mötet',
  'fk-exchange': 'prata om din ansökan',
}
export const plainInvited = 'De som kommer till mötet om din gemensamma plan (SIP)'

/** What the catalogue calls it, as one would say it. */
const plainTitles: readonly (readonly [RegExp, string])[] = [
  [/^kartläggning( \(globen\))?$/i, 'Samtal om hur du har det och vad du behöver (kartläggning)'],
  [/^gemensam kartläggning$/i, 'Samtal om vad du kan och vad du behöver (gemensam kartläggning)'],
  [/^medicinsk rehabilitering$/i, 'Träning och behandling i vården (medicinsk rehabilitering)'],
  [/^kbt(-samtal)?$/i, 'Samtal som hjälper dig att må bättre (KBT)'],
  [/^sfi$/i, 'Svenska för invandrare (sfi)'],
  [/^(sfi,? anpassad|anpassad sfi)$/i, 'Svenska för invandrare (sfi), i en lugnare takt'],
  [/^supported employment$/i, 'Eget stöd att hitta och behålla ett arbete (Supported Employment)'],
  [/^förrehabiliterande insats$/i, 'Rutiner och saker att göra på dagarna (förrehabiliterande insats)'],
  [/^arbetsförmågebedömning$/i, 'Vi tar reda på hur mycket du kan arbeta (arbetsförmågebedömning)'],
  [/^avstämningsmöte$/i, 'Möte om hur det går (avstämningsmöte)'],
]

/** What is to be done, in plain words; not again by whom, which stands above it. */
export function plainTitle({ title, party }: Pick<ActivityFacts, 'party' | 'title'>): string {
  const again = party === null ? '' : `, ${plainParty[party]}`.toLocaleLowerCase('sv')
  const written = title.trim().replace(/\.$/, '')
  const repeats = again !== '' && written.toLocaleLowerCase('sv').endsWith(again)
  const short = repeats ? written.slice(0, -again.length) : written
  return plainTitles.find(([known]) => known.test(short))?.[1] ?? spellOut(short)
}

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/\bKBT-samtal\b/g, 'Samtal i kognitiv beteendeterapi'],
  [/\bKBT\b/g, 'kognitiv beteendeterapi'],
  [/^Sfi\b/g, 'Svenska för invandrare'],
  [/\bsfi\b/gi, 'svenska för invandrare'],
  [/\bFK\b/g, 'Försäkringskassan'],
  [/\bAF\b/g, 'Arbetsförmedlingen'],
  [/\bSIP-(möte\p{L}*)/gu, '$1 om samordnad individuell plan'],
  [/\bSIP\b/g, 'samordnad individuell plan'],
  [/\bt\.ex\./g, 'till exempel'],
  [/\s?%/g, ' procent'],
]

/** What the unit has written, without the abbreviations it usually writes. */
export const spellOut = (text: string): string =>
  spelledOut.reduce((spelled, [short, whole]) => spelled.replace(short, whole), text)

type Planned = Pick<ActivityFacts, 'deadline' | 'ended' | 'extent' | 'fromDate' | 'toDate'>

/**
 * When, until when and how much, a line each: "Började den 19 januari 2026. Inget slutdatum är bestämt.", "Vi ser hur det går
 * senast den 11 mars 2026.", "Ungefär 10 timmar i veckan (25 procent)."
 */
export function whenLines(activity: Planned, today: LocalDate): string[] {
  const { fromDate, toDate, deadline, extent } = activity
  return [
    spanWords(fromDate, toDate, today),
    ...(deadline === null || deadline === toDate
      ? []
      : [deadlineSentence(deadline, isLate(activity, today))]),
    ...(extent === null ? [] : [extentWords(extent)]),
  ]
}

function spanWords(from: LocalDate, to: LocalDate | null, today: LocalDate): string {
  if (from === to) return `Den ${longDay(from)}.`
  const begins = `${from < today ? 'Började' : 'Börjar'} den ${longDay(from)}.`
  if (to === null) return `${begins} Inget slutdatum är bestämt.`
  return `${begins} ${to < today ? 'Skulle sluta' : 'Slutar'} den ${longDay(to)}.`
}

const deadlineSentence = (deadline: LocalDate, late: boolean): string =>
  late
    ? `Vi skulle ha sett hur det går senast den ${longDay(deadline)}.`
    : `Vi ser hur det går senast den ${longDay(deadline)}.`

const fullTimeHours = 40

function extentWords(extent: number): string {
  const hours = Math.max(1, Math.round((extent / 100) * fullTimeHours))
  return `Ungefär ${hours}\u00a0${hours === 1 ? 'timme' : 'timmar'} i veckan (${extent}\u00a0procent).`
}
