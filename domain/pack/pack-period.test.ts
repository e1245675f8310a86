import { describe, expect, it } from 'vitest'
import { packPeriod, packPeriods, periodBetween } from './pack-period'

const span = ({ from, to }: { from: string; to: string }) => `${from}/${to}`

describe('the period of a pack', () => {
  it.each([
    [null, '2026-03-02', '2025-07-01/2025-12-31'],
    ['2025-09-23', '2026-03-02', '2025-07-01/2025-12-31'],
    ['2026-03-10', '2026-08-20', '2026-01-01/2026-06-30'],
    // Two tertials have come further than the half-year.
    ['2026-03-10', '2026-10-01', '2026-01-01/2026-08-31'],
    // They were over when it was last met: the half-year again.
    ['2026-09-10', '2026-10-01', '2026-01-01/2026-06-30'],
  ])('after a meeting on %s, on %s: %s', (last, today, expected) => {
    expect(span(packPeriod(last, today))).toBe(expected)
  })

  it('is called by its name when it has one', () => {
    expect(periodBetween({ from: '2025-07-01', to: '2025-12-31' }).kind).toBe('half-year')
    expect(periodBetween({ from: '2025-01-01', to: '2025-04-30' }).kind).toBe('tertial')
    expect(periodBetween({ from: '2025-01-01', to: '2025-12-31' }).kind).toBe('year')
    expect(periodBetween({ from: '2025-01-01', to: '2025-08-31' }).kind).toBe('free')
  })

  it('offers nothing that is not over, and nothing twice', () => {
    const offered = packPeriods('2026-03-02').map(span)
    expect(new Set(offered).size).toBe(offered.length)
    expect(packPeriods('2026-03-02').every(({ to }) => to < '2026-03-02')).toBe(true)
  })
})
