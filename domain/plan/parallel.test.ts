import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../dates'
import { activityEnds, activityTypes } from './activity'
import { parallelOn, parallelPeriods } from './parallel'

type Running = Parameters<typeof parallelPeriods>[0][number]

const runs = (type: Running['type'], fromDate: string, toDate: string | null = null): Running => ({
  type,
  fromDate,
  toDate,
  ended: null,
})

describe('parallella insatser', () => {
  it('are two types at once, from the first common day to the last', () => {
    const both = [runs('work', '2026-01-10', '2026-03-31'), runs('health', '2026-02-01', '2026-04-30')]
    expect(parallelPeriods(both)).toEqual([
      { from: '2026-02-01', to: '2026-03-31', types: ['work', 'health'], withWork: true },
    ])
    expect(parallelOn(both, '2026-03-31')?.withWork).toBe(true)
    expect(parallelOn(both, '2026-04-01')).toBeNull()
  })

  it.each([
    ['two of one type', [runs('health', '2026-01-01'), runs('health', '2026-01-01')]],
    ['one after the other', [runs('work', '2026-01-01', '2026-01-31'), runs('social', '2026-02-01')]],
    ['an inquiry beside one', [runs('work', '2026-01-01'), runs('inquiry', '2026-01-01')]],
    ['one without a type beside one', [runs('work', '2026-01-01'), runs(null, '2026-01-01')]],
    [
      'one that was cancelled beside one',
      [runs('work', '2026-01-01'), { ...runs('social', '2026-01-01'), ended: 'cancelled' as const }],
    ],
  ])('are not %s', (_, activities) => {
    expect(parallelPeriods(activities)).toEqual([])
  })

  it('share a single day', () => {
    const periods = parallelPeriods([
      runs('skills', '2026-01-01', '2026-01-31'),
      runs('social', '2026-01-31'),
    ])
    expect(periods).toEqual([
      { from: '2026-01-31', to: '2026-01-31', types: ['social', 'skills'], withWork: false },
    ])
  })

  it('go on over a change from one activity to the next of the same type', () => {
    const periods = parallelPeriods([
      runs('health', '2026-01-01'),
      runs('work', '2026-01-01', '2026-01-31'),
      runs('work', '2026-02-01'),
    ])
    expect(periods).toEqual([{ from: '2026-01-01', to: null, types: ['work', 'health'], withWork: true }])
  })

  it('are told apart when the types change', () => {
    const periods = parallelPeriods([
      runs('health', '2026-01-01'),
      runs('social', '2026-01-01', '2026-02-28'),
      runs('work', '2026-02-01'),
    ])
    expect(periods.map(({ from, to, withWork }) => [from, to, withWork])).toEqual([
      ['2026-01-01', '2026-01-31', false],
      ['2026-02-01', '2026-02-28', true],
      ['2026-03-01', null, true],
    ])
  })
})

describe('day by day', () => {
  const start = '2026-01-01'
  const span = 45
  const anyActivity: fc.Arbitrary<Running> = fc
    .record({
      type: fc.constantFrom(null, ...activityTypes),
      from: fc.nat(span - 5),
      length: fc.option(fc.nat(25)),
      ended: fc.constantFrom(null, null, null, ...activityEnds),
    })
    .map(({ type, from, length, ended }) => ({
      type,
      ended,
      fromDate: addDays(start, from),
      toDate: length === null ? null : addDays(start, from + length),
    }))

  it('a period holds on just the days when two counted types run, and says which', () => {
    let parallelDays = 0
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 7 }), (activities) => {
        const periods = parallelPeriods(activities)
        for (let place = -1; place <= span + 30; place++) {
          const day = addDays(start, place)
          const types = new Set(
            activities
              .filter(({ ended }) => ended !== 'cancelled')
              .filter(({ fromDate, toDate }) => fromDate <= day && (toDate ?? '9999-12-31') >= day)
              .map(({ type }) => type)
              .filter((type) => type !== null && type !== 'inquiry'),
          )
          const holding = periods.filter(({ from, to }) => from <= day && (to ?? '9999-12-31') >= day)
          expect(holding.length).toBe(types.size >= 2 ? 1 : 0)
          expect(parallelOn(activities, day)).toEqual(holding[0] ?? null)
          if (!holding[0]) continue
          parallelDays++
          expect([...holding[0].types].toSorted()).toEqual([...types].toSorted())
          expect(holding[0].withWork).toBe(types.has('work'))
        }
      }),
      { numRuns: 500, seed: 5 },
    )
    expect(parallelDays).toBeGreaterThan(1000)
  })

  it('periods are in order, and two that meet differ in their types', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 7 }), (activities) => {
        const periods = parallelPeriods(activities)
        periods.forEach(({ from, to, types }, place) => {
          expect(to === null || from <= to).toBe(true)
          const before = periods[place - 1]
          if (!before) return
          expect(before.to !== null && before.to < from).toBe(true)
          if (before.to !== null && daysBetween(before.to, from) === 1)
            expect(types.join()).not.toBe(before.types.join())
        })
      }),
      { numRuns: 500, seed: 6 },
    )
  })
})
