import type { ActivityType } from '../../domain/plan/activity'
import { type CatalogueEntry, defaultCatalogue } from '../../domain/plan/catalogue'
import type { Step } from './fate'
import type { Random } from './random'

/** Which insatser of the unit's catalogue a stay in a phase brings. */
export interface Choice {
  readonly entry: CatalogueEntry
  /** Agreed on now, to begin later. */
  readonly ahead: boolean
}

const named = (...names: readonly string[]) => defaultCatalogue.filter(({ name }) => names.includes(name))
const ofType = (type: ActivityType) =>
  // For those under thirty; picked by age.
  defaultCatalogue.filter((entry) => entry.type === type && entry.name !== 'Jobbtorg Unga')

const young = named('Jobbtorg Unga')
const work = ofType('work')
const beside = { social: ofType('social'), health: ofType('health'), skills: ofType('skills') }
const mapping = named('Kartläggning (Globen)')
/** What needs no other authority: taken up while there is no plan yet. */
const onOwn = named('Sfi', 'Sfi, anpassad', 'Boendestöd', 'Aktivitetsplatsen', 'Förrehabiliterande insats')
const preparing = [...onOwn, ...named('Medicinsk rehabilitering')]
const together = named('Avstämningsmöte', 'Gemensam kartläggning', 'Medicinsk rehabilitering')
const next = named(
  'Arbetsträning, Jobbtorg',
  'Arbetsträning, Arbetsförmedlingen',
  'Förstärkta samarbetet',
  'Jobbstart',
  'Supported Employment',
  'Arbetsförmågebedömning',
)

export function chooseActivities(random: Random, { phase }: Step, current: boolean, age: number): Choice[] {
  const one = (list: readonly CatalogueEntry[]): Choice => ({ entry: random.pick(list), ahead: false })
  if (phase === 0) return current && random.chance(0.34) ? [one(random.chance(0.8) ? onOwn : mapping)] : []
  // What was done in stays long past was seldom written down.
  if (phase === 1)
    return random.chance(current ? 0.7 : 0.4) ? [one(random.chance(0.75) ? mapping : onOwn)] : []
  if (phase === 2)
    return random.chance(current ? 0.8 : 0.45) ? [one(random.chance(0.35) ? mapping : preparing)] : []
  if (phase === 3) {
    const choices = random.chance(0.88) ? [one(random.chance(0.45) ? preparing : together)] : []
    const ahead = current && random.chance(0.25)
    return ahead ? [...choices, { entry: random.pick(next), ahead }] : choices
  }
  if (phase === 4) return inActivity(random, one, age)
  return []
}

/** One insats, or parallel ones: most often something towards work beside something for health or daily life. */
function inActivity(random: Random, one: (list: readonly CatalogueEntry[]) => Choice, age: number): Choice[] {
  const type = random.weighted([
    [5, 'health'],
    [3, 'social'],
    [3, 'skills'],
  ] as const)
  const job = () => one(age < 30 && random.chance(0.5) ? young : work)
  if (!random.chance(0.38)) return [random.chance(0.7) ? job() : one(beside[type])]
  if (random.chance(0.82)) return [job(), one(beside[type])]
  return [one(beside[type]), one(beside[type === 'health' ? 'social' : 'health'])]
}
