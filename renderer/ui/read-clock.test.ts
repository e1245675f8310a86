import { describe, expect, it } from 'vitest'
import { readClock, readClockSpan, readTime, timeShown } from './read-clock'

describe('a typed time', () => {
  it.each([
    ['9', 540],
    ['9.30', 570],
    ['0930', 570],
    ['09:30', 570],
    [' 16.00 ', 960],
    ['24.00', null],
    ['9.60', null],
    ['nio', null],
    ['', null],
  ])('%s is %s', (text, minutes) => expect(readClock(text)).toBe(minutes))

  it('from and to come in order', () => {
    expect(readClockSpan('9–16')).toEqual({ from: 540, to: 960 })
    expect(readClockSpan('9.00 - 15.30')).toEqual({ from: 540, to: 930 })
    for (const wrong of ['16–9', '9', '9–', '8–9–10']) expect(readClockSpan(wrong)).toBeNull()
  })

  it('is kept with both digits of the hour, or comparing texts would not compare times', () => {
    expect(readTime('9')).toBe('09:00')
    expect(readTime('930')).toBe('09:30')
    expect(readTime('23.59')).toBe('23:59')
    expect(readTime('25.00')).toBeNull()
    expect(timeShown('09:30')).toBe('09.30')
  })
})
