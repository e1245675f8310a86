import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import {
  type CertificateFacts,
  checkCertificate,
  endsBefore,
  latestCertificate,
  reviewOf,
} from './certificate'
import { answerChain, certificateStanding } from './certificate-standing'

const today = '2026-03-02'
const certificate = (facts: Partial<CertificateFacts> = {}): CertificateFacts => ({
  fromDate: '2026-01-01',
  toDate: '2026-06-30',
  extent: 50,
  issuer: 'doctor',
  hasDiagnosis: null,
  hasFunction: null,
  hasActivity: null,
  hasRedThread: null,
  dfaReview: null,
  reviewedOn: null,
  comment: null,
  ...facts,
})
const whole = { hasDiagnosis: true, hasFunction: true, hasActivity: true, hasRedThread: true }

/** The code and the field of what is refused; null when nothing is. */
function refusalOf(facts: Partial<CertificateFacts>) {
  try {
    checkCertificate(certificate(facts), today)
    return null
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown
    return [thrown.code, thrown.details.field]
  }
}

describe('a certificate is refused', () => {
  it.each([
    ['dates-out-of-order', 'toDate', { fromDate: '2026-07-01' }],
    ['date-in-future', 'reviewedOn', { reviewedOn: '2026-03-03' }],
    ['doctor-required', 'issuer', { issuer: 'care-coordinator' }],
    ['review-contradicted', 'dfaReview', { ...whole, hasRedThread: false, dfaReview: 'complete' }],
  ] as const)('for %s at %s', (code, field, facts) => {
    expect(refusalOf(facts)).toEqual([code, field])
  })

  it.each([
    ['lasts one day', { fromDate: '2026-06-30' }],
    ['has no first day', { fromDate: null }],
    ['is reviewed today', { reviewedOn: today, dfaReview: 'incomplete' }],
    ['is signed by another licensed', { issuer: 'other-licensed' }],
    ['is complete with a question left open', { hasDiagnosis: true, dfaReview: 'complete' }],
    ['is incomplete although all is answered yes', { ...whole, dfaReview: 'incomplete' }],
    ['is replaced by planning whatever is missing', { hasFunction: false, dfaReview: 'replaced-by-plan' }],
  ] as const)('not when it %s', (_, facts) => {
    expect(refusalOf(facts)).toBeNull()
  })
})

describe('the DFA chain', () => {
  it('is complete only with four yes, incomplete at the first no, and untold in between', () => {
    expect(reviewOf(certificate(whole))).toBe('complete')
    expect(reviewOf(certificate({ ...whole, hasRedThread: null }))).toBeNull()
    expect(reviewOf(certificate({ hasFunction: false }))).toBe('incomplete')
  })

  it('proposes the review and its day, and takes them back when it is open again', () => {
    const reviewed = answerChain(certificate(), { hasActivity: false }, today)
    expect(reviewed).toEqual({ hasActivity: false, dfaReview: 'incomplete', reviewedOn: today })
    const earlier = certificate({ ...reviewed, reviewedOn: '2026-02-01' })
    expect(answerChain(earlier, { hasActivity: true }, today)).toMatchObject({
      dfaReview: null,
      reviewedOn: null,
    })
    expect(answerChain(earlier, { hasDiagnosis: true }, today).reviewedOn).toBe('2026-02-01')
  })

  it('says nothing against active planning', () => {
    const replaced = certificate({ dfaReview: 'replaced-by-plan' })
    expect(answerChain(replaced, { hasActivity: false }, today)).toEqual({ hasActivity: false })
  })
})

describe('what a certificate is worth today', () => {
  it.each([
    ['valid', {}],
    ['valid', { toDate: '2026-04-02' }],
    ['expiring', { toDate: '2026-04-01' }],
    ['expiring', { toDate: today }],
    ['expired', { toDate: '2026-03-01' }],
    ['expired', { toDate: '2026-03-01', dfaReview: 'incomplete' }],
    ['incomplete', { toDate: '2026-03-10', dfaReview: 'incomplete' }],
    ['upcoming', { fromDate: '2026-03-03' }],
    ['replaced', { toDate: '2025-12-31', dfaReview: 'replaced-by-plan' }],
  ] as const)('is %s with %j', (standing, facts) => {
    expect(certificateStanding(certificate(facts), today)).toBe(standing)
  })
})

describe('the horizon of a certificate', () => {
  it('is the days it ends before the next follow-up, and nothing when it lasts or none is planned', () => {
    expect(endsBefore({ toDate: '2026-03-20' }, '2026-04-01')).toBe(12)
    expect(endsBefore({ toDate: '2026-04-01' }, '2026-04-01')).toBeNull()
    expect(endsBefore({ toDate: '2026-03-20' }, null)).toBeNull()
  })

  it('is that of the certificate that lasts longest', () => {
    expect(latestCertificate([])).toBeNull()
    const short = { id: 3, toDate: '2026-03-01' }
    expect(latestCertificate([{ id: 1, toDate: '2026-06-30' }, short])?.id).toBe(1)
  })

  it('is the later recorded of two that end on one day, whatever their order', () => {
    const two = [
      { id: 1, toDate: '2026-06-30' },
      { id: 2, toDate: '2026-06-30' },
    ]
    expect([latestCertificate(two)?.id, latestCertificate(two.toReversed())?.id]).toEqual([2, 2])
  })
})
