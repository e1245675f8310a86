import { expect, it } from 'vitest'
import { daysOver } from './over-time'

it('months end on their last days, the last of them where the period ends', () => {
  const days = daysOver('month', '2026-03-10')
  expect(days).toHaveLength(24)
  expect(days.slice(-4)).toEqual(['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-10'])
  expect(days[0]).toBe('2024-04-30')
})

it('a month that is over is not told twice', () => {
  expect(daysOver('month', '2026-02-28').slice(-2)).toEqual(['2026-01-31', '2026-02-28'])
})

it('tertials go four years back', () => {
  const days = daysOver('tertial', '2026-04-30')
  expect(days.slice(-3)).toEqual(['2025-08-31', '2025-12-31', '2026-04-30'])
  expect(days[0]).toBe('2022-08-31')
})
