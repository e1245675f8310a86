import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { gaps, turnoverOf } from './turnover'

const today = '2026-03-02'
const held = (personId: number, fromDate: string, toDate: string | null = null) => ({
  personId,
  fromDate,
  toDate,
})

describe('changes of socialsekreterare', () => {
  it('are counted and dated; the first is none', () => {
    const all = [
      held(3, '2026-01-12'),
      held(1, '2022-05-01', '2024-02-29'),
      held(2, '2024-03-01', '2026-01-11'),
    ]
    expect(turnoverOf(all, today)).toEqual({
      on: ['2024-03-01', '2026-01-12'],
      latest: '2026-01-12',
      lately: 1,
    })
    expect(turnoverOf(all.slice(1, 2), today)).toEqual({ on: [], latest: null, lately: 0 })
  })

  it('leave out one who goes on under a new date, and one who has not begun', () => {
    const all = [held(1, '2025-01-01', '2025-06-30'), held(1, '2025-07-01'), held(2, '2026-03-03')]
    expect(turnoverOf(all, today).on).toEqual([])
  })

  it('count lately what is less than two years old', () => {
    const all = [held(1, '2020-01-01'), held(2, '2024-03-02'), held(1, '2024-03-03'), held(3, '2026-03-02')]
    expect(turnoverOf(all, today).lately).toBe(2)
  })
})

describe('days with nobody', () => {
  it('are those between two, and after the last has left', () => {
    expect(gaps([held(1, '2025-01-01', '2025-01-31'), held(2, '2025-03-01', '2026-02-20')], today)).toEqual([
      { from: '2025-02-01', to: '2025-02-28' },
      { from: '2026-02-21', to: null },
    ])
    expect(gaps([held(1, '2025-01-01', '2025-01-31'), held(2, '2025-02-01')], today)).toEqual([])
  })

  it('are just the days between the first and today that no holding covers', () => {
    const start = '2026-01-01'
    const one = fc
      .record({ from: fc.nat(50), length: fc.option(fc.nat(20), { freq: 8 }) })
      .map(({ from, length }) =>
        held(1, addDays(start, from), length === null ? null : addDays(start, from + length)),
      )
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (holdings) => {
        const found = gaps(holdings, today)
        const first = holdings.map(({ fromDate }) => fromDate).toSorted()[0] ?? today
        for (let day = first; day <= today; day = addDays(day, 1)) {
          const covered = holdings.some((h) => h.fromDate <= day && (h.toDate ?? today) >= day)
          const inGap = found.some(({ from, to }) => from <= day && (to ?? today) >= day)
          expect(inGap).toBe(!covered)
        }
      }),
      { numRuns: 300, seed: 9 },
    )
  })
})
