import type { Sex } from '../case/client'
import type { PhaseNumber } from '../phase/phases'
import type { ActivityType } from '../plan/activity'
import type { StallCause } from '../statistics/blocks/stalls'
import { ageBand } from '../statistics/groups'
import type { WaitingParty } from '../waiting/waiting'
import type { WayToTry } from '../ways-tried/ways-tried'

/** What may be told of a case: coded facts and nothing that anybody has written. */
export interface ToldCase {
  /** Why it stands still; none when it does not. */
  readonly causes: readonly StallCause[]
  readonly age: number | null
  readonly sex: Sex | null
  readonly phase: PhaseNumber
  /** Whole months in the phase. */
  readonly months: number
  /** Whom it waits for and for how many whole months, longest first. */
  readonly waits: readonly { readonly party: WaitingParty; readonly months: number }[]
  /** Kinds of insatser that run. */
  readonly activities: readonly ActivityType[]
  /** Consents that are asked for and not answered. */
  readonly asked: number
  /** Changes of socialsekreterare. */
  readonly changes: number
  /** Ways to self-support that have been tried. */
  readonly tried: readonly WayToTry[]
}

/** Kinds of trait a vignette can tell, in the order they are told. */
export const traitKinds = ['age', 'phase', 'wait', 'activities', 'asked', 'changes', 'tried'] as const
export type TraitKind = (typeof traitKinds)[number]

/** Months as they are told: never exact. The number is about how many; `over` that there are more. */
export type RoundedMonths = 'under-3' | '3' | '6' | '9' | '12' | '18' | '24' | 'over-24'

export function roundedMonths(months: number): RoundedMonths {
  if (months < 3) return 'under-3'
  const steps = [3, 6, 9, 12, 18, 24] as const
  const [near] = steps.toSorted((a, b) => Math.abs(a - months) - Math.abs(b - months) || a - b)
  return months > 30 ? 'over-24' : (String(near ?? 3) as RoundedMonths)
}

const halfYears = (months: number): string => (months < 6 ? 'under-6' : months < 12 ? '6-12' : 'over-12')
const few = (n: number): string | null => (n === 0 ? null : n > 2 ? 'many' : String(n))
const sorted = (values: readonly string[]): string => [...new Set(values)].toSorted().join('+')

const decade = ({ age }: ToldCase) => (age === null ? null : ageBand(age))

/** What a case has of a trait, finest first; null where there is nothing to tell. */
type Rung = (one: ToldCase) => string | null
type Ladder = readonly Rung[]

/** Of what it has waited for longest. */
const ofWait =
  (told: (wait: ToldCase['waits'][number]) => string): Rung =>
  ({ waits: [first] }) =>
    first ? told(first) : null

export const ladders: Readonly<Record<TraitKind, Ladder>> = {
  age: [decade, ({ age }) => (age === null ? null : age < 40 ? 'under-40' : 'from-40')],
  phase: [
    ({ phase, months }) => `${phase} ${roundedMonths(months)}`,
    ({ phase, months }) => `${phase} ${halfYears(months)}`,
    ({ phase }) => String(phase),
  ],
  wait: [
    ofWait(({ party, months }) => `${party} ${roundedMonths(months)}`),
    ofWait(({ party, months }) => `${party} ${halfYears(months)}`),
    ofWait(({ party }) => party),
    ofWait(() => 'somebody'),
  ],
  activities: [
    ({ activities }) => sorted(activities) || 'none',
    ({ activities }) => (activities.length > 1 ? 'several' : activities.length === 1 ? 'one' : 'none'),
    ({ activities }) => (activities.length === 0 ? 'none' : 'some'),
  ],
  // None is nothing to tell of.
  asked: [({ asked }) => few(asked), ({ asked }) => (asked === 0 ? null : 'some')],
  changes: [({ changes }) => few(changes), ({ changes }) => (changes === 0 ? null : 'some')],
  tried: [
    ({ tried }) => sorted(tried) || null,
    ({ tried }) => (tried.length === 0 ? null : tried.length > 2 ? 'many' : 'some'),
  ],
}
