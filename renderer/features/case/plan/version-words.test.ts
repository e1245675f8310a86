import { describe, expect, it } from 'vitest'
import type { PlanEntry } from '../../../../domain/contract/cases'
import { changeWords, compareVersions } from './version-words'

const activity = {
  id: 1,
  title: 'Arbetsträning',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-01-12',
  toDate: null,
  deadline: null,
  extent: 25,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
} as const
const plan = (more: Partial<PlanEntry>): PlanEntry => ({
  id: 1,
  version: 1,
  datedOn: '2026-01-01',
  endedOn: null,
  goal: 'Arbete',
  partialGoals: null,
  ownWords: null,
  frozen: null,
  ...more,
})

describe('two versions of a plan', () => {
  const kept = plan({ endedOn: '2026-02-01', frozen: { activities: [activity] } })
  const now = plan({ id: 2, version: 2, goal: 'Arbete halvtid' })

  it('are told apart in words, with what there was and what there is', () => {
    const changed = { ...activity, toDate: '2026-06-30', extent: 50, ended: 'interrupted' } as const
    const difference = compareVersions(kept, now, { activities: [changed] })
    expect(difference.goals).toEqual([{ field: 'goal', before: 'Arbete', after: 'Arbete halvtid' }])
    expect(difference.changed.map(changeWords)).toEqual([
      [
        { label: 'Slut', before: 'tills vidare', after: '2026-06-30' },
        { label: 'Omfattning', before: '25 %', after: '50 %' },
        { label: 'Status', before: 'ej avslutad', after: 'Avbruten' },
      ],
    ])
  })

  it('say that what was never kept is unknown, not that it was taken away', () => {
    const never = plan({ endedOn: '2026-02-01' })
    const difference = compareVersions(never, now, { activities: [activity] })
    expect(difference).toMatchObject({ unknown: true, added: [], removed: [], changed: [] })
  })
})
