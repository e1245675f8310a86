import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { awaitsAnswer, checkInquiry, type InquiryFacts, inquiryStatus } from './inquiry'
import { inquirySteps, isDueToRemind, onSent, takeInquiryStep, withAnswer } from './inquiry-steps'

const today = '2026-03-02'
const inquiry = (facts: Partial<InquiryFacts> = {}): InquiryFacts => ({
  careUnitId: 1,
  doctor: null,
  question: null,
  draftedOn: '2026-01-10',
  route: 'care-coordinator',
  sentOn: null,
  answerDueOn: null,
  reminders: [],
  receivedOn: null,
  completedOn: null,
  answers: [],
  adaptation: null,
  comment: null,
  signedBy: null,
  signedOn: null,
  validTo: null,
  usedOn: null,
  cancelledOn: null,
  ...facts,
})
const sent = { sentOn: '2026-01-12' }
const signed = { signedBy: 'Dr Ek', signedOn: '2026-02-20' }
const complete = { ...sent, ...signed, receivedOn: '2026-02-21', completedOn: '2026-02-22' }

/** The code and the field of what is refused; null when nothing is. */
function refusalOf(facts: Partial<InquiryFacts>) {
  try {
    checkInquiry(inquiry(facts), today)
    return null
  } catch (thrown) {
    if (!(thrown instanceof DomainError)) throw thrown
    return [thrown.code, thrown.details.field]
  }
}

describe('the chain of a förfrågan', () => {
  it.each([
    ['draft', {}, false],
    ['ready', {}, true],
    ['sent', sent, true],
    ['sent', sent, false],
    ['reminded', { ...sent, reminders: [{ on: today, to: 'doctor' as const }] }, true],
    ['received-incomplete', { ...sent, receivedOn: '2026-02-21' }, true],
    ['received-complete', complete, true],
    ['used', { ...complete, usedOn: today }, true],
    ['cancelled', { ...sent, cancelledOn: today }, true],
  ] as const)('is %s with %j and consent %s', (status, facts, mayAsk) => {
    expect(inquiryStatus(inquiry({ ...facts } as Partial<InquiryFacts>), mayAsk)).toBe(status)
  })

  it('awaits an answer from sent until complete, and not when cancelled', () => {
    expect(awaitsAnswer(inquiry())).toBe(false)
    expect(awaitsAnswer(inquiry(sent))).toBe(true)
    expect(awaitsAnswer(inquiry({ ...sent, receivedOn: today }))).toBe(true)
    expect(awaitsAnswer(inquiry(complete))).toBe(false)
    expect(awaitsAnswer(inquiry({ ...sent, cancelledOn: today }))).toBe(false)
  })

  it('is walked one step a press, from ready to used', () => {
    let now = inquiry({ ...signed, signedOn: today })
    for (const step of ['send', 'receive', 'complete', 'use'] as const) {
      expect(inquirySteps(now, true, today)[0]).toBe(step)
      now = { ...now, ...takeInquiryStep(step, now, today) }
      expect(() => checkInquiry(now, today)).not.toThrow()
    }
    expect(inquirySteps(now, true, today)).toEqual([])
    expect(now).toMatchObject({ sentOn: today, answerDueOn: '2026-04-01', usedOn: today })
  })

  it('cannot be taken on without the consent to ask, nor when cancelled', () => {
    expect(inquirySteps(inquiry(), false, today)).toEqual([])
    expect(inquirySteps(inquiry({ ...sent, cancelledOn: today }), true, today)).toEqual([])
  })

  it('reminds nobody without the consent to ask, but takes in the answer that comes', () => {
    expect(inquirySteps(inquiry(sent), true, today)[0]).toBe('remind')
    expect(inquirySteps(inquiry(sent), false, today)).toEqual(['receive', 'complete'])
    const incomplete = inquiry({ ...sent, receivedOn: today })
    expect(inquirySteps(incomplete, true, today)).toEqual(['complete', 'remind'])
    expect(inquirySteps(incomplete, false, today)).toEqual(['complete'])
  })

  it('may come complete at once', () => {
    expect(takeInquiryStep('complete', inquiry(sent), today)).toEqual({
      receivedOn: today,
      completedOn: today,
    })
  })
})

