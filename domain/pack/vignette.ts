import type { Sex } from '../case/client'
import { type StallCause, stallCauses } from '../statistics/blocks/stalls'
import { ladders, type ToldCase, type TraitKind, traitKinds } from './told-case'

/**
 * Cases to discuss, de-identified: each tells why cases stand still, by one that does. All that is told of it together
 * fits at least so many cases of the target group as the unit has said; what is rarest is told more widely until it does.
 */

/** What is told of a trait, and how finely: 0 is the finest (`ladders`). */
export interface Trait {
  readonly kind: TraitKind
  readonly rung: number
  readonly value: string
}

export interface Vignette {
  readonly cause: StallCause
  /** Only when many fit. */
  readonly sex: Sex | null
  readonly traits: readonly Trait[]
  /** How many cases of the target group all of it fits; stays in the house. */
  readonly fits: number
}

/** More would be read by nobody in a meeting of two hours. */
export const mostVignettes = 5

/** Sex is told when this many times the usual number have it in common. */
const timesForSex = 4

const has = (one: ToldCase, { kind, rung, value }: Trait): boolean => ladders[kind][rung]?.(one) === value

export const fitsTraits = (one: ToldCase, traits: readonly Trait[]): boolean =>
  traits.every((trait) => has(one, trait))

/** The trait told as finely as `from`, or where that says nothing more widely; null when there is nothing left to tell. */
function traitOf(one: ToldCase, kind: TraitKind, from: number): Trait | null {
  const rungs = ladders[kind].map((rung) => rung(one))
  const rung = rungs.findIndex((value, place) => place >= from && value !== null)
  return rung === -1 ? null : { kind, rung, value: rungs[rung] ?? '' }
}

/** Tells the rarest trait more widely, again and again, until enough of the others fit all of it. */
function coarsened(one: ToldCase, others: readonly ToldCase[], enough: number): Trait[] {
  const countOf = (traits: readonly Trait[]) => others.filter((other) => fitsTraits(other, traits)).length
  let traits = traitKinds.flatMap((kind) => traitOf(one, kind, 0) ?? [])
  while (traits.length > 0 && countOf(traits) < enough) {
    const [rarest] = traits
      .map((trait) => ({ trait, alone: countOf([trait]) }))
      .toSorted((a, b) => a.alone - b.alone)
    traits = traits.flatMap((trait) =>
      trait === rarest?.trait ? (traitOf(one, trait.kind, trait.rung + 1) ?? []) : [trait],
    )
  }
  return traits
}

/** What says most about where a case stands, when there is room to tell more. */
const tellingFirst: readonly TraitKind[] = ['phase', 'wait', 'activities', 'tried', 'changes', 'asked', 'age']

/** Tells each trait as finely again as enough of the others allow: what was rare together may be common alone. */
function refined(
  one: ToldCase,
  others: readonly ToldCase[],
  enough: number,
  from: readonly Trait[],
): Trait[] {
  const fits = (traits: readonly Trait[]) =>
    others.filter((other) => fitsTraits(other, traits)).length >= enough
  return tellingFirst.reduce<Trait[]>(
    (traits, kind) => {
      const rest = traits.filter((trait) => trait.kind !== kind)
      const finest = ladders[kind]
        .map((_, rung) => traitOf(one, kind, rung))
        .find((trait) => trait !== null && fits([...rest, trait]))
      return finest ? [...rest, finest] : traits
    },
    [...from],
  )
}

/**
 * One that is like many others: of the largest group in the same phase, waiting for the same, with the same insatser. Those
 * that wait for somebody have more to tell, and come first where they are many enough.
 */
function typical(cases: readonly ToldCase[], enough: number): ToldCase | null {
  const alike = (one: ToldCase) =>
    [one.phase, one.waits[0]?.party ?? '', ladders.activities[0]?.(one)].join(' ')
  const groups = [...Map.groupBy(cases, alike).values()].toSorted((a, b) => b.length - a.length)
  const waiting = groups.find(([first, ...more]) => first?.waits[0] && more.length + 1 >= enough)
  return (waiting ?? groups[0])?.[0] ?? null
}

/** What the others at the table can do something about is asked about before what is the unit's own. */
const causeOrder: Readonly<Record<StallCause, 0 | 1 | 2>> = {
  'coordinator-vacant': 0,
  inquiry: 0,
  'certificate-only': 0,
  certificate: 0,
  consent: 0,
  'consent-refused': 0,
  'full-sick-leave': 0,
  sip: 1,
  fk: 1,
  finsam: 1,
  activity: 1,
  'no-plan': 2,
  'worker-missing': 2,
  'worker-changed': 2,
  'follow-up': 2,
}

/** What concerns care first, then the commonest cause. `group` is the target group without those of protected identity, which are never told. */
export function vignettesOf(group: readonly ToldCase[], enough: number): Vignette[] {
  const causes = (Object.keys(stallCauses) as StallCause[])
    .map((cause) => ({ cause, cases: group.filter(({ causes: own }) => own.includes(cause)) }))
    .filter(({ cases }) => cases.length >= enough)
    .toSorted((a, b) => causeOrder[a.cause] - causeOrder[b.cause] || b.cases.length - a.cases.length)
    .slice(0, mostVignettes)
  const told = new Set<ToldCase>()
  return causes.flatMap(({ cause, cases }): Vignette[] => {
    const left = cases.filter((one) => !told.has(one))
    const one = typical(left, enough)
    if (!one) return []
    told.add(one)
    const traits = refined(one, cases, enough, coarsened(one, cases, enough))
    const alike = cases.filter((other) => fitsTraits(other, traits))
    const ofSex = alike.filter(({ sex }) => sex === one.sex)
    const isLarge = one.sex !== null && ofSex.length >= timesForSex * enough
    return [{ cause, sex: isLarge ? one.sex : null, traits, fits: isLarge ? ofSex.length : alike.length }]
  })
}
