import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { checkFinsam, type FinsamFacts, finsamStatus, proposeFinsamFollowUp } from './finsam'

const today = '2026-03-02'
const referral = (facts: Partial<FinsamFacts> = {}): FinsamFacts => ({
  postedOn: null,
  answeredOn: null,
  takenUp: null,
  reason: null,
  meetingOn: null,
  followUpOn: null,
  followedUpOn: null,
  result: null,
  ...facts,
})
const answered = { postedOn: '2026-01-10', answeredOn: '2026-01-20', takenUp: true }

/** The code and the field of what is refused; null when nothing is. */
function refusalOf(facts: Partial<FinsamFacts>) {
  try {
    checkFinsam(referral(facts), today)
    return null
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown
    return [thrown.code, thrown.details.field]
  }
}

describe('where an anmälan stands', () => {
  it.each([
    ['draft', {}],
    ['posted', { postedOn: '2026-01-10' }],
    ['not-taken-up', { ...answered, takenUp: false }],
    ['taken-up', answered],
    ['planned', { ...answered, meetingOn: '2026-02-01', followUpOn: '2026-08-01' }],
    ['follow-up-due', { ...answered, meetingOn: '2025-09-02', followUpOn: today }],
    ['followed-up', { ...answered, meetingOn: '2026-02-01', followUpOn: '2026-03-01', followedUpOn: today }],
  ] as const)('is %s with %j', (status, facts) => {
    expect(finsamStatus(referral(facts), today)).toBe(status)
  })

  it('is followed up half a year after the meeting', () => {
    expect(proposeFinsamFollowUp('2026-02-01')).toBe('2026-08-01')
    expect(proposeFinsamFollowUp('2026-08-31')).toBe('2027-02-28')
  })
})

describe('an anmälan is refused', () => {
  it.each([
    ['date-in-future', 'postedOn', { postedOn: '2026-03-03' }],
    ['date-in-future', 'answeredOn', { ...answered, answeredOn: '2026-03-03' }],
    ['date-in-future', 'followedUpOn', { ...answered, meetingOn: today, followedUpOn: '2026-03-03' }],
    ['step-skipped', 'answeredOn', { answeredOn: today, takenUp: true }],
    ['step-skipped', 'meetingOn', { postedOn: '2026-01-10', meetingOn: '2026-04-01' }],
    ['step-skipped', 'followUpOn', { ...answered, followUpOn: '2026-08-01' }],
    ['dates-out-of-order', 'answeredOn', { ...answered, answeredOn: '2026-01-09' }],
    ['dates-out-of-order', 'meetingOn', { ...answered, meetingOn: '2026-01-19' }],
    ['dates-out-of-order', 'followUpOn', { ...answered, meetingOn: '2026-02-01', followUpOn: '2026-01-31' }],
    ['answer-required', 'takenUp', { ...answered, takenUp: null }],
    ['answer-reason-required', 'reason', { ...answered, takenUp: false }],
  ] as const)('for %s at %s', (code, field, facts) => {
    expect(refusalOf(facts)).toEqual([code, field])
  })

  it.each([
    ['nothing is said yet', {}],
    ['it is answered the day it is posted', { ...answered, answeredOn: '2026-01-10' }],
    ['a no has its reason', { ...answered, takenUp: false, reason: 'Behöver först vård' }],
    ['the meeting lies ahead', { ...answered, meetingOn: '2026-04-01', followUpOn: '2026-10-01' }],
  ] as const)('not when %s', (_, facts) => {
    expect(refusalOf(facts)).toBeNull()
  })
})
