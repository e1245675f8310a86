import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgreementFacts, agreementStanding, byReview, checkAgreement, reviewedToday } from './agreement'

const today = '2026-03-02'
const facts: AgreementFacts = {
  kind: 'routine',
  title: 'Samverkansrutin',
  parties: 'Ekonomiskt bistånd och vårdcentralerna',
  agreedOn: '2025-02-01',
  reviewOn: '2026-02-01',
  reviewedOn: null,
  keptAt: null,
  comment: null,
  endedOn: null,
}

describe('an agreement', () => {
  it.each([
    ['agreedOn', { agreedOn: '2026-03-03', reviewOn: null }, 'date-in-future'],
    ['reviewedOn', { reviewedOn: '2026-03-03' }, 'date-in-future'],
    ['endedOn', { endedOn: '2026-03-03' }, 'date-in-future'],
    ['reviewedOn', { reviewedOn: '2025-01-31' }, 'dates-out-of-order'],
    ['reviewOn', { reviewOn: '2025-01-31' }, 'dates-out-of-order'],
    ['endedOn', { endedOn: '2025-01-31' }, 'dates-out-of-order'],
  ] as const)('refuses %s of %j', (field, changes, code) => {
    expect(() => checkAgreement({ ...facts, ...changes }, today)).toThrow(
      expect.objectContaining({ code, details: { field } }),
    )
  })

  it.each([
    ['2026-03-01', null, 'late'],
    ['2026-03-02', null, 'due'],
    ['2026-04-01', null, 'due'],
    ['2026-04-02', null, 'coming'],
    [null, null, 'undated'],
    ['2026-03-01', '2026-02-01', 'ended'],
  ] as const)('to be looked over %s and ended %s is %s', (reviewOn, endedOn, standing) => {
    expect(agreementStanding({ reviewOn, endedOn }, today)).toBe(standing)
  })

  it('comes back a year after it was looked over, also after 29 February', () => {
    expect(reviewedToday('2028-02-29')).toEqual({ reviewedOn: '2028-02-29', reviewOn: '2029-02-28' })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const on = new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)
        const next = reviewedToday(on)
        expect(agreementStanding({ ...next, endedOn: null }, on)).toBe('coming')
      }),
    )
  })

  it('stands by when it is to be looked over; undated after, ended last', () => {
    const of = (title: string, reviewOn: string | null, endedOn: string | null = null) => ({
      title,
      reviewOn,
      endedOn,
    })
    const all = [
      of('ended', '2020-01-01', '2025-01-01'),
      of('undated', null),
      of('late', '2026-01-01'),
      of('coming', '2026-12-01'),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (some) => {
        expect(byReview(some).map(({ title }) => title)).toEqual(['late', 'coming', 'undated', 'ended'])
      }),
    )
  })
})
