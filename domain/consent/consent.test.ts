import { describe, expect, it } from 'vitest'
import {
  type ConsentFacts,
  checkConsent,
  consentStatus,
  daysToSign,
  emptyConsent,
  partyConsent,
} from './consent'

const today = '2026-03-02'
const consent = (facts: Partial<ConsentFacts> = {}): ConsentFacts => ({ ...emptyConsent('care'), ...facts })

describe('the status of a consent', () => {
  it.each([
    ['not-asked', {}],
    ['asked', { askedOn: '2026-02-01' }],
    ['given', { askedOn: '2026-02-01', givenOn: today }],
    ['given', { givenOn: '2026-02-01', validTo: '2026-04-02' }],
    ['expiring', { givenOn: '2026-02-01', validTo: '2026-04-01' }],
    ['expiring', { givenOn: '2026-02-01', validTo: today }],
    ['expired', { givenOn: '2025-02-01', validTo: '2026-03-01' }],
    ['refused', { askedOn: '2026-02-01', refusedOn: '2026-02-10' }],
    ['withdrawn', { givenOn: '2026-02-01', withdrawnOn: today, validTo: '2027-01-01' }],
    ['given', { givenOn: '2026-02-01', withdrawnOn: '2026-03-03' }],
    ['asked', { askedOn: '2026-02-01', givenOn: '2026-03-03' }],
    ['upcoming', { givenOn: '2026-02-01', validFrom: '2026-03-03' }],
    ['given', { givenOn: '2026-02-01', validFrom: today }],
    ['not-needed', { notNeededOn: today }],
    ['refused', { refusedOn: '2026-02-10', notNeededOn: today }],
  ] as const)('is %s with %j', (status, dates) => {
    expect(consentStatus(consent(dates), today)).toBe(status)
  })
})

describe('the consent that decides for a party', () => {
  const asked = consent({ askedOn: '2026-02-25' })
  const valid = consent({ givenOn: '2025-06-01', validTo: '2026-06-01' })
  const withdrawn = consent({ givenOn: '2025-01-01', withdrawnOn: '2025-05-01' })
  const fk = consent({ party: 'fk', givenOn: '2026-02-01' })

  it('is a valid one, also when another was asked for later', () => {
    expect(partyConsent([withdrawn, valid, asked], 'care', today)).toMatchObject({
      status: 'given',
      consent: valid,
    })
  })

  it('is the one with the latest date when none is valid', () => {
    expect(partyConsent([asked, withdrawn], 'care', today).status).toBe('asked')
    expect(partyConsent([withdrawn], 'care', today).status).toBe('withdrawn')
  })

  it("is never another party's", () => {
    expect(partyConsent([fk], 'care', today)).toEqual({ party: 'care', status: 'not-asked', consent: null })
  })
})

describe('the dates of a consent', () => {
  it.each([
    ['answered before it was asked', { askedOn: '2026-02-02', givenOn: '2026-02-01' }, 'dates-out-of-order'],
    ['refused before it was asked', { askedOn: '2026-02-02', refusedOn: '2026-02-01' }, 'dates-out-of-order'],
    ['both given and refused', { givenOn: '2026-02-01', refusedOn: '2026-02-01' }, 'dates-out-of-order'],
    [
      'withdrawn before it was given',
      { givenOn: '2026-02-02', withdrawnOn: '2026-02-01' },
      'dates-out-of-order',
    ],
    ['withdrawn and never given', { withdrawnOn: '2026-02-01' }, 'dates-out-of-order'],
    ['ended before it was given', { givenOn: '2026-02-02', validTo: '2026-02-01' }, 'dates-out-of-order'],
    ['ended and never given', { askedOn: '2026-02-02', validTo: '2027-02-01' }, 'dates-out-of-order'],
    ['valid before it was given', { givenOn: '2026-02-02', validFrom: '2026-02-01' }, 'dates-out-of-order'],
    [
      'valid to before from',
      { givenOn: '2026-01-01', validFrom: '2026-02-02', validTo: '2026-02-01' },
      'dates-out-of-order',
    ],
    ['of a kind the party cannot give', { party: 'af', kind: 'fk-exchange' }, 'invalid-input'],
    ['asked tomorrow', { askedOn: '2026-03-03' }, 'date-in-future'],
    ['withdrawn tomorrow', { givenOn: '2026-02-01', withdrawnOn: '2026-03-03' }, 'date-in-future'],
  ] as const)('are refused when it is %s', (_, dates, code) => {
    expect(() => checkConsent(consent(dates), today)).toThrow(code)
  })

  it.each([
    ['all on one day', { askedOn: today, givenOn: today, withdrawnOn: today, validTo: today }],
    ['valid into the future', { givenOn: today, validTo: '2027-03-01' }],
    ['none', {}],
  ])('are fine: %s', (_, dates) => {
    expect(() => checkConsent(consent(dates), today)).not.toThrow()
  })
})

it('tells the days from asked to signed, and none before both are known', () => {
  expect(daysToSign({ askedOn: '2026-01-01', givenOn: '2026-02-04' })).toBe(34)
  expect(daysToSign({ askedOn: '2026-01-01', givenOn: null })).toBeNull()
  expect(daysToSign({ askedOn: null, givenOn: '2026-02-04' })).toBeNull()
})

describe('the latest answer', () => {
  const given = consent({ askedOn: '2025-01-01', givenOn: '2025-01-10' })
  const renewal = { givenOn: '2026-02-20', validFrom: '2026-04-01' }

  it.each([
    ['refused', [given, consent({ askedOn: '2026-01-01', refusedOn: '2026-01-12' })]],
    ['withdrawn', [given, consent({ givenOn: '2025-06-10', withdrawnOn: '2026-01-10' })]],
    ['given', [given, consent({ refusedOn: '2025-02-01' }), consent({ givenOn: '2025-03-01' })]],
    ['given', [given, consent({ askedOn: '2026-02-01' })]],
    ['refused', [consent({ givenOn: today }), consent({ refusedOn: today })]],
    ['given', [consent({ refusedOn: today }), consent({ givenOn: today })]],
    ['expired', [given, consent({ givenOn: '2026-01-01', validTo: '2026-02-01' })]],
    ['given', [given, consent(renewal)]],
    ['upcoming', [consent(renewal)]],
    ['asked', [consent({ refusedOn: '2026-01-01' }), consent({ askedOn: '2026-02-01' })]],
    ['refused', [consent({ refusedOn: '2026-02-01' }), consent({ askedOn: '2026-01-01' })]],
  ] as const)('makes the party %s', (status, consents) => {
    expect(partyConsent(consents, 'care', today).status).toBe(status)
  })
})
