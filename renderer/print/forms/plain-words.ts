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
  finsamteam: 'Finsamteamet där flera myndigheter möts',
  other: 'Någon annan',
}

/** What a yes is about, after "om"; null where who it is to says all. */
export const plainConsentKind: Record<ConsentKind, string | null> = {
  cooperation: 'din plan',
  'care-inquiry': 'våra frågor till din läkare',
  finsamteam: null,
  'sip-plan': 'din samordnade individuella plan',
  'sip-attendance': null,
  'fk-exchange': 'din ansökan till Försäkringskassan',
}
export const plainInvited = 'De som bjuds in till mötet om din samordnade individuella plan'

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

/** When, until when and how much, as sentences: "Från den 19 januari 2026 och tills vidare. 25 procent av heltid." */
export function whenSentences(activity: Planned, today: LocalDate): string[] {
  const { fromDate, toDate, deadline, extent } = activity
  return [
    `${spanWords(fromDate, toDate)}.`,
    ...(deadline === null || deadline === toDate
      ? []
      : [deadlineSentence(deadline, isLate(activity, today))]),
    ...(extent === null ? [] : [`${extent}\u00a0procent av heltid.`]),
  ]
}

function spanWords(from: LocalDate, to: LocalDate | null): string {
  if (to === null) return `Från den ${longDay(from)} och tills vidare`
  return from === to ? `Den ${longDay(from)}` : `Från den ${longDay(from)} till den ${longDay(to)}`
}

const deadlineSentence = (deadline: LocalDate, late: boolean): string =>
  late
    ? `Det skulle ha varit klart den ${longDay(deadline)}.`
    : `Det ska vara klart senast den ${longDay(deadline)}.`
