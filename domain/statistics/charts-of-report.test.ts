import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPhases } from '../phase/phases'
import { type Amount, hiddenAmount } from './charts'
import {
  answersOf,
  consentLeadOf,
  coverageOf,
  moveMatrixOf,
  parallelOf,
  phaseDistributionOf,
  phaseDistributionOver,
  phaseFlowsOf,
  ReportNumbers,
  stallReasonsOf,
  timeInPhaseOf,
} from './charts-of-report'
import { blockIds, countBlocks } from './compose'
import { periodOf } from './period'
import type { Dimension } from './report'
import type { ShownCell, SuppressedReport } from './suppression'
import { column } from './test-report'

const period = periodOf('tertial', 2026, 1)
/** The lines of a real report, with nobody in them. */
const emptyBlocks = countBlocks(
  { period, histories: [], stock: [], careUnits: [3, 8, 9], longTermMonths: 12, limits: [] },
  blockIds,
)

function reportWith(
  columns: readonly string[],
  split: Dimension | null,
  cell: (line: string, column: string) => ShownCell,
): SuppressedReport {
  return {
    period,
    knownOn: null,
    split,
    names: { 3: 'Rissne', 8: 'Akalla', 9: 'Kista' },
    columns: columns.map(column),
    blocks: emptyBlocks.map((one) => ({
      ...one,
      lines: one.lines.map(({ members: _, ...line }) => ({
        ...line,
        cells: columns.map((id) => cell(line.id, id)),
      })),
    })),
  }
}

const columns = ['now', 'before', 'last-year', 'group:K', 'group:M', 'group:unknown']
const labelOf = ({ id }: { readonly id: string }) => id

/** Every picture of a report. */
const allOf = (numbers: ReportNumbers) => [
  phaseDistributionOf(numbers, labelOf),
  phaseFlowsOf(numbers),
  moveMatrixOf(numbers),
  timeInPhaseOf(numbers, defaultPhases),
  stallReasonsOf(numbers, String),
  consentLeadOf(numbers, String),
  parallelOf(numbers, labelOf),
  coverageOf(numbers, labelOf),
  answersOf(numbers, 'Alla'),
]

const isAmount = (value: object): value is Amount => 'n' in value
function amountsIn(data: unknown): Amount[] {
  if (typeof data !== 'object' || data === null) return []
  return isAmount(data) ? [data] : Object.values(data).flatMap(amountsIn)
}

const anyCell: fc.Arbitrary<ShownCell> = fc.oneof(
  fc.constant('hidden' as const),
  fc.record({ n: fc.nat(40), typed: fc.constant(null) }),
  fc.record({ n: fc.constant(null), typed: fc.nat(40) }),
)

describe('the pictures of a report, whatever its numbers', () => {
  const anyReport = fc
    .tuple(fc.infiniteStream(anyCell), fc.constantFrom('sex' as const, 'worker' as const, null))
    .map(([cells, split]) => reportWith(columns, split, () => cells.next().value))

  it('show the number of the line they open, and tell no number that the line hides', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const cellOf = (address: string): ShownCell | undefined => {
          const [line = '', id = ''] = address.split(' ')
          const place = report.columns.findIndex((one) => one.id === id)
          return report.blocks.flatMap(({ lines }) => lines).find((one) => one.id === line)?.cells[place]
        }
        const amounts = allOf(new ReportNumbers(report, (line, id) => `${line} ${id}`)).flatMap(amountsIn)
        for (const amount of amounts.filter(({ opens }) => opens !== undefined))
          expect(cellOf(amount.opens ?? '')).toEqual({ n: amount.n, typed: null })
      }),
      { numRuns: 30 },
    )
  })

  it('tell nothing at all of a report that hides everything', () => {
    const numbers = new ReportNumbers(reportWith(columns, 'sex', () => 'hidden'))
    const told = allOf(numbers).flatMap(amountsIn)
    expect(told.length).toBeGreaterThan(200)
    // A phase to itself is never a move: that is known without counting.
    expect(told.filter(({ hidden }) => !hidden)).toEqual(Array.from({ length: 6 }, () => ({ n: 0 })))
  })

  it('find every line they ask for', () => {
    const asked: string[] = []
    const report = reportWith(columns, 'sex', () => ({ n: 7, typed: null }))
    const numbers = new ReportNumbers(report, (line) => {
      asked.push(line)
      return line
    })
    expect(
      allOf(numbers)
        .flatMap(amountsIn)
        .filter(({ n }) => n === null),
    ).toEqual([])
    expect(new Set(asked).size).toBeGreaterThan(150)
  })
})

