import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { defaultJointMeetings } from '../joint-meeting/joint-meeting-settings'
import { type WheelFacts, type WheelItem, wheelNow, yearWheel } from './year-wheel'

const today = '2026-03-02'
const facts: WheelFacts = {
  begunOn: '2020-01-01',
  perYear: { ...defaultJointMeetings.perYear, 'method-development': null, cooperation: null },
  meetings: [],
  reports: [],
  lum: [],
  agreements: [],
  decisions: [],
}
const wheel = (changes: Partial<WheelFacts>, year = 2026, on = today) =>
  yearWheel({ ...facts, ...changes }, year, on)
const told = (items: readonly WheelItem[], kind: WheelItem['kind']) =>
  items.filter((item) => item.kind === kind).map(({ on, status }) => `${on} ${status}`)
const meeting = (id: number, day: string, heldOn: string | null = null) => ({
  id,
  type: 'method-development' as const,
  title: null,
  day,
  heldOn,
})
const twice = { perYear: { ...facts.perYear, 'method-development': 2 } }

describe('meetings of the year', () => {
  it('are asked for evenly over the year where none is booked', () => {
    expect(told(wheel(twice), 'meeting')).toEqual(['2026-06-30 coming', '2026-12-31 coming'])
    expect(told(wheel(twice, 2026, '2026-07-01'), 'meeting')).toEqual([
      '2026-06-30 late',
      '2026-12-31 coming',
    ])
    expect(told(wheel(twice, 2026, '2026-06-01'), 'meeting')).toEqual(['2026-06-30 due', '2026-12-31 coming'])
  })

  it('take the place of what was asked for, whenever they are', () => {
    const meetings = [meeting(2, '2026-10-01'), meeting(1, '2026-02-10', '2026-02-10')]
    expect(told(wheel({ ...twice, meetings: meetings.slice(1) }), 'meeting')).toEqual([
      '2026-02-10 done',
      '2026-12-31 coming',
    ])
    expect(told(wheel({ ...twice, meetings }), 'meeting')).toEqual(['2026-02-10 done', '2026-10-01 coming'])
    const numbers = wheel({ ...twice, meetings }).map((item) => item.kind === 'meeting' && item.number)
    expect(numbers.filter(Boolean)).toEqual([1, 2])
  })

  it('are within 30 days when they are, and ask for nothing while booked; whether they were held once their day has passed', () => {
    const items = (day: string) => wheel({ meetings: [meeting(1, day)] })
    const booked = (day: string) => told(items(day), 'meeting')
    const asks = (day: string) => told(wheelNow(items(day)), 'meeting')
    expect(booked('2026-03-02')).toEqual(['2026-03-02 due'])
    expect(booked('2026-03-23')).toEqual(['2026-03-23 due'])
    expect(booked('2026-04-02')).toEqual(['2026-04-02 coming'])
    expect(asks('2026-03-23')).toEqual([])
    expect(asks('2026-03-01')).toEqual(['2026-03-01 late'])
    expect(booked('2026-03-01')).toEqual(['2026-03-01 late'])
  })

  it('are never fewer than are counted on, and every one that stands is there once', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days))
    const some = fc.array(day, { maxLength: 6 })
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 12 }), (days, number) => {
        const meetings = days.map((on, place) => meeting(place + 1, on))
        const perYear = { ...facts.perYear, 'method-development': number }
        const items = wheel({ meetings, perYear }).filter((item) => item.kind === 'meeting')
        expect(items).toHaveLength(Math.max(number, days.length))
        const ids = items.flatMap(({ meetingId }) => meetingId ?? [])
        expect(ids.toSorted((a, b) => a - b)).toEqual(meetings.map(({ id }) => id))
        for (const { on } of items) expect(on.slice(0, 4)).toBe('2026')
      }),
    )
  })
})

