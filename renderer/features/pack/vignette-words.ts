import type { RoundedMonths, TraitKind } from '../../../domain/pack/told-case'
import type { Trait, Vignette } from '../../../domain/pack/vignette'
import type { PhaseSetting } from '../../../domain/phase/phases'
import type { ActivityType } from '../../../domain/plan/activity'
import type { StallCause } from '../../../domain/statistics/blocks/stalls'
import type { WaitingParty } from '../../../domain/waiting/waiting'
import type { WayToTry } from '../../../domain/ways-tried/ways-tried'
import { lineWords } from '../../app/statistics-words'
import { activityTypeWords, inSentence, wayToTryWords } from '../../app/words'

/** A vignette as it is read out: nothing but coded facts, in words that the check knows again (domain/pack/vignette-check.ts). */

type Told = Omit<Vignette, 'fits'>
type Phases = readonly Pick<PhaseSetting, 'name' | 'number'>[]

const ageWords: Readonly<Record<string, string>> = {
  '-29': ' under 30 år',
  '30-39': ' i 30-årsåldern',
  '40-49': ' i 40-årsåldern',
  '50-59': ' i 50-årsåldern',
  '60-': ', 60 år eller äldre,',
  'under-40': ' under 40 år',
  'from-40': ', 40 år eller äldre,',
}

const monthWords: Readonly<Record<RoundedMonths | 'under-6' | '6-12' | 'over-12', string>> = {
  'under-3': 'mindre än tre månader',
  '3': 'ungefär tre månader',
  '6': 'ungefär ett halvår',
  '9': 'ungefär nio månader',
  '12': 'ungefär ett år',
  '18': 'ungefär ett och ett halvt år',
  '24': 'ungefär två år',
  'over-24': 'mer än två år',
  'under-6': 'mindre än ett halvår',
  '6-12': 'mellan ett halvår och ett år',
  'over-12': 'mer än ett år',
}
const timeOf = (value: string): string => monthWords[value as keyof typeof monthWords]