describe('a reminder', () => {
  it('is due the day after the answer was, by what was agreed or after 30 days', () => {
    expect(isDueToRemind(inquiry({ sentOn: '2026-01-31' }), today)).toBe(false)
    expect(isDueToRemind(inquiry({ sentOn: '2026-01-30' }), today)).toBe(true)
    expect(isDueToRemind(inquiry({ ...sent, answerDueOn: today }), today)).toBe(false)
    expect(isDueToRemind(inquiry({ sentOn: '2026-02-20', answerDueOn: '2026-03-01' }), today)).toBe(true)
  })

  it('gives two weeks before the next, and goes the way the förfrågan went', () => {
    const reminded = (on: string) => inquiry({ ...sent, reminders: [{ on, to: 'doctor' }] })
    expect(inquirySteps(reminded('2026-02-17'), true, today)[0]).toBe('receive')
    expect(inquirySteps(reminded('2026-02-16'), true, today)[0]).toBe('remind')
    expect(takeInquiryStep('remind', inquiry(sent), today).reminders).toEqual([
      { on: today, to: 'care-coordinator' },
    ])
  })
})

describe('the day it is sent', () => {
  it('brings the day to answer, unless another was agreed', () => {
    expect(onSent(inquiry(), '2026-03-01')).toMatchObject({ answerDueOn: '2026-03-31' })
    const first = inquiry({ sentOn: '2026-03-01', answerDueOn: '2026-03-31' })
    expect(onSent(first, today).answerDueOn).toBe('2026-04-01')
    expect(onSent(first, null).answerDueOn).toBeNull()
    expect(onSent({ ...first, answerDueOn: '2026-03-15' }, today).answerDueOn).toBe('2026-03-15')
  })

  it('is never before it was drafted, when it is recorded afterwards', () => {
    expect(onSent(inquiry({ draftedOn: today }), '2025-12-01').draftedOn).toBe('2025-12-01')
  })
})

describe('a förfrågan is refused', () => {
  it.each([
    ['date-in-future', 'sentOn', { sentOn: '2026-03-03' }],
    ['dates-out-of-order', 'sentOn', { sentOn: '2026-01-09' }],
    ['step-skipped', 'receivedOn', { receivedOn: '2026-02-01' }],
    ['step-skipped', 'usedOn', { ...sent, receivedOn: '2026-02-01', usedOn: today }],
    ['route-required', 'route', { ...sent, route: null }],
    ['dates-out-of-order', 'answerDueOn', { ...sent, answerDueOn: '2026-01-11' }],
    ['date-in-future', 'reminders', { ...sent, reminders: [{ on: '2026-03-03', to: 'doctor' }] }],
    ['dates-out-of-order', 'reminders', { reminders: [{ on: today, to: 'doctor' }] }],
    ['dates-out-of-order', 'reminders', { ...sent, reminders: [{ on: '2026-01-11', to: 'doctor' }] }],
    ['doctor-required', 'signedOn', { ...complete, signedOn: null }],
    ['doctor-required', 'signedBy', { ...complete, signedBy: '' }],
    ['date-in-future', 'signedOn', { ...sent, signedOn: '2026-03-03' }],
    ['dates-out-of-order', 'validTo', { ...complete, validTo: '2026-02-19' }],
    [
      'answer-reason-required',
      'C5',
      { ...complete, answers: [{ row: 'C5', can: false, extent: null, reason: null }] },
    ],
  ] as const)('for %s at %s', (code, field, facts) => {
    expect(refusalOf({ ...facts } as Partial<InquiryFacts>)).toEqual([code, field])
  })

  it.each([
    ['it is a draft without a way', { route: null }],
    ['it is sent the day it is drafted', { sentOn: '2026-01-10' }],
    ['it is reminded the day it is sent', { ...sent, reminders: [{ on: '2026-01-12', to: 'via-client' }] }],
    ['an incomplete answer has no signature', { ...sent, receivedOn: today }],
    ['it is complete and valid to the day it was signed', { ...complete, validTo: '2026-02-20' }],
    [
      'a cannot has its reason, and a row is left open',
      {
        ...complete,
        answers: [
          { row: 'C1', can: null, extent: null, reason: null },
          { row: 'C5', can: false, extent: null, reason: 'Smärta' },
        ],
      },
    ],
  ] as const)('not when %s', (_, facts) => {
    expect(refusalOf({ ...facts } as Partial<InquiryFacts>)).toBeNull()
  })
})

describe('the answers', () => {
  const c5 = { row: 'C5', can: true, extent: 50, reason: null } as const

  it('stand in the order of the form, one a row', () => {
    const answers = withAnswer([c5], 'C1', { can: true, extent: 25 })
    expect(answers.map(({ row }) => row)).toEqual(['C1', 'C5'])
    expect(withAnswer(answers, 'C1', { extent: 75 })).toHaveLength(2)
  })

  it('lose the per cent of what one cannot, and the row that says nothing', () => {
    expect(withAnswer([c5], 'C5', { can: false })).toEqual([{ ...c5, can: false, extent: null }])
    expect(withAnswer([c5], 'C5', { can: null })).toEqual([])
  })
})
