import type { Quantity, Relation, Term } from './known-sums'

/**
 * Another table that reads the same: some counts one more, some one less, and everything a reader knows still holds.
 * It is the proof that none of the counts it changes can be computed.
 */
export type Alternative = readonly Change[]

export interface Change {
  readonly quantity: Quantity
  readonly by: number
}

export interface Wish {
  /** One of these is to change. */
  readonly change: Quantity
  /** May not change. */
  readonly keep: Quantity | null
  /** Whole and positive; null when it may not change. */
  readonly price: (quantity: Quantity) => number | null
  /** Whether a relation has to hold. */
  readonly binds: (relation: Relation) => boolean
  /** Tables tried before giving up. */
  readonly patience: number
  /** Among equals, another number goes another way. */
  readonly turn: number
}

/** What is reckoned for each relation that still is broken. */
const reckoned = 20

interface Step {
  readonly before: Step | null
  readonly quantity: Quantity
  readonly by: 1 | -1
  readonly spent: number
  /** Steps in another order that break the same sums by the same have the same. */
  readonly mark: number
}

/**
 * The cheapest found, or null. Best first: change one count, and mend what that breaks, the relation with the fewest
 * ways to mend it first. It may miss one there is (a count changes by one at the most), never give one that is none.
 */
export function findAlternative({ change, keep, price, binds, patience, turn }: Wish): Alternative | null {
  const isBroken = (relation: Relation, off: number) =>
    (relation.kind === 'sum' ? off !== 0 : off < -relation.spare) && binds(relation)
  const queue = stepQueue()
  const seen = new Set<number>()
  const enter = (before: Step | null, quantity: Quantity, by: 1 | -1, spent: number, broken: number) => {
    let mark = before?.mark ?? 0
    for (const { relation, factor } of quantity.terms) {
      if (relation.kind === 'sum') mark += factor * by * relation.mark
    }
    queue.add(spent + reckoned * broken, { before, quantity, by, spent, mark })
  }
  const first = price(change)
  if (first === null) return null
  enter(null, change, 1, first, 0)
  if (change.value > 1) enter(null, change, -1, first, 0)

  for (let tried = 0; tried < patience; tried++) {
    const step = queue.take()
    if (step === null) return null
    const { changed, off } = stateOf(step)
    const broken: Relation[] = []
    for (const [relation, much] of off) if (isBroken(relation, much)) broken.push(relation)
    if (broken.length === 0) return [...changed].map(([quantity, by]) => ({ quantity, by }))
    if (step.before !== null && seen.has(step.mark)) continue
    seen.add(step.mark)

    let mended: Relation | null = null
    let fewest: readonly Term[] = []
    let more = true
    for (const relation of broken) {
      const tooLittle = (off.get(relation) ?? 0) < 0
      const ways = relation.terms.filter(
        ({ quantity, factor }) =>
          (factor > 0 === tooLittle || quantity.value > 1) &&
          quantity !== keep &&
          !changed.has(quantity) &&
          price(quantity) !== null,
      )
      if (mended !== null && ways.length > 1 && relation.price <= mended.price) continue
      mended = relation
      fewest = ways
      more = tooLittle
      if (ways.length < 2) break
    }
    const from = fewest.length === 0 ? 0 : ((turn + 1) * (tried + 1) * 7 + turn * 3) % fewest.length
    for (const { quantity, factor } of [...fewest.slice(from), ...fewest.slice(0, from)]) {
      const by = factor > 0 === more ? 1 : -1
      let left = broken.length
      for (const { relation, factor: weight } of quantity.terms) {
        const was = off.get(relation) ?? 0
        left += Number(isBroken(relation, was + weight * by)) - Number(isBroken(relation, was))
      }
      enter(step, quantity, by, step.spent + (price(quantity) ?? 0), left)
    }
  }
  return null
}

function stateOf(last: Step) {
  const changed = new Map<Quantity, 1 | -1>()
  const off = new Map<Relation, number>()
  for (let step: Step | null = last; step !== null; step = step.before) {
    changed.set(step.quantity, step.by)
    for (const { relation, factor } of step.quantity.terms) {
      off.set(relation, (off.get(relation) ?? 0) + factor * step.by)
    }
  }
  return { changed, off }
}

/** Lowest whole number first; among equals the latest, so that one way is followed to its end. */
function stepQueue() {
  const buckets: (Step[] | undefined)[] = []
  let lowest = 0
  return {
    add(cost: number, step: Step) {
      const bucket = buckets[cost]
      if (bucket === undefined) buckets[cost] = [step]
      else bucket.push(step)
      lowest = Math.min(lowest, cost)
    },
    take(): Step | null {
      for (; lowest < buckets.length; lowest++) {
        const step = buckets[lowest]?.pop()
        if (step !== undefined) return step
      }
      return null
    },
  }
}

/**
 * Everything that hangs together with a count, twice as large: an alternative there nearly always is, and the dearest.
 * Null when a typed value stands in the way.
 */
export function doubled(start: Quantity, binds: (relation: Relation) => boolean): Alternative | null {
  const all = new Set([start])
  for (const quantity of all) {
    for (const { relation, factor } of quantity.terms) {
      // A base may grow without its share.
      if (!binds(relation) || (relation.kind === 'share' && factor > 0)) continue
      if (relation.typed) return null
      for (const term of relation.terms) all.add(term.quantity)
    }
  }
  return [...all].map((quantity) => ({ quantity, by: quantity.value }))
}
