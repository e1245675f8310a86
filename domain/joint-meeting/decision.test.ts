import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type LocalDate } from '../dates'
import {
  byOccasion,
  checkOutcome,
  comingBack,
  heldBefore,
  isLate,
  type Occasion,
  occasionDay,
} from './decision'
import { jointMeetingTypes } from './kinds'

const meeting = (id: number, day: LocalDate, more: Partial<Occasion> = {}): Occasion => ({
  id,
  type: 'method-development',
  day,
  startMinute: 780,
  heldOn: day,
  ...more,
})
const decided = (jointMeetingId: number, closedOn: LocalDate | null = null) => ({ jointMeetingId, closedOn })

describe('earlier decisions', () => {
  const [spring, autumn] = [meeting(1, '2025-03-18'), meeting(2, '2025-10-14')]
  const next = meeting(3, '2026-03-24', { heldOn: null })
  const all = [spring, autumn, next]

  it('come back while they are open, and once more when they are closed', () => {
    expect(comingBack([decided(1), decided(2)], all, next)).toHaveLength(2)
    expect(comingBack([decided(1, '2025-12-01')], all, next)).toHaveLength(1)
    // What became of it was told in the autumn.
    expect(comingBack([decided(1, '2025-10-14')], all, next)).toEqual([])
    expect(comingBack([decided(1, '2025-10-14')], all, autumn)).toHaveLength(1)
  })

  it('of the last meeting come back also when they were done the same day', () => {
    expect(comingBack([decided(2, '2025-10-14')], all, next)).toHaveLength(1)
  })

  it('are those of the type, and none that the meeting itself or a later one makes', () => {
    const network = meeting(4, '2025-11-01', { type: 'method-network' })
    expect(comingBack([decided(4), decided(3)], [...all, network], next)).toEqual([])
    expect(comingBack([decided(2)], all, autumn)).toEqual([])
  })

  it('wait for a meeting that is held: one that was passed over takes nothing with it', () => {
    const passed = meeting(5, '2025-12-01', { heldOn: null })
    expect(heldBefore([...all, passed], next)).toBe(autumn)
    expect(comingBack([decided(5)], [...all, passed], next)).toHaveLength(1)
  })
})

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days))
const meetings = fc
  .array(fc.record({ type: fc.constantFrom(...jointMeetingTypes.slice(0, 2)), day, held: fc.boolean() }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((list) =>
    list.map(({ held, ...more }, place) =>
      meeting(place + 1, more.day, { ...more, heldOn: held ? more.day : null }),
    ),
  )

describe('a decision', () => {
  it('is never lost between the meetings of its type', () => {
    fc.assert(
      fc.property(meetings, fc.nat(), fc.option(fc.integer({ min: 0, max: 300 })), (all, pick, after) => {
        const from = all[pick % all.length]
        if (!from) return
        const closedOn = after === null ? null : addDays(occasionDay(from), after)
        const later = all
          .filter((one) => one.type === from.type && byOccasion(one, from) > 0)
          .toSorted(byOccasion)
        const taken = later.map((one) => comingBack([decided(from.id, closedOn)], all, one).length === 1)
        // At every meeting while it is open; it is closed at the earliest when it was made.
        for (const [place, one] of later.entries())
          if (closedOn === null || closedOn > occasionDay(one)) expect(taken[place]).toBe(true)
        // And, were it closed at once, at the first that is held after: what became of it is told.
        const told = later.findIndex(
          (one) => one.heldOn !== null && (closedOn === null || occasionDay(one) >= closedOn),
        )
        if (told >= 0) expect(taken[told]).toBe(true)
      }),
    )
  })

  it('is not closed without a word of what became of it', () => {
    expect(() => checkOutcome({ status: 'done', result: null })).toThrow('result-required')
    expect(() => checkOutcome({ status: 'dropped', result: 'Det behövs inte längre.' })).not.toThrow()
    expect(() => checkOutcome({ status: 'open', result: null })).not.toThrow()
  })

  it('is late the day after it was to be done, until it is closed', () => {
    const due = { status: 'open' as const, dueOn: '2026-03-01' }
    expect([isLate(due, '2026-03-01'), isLate(due, '2026-03-02')]).toEqual([false, true])
    expect(isLate({ ...due, status: 'done' }, '2026-03-02')).toBe(false)
  })
})