const one = (values: Readonly<Record<string, number>>, split: Dimension | null = null) =>
  new ReportNumbers(
    reportWith(columns, split, (line, id) => ({ n: values[`${line} ${id}`] ?? 0, typed: null })),
  )

it('cases from outside are new, and those that end there closed; what nobody did is no flow', () => {
  const { flows, starts, ends } = phaseFlowsOf(
    one({
      'shifts.outside-2 now': 4,
      'shifts.3-outside now': 2,
      'movements.new now': 4,
      'movements.closed now': 2,
      'phase-flow.3.start now': 2,
      'phase-flow.2.end now': 4,
    }),
  )
  expect(flows).toEqual([
    { from: 'new', to: 2, amount: { n: 4 } },
    { from: 3, to: 'closed', amount: { n: 2 } },
  ])
  expect([starts.new.n, starts[3].n, ends.closed.n, ends[2].n]).toEqual([4, 2, 2, 4])
})

it('phases stand in the order of time, the period last', () => {
  const data = phaseDistributionOf(
    one({ 'phases.no-outcome now': 3, 'target-group.total before': 9 }),
    labelOf,
  )
  expect(data.map(({ label }) => label)).toEqual(['last-year', 'before', 'now'])
  expect(data[2]?.parts['outcome-unknown'].n).toBe(3)
  expect(data[1]?.total.n).toBe(9)
})

it('phases on any day add up to the target group, and each number opens those of its day', () => {
  const [data] = phaseDistributionOver(
    [{ day: '2026-03-31', phases: [1, 0, 2, 0, 0], selfSupporting: 3, exhausted: 0, noOutcome: 1 }],
    (day) => day,
    (line, day) => `${line} ${day}`,
  )
  expect(data?.total).toEqual({ n: 7, opens: 'target-group.total 2026-03-31' })
  expect(data?.parts[2]).toEqual({ n: 2, opens: 'phases.2 2026-03-31' })
  expect(data?.parts['outcome-unknown']).toEqual({ n: 1, opens: 'phases.no-outcome 2026-03-31' })
  expect(data?.parts.exhausted).toEqual({ n: 0 })
})

it('a care unit that nothing was sent to is left out, also when what was sent to another is hidden', () => {
  const report = reportWith(columns, null, (line) =>
    line === 'inquiries-by-unit.8.sent' ? 'hidden' : { n: 0, typed: null },
  )
  expect(answersOf(new ReportNumbers(report), 'Alla').units).toEqual([
    { label: 'Akalla', sent: hiddenAmount, answered: { n: 0 }, medianDays: { n: 0 } },
  ])
})

it('follow-ups are by socialsekreterare only in a report told apart by them; nobody is the rest', () => {
  const values = {
    'follow-ups.planned now': 9,
    'follow-ups.planned before': 5,
    'follow-ups.planned group:unknown': 2,
  }
  expect(coverageOf(one(values), labelOf).rows.map(({ label }) => label)).toEqual(['before'])
  expect(coverageOf(one(values, 'worker'), labelOf).rows.map(({ label, rest }) => [label, rest])).toEqual([
    ['group:unknown', true],
  ])
})

it('women and men are told apart only in a report that tells them apart', () => {
  expect(parallelOf(one({}, 'worker'), labelOf).bySex).toEqual([])
  expect(parallelOf(one({}, 'sex'), labelOf).bySex.map(({ label }) => label)).toEqual([
    'group:K',
    'group:M',
    'group:unknown',
  ])
})
