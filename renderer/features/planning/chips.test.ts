import { describe, expect, it } from 'vitest'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import type { Proposed } from '../../../domain/meeting/propose'
import { chipsOf, type Found, putRefusal } from './chips'

const today = '2026-03-02'
const time = { startMinute: 600, minutes: 60 }
const row = { personId: 1, person: 'Anna Ek', cases: 12, endedOn: null } as PlanningRow
const planned = {
  id: 7,
  personId: 1,
  person: 'Anna Ek',
  day: '2026-03-10',
  ...time,
  reviewId: null,
  reviewed: false,
}
const proposed = (late: number, last: string | null): Proposed => ({
  personId: 1,
  day: '2026-03-10',
  ...time,
  reason: {
    cadence: 'usual',
    everyDays: 56,
    last,
    due: today,
    late,
    cases: 12,
    unseen: 0,
    pinned: false,
    shortened: false,
  },
})
const notice = (found: Partial<Found>) =>
  chipsOf({ ahead: [planned], proposed: [], rows: [row], absences: [], ...found }, today)[0]?.notice

describe('a meeting in the calendar', () => {
  it('says what has come to speak against it since it was booked', () => {
    expect(notice({})).toBeNull()
    const week = { fromDate: '2026-03-09', toDate: '2026-03-13' }
    expect(notice({ absences: [{ personId: 1, ...week }] })).toBe('är borta den dagen')
    expect(notice({ absences: [{ personId: 2, ...week }] })).toBeNull()
    expect(notice({ absences: [{ personId: null, ...week }] })).toBe('du är borta den dagen')
    expect(notice({ rows: [{ ...row, cases: 0 }] })).toBe('har inga ärenden')
    expect(notice({ rows: [] })).toBe('är inte kvar')
    expect(notice({ rows: [{ ...row, endedOn: '2026-03-09' }] })).toBe('har slutat då')
    expect(notice({ rows: [{ ...row, endedOn: '2026-03-10' }] })).toBeNull()
    // One that was called off, and whose calling off was taken back.
    const other = { ...planned, id: 8, personId: 2, startMinute: 630 }
    expect(notice({ ahead: [planned, other] })).toBe('samtidigt som ett annat')
    expect(notice({ ahead: [planned, { ...other, startMinute: 660 }] })).toBeNull()
  })

  it('is late only against a meeting that was held', () => {
    expect(notice({ ahead: [], proposed: [proposed(8, '2026-01-05')] })).toBe('efter sitt intervall')
    expect(notice({ ahead: [], proposed: [proposed(8, null)] })).toBeNull()
    expect(notice({ ahead: [], proposed: [proposed(0, '2026-01-05')] })).toBeNull()
  })
})

describe('a proposal put elsewhere', () => {
  const code = (day: string, startMinute = 600) =>
    putRefusal(
      { personId: 1, day, startMinute, minutes: 60 },
      {
        today,
        others: [planned],
        absences: [{ personId: null, fromDate: '2026-03-12', toDate: '2026-03-12' }],
        name: 'Anna Ek',
      },
    )?.code

  it('is refused by the rules of a meeting, before it is booked', () => {
    expect(code('2026-03-11')).toBeUndefined()
    expect(code('2026-03-14')).toBe('meeting-on-red-day')
    expect(code('2026-04-03')).toBe('meeting-on-red-day')
    expect(code('2026-02-27')).toBe('meeting-in-past')
    expect(code('2026-03-12')).toBe('meeting-person-away')
    expect(code('2026-03-10', 630)).toBe('meeting-overlap')
    expect(code('2026-03-11', 1400)).toBe('meeting-past-midnight')
  })
})
