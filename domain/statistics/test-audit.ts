import { type Coefficients, type Constraint, equalTo, greaterEq, solve } from 'yalps'
import type { CarriedOver } from './known-sums'
import type { Report } from './report'
import type { SuppressedReport } from './suppression'

/**
 * An attacker, written without the code it attacks: unknowns for what is hidden, equations of what is shown, and for
 * each hidden count the lowest and the highest that fit.
 */

interface Attack {
  /** By "line column"; what is not here is shown. */
  readonly unknowns: readonly string[]
  /** Terms by unknown; they are `least` or more, or just `equal`. */
  readonly constraints: readonly {
    readonly terms: ReadonlyMap<string, number>
    readonly least: number | null
    readonly equal: number | null
  }[]
}

/** Whether typed values are taken to be what the register would have counted, and so to add up, or not to tell anything. */
export type Trusted = 'typed' | 'counted'

type Place = readonly [line: string, column: number, factor: number]

function attackOn(
  report: Report,
  suppressed: SuppressedReport,
  carried: readonly CarriedOver[],
  trusted: Trusted,
): Attack {
  const truth = new Map<string, number>()
  const hidden = new Set<string>()
  const typed = new Set<string>()
  const unsure = new Set<string>()
  report.blocks.forEach((block, b) => {
    block.lines.forEach(({ id, measure, cells }, l) => {
      if (measure !== 'count') return
      cells.forEach((cell, column) => {
        const shown = suppressed.blocks[b]?.lines[l]?.cells[column]
        truth.set(`${id} ${column}`, cell.n ?? 0)
        if (cell.typed !== null) typed.add(`${id} ${column}`)
        if (cell.typed !== null && trusted === 'counted') unsure.add(`${id} ${column}`)
        if (shown === 'hidden') hidden.add(`${id} ${column}`)
      })
    })
  })
  const constraints: Attack['constraints'][number][] = []
  /** The hidden terms of a sum make up what they truly do, since all else in it is shown. */
  const know = (places: readonly Place[]) => {
    const all = places.reduce(
      (sum, [line, column, factor]) => sum + factor * (truth.get(`${line} ${column}`) ?? 0),
      0,
    )
    if (all !== 0 && !places.some(([line, column]) => typed.has(`${line} ${column}`))) return
    const terms = new Map<string, number>()
    let sum = 0
    for (const [line, column, factor] of places) {
      const key = `${line} ${column}`
      const n = truth.get(key)
      if (n === undefined || unsure.has(key)) return
      if (hidden.has(key)) {
        terms.set(key, (terms.get(key) ?? 0) + factor)
        sum += factor * n
      }
    }
    if (terms.size === 0) return
    constraints.push({ terms, equal: sum, least: null })
  }
  const columns = report.columns.map((_, column) => column)
  const lines = report.blocks.flatMap((block) => block.lines).filter(({ measure }) => measure === 'count')
  for (const column of columns) {
    for (const { equations } of report.blocks) {
      for (const { left, right } of equations) {
        know([...left.map((id): Place => [id, column, 1]), ...right.map((id): Place => [id, column, -1])])
      }
    }
  }
  const now = report.columns.findIndex(({ id }) => id === 'now')
  const groups = columns.filter((column) => report.columns[column]?.id.startsWith('group:'))
  if (report.split !== null && groups.length > 0) {
    for (const { id } of lines) {
      know([[id, now, 1], ...groups.map((column): Place => [id, column, -1])])
    }
  }
  for (const { end, start } of carried) {
    for (const column of columns) {
      for (const next of columns) {
        const [one, other] = [report.columns[column], report.columns[next]]
        if (!one || !other || one.id.startsWith('group:') || other.id.startsWith('group:')) continue
        const day = new Date(`${one.period.to}T00:00:00Z`)
        day.setUTCDate(day.getUTCDate() + 1)
        if (day.toISOString().slice(0, 10) !== other.period.from) continue
        if (truth.get(`${end} ${column}`) !== truth.get(`${start} ${next}`)) continue
        know([
          [end, column, 1],
          [start, next, -1],
        ])
      }
    }
  }
  // A share is not more than its base: what is left of the base is 0 or more.
  for (const { id, of, cells } of lines) {
    if (of === null) continue
    cells.forEach((cell, column) => {
      const worth = (line: string) => {
        const key = `${line} ${column}`
        const found = lines.find((each) => each.id === line)?.cells[column]
        return { key, hidden: hidden.has(key), n: found?.typed ?? found?.n ?? 0 }
      }
      const part = worth(id)
      const base = worth(of)
      if ((cell.typed ?? cell.n ?? 0) === 0 || base.n < part.n || (!part.hidden && !base.hidden)) return
      if (unsure.has(part.key) || unsure.has(base.key)) return
      const terms = new Map<string, number>()
      let shown = 0
      if (base.hidden) terms.set(base.key, 1)
      else shown += base.n
      if (part.hidden) terms.set(part.key, -1)
      else shown -= part.n
      constraints.push({ terms, equal: null, least: -shown })
    })
  }
  return { unknowns: [...hidden], constraints }
}

