import { describe, expect, it } from 'vitest'
import { generateDemo } from '../../db/demo/generate'
import { readOutgoing } from '../../db/queries/outgoing-report'
import { readReport } from '../../db/queries/report'
import { testDb } from '../../db/test-db'
import { carriedOver } from '../../domain/statistics/compose'
import { reckoned } from '../../domain/statistics/test-row-space'

const today = '2026-03-02'
const period = { kind: 'half-year', from: '2025-07-01', to: '2025-12-31' } as const

describe('everything that leaves the unit about a period, held side by side and attacked', () => {
  it.each([
    [60, 1],
    [150, 6],
    [525, 6],
  ])(
    'gives no small number away to one who knows what adds up, also in what it leaves out: %i cases',
    (cases, seed) => {
      const db = testDb()
      generateDemo(db.$client, { cases, seed, today, years: 3 })
      const request = { period, knownOn: null, split: 'sex' } as const
      const whole = readReport(db, request, today)
      const shown = readOutgoing(db, request, today)
      const given = reckoned(whole, shown, carriedOver)
      expect(given.filter(({ n }) => n > 0 && n < 5)).toEqual([])
    },
  )

  it('finds what is plain', () => {
    const cell = (n: number) => ({ n, members: n, typed: null })
    const line = (id: string, n: number) => ({
      id,
      unit: 'case' as const,
      measure: 'count' as const,
      indent: 0 as const,
      of: null,
      cells: [cell(n)],
    })
    const lines = [line('all', 50), line('part.0', 3), line('part.1', 47)]
    const whole = {
      period,
      knownOn: null,
      split: null,
      names: {},
      columns: [{ id: 'now', period, name: null }],
      blocks: [
        {
          id: 'one',
          kind: 'stock' as const,
          lines,
          equations: [{ left: ['all'], right: ['part.0', 'part.1'] }],
        },
      ],
    }
    const hiding = (...ids: string[]) => ({
      ...whole,
      blocks: whole.blocks.map((block) => ({
        ...block,
        lines: lines.map((one) => ({
          ...one,
          cells: ids.includes(one.id) ? ['hidden' as const] : one.cells,
        })),
      })),
    })
    expect(reckoned(whole, hiding('part.0'), [])).toEqual([{ cell: 'part.0 now', n: 3 }])
    expect(reckoned(whole, hiding('part.0', 'part.1'), [])).toEqual([])
  })
})
