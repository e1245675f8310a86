import { addDays } from '../dates'
import { isGroup, type Report } from './report'

/**
 * What a reader of a report knows of its counts without being told any of them: which of them add up to which, and
 * which cannot be more than which. Nothing, typed values and counts of zero are never hidden, so they are no quantities.
 */

/** One count of the report, once, however often it is shown. */
export interface Quantity {
  /** At least 1, and a reader knows that. */
  readonly value: number
  /** What hiding it costs: parts before totals, small ones before large ones. */
  price: number
  readonly terms: Term[]
  /** Scratch of a search (alternative.ts): 0 before and after. */
  change: -1 | 0 | 1
}

/** `sum`: the terms add up to nothing. `share`: base less part is not negative; `spare` is what it is. */
export interface Relation {
  readonly kind: 'sum' | 'share'
  readonly spare: number
  readonly terms: Term[]
  /** Typed values take part in it, and do not move. */
  readonly typed: boolean
  /** Weight by which states of many relations are told apart by one number. */
  readonly mark: number
  /** What its quantities cost, on average. */
  price: number
  /** Scratch of a search (alternative.ts): what the changes add up to, 0 before and after. */
  off: number
}

export interface Term {
  readonly quantity: Quantity
  readonly relation: Relation
  readonly factor: number
}

/** The number of one line on the last day of a period is that of another on the day after, when the next begins. */
export interface CarriedOver {
  readonly end: string
  readonly start: string
}

export interface KnownSums {
  /** By line, then one a column; null for what is never hidden. */
  readonly quantities: ReadonlyMap<string, readonly (Quantity | null)[]>
  readonly relations: readonly Relation[]
}

/** The dearest there is. */
const most = 4_000
const priceOf = (value: number) => 40 + Math.round(10 * Math.log2(value))

export function knownSums(report: Report, carried: readonly CarriedOver[]): KnownSums {
  const lines = new Map(
    report.blocks.flatMap((block) =>
      block.lines.filter(({ measure }) => measure === 'count').map((line) => [line.id, line] as const),
    ),
  )
  const quantities = new Map<string, (Quantity | null)[]>()
  for (const { id, cells } of lines.values()) {
    quantities.set(
      id,
      cells.map(({ n, typed }) =>
        typed !== null || n === null || n < 1 ? null : { value: n, price: priceOf(n), terms: [], change: 0 },
      ),
    )
  }
  joinTwins(report, carried, quantities)

  const relations: Relation[] = []
  const quantity = (line: string, column: number) => quantities.get(line)?.[column] ?? null
  const typed = (line: string, column: number) => (lines.get(line)?.cells[column]?.typed ?? null) !== null
  const value = (line: string, column: number) => {
    const cell = lines.get(line)?.cells[column]
    return cell?.typed ?? cell?.n ?? 0
  }
  type Place = readonly [line: string, column: number, factor: number]
  const relate = (kind: Relation['kind'], spare: number, places: readonly Place[]) => {
    const typedIn = places.some(([line, column]) => typed(line, column))
    const sum = places.reduce((total, [line, column, factor]) => total + factor * value(line, column), 0)
    // Groups that count somebody twice do not add up, and tell nothing.
    if (kind === 'sum' && sum !== 0 && !typedIn) return
    const factors = new Map<Quantity, number>()
    for (const [line, column, factor] of places) {
      const one = quantity(line, column)
      if (one !== null) factors.set(one, (factors.get(one) ?? 0) + factor)
    }
    const relation: Relation = {
      kind,
      spare,
      terms: [],
      typed: typedIn,
      mark: scattered(relations.length + 1),
      price: 0,
      off: 0,
    }
    for (const [one, factor] of factors) {
      if (factor === 0) continue
      const term: Term = { quantity: one, relation, factor }
      relation.terms.push(term)
      one.terms.push(term)
    }
    if (relation.terms.length > 0) relations.push(relation)
  }

  report.columns.forEach((_, column) => {
    for (const { equations } of report.blocks) {
      for (const { left, right } of equations) {
        relate('sum', 0, [
          ...left.map((line): Place => [line, column, 1]),
          ...right.map((line): Place => [line, column, -1]),
        ])
      }
    }
    for (const { id, of } of lines.values()) {
      if (of === null || !lines.has(of) || value(id, column) === 0) continue
      const spare = value(of, column) - value(id, column)
      if (spare >= 0) {
        relate('share', spare, [
          [of, column, 1],
          [id, column, -1],
        ])
      }
    }
  })
  if (report.split !== null) {
    const now = report.columns.findIndex(({ id }) => id === 'now')
    const groups = report.columns.flatMap(({ id }, column) => (isGroup(id) ? [column] : []))
    for (const line of lines.keys()) {
      if (now === -1 || groups.length === 0) continue
      relate('sum', 0, [[line, now, 1], ...groups.map((column): Place => [line, column, -1])])
    }
  }
  for (const all of quantities.values()) for (const one of all) if (one !== null) one.price = dearer(one)
  for (const relation of relations) {
    relation.price =
      relation.terms.reduce((sum, { quantity: one }) => sum + one.price, 0) / relation.terms.length
  }
  return { quantities, relations }
}

/** A whole number under 2^32 without order, so that different sums of a few hardly ever agree. */
function scattered(number: number): number {
  let mixed = Math.imul(number, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** A total costs more for each sum it is the whole of, and each share that is taken of it. */
function dearer({ value, terms }: Quantity): number {
  const uses = terms.filter(({ relation, factor }) => {
    if (relation.kind === 'share') return factor > 0
    const alike = relation.terms.filter((term) => term.factor > 0 === factor > 0).length
    return alike === 1 && relation.terms.length > 2
  }).length
  return Math.min(most, Math.round(priceOf(value) * (1 + uses)))
}

/** Columns of the same days, and days that follow each other, show the same number twice. */
function joinTwins(
  { columns }: Report,
  carried: readonly CarriedOver[],
  quantities: ReadonlyMap<string, (Quantity | null)[]>,
): void {
  const join = (from: string, column: number, to: string, other: number) => {
    const one = quantities.get(from)?.[column]
    const twin = quantities.get(to)
    const there = twin?.[other]
    if (!one || !twin || !there || one === there || one.value !== there.value) return
    // Everything that already is the other becomes this one.
    for (const all of quantities.values()) {
      all.forEach((each, place) => {
        if (each === there) all[place] = one
      })
    }
  }
  columns.forEach((column, index) => {
    columns.forEach((other, place) => {
      if (isGroup(column.id) || isGroup(other.id)) return
      const { from, to } = column.period
      if (index < place && from === other.period.from && to === other.period.to) {
        for (const line of quantities.keys()) join(line, index, line, place)
      }
      if (addDays(to, 1) !== other.period.from) return
      for (const { end, start } of carried) join(end, index, start, place)
    })
  })
}
