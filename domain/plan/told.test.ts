import { array, assert, constantFrom, integer, nat, option, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityEnds, activityTypes } from './activity'
import { lanesOf, revisedOn, toldActivities } from './told'

const day = integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)
const activity = record({
  id: nat(),
  type: option(constantFrom(...activityTypes)),
  fromDate: day,
  toDate: option(day),
  ended: option(constantFrom(...activityEnds)),
})
const one = { id: 1, type: null, fromDate: '2026-01-01', toDate: null, ended: null }

describe('what a plan tells of', () => {
  it('is everything nobody has said is over, whatever its days, and never one thing twice', () => {
    assert(
      property(array(activity), day, (activities, datedOn) => {
        const { open, ended } = toldActivities(activities, { datedOn })
        expect(open.length).toBe(activities.filter((told) => told.ended === null).length)
        expect(ended.every((told) => told.ended !== null && (told.toDate ?? '') >= datedOn)).toBe(true)
        expect(
          lanesOf(open)
            .flatMap((lane) => lane.activities)
            .toSorted((a, b) => open.indexOf(a) - open.indexOf(b)),
        ).toEqual(open)
      }),
    )
  })

  it('has what ended on the day the plan was made, and nothing older', () => {
    const old = { ...one, id: 2, ended: 'done', toDate: '2026-01-11' } as const
    const onTheDay = { ...old, id: 3, toDate: '2026-01-12' } as const
    const calledOff = { ...old, id: 4, ended: 'cancelled', toDate: null } as const
    const told = toldActivities([one, old, onTheDay, calledOff], { datedOn: '2026-01-12' })
    expect(told.open).toEqual([one])
    expect(told.ended).toEqual([onTheDay])
    expect(toldActivities([onTheDay], null).ended).toEqual([])
  })

  it('falls into the lanes in the order of the strip, the unsorted last', () => {
    const inquiry = { ...one, type: 'inquiry' } as const
    const work = { ...one, type: 'work' } as const
    expect(lanesOf([one, inquiry, work]).map(({ type }) => type)).toEqual(['work', 'inquiry', null])
  })
})

describe('when a plan was last revised', () => {
  const plan = { datedOn: '2026-01-12' }
  const begun = (fromDate: string) => ({ ...one, fromDate })

  it('is when it was made, or when the latest of its activities began after that', () => {
    expect(revisedOn(plan, [], '2026-03-02')).toBe('2026-01-12')
    expect(revisedOn(plan, [begun('2025-12-01')], '2026-03-02')).toBe('2026-01-12')
    expect(revisedOn(plan, [begun('2026-02-11'), begun('2026-01-19')], '2026-03-02')).toBe('2026-02-11')
  })

  it('is never a day to come, nor that of what was called off', () => {
    const calledOff = { ...begun('2026-02-01'), ended: 'cancelled' } as const
    expect(revisedOn(plan, [begun('2026-04-01'), calledOff], '2026-03-02')).toBe('2026-01-12')
  })
})
