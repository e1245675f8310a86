import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../domain/dates'
import type { WheelItem } from '../../../domain/year-wheel/year-wheel'
import { dotsOf, itemKey, monthOf, monthsOf, partOfYear, yearSummary } from './wheel-parts'

const lum = (on: string): WheelItem => ({
  kind: 'lum',
  year: 2025,
  on,
  booked: false,
  doneOn: null,
  status: 'due',
})

describe('the ring of a year', () => {
  it('has a day in its own month, later days further round', () => {
    expect(partOfYear('2026-01-01')).toBe(0)
    expect(partOfYear('2026-07-01')).toBe(0.5)
    const day = fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2024-01-01', days))
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.floor(partOfYear(a) * 12 + 1e-9)).toBe(Number(a.slice(5, 7)) - 1)
        if (a.slice(5) < b.slice(5)) expect(partOfYear(a)).toBeLessThan(partOfYear(b))
      }),
    )
  })

  it('shows every item of the year, and none over another', () => {
    const days = fc.array(
      fc.integer({ min: 0, max: 364 }).map((n) => addDays('2026-01-01', n)),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(days, (all) => {
        const dots = dotsOf([...all.map(lum), lum('2025-12-31')], 2026, 0.02)
        expect(dots).toHaveLength(all.length)
        for (const one of dots)
          for (const other of dots)
            if (one !== other && one.row === other.row)
              expect(Math.abs(one.part - other.part)).toBeGreaterThanOrEqual(0.02)
      }),
    )
  })
})

describe('the list of a year', () => {
  it('has twelve months that the days of the year fall in', () => {
    expect(monthsOf(2026)).toHaveLength(12)
    expect(monthsOf(2026)).toContain(monthOf(lum('2026-02-28')))
  })

  it('is summed up worst first, and says when there is nothing', () => {
    const of = (...statuses: WheelItem['status'][]) => yearSummary(statuses.map((status) => ({ status })))
    expect(of('done', 'coming', 'late', 'done')).toBe('1 försenat, 1 kommer, 2 klara.')
    expect(of('due', 'due', 'late', 'late')).toBe('2 försenade, 2 inom 30 dagar.')
    expect(of()).toBe('Inget att göra det året.')
  })

  it('tells an agreement that was looked over from the same one that comes back', () => {
    const agreement = { kind: 'agreement', agreementId: 1, agreement: 'routine', title: 'Rutin' } as const
    const looked = { ...lum('2026-02-01'), ...agreement, doneOn: '2026-02-01' }
    expect(itemKey(looked)).not.toBe(itemKey({ ...looked, doneOn: null }))
  })
})
