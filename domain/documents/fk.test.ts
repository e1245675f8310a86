import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { checkFk, type FkFacts, fkAnswerDue, fkStatus } from './fk'

const today = '2026-03-02'
const application = (facts: Partial<FkFacts> = {}): FkFacts => ({
  sentOn: '2026-01-17',
  answeredOn: null,
  granted: null,
  reason: null,
  ...facts,
})

/** The code and the field of what is refused; null when nothing is. */
function refusalOf(facts: Partial<FkFacts>) {
  try {
    checkFk(application(facts), today)
    return null
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown
    return [thrown.code, thrown.details.field]
  }
}

describe('where an application stands', () => {
  it('is due 30 days after it was sent, and late the day after', () => {
    expect(fkAnswerDue('2026-01-31')).toBe(today)
    expect(fkStatus(application({ sentOn: '2026-01-31' }), today)).toBe('sent')
    expect(fkStatus(application({ sentOn: '2026-01-30' }), today)).toBe('late')
  })

  it('is what the answer was, however late it came', () => {
    expect(fkStatus(application({ answeredOn: today, granted: true }), today)).toBe('granted')
    expect(fkStatus(application({ answeredOn: today, granted: false }), today)).toBe('refused')
  })
})

describe('an application is refused', () => {
  it.each([
    ['date-in-future', 'sentOn', { sentOn: '2026-03-03' }],
    ['date-in-future', 'answeredOn', { answeredOn: '2026-03-03', granted: true }],
    ['dates-out-of-order', 'answeredOn', { answeredOn: '2026-01-16', granted: true }],
    ['answer-required', 'granted', { answeredOn: today }],
    ['answer-reason-required', 'reason', { answeredOn: today, granted: false }],
  ] as const)('for %s at %s', (code, field, facts) => {
    expect(refusalOf(facts)).toEqual([code, field])
  })

  it.each([
    ['it is sent today', { sentOn: today }],
    ['a yes has no reason', { answeredOn: today, granted: true }],
    ['a no has its reason', { answeredOn: today, granted: false, reason: 'Inget behov av samordning' }],
  ] as const)('not when %s', (_, facts) => {
    expect(refusalOf(facts)).toBeNull()
  })
})
