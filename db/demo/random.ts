/** Chance with a seed: the same seed tells the same story on every machine. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number
  /** True with probability `p`, 0-1. */
  readonly chance: (p: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Picks among [weight, choice] pairs; weights need not add up to anything. */
  readonly weighted: <T>(choices: readonly (readonly [number, T])[]) => T
  readonly shuffle: <T>(list: readonly T[]) => T[]
}

export function seeded(seed: number): Random {
  const next = mulberry32(seed)
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  const weighted = <T>(choices: readonly (readonly [number, T])[]): T => {
    let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, choice] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    return pick(choices)[1]
  }
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item)
  return { int, chance: (p) => next() < p, pick, weighted, shuffle }
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state are plenty for invented people. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
