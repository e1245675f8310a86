import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPhases } from '../../../domain/phase/phases'
import { periodOf } from '../../../domain/statistics/period'
import type { Line } from '../../../domain/statistics/report'
import type { ShownCell, SuppressedReport } from '../../../domain/statistics/suppression'
import { hiddenWord } from '../../app/statistics-words'
import { aboutLines, explanations, reportSheets, toldBlocks, toldText } from './report-tables'

const names = { phases: defaultPhases, units: {}, longTermMonths: 12 }
const about = { unit: 'Exempelenheten', today: '2026-05-20', smallUnder: 5, frozenOn: null }
const known = (n: number): ShownCell => ({ n, typed: null })

const line = (id: string, of: string | null, indent: 0 | 1, cells: readonly ShownCell[]) => ({
  id,
  unit: 'client' as const,
  measure: 'count' as Line['measure'],
  indent,
  of,
  cells,
})

function report(rows: readonly (readonly [string, string | null, ...ShownCell[]])[]): SuppressedReport {
  return {
    period: periodOf('tertial', 2026, 1),
    knownOn: null,
    split: null,
    names: {},
    columns: [
      { id: 'now', period: periodOf('tertial', 2026, 1), name: null },
      { id: 'before', period: periodOf('tertial', 2025, 3), name: null },
    ],
    blocks: [
      {
        id: 'target-group',
        kind: 'stock',
        equations: [],
        lines: rows.map(([id, of, ...cells]) => line(id, of, of === null ? 0 : 1, cells)),
      },
    ],
  }
}

const told = (made: SuppressedReport) =>
  toldBlocks(made, names).flatMap(({ lines }) => lines.map(({ cells }) => cells.map(toldText)))

describe('a number told to others', () => {
  it('has its share, and the mark of what was typed in', () => {
    expect(
      told(
        report([
          ['target-group.assistance', null, { n: null, typed: 1209 }, known(0)],
          ['target-group.total', 'target-group.assistance', known(284), known(0)],
        ]),
      ),
    ).toEqual([
      ['1\u00a0209*', '–'],
      ['284 (23\u00a0%)', '0'],
    ])
  })

  it('is no share of what only Paraplyet knows until that is typed in', () => {
    const [assistance] = told(report([['target-group.assistance', null, known(0), known(0)]]))
    expect(assistance).toEqual(['–', '–'])
  })

  it('is no share of what is hidden, nor is what is hidden a share of anything', () => {
    expect(
      told(
        report([
          ['target-group.total', null, 'hidden', known(40)],
          ['target-group.no-sgi', 'target-group.total', known(12), 'hidden'],
        ]),
      ),
    ).toEqual([
      [hiddenWord, '40'],
      ['12', hiddenWord],
    ])
  })
})

const anyCell = fc.oneof(
  fc.constant('hidden' as const),
  fc.nat(400).map(known),
  fc.nat(400).map((typed): ShownCell => ({ n: null, typed })),
)

it('a workbook has every number as a number, and no number where one is hidden', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 8 }), (cells) => {
      const made = report([
        ['target-group.total', null, ...(cells[0] ?? [])],
        ...cells.slice(1).map(([a, b]) => ['target-group.no-sgi', 'target-group.total', a, b] as const),
      ])
      const [sheet] = reportSheets(made, names, about)
      sheet?.rows.forEach((row, at) => {
        const [now = 'hidden', before = 'hidden'] = cells[at] ?? []
        const number = (cell: ShownCell) => (cell === 'hidden' ? hiddenWord : (cell.typed ?? cell.n))
        expect([row[3], row[5]]).toEqual([number(now), number(before)])
        if (now === 'hidden' || cells[0]?.[0] === 'hidden') expect(row[4]).toBeNull()
      })
    }),
  )
})

it('says what it is compared with, when it was drawn, and that a running period is not whole', () => {
  const made = report([['target-group.total', null, known(9), known(9)]])
  expect(aboutLines(made, about)).toEqual([
    '2026-01-01 – 2026-04-30, jämfört med tertial 3 2025.',
    'Uttagen 20 maj 2026.',
  ])
  expect(aboutLines(made, { ...about, today: '2026-03-01' }).at(-1)).toBe(
    'Perioden pågår: räknat till och med 1 mars 2026.',
  )
  expect(aboutLines(made, { ...about, frozenOn: '2026-05-02' })[1]).toBe(
    'Som den levererades 2 maj 2026; senare rättelser ingår inte.',
  )
  expect(explanations(made, about)).toEqual([expect.stringContaining('mindre än 5')])
})
