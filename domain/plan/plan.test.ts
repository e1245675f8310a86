import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActivityFacts } from './activity'
import { comparePlans, isCurrentPlan, type PlannedActivity, planVersions } from './plan'

const today = '2026-03-02'

describe('aktuell plan', () => {
  it.each([
    ['made today', { datedOn: today, endedOn: null }, true],
    ['made tomorrow', { datedOn: '2026-03-03', endedOn: null }, false],
    ['ended today, when the next one begins', { datedOn: '2026-01-01', endedOn: today }, false],
    ['to end tomorrow', { datedOn: '2026-01-01', endedOn: '2026-03-03' }, true],
  ])('is one %s: %o', (_, plan, current) => {
    expect(isCurrentPlan(plan, today)).toBe(current)
  })

  it('is one at most, however often it is revised', () => {
    const revisions = fc.uniqueArray(fc.integer({ min: 10, max: 28 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(revisions, (days) => {
        const dates = days.toSorted((a, b) => a - b).map((day) => `2026-02-${day}`)
        const plans = dates.map((datedOn, place) => ({ datedOn, endedOn: dates[place + 1] ?? null }))
        expect(plans.filter((plan) => isCurrentPlan(plan, today)).length).toBe(1)
      }),
      { numRuns: 100, seed: 7 },
    )
  })
})

describe('versions', () => {
  it('are numbered by day, and of two on one day the later recorded is the later', () => {
    const plans = [
      { id: 3, datedOn: '2026-02-01', endedOn: null },
      { id: 1, datedOn: '2026-02-01', endedOn: '2026-02-01' },
      { id: 2, datedOn: '2025-09-01', endedOn: '2026-02-01' },
    ]
    expect(planVersions(plans).map(({ id, version }) => [id, version])).toEqual([
      [2, 1],
      [1, 2],
      [3, 3],
    ])
  })
})

describe('what differs between two versions', () => {
  const activity = (id: number, changes: Partial<ActivityFacts> = {}): PlannedActivity => ({
    id,
    title: `Insats ${id}`,
    type: 'work',
    party: null,
    fromDate: '2026-01-01',
    toDate: null,
    deadline: null,
    extent: null,
    adaptation: null,
    ended: null,
    outcome: null,
    obstacle: null,
    ...changes,
  })
  const goals = { goal: 'Arbeta halvtid', partialGoals: null, ownWords: null }

  it('is goals by field, and activities by what came, went and changed', () => {
    const before = { ...goals, activities: [activity(1), activity(2)] }
    const after = {
      ...goals,
      goal: 'Arbeta heltid',
      ownWords: 'Jag vill köra buss.',
      activities: [activity(2, { extent: 50, toDate: '2026-06-30' }), activity(3)],
    }
    const found = comparePlans(before, after)
    expect(found.goals).toEqual([
      { field: 'goal', before: 'Arbeta halvtid', after: 'Arbeta heltid' },
      { field: 'ownWords', before: '', after: 'Jag vill köra buss.' },
    ])
    expect(found.added.map(({ id }) => id)).toEqual([3])
    expect(found.removed.map(({ id }) => id)).toEqual([1])
    expect(found.changed.map(({ after: { id }, fields }) => [id, fields])).toEqual([
      [2, ['toDate', 'extent']],
    ])
  })

  it('is nothing between a version and itself, also when an empty goal is told as null and as no text', () => {
    const same = { ...goals, partialGoals: '', activities: [activity(1)] }
    const found = comparePlans({ ...goals, activities: [activity(1)] }, same)
    expect(found).toEqual({ goals: [], added: [], removed: [], changed: [] })
  })
})
