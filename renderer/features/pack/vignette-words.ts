import type { RoundedMonths, TraitKind } from '../../../domain/pack/told-case'
import type { Trait, Vignette } from '../../../domain/pack/vignette'
import type { PhaseSetting } from '../../../domain/phase/phases'
import type { ActivityType } from '../../../domain/plan/activity'
import type { WaitingParty } from '../../../domain/waiting/waiting'
import type { WayToTry } from '../../../domain/ways-tried/ways-tried'
import { lineWords } from '../../app/statistics-words'
import { activityTypeWords, inSentence, wayToTryWords } from '../../app/words'

/** A vignette as it is read out: nothing but coded facts, in words that the check knows again (domain/pack/vignette-check.ts). */

type Told = Omit<Vignette, 'fits'>
type Phases = readonly Pick<PhaseSetting, 'name' | 'number'>[]

const ageWords: Readonly<Record<string, string>> = {
  '-29': 'under 30 år',
  '30-39': '30–39 år',
  '40-49': '40–49 år',
  '50-59': '50–59 år',
  '60-': '60 år eller äldre',
  'under-40': 'under 40 år',
  'from-40': '40 år eller äldre',
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
    one: 'Insatser av ett slag pågår.',
    several: 'Insatser av flera slag pågår.',
    some: 'Någon insats pågår.',
  },
  asked: {
    '1': 'Ett samtycke är begärt och inte besvarat.',
    '2': 'Två samtycken är begärda och inte besvarade.',
    many: 'Flera samtycken är begärda och inte besvarade.',
    some: 'Något samtycke är begärt och inte besvarat.',
  },
  changes: {
    '1': 'Har bytt socialsekreterare en gång.',
    '2': 'Har bytt socialsekreterare två gånger.',
    many: 'Har bytt socialsekreterare flera gånger.',
    some: 'Har bytt socialsekreterare någon eller flera gånger.',
  },
  tried: { some: 'Någon eller några vägar har prövats.', many: 'Flera vägar har prövats.' },
}

const sentences: Record<Exclude<TraitKind, 'age' | 'phase'>, (trait: Trait) => string> = {
  wait: ({ value }) => {
    const [party = '', since] = value.split(' ')
    if (party === 'somebody') return 'Ett svar från någon part dröjer.'
    const whom = `Väntar på ${partyWords[party as WaitingParty]}`
    return since === undefined ? `${whom}.` : `${whom} sedan ${timeOf(since)}.`
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

const question = 'Att diskutera: vad kunde ha gjorts tidigare, och av vem?'

export function vignetteText({ cause, sex, traits }: Told, phases: Phases): string {
  const traitOf = (kind: TraitKind) => traits.find((trait) => trait.kind === kind)
  const age = traitOf('age')
  const who = sex === 'K' ? 'En kvinna' : sex === 'M' ? 'En man' : 'En person'
  const first = `${who}${age ? `, ${ageWords[age.value]},` : ''} står still${phaseWords(traitOf('phase'), phases)}.`
  const others = (['wait', 'activities', 'asked', 'changes', 'tried'] as const).flatMap((kind) => {
    const trait = traitOf(kind)
    return trait ? [sentences[kind](trait)] : []
  })
  return [first, `Det som hindrar: ${inSentence(vignetteTitle({ cause }))}.`, ...others, question].join(' ')
}

function phaseWords(trait: Trait | undefined, phases: Phases): string {
  if (!trait) return ''
  const [number = '', months] = trait.value.split(' ')
  const name = phases.find((phase) => String(phase.number) === number)?.name
  const where = ` i fas ${number}${name ? ` (${name})` : ''}`
  return months === undefined ? where : `${where} sedan ${timeOf(months)}`
}
