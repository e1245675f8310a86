import { describe, expect, it } from 'vitest'
import { easterSunday, isWorkday, workdayFrom } from './workdays'

describe('easterSunday', () => {
  it.each([
    [2022, '2022-04-17'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('%i: %s', (year, day) => expect(easterSunday(year)).toBe(day))
})

describe('isWorkday', () => {
  it.each([
    '2026-01-06',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-06-19',
    '2026-12-24',
    '2026-03-07',
    '2026-03-08',
  ])('%s is a day off', (day) => expect(isWorkday(day)).toBe(false))
  it.each(['2026-01-07', '2026-04-07', '2026-05-15', '2026-06-22', '2026-03-02'])('%s is a workday', (day) =>
    expect(isWorkday(day)).toBe(true),
  )
})

describe('workdayFrom', () => {
  it('passes over 1 May and the weekend after it', () => expect(workdayFrom('2026-05-01')).toBe('2026-05-04'))
  it('keeps a workday', () => expect(workdayFrom('2026-03-02')).toBe('2026-03-02'))
})
