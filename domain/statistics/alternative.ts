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
  /** What has to change. */
  readonly change: Quantity
  /** May not change. */
  readonly keep: Quantity | null
  /** Whole, 0 or more; null when it may not change. */
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
  /** What was spent, and what is reckoned for the rest. */
  readonly cost: number
  readonly number: number
  /** Steps in another order that break the same sums by the same have the same. */
  readonly mark: number
}

/**
 * The cheapest found, or null. Best first: change one count, and mend what that breaks, and what that breaks in turn. It
 * may miss one there is (a count changes by one at the most, and patience ends), never give one that is none.
 */
export function findAlternative({ change, keep, price, binds, patience, turn }: Wish): Alternative | null {
  const isBroken = (relation: Relation, off: number) =>
    (relation.kind === 'sum' ? off !== 0 : off < -relation.spare) && binds(relation)
  const queue = stepQueue()
  let entered = 0
  const seen = new Set<number>()
  const enter = (before: Step | null, quantity: Quantity, by: 1 | -1, spent: number, broken: number) => {
    let mark = before?.mark ?? 0
    for (const { relation, factor } of quantity.terms) {
      if (relation.kind === 'sum') mark += factor * by * relation.mark
    }
    queue.add({ before, quantity, by, spent, cost: spent + reckoned * broken, number: entered++, mark })
  }
  const own = price(change)
  if (own === null) return null
  enter(null, change, 1, own, 0)
  if (change.value > 1) enter(null, change, -1, own, 0)

  const mayMend = ({ quantity, relation, factor }: Term) =>
    (factor > 0 === relation.off < 0 || quantity.value > 1) &&
    quantity.change === 0 &&
    quantity !== keep &&
    price(quantity) !== null

  for (let tried = 0; tried < patience; tried++) {
    const step = queue.take()
    if (step === null) return null
    // Nothing off: either there, or only a share too large.
    if (step.mark !== 0 && seen.has(step.mark)) continue
    const broken = [...apply(step)].filter((relation) => isBroken(relation, relation.off))
    const [first] = broken
    if (first === undefined) {
      const found = changesOf(step)
      undo(step)
      return found
    }
    seen.add(step.mark)
    const mended = toMend(first, broken, mayMend)
    const ways = mended.terms.filter(mayMend)
    // Another turn begins with another of those that cost the same.
    const from = ways.length === 0 ? 0 : ((turn + 1) * (tried + 1) * 7 + turn * 3) % ways.length
    for (let index = 0; index < ways.length; index++) {
      const way = ways[(from + index) % ways.length]
      if (way === undefined) continue
      const by = way.factor > 0 === mended.off < 0 ? 1 : -1
      let left = broken.length
      for (const { relation, factor } of way.quantity.terms) {
        left +=
          Number(isBroken(relation, relation.off + factor * by)) - Number(isBroken(relation, relation.off))
      }
      enter(step, way.quantity, by, step.spent + (price(way.quantity) ?? 0), left)
    }
    undo(step)
  }
  return null
}

/** One that can be mended in one way at the most; else the dearest, since what mends totals decides about their parts. */
function toMend(first: Relation, broken: readonly Relation[], mayMend: (term: Term) => boolean): Relation {
  let dearest = first
  for (const relation of broken) {
    let ways = 0
    for (const term of relation.terms) {
      if (mayMend(term)) ways++
      if (ways > 1) break
    }
    if (ways < 2) return relation
    if (relation.price > dearest.price) dearest = relation
  }
  return dearest
}

/** Makes the changes, and tells which relations they touch. */
function apply(last: Step): ReadonlySet<Relation> {
  const touched = new Set<Relation>()
  for (let step: Step | null = last; step !== null; step = step.before) {
    step.quantity.change = step.by
    for (const { relation, factor } of step.quantity.terms) {
      relation.off += factor * step.by
      touched.add(relation)
    }
  }
  return touched
}

function undo(last: Step): void {
  for (let step: Step | null = last; step !== null; step = step.before) {
    step.quantity.change = 0
    for (const { relation } of step.quantity.terms) relation.off = 0
  }
}

function changesOf(last: Step): Alternative {
  const changes: Change[] = []
  for (let step: Step | null = last; step !== null; step = step.before) {
    changes.push({ quantity: step.quantity, by: step.by })
  }
  return changes
}

/** The lowest cost first; among equals the latest, so that one way is followed to its end. A binary heap. */
function stepQueue() {
  const heap: Step[] = []
  const isBefore = (one: Step, other: Step) =>
    one.cost < other.cost || (one.cost === other.cost && one.number > other.number)
  return {
    add(step: Step) {
      let at = heap.length
      while (at > 0) {
        const above = (at - 1) >> 1
        const parent = heap[above]
        if (parent === undefined || !isBefore(step, parent)) break
        heap[at] = parent
        at = above
      }
      heap[at] = step
    },
    take(): Step | null {
      const top = heap[0]
      const last = heap.pop()
      if (top === undefined || last === undefined) return null
      if (heap.length === 0) return top
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        let child = heap[below]
        const right = heap[below + 1]
        if (child !== undefined && right !== undefined && isBefore(right, child)) {
          child = right
          below++
        }
        if (child === undefined || !isBefore(child, last)) break
        heap[at] = child
        at = below
      }
      heap[at] = last
      return top
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
