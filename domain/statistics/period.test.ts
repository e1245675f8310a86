import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import {
  following,
  lastYear,
  latestFinished,
  numberOf,
  type Period,
  periodAt,
  periodOf,
  periodsInYear,
  previous,
  period as shape,
} from './period'

const kinds = ['tertial', 'half-year', 'year'] as const

describe('a period that is asked for', () => {
  it.each([
    ['tertial', '2026-01-01', '2026-04-30', true],
    ['tertial', '2026-01-01', '2026-04-29', false],
    ['tertial', '2026-02-01', '2026-05-31', false],
    ['half-year', '2026-01-01', '2026-12-31', false],
    ['year', '2025-07-01', '2026-06-30', false],
    ['free', '2025-07-04', '2026-06-30', true],
    ['free', '2026-07-04', '2026-06-30', false],
  ])('%s %s to %s: %s', (kind, from, to, is) => {
    expect(shape.safeParse({ kind, from, to }).success).toBe(is)
  })
})

describe('periods', () => {
  it.each([
    ['tertial', 2022, 3, '2022-09-01', '2022-12-31'],
    ['tertial', 2024, 1, '2024-01-01', '2024-04-30'],
    ['half-year', 2023, 1, '2023-01-01', '2023-06-30'],
    ['year', 2022, 1, '2022-01-01', '2022-12-31'],
  ] as const)('%s %i:%i', (kind, year, number, from, to) => {
    expect(periodOf(kind, year, number)).toEqual({ kind, from, to })
  })

  it('before the first tertial is the third of the year before', () => {
    expect(previous(periodOf('tertial', 2022, 1))).toEqual(periodOf('tertial', 2021, 3))
  })

  it('a free period is compared with as many days before it, and with the same days last year', () => {
    const free: Period = { kind: 'free', from: '2024-02-01', to: '2024-02-29' }
    expect(previous(free)).toEqual({ kind: 'free', from: '2024-01-03', to: '2024-01-31' })
    expect(lastYear(free)).toEqual({ kind: 'free', from: '2023-02-01', to: '2023-02-28' })
  })

  it('the latest finished is not the one that runs, also on its last day', () => {
    expect(latestFinished('tertial', '2023-01-15')).toEqual(periodOf('tertial', 2022, 3))
    expect(latestFinished('year', '2022-12-31')).toEqual(periodOf('year', 2021, 1))
  })

  it('cover every day once', () => {
    const years = fc.integer({ min: 1950, max: 2150 })
    fc.assert(
      fc.property(fc.constantFrom(...kinds), years, fc.nat({ max: 366 }), (kind, year, offset) => {
        const day = addDays(`${year}-01-01`, offset)
        const at = periodAt(kind, day)
        expect(at.from <= day && day <= at.to).toBe(true)
        expect(previous(following(at))).toEqual(at)
        expect(numberOf(at)).toBeLessThanOrEqual(periodsInYear(kind))
        expect(lastYear(at).to.slice(0, 4)).toBe(String(Number(at.to.slice(0, 4)) - 1))
      }),
    )
  })
})
