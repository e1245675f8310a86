import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkday } from '../calendar/workdays'
import { addDays, type LocalDate } from '../dates'
import { arrange, hoursOn } from './day-plan'
import { endMinute, type MeetingFacts } from './meeting'
import { defaultMeetingSettings, type MeetingSettings } from './meeting-settings'
import { type Calendar, meetingMinutes, proposeMeetings, type ToMeet } from './propose'

// A Monday.
const monday = '2026-03-02'
const person = (personId: number, due: LocalDate, changes: Partial<ToMeet> = {}): ToMeet => ({
  personId,
  due,
  cases: 10,
  unseen: 0,
  cadence: 'usual',
  everyDays: 56,
  last: addDays(due, -56),
  absences: [],
  ...changes,
})
const calendar = (changes: Partial<Calendar> = {}): Calendar => ({
  from: monday,
  to: '2026-03-27',
  settings: defaultMeetingSettings,
  absences: [],
  planned: [],
  ...changes,
})
const days = (people: readonly ToMeet[], changes: Partial<Calendar> = {}) =>
  proposeMeetings(people, calendar(changes)).proposed.map(({ personId, day }) => [personId, day])

describe('a proposed meeting', () => {
  it('is on the latest day within the interval, and says why', () => {
    const [meeting] = proposeMeetings([person(1, '2026-03-11')], calendar()).proposed
    expect(meeting).toMatchObject({
      day: '2026-03-11',
      startMinute: 540,
      minutes: 45,
      reason: { late: 0, due: '2026-03-11', cadence: 'usual', pinned: false, shortened: false },
    })
  })

  it('comes before a weekend, a red day or an absence that the last day falls on', () => {
    expect(days([person(1, '2026-03-15')])).toEqual([[1, '2026-03-13']])
    // Långfredagen 2026 is 3 April.
    expect(days([person(1, '2026-04-06')], { to: '2026-04-30' })).toEqual([[1, '2026-04-02']])
    const away = [{ fromDate: '2026-03-09', toDate: '2026-03-13' }]
    expect(days([person(1, '2026-03-11', { absences: away })])).toEqual([[1, '2026-03-06']])
    expect(days([person(1, '2026-03-11')], { absences: away })).toEqual([[1, '2026-03-06']])
  })

  it('is as soon as there is room when the interval has passed, the longest passed first', () => {
    const settings = { ...defaultMeetingSettings, perDay: 1 }
    expect(days([person(1, '2026-02-20'), person(2, '2026-01-07')], { settings })).toEqual([
      [2, '2026-03-02'],
      [1, '2026-03-03'],
    ])
  })

  it('is not made for one who is due later, or has no cases', () => {
    expect(days([person(1, '2026-06-01'), person(2, '2026-03-05', { cases: 0 })])).toEqual([])
  })

  it('keeps clear of what is planned, of lunch and of the end of the day', () => {
    const settings = { ...defaultMeetingSettings, perDay: 10, leastMinutes: 120 }
    const people = [1, 2, 3, 4].map((id) => person(id, monday))
    const planned = [{ personId: 9, day: monday, startMinute: 600, minutes: 60 }]
    const { proposed, unplaced } = proposeMeetings(people, calendar({ settings, planned, to: monday }))
    expect(proposed.map(({ startMinute }) => startMinute)).toEqual([750])
    expect(unplaced).toHaveLength(3)
    expect(unplaced[0]?.why).toBe('full')
  })

  it('is cut to the longest time a day has, and says so', () => {
    const [meeting] = proposeMeetings([person(1, monday, { cases: 200 })], calendar()).proposed
    expect(meeting).toMatchObject({ minutes: 210, startMinute: 750, reason: { shortened: true } })
  })

  it('stands where it was put by hand, and the others give way', () => {
    const settings = { ...defaultMeetingSettings, perDay: 1 }
    const pin = { personId: 1, day: '2026-03-10', startMinute: 600, minutes: 45 }
    const { proposed } = proposeMeetings(
      [person(1, '2026-03-12'), person(2, '2026-03-10')],
      calendar({ settings }),
      [pin],
    )
    expect(proposed.map(({ personId, day }) => [personId, day])).toEqual([
      [2, '2026-03-09'],
      [1, '2026-03-10'],
    ])
    expect(proposed[1]?.reason.pinned).toBe(true)
  })

  it('leaves no empty place after one who was put there by hand and has been booked since', () => {
    const settings = { ...defaultMeetingSettings, perDay: 1 }
    const pin = { personId: 9, day: '2026-03-10', startMinute: 600, minutes: 45 }
    const { proposed } = proposeMeetings([person(2, '2026-03-10')], calendar({ settings }), [pin])
    expect(proposed).toMatchObject([{ personId: 2, day: '2026-03-10' }])
  })

  it('tells who is away all the time', () => {
    const absences = [{ fromDate: '2026-02-01', toDate: '2026-12-31' }]
    expect(proposeMeetings([person(1, monday, { absences })], calendar()).unplaced).toEqual([
      { personId: 1, due: monday, why: 'away' },
    ])
  })

  it('needs no room to be proposed into: no hours, or the coordinator away', () => {
    const settings = { ...defaultMeetingSettings, hours: [null, null, null, null, null] }
    const absences = [{ fromDate: monday, toDate: '2026-12-31' }]
    for (const changes of [{ settings }, { absences }])
      expect(proposeMeetings([person(1, monday)], calendar(changes))).toEqual({
        proposed: [],
        // It is not she who is away.
        unplaced: [{ personId: 1, due: monday, why: 'no-hours' }],
      })
  })
})

