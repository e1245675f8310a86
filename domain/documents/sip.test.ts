import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { checkSip, isToAttend, type SipFacts, sipFacts, sipStatus } from './sip'

const today = '2026-03-02'
const sip = (facts: Partial<SipFacts> = {}): SipFacts => ({
  purpose: 'Vem gör vad inför arbetsträning',
  calledBy: 'social-services',
  calledOn: null,
  replyBy: null,
  meetingOn: null,
  startsAt: null,
  endsAt: null,
  place: null,
  address: null,
  occasion: null,
  participants: [],
  heldOn: null,
  items: [],
  followUpOn: null,
  followedUpOn: null,
  cancelledOn: null,
  ...facts,
})

/** The code and the field of what is refused; null when nothing is. */
function refusalOf(facts: Partial<SipFacts>) {
  try {
    checkSip(sip(facts), today)
    return null
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown
    return [thrown.code, thrown.details.field]
  }
}

describe('where a SIP stands', () => {
  it.each([
    ['prepared', {}],
    ['prepared', { meetingOn: '2026-03-20' }],
    ['called', { calledOn: today }],
    ['called', { calledOn: '2026-02-01', meetingOn: today }],
    ['overdue', { calledOn: '2026-02-01', meetingOn: '2026-03-01' }],
    ['held', { heldOn: '2026-02-20' }],
    ['held', { heldOn: '2026-02-20', followUpOn: '2026-03-03' }],
    ['follow-up-due', { heldOn: '2026-02-20', followUpOn: today }],
    ['followed-up', { heldOn: '2026-01-20', followUpOn: '2026-02-20', followedUpOn: today }],
    ['cancelled', { calledOn: '2026-02-01', meetingOn: '2026-03-01', cancelledOn: today }],
  ] as const)('is %s with %j', (status, facts) => {
    expect(sipStatus(sip(facts), today)).toBe(status)
  })
})

describe('a SIP is refused', () => {
  it.each([
    ['date-in-future', 'calledOn', { calledOn: '2026-03-03' }],
    ['date-in-future', 'heldOn', { heldOn: '2026-03-03' }],
    ['date-in-future', 'followedUpOn', { heldOn: today, followedUpOn: '2026-03-03' }],
    ['date-in-future', 'cancelledOn', { cancelledOn: '2026-03-03' }],
    ['dates-out-of-order', 'meetingOn', { calledOn: '2026-02-10', meetingOn: '2026-02-09' }],
    ['dates-out-of-order', 'replyBy', { calledOn: '2026-02-10', replyBy: '2026-02-09' }],
    ['dates-out-of-order', 'meetingOn', { replyBy: '2026-03-11', meetingOn: '2026-03-10' }],
    ['dates-out-of-order', 'heldOn', { calledOn: '2026-02-10', heldOn: '2026-02-09' }],
    ['dates-out-of-order', 'followUpOn', { heldOn: '2026-02-10', followUpOn: '2026-02-09' }],
    ['dates-out-of-order', 'followedUpOn', { heldOn: '2026-02-10', followedUpOn: '2026-02-09' }],
    ['step-skipped', 'followedUpOn', { followedUpOn: today }],
    ['times-out-of-order', 'endsAt', { startsAt: '10:00', endsAt: '09:30' }],
    ['times-out-of-order', 'endsAt', { startsAt: '10:00', endsAt: '10:00' }],
  ] as const)('for %s at %s', (code, field, facts) => {
    expect(refusalOf(facts)).toEqual([code, field])
  })

  it('without a purpose', () => {
    expect(sipFacts.safeParse(sip({ purpose: '  ' })).success).toBe(false)
    expect(sipFacts.safeParse(sip()).success).toBe(true)
  })

  it.each(['9:30', '09.30', '09:30:00', '24:00'])('with the time %j', (startsAt) => {
    expect(sipFacts.safeParse(sip({ startsAt })).success).toBe(false)
  })

  it.each([
    ['care called and only the meeting is known', { calledBy: 'care', heldOn: '2026-02-20' }],
    ['everything happens on one day', { calledOn: today, replyBy: today, meetingOn: today, heldOn: today }],
    ['one of the times is not known yet', { startsAt: '10:00' }],
    ['the meeting begins and ends', { startsAt: '09:30', endsAt: '10:00' }],
    ['the follow-up lies ahead', { heldOn: today, followUpOn: '2026-09-02' }],
  ] as const)('not when %s', (_, facts) => {
    expect(refusalOf(facts)).toBeNull()
  })
})

describe('a consent that the invited attend', () => {
  it.each<[string, boolean, Partial<SipFacts>, string | null, string | null]>([
    ['given the day it was called', true, { calledOn: '2026-01-10' }, '2026-01-10', null],
    ['given before a call without a day', false, { calledOn: '2026-01-10' }, '2026-01-09', null],
    ['given before there is a day', false, {}, '2026-03-01', null],
    ['60 days before', true, { meetingOn: '2026-03-20' }, '2026-01-19', null],
    ['61 days before', false, { meetingOn: '2026-03-20' }, '2026-01-18', null],
    ['that ends before it', false, { meetingOn: '2026-03-20' }, '2026-03-01', '2026-03-19'],
    ['given after it was held', false, { calledOn: '2025-02-01', heldOn: '2025-03-01' }, '2026-03-01', null],
    ['not given', false, { meetingOn: '2026-03-20' }, null, null],
  ])('%s: %s', (_, is, facts, givenOn, validTo) => {
    expect(isToAttend(sip(facts), { givenOn, validTo })).toBe(is)
  })
})
