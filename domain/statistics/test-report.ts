import * as fc from 'fast-check'
import { lastYear, periodOf, previous } from './period'
import type { Block, BlockKind, Cell, Column, Dimension, Equation, Line, Measure, Report } from './report'

/** Reports for tests of suppression, made of invented cases, so that everything in them adds up as in real ones. */

const period = periodOf('tertial', 2026, 1)

export const column = (id: string): Column => ({
  id,
  period: id === 'before' ? previous(period) : id === 'last-year' ? lastYear(period) : period,
  name: null,
})

export const counted = (n: number): Cell => ({ n, members: n, typed: null })

export const line = (id: string, of: string | null, ns: readonly number[]): Line => ({
  id,
  unit: 'case',
  measure: 'count',
  indent: of === null ? 0 : 1,
  of,
  cells: ns.map(counted),
})

export const measured = (
  id: string,
  measure: Exclude<Measure, 'count'>,
  cells: readonly (readonly [days: number | null, members: number])[],
): Line => ({
  ...line(id, null, []),
  measure,
  cells: cells.map(([n, members]) => ({ n, members, typed: null })),
})

export const block = (
  id: string,
  lines: readonly Line[],
  equations: readonly Equation[] = [],
  kind: BlockKind = 'stock',
): Block => ({ id, kind, lines, equations })

export const reportOf = (
  columns: readonly string[],
  blocks: readonly Block[],
  split: Dimension | null = null,
): Report => ({ period, knownOn: null, names: {}, split, columns: columns.map(column), blocks })

/** So many cases that are alike in everything a report tells apart. */
export interface Alike {
  readonly many: number
  readonly group: number
  readonly sex: number
  readonly phase: number
  readonly code: number
  readonly since: number
  readonly plan: boolean
  readonly entered: boolean
  readonly left: boolean
  readonly way: number
  readonly moves: number
  readonly days: number
}

/** One list of cases a column; the groups are made of those of the first. */
export function reportOfCases(
  lists: { readonly now: readonly Alike[]; readonly before: readonly Alike[] },
  groups: number,
  size: { readonly codes: number; readonly ways: number; readonly breakdowns: number },
): Report {
  const keys = Array.from({ length: groups }, (_, group) => group)
  const ids = ['now', 'before', ...keys.map((group) => `group:${group}`)]
  const columns: readonly (readonly Alike[])[] = [
    lists.now,
    lists.before,
    ...keys.map((key) => lists.now.filter(({ group }) => group === key)),
  ]
  const sum = (id: string, of: string | null, weight: (one: Alike) => number) =>
    line(
      id,
      of,
      columns.map((list) => list.reduce((total, one) => total + one.many * weight(one), 0)),
    )
  const count = (id: string, of: string | null, holds: (one: Alike) => boolean) =>
    sum(id, of, (one) => Number(holds(one)))
  const staying = ({ left }: Alike) => !left
  const range = (length: number) => Array.from({ length }, (_, each) => each)
  const all = count('all', null, staying)
  const adding = (total: string, parts: readonly Line[]): Equation => ({
    left: [total],
    right: parts.map(({ id }) => id),
  })
  const sexes = range(3).map((sex) => count(`sex.${sex}`, 'all', (one) => staying(one) && one.sex === sex))
  const phases = range(6).map((phase) =>
    count(`phase.${phase}`, 'all', (one) => staying(one) && one.phase === phase),
  )
  const fifth = [true, false].map((plan) =>
    count(`phase.5.${plan}`, 'phase.5', (one) => staying(one) && one.phase === 5 && one.plan === plan),
  )
  const ways = range(size.ways).map((way) =>
    count(`left.${way}`, 'left', (one) => one.left && one.way === way),
  )
  const start = count('start', null, ({ entered }) => !entered)
  const entered = count('entered', null, (one) => one.entered)
  const left = count('left', null, (one) => one.left)
  const longest = measured(
    'longest',
    'longest-days',
    columns.map((list) => {
      const gone = list.filter(({ left: isLeft }) => isLeft)
      const members = gone.reduce((total, { many }) => total + many, 0)
      return [members === 0 ? null : Math.max(...gone.map(({ days }) => days)), members]
    }),
  )
  const codes = range(size.breakdowns).map((each) =>
    range(size.codes).map((code) =>
      count(
        `code.${each}.${code}`,
        'all',
        (one) => staying(one) && (one.code * (each + 1) + one.phase * each) % size.codes === code,
      ),
    ),
  )
  return {
    ...reportOf(
      ids,
      [
        block('sex', [all, ...sexes], [adding('all', sexes)]),
        block('phase', [all, ...phases, ...fifth], [adding('all', phases), adding('phase.5', fifth)]),
        block('plan', [
          all,
          count('plan', 'all', (one) => staying(one) && one.plan),
          count('long', 'all', (one) => staying(one) && one.since > 2),
        ]),
        ...codes.map((parts, each) => block(`code.${each}`, [all, ...parts], [adding('all', parts)])),
        block(
          'flow',
          [start, entered, left, ...ways, { ...all }, longest],
          [{ left: ['start', 'entered'], right: ['left', 'all'] }, adding('left', ways)],
          'flow',
        ),
        block(
          'moves',
          [sum('moves', null, ({ moves }) => moves), sum('back', 'moves', ({ moves }) => moves >> 1)].map(
            (one) => ({
              ...one,
              unit: 'move' as const,
            }),
          ),
          [],
          'flow',
        ),
      ],
      groups > 0 ? 'worker' : null,
    ),
  }
}

const small = (max: number) => fc.integer({ min: 0, max })
const alike: fc.Arbitrary<Alike> = fc.record({
  many: fc.oneof({ arbitrary: fc.integer({ min: 1, max: 4 }), weight: 3 }, fc.integer({ min: 5, max: 60 })),
  group: small(4),
  sex: small(2),
  phase: small(5),
  code: small(6),
  since: small(4),
  plan: fc.boolean(),
  entered: fc.boolean(),
  left: fc.boolean(),
  way: small(2),
  moves: small(3),
  days: small(900),
})

/** Reports of up to some thirty lines by seven columns, and as many kinds of cases as `kinds`. */
export const anyReport = (kinds: number): fc.Arbitrary<Report> =>
  fc
    .record({
      now: fc.array(alike, { maxLength: kinds }),
      before: fc.array(alike, { maxLength: kinds }),
      groups: fc.constantFrom(0, 2, 5),
      breakdowns: small(2),
    })
    .map(({ now, before, groups, breakdowns }) =>
      reportOfCases(
        { now: now.map((one) => ({ ...one, group: groups === 0 ? 0 : one.group % groups })), before },
        groups,
        { codes: 4, ways: 3, breakdowns },
      ),
    )

/** Some cells of the comparison typed in, right or wrong. */
export const withTyped = (reports: fc.Arbitrary<Report>): fc.Arbitrary<Report> =>
  fc
    .tuple(reports, fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.option(fc.nat(40))), { maxLength: 4 }))
    .map(([report, typed]) => {
      const ids = [...new Set(report.blocks.flatMap(({ lines }) => lines.map(({ id }) => id)))]
      const by = new Map(
        typed.map(([at, where, what]) => [`${ids[at % ids.length]} ${where % report.columns.length}`, what]),
      )
      return {
        ...report,
        blocks: report.blocks.map((each) => ({
          ...each,
          lines: each.lines.map((one) => ({
            ...one,
            cells: one.cells.map((cell, where) => {
              const what = by.get(`${one.id} ${where}`)
              return what === undefined ? cell : { ...cell, typed: what ?? cell.n ?? 0 }
            }),
          })),
        })),
      }
    })
