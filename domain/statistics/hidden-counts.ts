import { type Alternative, doubled, findAlternative, type Wish } from './alternative'
import type { Quantity, Relation } from './known-sums'

/** 0 is not small: it is about nobody. */
export const isSmall = (count: number, smallUnder: number): boolean => count > 0 && count < smallUnder

/** What must not be computable: a hidden count, or the rest of a base when a share is taken of it. */
type Guarded = Quantity | Relation
const isQuantity = (guarded: Guarded): guarded is Quantity => 'value' in guarded

/** What may change, and stay, so that what is guarded does. */
function waysToChange(guarded: Guarded): readonly Pick<Wish, 'change' | 'keep'>[] {
  if (isQuantity(guarded)) return [{ change: guarded, keep: null }]
  const base = guarded.terms.find(({ factor }) => factor > 0)?.quantity ?? null
  const part = guarded.terms.find(({ factor }) => factor < 0)?.quantity ?? null
  return [
    ...(part === null ? [] : [{ change: part, keep: base }]),
    ...(base === null ? [] : [{ change: base, keep: part }]),
  ]
}

type How = Omit<Wish, 'change' | 'keep'>
function look(guarded: Guarded, how: How): Alternative | null {
  for (const way of waysToChange(guarded)) {
    const found = findAlternative({ ...way, ...how })
    if (found !== null) return found
  }
  return null
}

/** Which alternative proves what. */
function proofBook(rests: ReadonlySet<Relation>) {
  const proofs = new Map<Guarded, Alternative>()
  const resting = new Map<Quantity, Set<Guarded>>()
  const forget = (guarded: Guarded) => {
    for (const { quantity } of proofs.get(guarded) ?? []) resting.get(quantity)?.delete(guarded)
    proofs.delete(guarded)
  }
  return {
    has: (guarded: Guarded) => proofs.has(guarded),
    /** Whose proof would fall if a count were shown. */
    restingOn: (quantity: Quantity): readonly Guarded[] => [...(resting.get(quantity) ?? [])],
    forget,
    note(guarded: Guarded, proof: Alternative) {
      forget(guarded)
      proofs.set(guarded, proof)
      for (const { quantity } of proof) {
        const those = resting.get(quantity)
        if (those === undefined) resting.set(quantity, new Set([guarded]))
        else those.add(guarded)
      }
    },
    /** All that an alternative proves. */
    provedBy(proof: Alternative): ReadonlySet<Guarded> {
      const changes = new Map(proof.map(({ quantity, by }) => [quantity, by]))
      const found = new Set<Guarded>(changes.keys())
      for (const quantity of changes.keys()) {
        for (const { relation } of quantity.terms) {
          if (!rests.has(relation)) continue
          let change = 0
          for (const term of relation.terms) change += term.factor * (changes.get(term.quantity) ?? 0)
          if (change !== 0) found.add(relation)
        }
      }
      return found
    },
  }
}

/** Tables tried before giving up: for one that hides little, each turn for any at all, with nothing more hidden. */
const patience = { little: 400, any: 1500, nothing: 400 }
const turns = 30

const always = () => true
const unlessTyped = ({ typed }: Relation) => !typed
const dearFirst = (a: Quantity, b: Quantity) => b.price - a.price

/** Counts to hide: the small ones, and what it takes that none of them is the only number that fits. */
export function countsToHide(
  all: Iterable<Quantity>,
  relations: readonly Relation[],
  smallUnder: number,
): ReadonlySet<Quantity> {
  const small = new Set<Quantity>()
  for (const quantity of all) if (isSmall(quantity.value, smallUnder)) small.add(quantity)
  const rests = new Set(relations.filter(({ kind, spare }) => kind === 'share' && isSmall(spare, smallUnder)))
  for (const { terms } of rests) {
    for (const { quantity, factor } of terms) if (factor < 0) small.add(quantity)
  }
  const hidden = new Set(small)
  const book = proofBook(rests)

  const proofOf = (guarded: Guarded, binds: How['binds']): Alternative | null => {
    const price = (quantity: Quantity) => (hidden.has(quantity) ? 0 : quantity.price)
    const little = look(guarded, { price, binds, patience: patience.little, turn: 0 })
    if (little !== null) return little
    const nearlyAlike = (quantity: Quantity) => (hidden.has(quantity) ? 0 : Math.ceil(quantity.price / 200))
    for (let turn = 1; turn <= turns; turn++) {
      const any = look(guarded, { price: nearlyAlike, binds, patience: patience.any, turn })
      if (any !== null) return any
    }
    const [way] = waysToChange(guarded)
    return way === undefined ? null : doubled(way.change, binds)
  }
  // Grows while it is gone through: what a proof hides, and does not prove, is to be proved itself.
  const waiting: Guarded[] = [...[...small].sort(dearFirst), ...rests]
  for (const guarded of waiting) {
    if (book.has(guarded)) continue
    const proof = proofOf(guarded, always)
    if (proof !== null) {
      for (const { quantity } of proof) hidden.add(quantity)
      for (const proved of book.provedBy(proof)) if (!book.has(proved)) book.note(proved, proof)
      continue
    }
    // What is typed gives it away, if it is what the register would have counted; it may be something else.
    const anyway = proofOf(guarded, unlessTyped)
    if (anyway === null) continue
    book.note(guarded, anyway)
    for (const { quantity } of anyway) {
      if (!hidden.has(quantity)) waiting.push(quantity)
      hidden.add(quantity)
    }
  }

  // What was hidden for one may not be needed any more when others are.
  for (const spared of [...hidden].filter((quantity) => !small.has(quantity)).sort(dearFirst)) {
    const price = (quantity: Quantity) => (quantity !== spared && hidden.has(quantity) ? 0 : null)
    const resting = book.restingOn(spared).filter((guarded) => guarded !== spared)
    const found = new Map<Guarded, Alternative>()
    for (const guarded of resting) {
      if (found.has(guarded)) continue
      const proof = look(guarded, { price, binds: always, patience: patience.nothing, turn: 0 })
      if (proof === null) break
      for (const proved of book.provedBy(proof)) found.set(proved, proof)
    }
    if (!resting.every((guarded) => found.has(guarded))) continue
    for (const guarded of resting) {
      const proof = found.get(guarded)
      if (proof !== undefined) book.note(guarded, proof)
    }
    book.forget(spared)
    hidden.delete(spared)
  }
  return hidden
}