/** Whether some whole numbers go with all that is known, when `terms` are to be `least` or more. */
function fits(attack: Attack, terms: ReadonlyMap<string, number>, least: number): boolean {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>(
    attack.unknowns.map((unknown) => [unknown, new Map([[`at least one ${unknown}`, 1]])]),
  )
  const add = (name: string, those: ReadonlyMap<string, number>, constraint: Constraint) => {
    constraints.set(name, constraint)
    for (const [unknown, factor] of those) variables.get(unknown)?.set(name, factor)
  }
  for (const unknown of attack.unknowns) constraints.set(`at least one ${unknown}`, greaterEq(1))
  attack.constraints.forEach(({ terms: those, equal, least: lowest }, index) => {
    add(`known ${index}`, those, equal === null ? greaterEq(lowest ?? 0) : equalTo(equal))
  })
  add('wished', terms, greaterEq(least))
  const solution = solve({
    constraints,
    variables: new Map<string, Coefficients>([...variables].map(([name, of]) => [name, of])),
    integers: true,
  })
  if (solution.status === 'timedout' || solution.status === 'cycled') throw new Error(solution.status)
  return solution.status !== 'infeasible'
}

/** What can be computed though it is hidden: counts ("line column") and small rests ("base less part column"). */
export function computable(
  report: Report,
  suppressed: SuppressedReport,
  smallUnder: number,
  { carried = [], trusted = 'typed' }: { carried?: readonly CarriedOver[]; trusted?: Trusted } = {},
): readonly string[] {
  const attack = attackOn(report, suppressed, carried, trusted)
  const lines = new Map(
    report.blocks.flatMap((block) =>
      block.lines.filter(({ measure }) => measure === 'count').map((line) => [line.id, line] as const),
    ),
  )
  const truthOf = (unknown: string) => {
    const at = unknown.lastIndexOf(' ')
    return lines.get(unknown.slice(0, at))?.cells[Number(unknown.slice(at + 1))]?.n ?? 0
  }
  const isOpen = (terms: ReadonlyMap<string, number>) => {
    const truth = [...terms].reduce((sum, [unknown, factor]) => sum + factor * truthOf(unknown), 0)
    if (fits(attack, terms, truth + 1)) return true
    return fits(attack, new Map([...terms].map(([unknown, factor]) => [unknown, -factor])), 1 - truth)
  }
  const found = attack.unknowns.filter((unknown) => !isOpen(new Map([[unknown, 1]])))

  const hidden = new Set(attack.unknowns)
  for (const { id, of, cells } of lines.values()) {
    const base = of === null ? undefined : lines.get(of)
    if (base === undefined) continue
    cells.forEach((cell, column) => {
      const whole = base.cells[column]
      const part = cell.typed ?? cell.n ?? 0
      const rest = (whole?.typed ?? whole?.n ?? 0) - part
      if (part === 0 || rest < 1 || rest >= smallUnder) return
      const typed = [cell.typed, whole?.typed ?? null].filter((one) => one !== null).length
      // Both typed: known to all.
      if (typed === 2 || (typed === 1 && trusted === 'counted')) return
      const terms = new Map(
        ([[`${base.id} ${column}`, 1] as const, [`${id} ${column}`, -1] as const] as const).filter(([key]) =>
          hidden.has(key),
        ),
      )
      if (!isOpen(terms)) found.push(`${base.id} less ${id} ${column}`)
    })
  }
  return found
}

/** The same by trying every whole number up to `most` in every hidden cell: for tables of a few cells. */
export function computableByTrying(
  report: Report,
  suppressed: SuppressedReport,
  most: number,
): readonly string[] {
  const { unknowns, constraints } = attackOn(report, suppressed, [], 'typed')
  const seen = new Map<string, Set<number>>(unknowns.map((unknown) => [unknown, new Set()]))
  const values = new Map<string, number>()
  const check = (complete: readonly string[]) =>
    constraints.every(({ terms, equal, least }) => {
      if (![...terms.keys()].every((unknown) => complete.includes(unknown))) return true
      const sum = [...terms].reduce(
        (total, [unknown, factor]) => total + factor * (values.get(unknown) ?? 0),
        0,
      )
      return equal === null ? sum >= (least ?? 0) : sum === equal
    })
  const fill = (at: number): void => {
    const unknown = unknowns[at]
    if (unknown === undefined) {
      for (const [each, value] of values) seen.get(each)?.add(value)
      return
    }
    for (let value = 1; value <= most; value++) {
      values.set(unknown, value)
      if (check(unknowns.slice(0, at + 1))) fill(at + 1)
    }
    values.delete(unknown)
  }
  fill(0)
  return unknowns.filter((unknown) => (seen.get(unknown)?.size ?? 0) < 2)
}
