import { describe, expect, it } from 'vitest'
import { remindersNow, remindersOf } from './reminders'

const today = '2026-03-02'
const found = {
  meetings: [
    { day: '2026-02-27', reviewed: false },
    { day: '2026-03-02', reviewed: false },
    { day: '2026-03-02', reviewed: true },
    { day: '2026-03-09', reviewed: false },
    { day: '2026-03-10', reviewed: false },
  ],
  reviews: [{ endedOn: null }, { endedOn: '2026-03-01' }],
  rows: [
    { due: '2026-03-02', next: null, cases: 3 },
    { due: '2026-03-02', next: {}, cases: 3 },
    { due: '2026-03-03', next: null, cases: 3 },
    { due: null, next: null, cases: 0 },
  ],
  handovers: [
    { fromDate: '2026-02-20', untilDate: '2026-03-09', waitsFor: [{}] },
    { fromDate: '2026-02-20', untilDate: '2026-03-10', waitsFor: [] },
    { fromDate: '2026-03-03', untilDate: '2026-03-05', waitsFor: [] },
    { fromDate: '2026-02-20', untilDate: '2026-03-01', waitsFor: [] },
  ],
  wheel: (['late', 'due', 'coming', 'done'] as const).map((status) => ({ status, booked: false })),
}

describe('what the start page reminds of', () => {
  const reminders = remindersOf(found, today)
  it('is told by when it is to be, and by what nobody has done', () => {
    expect(Object.entries(reminders).map(([key, value]) => [key, value.length])).toEqual([
      ['todays', 1],
      ['soon', 1],
      ['passed', 1],
      ['unfinished', 1],
      ['unmet', 1],
      ['waiting', 1],
      ['ending', 1],
      ['ofYear', 2],
    ])
  })

  it('counts what asks for something now', () => expect(remindersNow(reminders)).toBe(4))
})