/** Small weeks with little room, so that somebody is often late. */
const small: MeetingSettings = {
  ...defaultMeetingSettings,
  minutesPerCase: 10,
  pauseMinutes: 15,
  hours: [
    { from: 540, to: 690 },
    { from: 540, to: 660 },
    { from: 540, to: 600 },
    null,
    { from: 540, to: 690 },
  ],
  lunch: null,
}
const smallCalendar = calendar({ settings: small, to: '2026-03-06' })
const smallDays = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06']

const anyPerson = (personId: number) =>
  fc
    .record({
      cases: fc.constantFrom(3, 6, 9, 12),
      due: fc.constantFrom(...smallDays),
      absent: fc.option(fc.constantFrom(...smallDays), { nil: null }),
    })
    .map(({ cases, due, absent }) =>
      person(personId, due, {
        cases,
        absences: absent === null ? [] : [{ fromDate: absent, toDate: absent }],
      }),
    )
const anyPeople = fc
  .integer({ min: 1, max: 5 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, place) => anyPerson(place + 1))))

/** The fewest late over every way to give each a day in time, or none. */
function bruteForce(people: readonly ToMeet[]): number {
  const fits = (day: LocalDate, own: readonly ToMeet[]) =>
    own.length <= small.perDay &&
    arrange(
      own.map(({ cases }) => meetingMinutes(cases, small)),
      hoursOn(day, small),
      [],
      small.pauseMinutes,
    ) !== null
  const search = (place: number, placed: ReadonlyMap<LocalDate, readonly ToMeet[]>): number => {
    const one = people[place]
    if (!one) return 0
    const late = 1 + search(place + 1, placed)
    const inTime = smallDays
      .filter((day) => day <= one.due && one.absences.every(({ fromDate }) => fromDate !== day))
      .filter((day) => fits(day, [...(placed.get(day) ?? []), one]))
      .map((day) => search(place + 1, new Map([...placed, [day, [...(placed.get(day) ?? []), one]]])))
    return Math.min(late, ...inTime)
  }
  return search(0, new Map())
}

describe('proposed meetings', () => {
  it('make as few late as any plan could: nobody while there is room', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { proposed } = proposeMeetings(people, smallCalendar)
        const inTime = proposed.filter(({ reason }) => reason.late === 0).length
        expect(people.length - inTime).toBe(bruteForce(people))
      }),
      { numRuns: 300, seed: 4 },
    )
  })

  it('are found, and all are told of, also when many more are due than there is room for', () => {
    const settings = { ...defaultMeetingSettings, minutesPerCase: 10 }
    const many = Array.from({ length: 120 }, (_, place) =>
      person(place + 1, addDays('2026-02-20', (place * 7) % 84), { cases: 10 + (place % 20) }),
    )
    const { proposed, unplaced } = proposeMeetings(many, calendar({ settings, to: '2026-05-24' }))
    expect(proposed.length + unplaced.length).toBe(120)
    expect(unplaced.length).toBeGreaterThan(0)
  })

  it('never overlap, never fall on a red day, in lunch, or on a day when either is away, and name each person once', () => {
    const anyone = fc
      .array(
        fc.record({
          due: fc.integer({ min: -100, max: 70 }).map((n) => addDays(monday, n)),
          cases: fc.integer({ min: 1, max: 60 }),
          away: fc.option(fc.tuple(fc.nat(60), fc.nat(20)), { nil: null }),
        }),
        { minLength: 1, maxLength: 25 },
      )
      .map((all) =>
        all.map(({ due, cases, away }, place) =>
          person(place + 1, due, {
            cases,
            absences: away
              ? [{ fromDate: addDays(monday, away[0]), toDate: addDays(monday, away[0] + away[1]) }]
              : [],
          }),
        ),
      )
    fc.assert(
      fc.property(anyone, (people) => {
        const planned = [{ personId: 99, day: '2026-03-04', startMinute: 600, minutes: 60 }]
        const { proposed, unplaced } = proposeMeetings(people, calendar({ to: '2026-05-01', planned }))
        const all: MeetingFacts[] = [...planned, ...proposed]
        for (const [place, meeting] of all.entries()) {
          expect(isWorkday(meeting.day)).toBe(true)
          for (const other of all.slice(place + 1))
            if (other.day === meeting.day)
              expect(other.startMinute >= endMinute(meeting) || meeting.startMinute >= endMinute(other)).toBe(
                true,
              )
        }
        for (const { personId, day, startMinute } of proposed) {
          const absences = people.find((one) => one.personId === personId)?.absences ?? []
          expect(absences.some(({ fromDate, toDate }) => fromDate <= day && toDate >= day)).toBe(false)
          expect(startMinute < 690 || startMinute >= 750).toBe(true)
        }
        const told = [...proposed, ...unplaced].map(({ personId }) => personId)
        expect(new Set(told).size).toBe(told.length)
        const due = people.filter((one) => one.due <= '2026-05-01')
        expect(told.length).toBe(due.length)
      }),
      { numRuns: 100, seed: 8 },
    )
  })
})
