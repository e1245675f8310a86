import type { CarriedOver } from './known-sums'
import type { Report } from './report'
import type { ShownCell, SuppressedReport } from './suppression'

/**
 * What one can reckon who sees a suppressed pack and knows all that adds up in the whole report, also in the lines and
 * columns the pack leaves out: each unknown that the equations alone give. Written without the code it attacks.
 */
export function reckoned(
  whole: Report,
  shown: SuppressedReport,
  carried: readonly CarriedOver[],
): readonly { readonly cell: string; readonly n: number }[] {
  const truth = new Map<string, number>()
  const unknown = new Map<string, number>()
  const seen = new Map<string, ShownCell | undefined>(
    shown.blocks.flatMap(({ lines }) =>
      lines.flatMap(({ id, cells }) =>
        shown.columns.map((column, at) => [`${id} ${column.id}`, cells[at]] as const),
      ),
    ),
  )
  for (const { id, measure, cells } of whole.blocks.flatMap(({ lines }) => lines)) {
    if (measure !== 'count') continue
    whole.columns.forEach((column, at) => {
      const key = `${id} ${column.id}`
      const n = cells[at]?.n ?? 0
      truth.set(key, n)
      const cell = seen.get(key)
      const isShown = cell !== undefined && cell !== 'hidden' && cell.n !== null
      if (!isShown) unknown.set(key, unknown.size)
    })
  }
  const rows: Map<number, number>[] = []
  const know = (terms: readonly (readonly [cell: string, factor: number])[]) => {
    const known = terms.filter(([cell]) => truth.has(cell))
    if (known.length !== terms.length) return
    if (known.reduce((sum, [cell, factor]) => sum + factor * (truth.get(cell) ?? 0), 0) !== 0) return
    const row = new Map<number, number>()
    for (const [cell, factor] of known) {
      const at = unknown.get(cell)
      if (at !== undefined) row.set(at, (row.get(at) ?? 0) + factor)
    }
    for (const [at, factor] of row) if (factor === 0) row.delete(at)
    if (row.size > 0) rows.push(row)
  }
  for (const { id } of whole.columns)
    for (const { equations } of whole.blocks)
      for (const { left, right } of equations)
        know([
          ...left.map((line) => [`${line} ${id}`, 1] as const),
          ...right.map((line) => [`${line} ${id}`, -1] as const),
        ])
  const groups = whole.columns.filter(({ id }) => id.startsWith('group:'))
  for (const { id } of whole.blocks.flatMap(({ lines }) => lines))
    know([[`${id} now`, 1], ...groups.map((group) => [`${id} ${group.id}`, -1] as const)])
  for (const { end, start } of carried)
    know([
      [`${end} before`, 1],
      [`${start} now`, -1],
    ])
  const alone = singles(rows)
  return [...unknown].flatMap(([cell, at]) => (alone.has(at) ? [{ cell, n: truth.get(cell) ?? 0 }] : []))
}

/** The unknowns that are alone in a row when the rows are reduced as far as they can be (modulo a large prime). */
function singles(rows: readonly Map<number, number>[]): ReadonlySet<number> {
  const prime = 1_000_003n
  const inverse = (value: bigint): bigint => {
    let [result, base, left] = [1n, value, prime - 2n]
    while (left > 0n) {
      if (left % 2n === 1n) result = (result * base) % prime
      base = (base * base) % prime
      left /= 2n
    }
    return result
  }
  const positive = (value: bigint) => ((value % prime) + prime) % prime
  const add = (to: Map<number, bigint>, from: ReadonlyMap<number, bigint>, factor: bigint) => {
    for (const [at, value] of from) {
      const sum = positive((to.get(at) ?? 0n) + factor * value)
      if (sum === 0n) to.delete(at)
      else to.set(at, sum)
    }
  }
  const pivots = new Map<number, Map<number, bigint>>()
  for (const given of rows) {
    const row = new Map([...given].map(([at, factor]) => [at, positive(BigInt(factor))] as const))
    for (const at of Array.from(row.keys())) {
      const pivot = pivots.get(at)
      const value = row.get(at)
      if (pivot && value !== undefined) add(row, pivot, -value)
    }
    const [first] = row
    if (!first) continue
    const [at, value] = first
    const scaled = new Map<number, bigint>()
    add(scaled, row, inverse(value))
    for (const other of pivots.values()) {
      const own = other.get(at)
      if (own !== undefined) add(other, scaled, -own)
    }
    pivots.set(at, scaled)
  }
  return new Set([...pivots].flatMap(([at, row]) => (row.size === 1 ? [at] : [])))
}
