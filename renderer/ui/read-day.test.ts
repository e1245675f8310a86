import { describe, expect, it } from 'vitest'
import { readDay } from './read-day'

describe('readDay', () => {
  const read = (text: string, max?: string) => readDay(text, { thisYear: 2026, max })

  it('reads every way a day is written', () => {
    for (const text of ['2026-03-02', '20260302', '260302', '26-03-02', '2/3 2026', '2.3.26', ' 2/3 '])
      expect(read(text)).toBe('2026-03-02')
  })

  it('takes two digits as the latest year that may be meant', () => {
    expect(read('850203', '2026-03-02')).toBe('1985-02-03')
    expect(read('260203', '2026-03-02')).toBe('2026-02-03')
    expect(read('270203', '2026-03-02')).toBe('1927-02-03')
    expect(read('991231', '1999-12-31')).toBe('1999-12-31')
  })

  it('looks ten years ahead when nothing limits it', () => {
    expect(read('360101')).toBe('2036-01-01')
    expect(read('370101')).toBe('1937-01-01')
    expect(read('31/12 30')).toBe('2030-12-31')
  })

  it('refuses days that do not exist', () => {
    for (const text of ['2026-02-30', '31/13', '2026', 'i morgon', '']) expect(read(text)).toBeNull()
  })
})
