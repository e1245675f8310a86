import { describe, expect, it } from 'vitest'
import { firstFree } from './first-free'
import { defaultMeetingSettings } from './meeting-settings'
import type { Calendar } from './propose'

// A Monday.
const monday = '2026-03-02'
const free = (changes: Partial<Calendar>, minutes = 60) =>
  firstFree(minutes, monday, { settings: defaultMeetingSettings, absences: [], planned: [], ...changes })

describe('the first free time', () => {
  it('is beside what stands, and on no red day or absence', () => {
    expect(free({})).toEqual({ day: monday, startMinute: 540 })
    const planned = [{ personId: 1, day: monday, startMinute: 540, minutes: 60 }]
    expect(free({ planned })).toEqual({ day: monday, startMinute: 615 })
    const away = { fromDate: monday, toDate: '2026-03-06' }
    expect(free({ absences: [away] })).toEqual({ day: '2026-03-09', startMinute: 540 })
    // Until after Easter.
    expect(free({ absences: [{ ...away, toDate: '2026-04-02' }] }).day).toBe('2026-04-07')
  })

  it('is a morning to begin from when there is none', () => {
    expect(free({ absences: [{ fromDate: monday, toDate: '2027-03-02' }] })).toEqual({
      day: monday,
      startMinute: 540,
    })
    expect(free({}, 600)).toEqual({ day: monday, startMinute: 540 })
  })
})
