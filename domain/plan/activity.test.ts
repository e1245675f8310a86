import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { type ActivityFacts, activityStatus, checkActivity, isLate, isLive } from './activity'

const today = '2026-03-02'
const activity = (changes: Partial<ActivityFacts> = {}): ActivityFacts => ({
  title: 'Arbetsträning',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-02-01',
  toDate: null,
  deadline: null,
  extent: 25,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
  ...changes,
})

describe('an activity', () => {
  it.each([
    ['begins tomorrow', { fromDate: '2026-03-03' }, 'planned', true],
    ['begins today', { fromDate: today }, 'ongoing', true],
    ['has no known end', {}, 'ongoing', true],
    ['has its last day today', { toDate: today }, 'ongoing', true],
    ['had its last day yesterday and nobody said how it went', { toDate: '2026-03-01' }, 'over', false],
    ['is done', { toDate: '2026-03-01', ended: 'done' }, 'done', false],
    ['was broken off', { toDate: '2026-03-01', ended: 'interrupted' }, 'interrupted', false],
    ['was cancelled before it began', { fromDate: '2026-04-01', ended: 'cancelled' }, 'cancelled', false],
  ] as const)('that %s', (_, changes, status, live) => {
    const one = activity(changes)
    expect([activityStatus(one, today), isLive(one, today)]).toEqual([status, live])
  })

  it.each([
    ['the day before', '2026-03-01', null, true],
    ['the same day', today, null, false],
    ['the day before, but it is done', '2026-03-01', 'done', false],
  ] as const)('with a deadline %s', (_, deadline, ended, late) => {
    expect(isLate(activity({ deadline, ended }), today)).toBe(late)
  })

  const refusal = (changes: Partial<ActivityFacts>) => {
    try {
      checkActivity(activity(changes), today)
      return 'allowed'
    } catch (error) {
      if (error instanceof DomainError) return [error.code, error.details.field]
      throw error
    }
  }
  it.each([
    ['ends before it starts', { toDate: '2026-01-31' }, ['dates-out-of-order', 'toDate']],
    ['is due before it starts', { deadline: '2026-01-31' }, ['dates-out-of-order', 'deadline']],
    ['is done, no day said', { ended: 'done' }, ['end-required', 'toDate']],
    ['is done tomorrow', { ended: 'done', toDate: '2026-03-03' }, ['date-in-future', 'toDate']],
    ['is broken off tomorrow', { ended: 'interrupted', toDate: '2026-03-03' }, ['date-in-future', 'toDate']],
    ['lasts a day', { toDate: '2026-02-01' }, 'allowed'],
    ['is cancelled, no day said', { ended: 'cancelled' }, 'allowed'],
    ['is done today', { ended: 'done', toDate: today }, 'allowed'],
  ] as const)('that %s', (_, changes, answer) => {
    expect(refusal(changes)).toEqual(answer)
  })
})
