import { describe, expect, it } from 'vitest'
import { excelDay, isDateFormat } from './excel-date'

describe('a date in Excel', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [44_926.75, false, '2022-12-31'],
    [43_464, true, '2022-12-31'],
    [0, false, null],
    [500_000, false, null],
  ])('%d (1904: %s) is %s', (serial, from1904, day) => {
    expect(excelDay(serial, from1904)).toBe(day)
  })

  it.each([
    [14, undefined, true],
    [22, undefined, true],
    [0, undefined, false],
    [9, undefined, false],
    [21, undefined, false],
    [164, 'yyyy-mm-dd', true],
    [164, 'd mmmm', true],
    [164, 'mmm', true],
    [164, '[h]:mm:ss', false],
    [164, '0.00" dagar"', false],
    [164, '[Red]#,##0', false],
    [164, '\\d0', false],
  ])('format %d %s says a day: %s', (id, code, day) => {
    expect(isDateFormat(id, code)).toBe(day)
  })
})