describe('reports of the year', () => {
  it('are due a month after each tertial, the last of them the year after', () => {
    expect(told(wheel({}), 'tertial-report')).toEqual([
      '2026-01-31 late',
      '2026-05-31 coming',
      '2026-09-30 coming',
    ])
  })

  it('are not asked for of a tertial that was over before the register was begun', () => {
    const begun = (begunOn: string) => told(wheel({ begunOn }), 'tertial-report')
    expect(begun('2025-12-31')[0]).toBe('2026-01-31 late')
    expect(begun('2026-01-01')).toEqual(['2026-05-31 coming', '2026-09-30 coming'])
    const reports = [{ fromDate: '2025-09-01', frozenOn: '2026-01-20' }]
    expect(told(wheel({ begunOn: '2026-01-01', reports }), 'tertial-report')[0]).toBe('2026-01-31 done')
  })

  it('are done when they were first frozen', () => {
    const reports = [
      { fromDate: '2025-09-01', frozenOn: '2026-02-11' },
      { fromDate: '2025-09-01', frozenOn: '2026-01-20' },
    ]
    const [first] = wheel({ reports }).filter(({ kind }) => kind === 'tertial-report')
    expect(first).toMatchObject({ year: 2025, number: 3, doneOn: '2026-01-20', status: 'done' })
  })

  it('to LUM is due by 28 February of the year after, and done when it is sent', () => {
    expect(told(wheel({}, 2026, '2026-02-28'), 'lum')).toEqual(['2026-02-28 due'])
    expect(told(wheel({}, 2026, '2026-03-01'), 'lum')).toEqual(['2026-02-28 late'])
    // Begun, and not sent; of another year.
    const lum = [
      { year: 2025, sentOn: null },
      { year: 2024, sentOn: '2025-02-20' },
    ]
    expect(told(wheel({ lum }), 'lum')).toEqual(['2026-02-28 late'])
    expect(told(wheel({ lum: [{ year: 2025, sentOn: '2026-02-25' }] }), 'lum')).toEqual(['2026-02-28 done'])
  })
})

describe('what comes back', () => {
  const agreement = { id: 1, kind: 'routine' as const, title: 'Rutin', reviewedOn: null, endedOn: null }
  const decision = {
    id: 1,
    jointMeetingId: 1,
    text: 'Ta fram en mall',
    owner: null,
    dueOn: '2025-11-01',
    status: 'open' as const,
    closedOn: null,
  }

  it('an agreement is looked over in the year of its day, and stays until it is', () => {
    const of = (reviewOn: string, year: number) =>
      told(wheel({ agreements: [{ ...agreement, reviewOn }] }, year), 'agreement')
    expect(of('2026-03-20', 2026)).toEqual(['2026-03-20 due'])
    expect(of('2024-05-01', 2026)).toEqual(['2024-05-01 late'])
    expect(of('2024-05-01', 2025)).toEqual([])
    expect(of('2027-05-01', 2026)).toEqual([])
    expect(of('2027-05-01', 2027)).toEqual(['2027-05-01 coming'])
  })

  it('an agreement that was looked over says so, and one that has ended asks for nothing', () => {
    const looked = { ...agreement, reviewedOn: '2026-02-01', reviewOn: '2027-02-01' }
    expect(told(wheel({ agreements: [looked] }), 'agreement')).toEqual(['2026-02-01 done'])
    const ended = { ...agreement, reviewOn: '2026-02-01', endedOn: '2026-01-01' }
    expect(told(wheel({ agreements: [ended] }), 'agreement')).toEqual([])
  })

  it('a decision comes by its day, late until it is closed; without a day never', () => {
    expect(told(wheel({ decisions: [decision] }), 'decision')).toEqual(['2025-11-01 late'])
    const closed = { ...decision, status: 'dropped' as const, closedOn: '2025-12-01' }
    expect(told(wheel({ decisions: [closed] }, 2025), 'decision')).toEqual(['2025-11-01 done'])
    expect(told(wheel({ decisions: [closed] }), 'decision')).toEqual([])
    expect(told(wheel({ decisions: [{ ...decision, dueOn: null }] }), 'decision')).toEqual([])
  })
})

describe('the wheel', () => {
  it('asks for nothing that should have been done before the register was begun', () => {
    const begun = wheel({ ...twice, begunOn: '2026-07-05' }, 2026, '2026-08-01')
    expect(begun.map(({ on }) => on)).toEqual(['2026-09-30', '2026-12-31'])
  })

  it('runs in the order of its days, and only what is late or due within a month asks for something now', () => {
    const day = fc.integer({ min: -500, max: 500 }).map((days) => addDays(today, days))
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), fc.integer({ min: 2024, max: 2028 }), (days, year) => {
        const decisions = days.map((dueOn, place) => ({
          id: place + 1,
          jointMeetingId: 1,
          text: 'Beslut',
          owner: null,
          dueOn,
          status: 'open' as const,
          closedOn: null,
        }))
        const items = wheel({ ...twice, decisions }, year)
        expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).toSorted())
        for (const { on } of wheelNow(items)) expect(on <= addDays(today, 30)).toBe(true)
        const now = new Set(wheelNow(items))
        for (const item of items.filter((one) => !now.has(one)))
          expect(item.doneOn !== null || item.on > addDays(today, 30)).toBe(true)
      }),
    )
  })
})
