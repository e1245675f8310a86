import { addDays as addDaysTo, differenceInCalendarDays, differenceInYears, formatISO } from 'date-fns'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isLocalDate, monthsBefore, weekNumber, yearsBetween } from './dates'

const day = fc
  .date({ min: new Date(1900, 0, 1, 12), max: new Date(2199, 11, 31, 12), noInvalidDate: true })
  .map((date) => formatISO(date, { representation: 'date' }))
const parsed = (date: string) => new Date(`${date}T12:00:00`)

describe('isLocalDate', () => {
  it('takes every day of the calendar', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(isLocalDate(date)).toBe(true)
      }),
    )
  })

  it.each([
    '2023-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-04-31',
    '0022-01-01',
    '2200-01-01',
    '2022-1-1',
    '20220101',
    ' 2022-01-01',
    '',
  ])('refuses %s', (text) => expect(isLocalDate(text)).toBe(false))
})

describe('days', () => {
  it('are counted as date-fns counts them, across summer time and leap years', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe(differenceInCalendarDays(parsed(b), parsed(a)))
      }),
    )
  })

  it('are added as date-fns adds them', () => {
    const days = fc.integer({ min: -4000, max: 4000 })
    fc.assert(
      fc.property(day, days, (a, n) => {
        expect(addDays(a, n)).toBe(formatISO(addDaysTo(parsed(a), n), { representation: 'date' }))
      }),
    )
  })

  it('do not shift where summer time begins and ends', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29')
    expect(addDays('2026-03-29', 1)).toBe('2026-03-30')
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  })
})

describe('age', () => {
  it('is what date-fns says for everyone who is born', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [birth = a, on = b] = [a, b].toSorted()
        expect(yearsBetween(birth, on)).toBe(differenceInYears(parsed(on), parsed(birth)))
      }),
    )
  })

  it('goes up on the birthday, not the day before', () => {
    expect(yearsBetween('1961-03-02', '2026-03-01')).toBe(64)
    expect(yearsBetween('1961-03-02', '2026-03-02')).toBe(65)
    expect(yearsBetween('2004-02-29', '2022-02-28')).toBe(17)
    expect(yearsBetween('2004-02-29', '2022-03-01')).toBe(18)
  })
})

describe('months and weeks', () => {
  it('end on the last day of a shorter month', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28')
    expect(monthsBefore('2026-03-31', 12)).toBe('2025-03-31')
  })

  it('have the week numbers of Swedish calendars', () => {
    expect(weekNumber('2026-01-01')).toBe(1)
    expect(weekNumber('2027-01-01')).toBe(53)
    expect(weekNumber('2026-03-02')).toBe(10)
  })
})
