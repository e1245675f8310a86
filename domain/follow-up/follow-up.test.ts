import { describe, expect, it } from 'vitest'
import {
  attemptsSince,
  type FollowUpDates,
  followUpStatus,
  lastHeld,
  nextFollowUp,
  proposeFollowUp,
  proposeNext,
} from './follow-up'

const planned = (plannedOn: string): FollowUpDates => ({ plannedOn, doneOn: null, outcome: null })
const done = (outcome: FollowUpDates['outcome'], doneOn: string): FollowUpDates => ({
  plannedOn: null,
  doneOn,
  outcome,
})

describe('the next follow-up', () => {
  it('is the earliest planned, also when its day has passed', () => {
    const late = planned('2026-02-01')
    expect(nextFollowUp([planned('2026-04-01'), late])).toBe(late)
  })

  it('is none when all are held, tried or cancelled', () => {
    const cancelled = { ...planned('2026-04-01'), outcome: 'cancelled' } as const
    expect(nextFollowUp([cancelled, done('held', '2026-02-01'), done('attempted', '2026-02-01')])).toBeNull()
  })
})

describe('the clock of follow-ups', () => {
  const history = [
    done('held', '2026-01-10'),
    done('attempted', '2026-02-20'),
    done('attempted', '2026-01-05'),
    done('held', '2025-11-01'),
  ]

  it('is moved by held ones only, whatever their order', () => {
    expect(lastHeld(history)).toBe('2026-01-10')
    expect(lastHeld([done('attempted', '2026-02-20')])).toBeNull()
  })

  it('counts the attempts since then', () => {
    expect(attemptsSince(history, '2026-01-10')).toBe(1)
    expect(attemptsSince(history, null)).toBe(2)
  })

  it('proposes the next day by the interval, or none without one', () => {
    expect(proposeFollowUp('2026-01-31', 60)).toBe('2026-04-01')
    expect(proposeFollowUp('2026-01-31', null)).toBeNull()
  })

  it('is not put off when an earlier day is booked, and a booked day that has passed is no longer one', () => {
    expect(proposeNext('2026-03-02', 60, '2026-03-23')).toBe('2026-03-23')
    expect(proposeNext('2026-03-02', 60, '2026-06-01')).toBe('2026-05-04')
    expect(proposeNext('2026-03-02', 60, '2026-02-20')).toBe('2026-05-04')
    expect(proposeNext('2026-03-02', null, '2026-03-23')).toBe('2026-03-23')
    expect(proposeNext('2026-03-02', null, null)).toBeNull()
  })
})

describe('a planned follow-up', () => {
  it.each([
    [null, 'none'],
    ['2026-03-01', 'overdue'],
    ['2026-03-02', 'today'],
    ['2026-03-03', 'within-week'],
    ['2026-03-09', 'within-week'],
    ['2026-03-10', 'later'],
  ])('on %s is %s', (day, status) => {
    expect(followUpStatus(day, '2026-03-02')).toBe(status)
  })
})