const partyWords: Record<WaitingParty, string> = {
  client: 'klienten',
  care: 'vården',
  fk: 'Försäkringskassan',
  af: 'Arbetsförmedlingen',
  jobbtorg: 'Jobbtorg',
  finsamteam: 'Finsamteamet',
  us: 'oss',
  other: 'annan part',
}

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`

const coded: Readonly<
  Record<'activities' | 'asked' | 'changes' | 'tried', Readonly<Record<string, string>>>
> = {
  activities: {
    none: 'Ingen insats pågår.',
    one: 'En sorts insats pågår.',
    several: 'Flera sorters insatser pågår.',
    some: 'Någon insats pågår.',
  },
  asked: {
    '1': 'Ett samtycke är begärt men inte besvarat.',
    '2': 'Två samtycken är begärda men inte besvarade.',
    many: 'Flera samtycken är begärda men inte besvarade.',
    some: 'Minst ett samtycke är begärt men inte besvarat.',
  },
  changes: {
    '1': 'Ansvarig socialsekreterare har bytts en gång.',
    '2': 'Ansvarig socialsekreterare har bytts två gånger.',
    many: 'Ansvarig socialsekreterare har bytts flera gånger.',
    some: 'Ansvarig socialsekreterare har bytts minst en gång.',
  },
  tried: {
    some: 'En eller ett par vägar till egen försörjning har prövats.',
    many: 'Flera vägar till egen försörjning har prövats.',
  },
}

const sentences: Record<Exclude<TraitKind, 'age' | 'phase'>, (trait: Trait) => string> = {
  wait: ({ value }) => {
    const [party = '', since] = value.split(' ')
    if (party === 'somebody') return 'Ärendet väntar på besked.'
    const whom = `Ärendet väntar på ${partyWords[party as WaitingParty]}`
    return since === undefined ? `${whom}.` : `${whom}, och har gjort det i ${timeOf(since)}.`
  },
  activities: ({ value }) =>
    coded.activities[value] ??
    `Pågående insatser: ${listed(value.split('+').map((type) => inSentence(activityTypeWords[type as ActivityType])))}.`,
  asked: ({ value }) => coded.asked[value] ?? '',
  changes: ({ value }) => coded.changes[value] ?? '',
  tried: ({ value }) =>
    coded.tried[value] ??
    `Prövat: ${listed(value.split('+').map((way) => inSentence(wayToTryWords[way as WayToTry])))}.`,
}

/** What the vignette is called: why the case stands still. */
export const vignetteTitle = ({ cause }: Pick<Told, 'cause'>): string =>
  lineWords(`stalls.${cause}`, { phases: [], units: {}, longTermMonths: 0 })

/** What each cause is when it is told, and what there is to ask the others about it. */
const told: Readonly<Record<StallCause, readonly [what: string, question: string]>> = {
  consent: [
    'Det samtycke som behövs är inte på plats.',
    'hur får klienten frågan om samtycke så att den går att svara på, och vem av oss ställer den?',
  ],
  'consent-refused': [
    'Klienten har sagt nej till samtycke.',
    'vad kan vi ändå göra var för sig, och när är det rimligt att fråga igen?',
  ],
  certificate: [
    'Läkarintyget har gått ut eller är inte fullständigt.',
    'vem bevakar att intyget förnyas, och vad behöver stå i det för att vi ska komma vidare?',
  ],
  'certificate-only': [
    'Läkarintyg finns men ingen annan åtgärd.',
    'vem tar första kontakten när intyget är det enda som finns, och vad behöver ni av oss?',
  ],
  'full-sick-leave': [
    'Klienten är helt sjukskriven och har ingen insats.',
    'vad går att börja med redan under sjukskrivningen, och vem avgör det?',
  ],
  'no-plan': [
    'En rehabplan saknas eller har stannat av.',
    'vad behöver vi veta av varandra för att kunna göra en plan?',
  ],
  activity: [
    'En insats är försenad eller har tagit slut utan att utfallet är känt.',
    'vem talar om för de andra när en insats inte blir av eller tar slut?',
  ],
  inquiry: [
    'En förfrågan till vården har inte fått ett svar som går att använda.',
    'vart ska vi skicka frågan för att den ska nå rätt, och när kan vi räkna med svar?',
  ],
  fk: [
    'En ansökan till Försäkringskassan dröjer eller har fått avslag.',
    'vilket underlag saknas oftast, och vem kan ta fram det?',
  ],
  finsam: [
    'Ärendet är anmält till Finsamteamet och har inte fått svar eller uppföljning.',
    'hur får den som anmält veta vad som händer, och när?',
  ],
  sip: [
    'En SIP har passerats eller inte följts upp.',
    'vem kallar till uppföljning när den som höll i planen inte är kvar?',
  ],
  'coordinator-vacant': [
    'Vårdenheten har ingen rehabkoordinator.',
    'vem vänder vi oss till hos er under tiden?',
  ],
  'worker-missing': [
    'Ansvarig socialsekreterare saknas eller är borta.',
    'hur märks det hos er, och vem ska ni få tag på hos oss under tiden?',
  ],
  'worker-changed': [
    'Ärendet har fått en ny socialsekreterare.',
    'vad går förlorat hos er när vi byter, och hur lämnar vi över bättre?',
  ],
  'follow-up': [
    'En uppföljning har blivit sen eller är inte planerad.',
    'vad behöver ni höra av oss mellan mötena, och hur ofta?',
  ],
}

const withoutActivity: ReadonlySet<StallCause> = new Set(['certificate-only', 'full-sick-leave'])

export function vignetteText({ cause, sex, traits }: Told, phases: Phases): string {
  const traitOf = (kind: TraitKind) => traits.find((trait) => trait.kind === kind)
  const age = traitOf('age')
  const who = sex === 'K' ? 'En kvinna' : sex === 'M' ? 'En man' : 'En person'
  const [what, question] = told[cause]
  const first = `${who}${age ? ageWords[age.value] : ''} ${phaseWords(traitOf('phase'), phases)}.`
  const others = (['wait', 'activities', 'asked', 'changes', 'tried'] as const).flatMap((kind) => {
    const trait = traitOf(kind)
    // Said by the cause itself.
    if (trait?.value === 'none' && withoutActivity.has(cause)) return []
    return trait ? [sentences[kind](trait)] : []
  })
  return [first, what, ...others, `Fråga till er: ${question}`].join(' ')
}

function phaseWords(trait: Trait | undefined, phases: Phases): string {
  if (!trait) return 'har ett ärende som står still'
  const [number = '', months] = trait.value.split(' ')
  const name = phases.find((phase) => String(phase.number) === number)?.name
  const where = ` i fas ${number}${name ? ` (${name})` : ''}`
  return months === undefined ? `står still${where}` : `har varit${where} i ${timeOf(months)} och står still`
}
