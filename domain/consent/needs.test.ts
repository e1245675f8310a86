import { describe, expect, it } from 'vitest'
import { type ConsentFacts, type ConsentParty, consentParties, emptyConsent, kindsOf } from './consent'
import {
  type ConsentNeed,
  type ConsentSituation,
  consentNeeds,
  consentRows,
  consentSubject,
  covers,
  mayDo,
} from './needs'

const today = '2026-03-02'
const unit = 1
const other = 2
const care = { unitId: unit, since: '2025-09-01' }

const to = (party: ConsentParty, facts: Partial<ConsentFacts> = {}): ConsentFacts => ({
  ...emptyConsent(party),
  ...facts,
})
const situation = (more: Partial<ConsentSituation<ConsentFacts>>): ConsentSituation<ConsentFacts> => ({
  consents: [],
  care,
  phaseSince: '2026-01-10',
  activities: [],
  inquiries: [],
  sips: [],
  finsam: [],
  ...more,
})
type Activity = ConsentSituation['activities'][number]
const activity = (facts: Partial<Activity> = {}): Activity => ({
  id: 7,
  title: 'Arbetsprövning',
  party: 'af',
  fromDate: '2026-02-01',
  toDate: null,
  ended: null,
  ...facts,
})
type Inquiry = ConsentSituation['inquiries'][number]
const inquiry = (facts: Partial<Inquiry> = {}): Inquiry => ({
  careUnitId: unit,
  draftedOn: '2026-02-10',
  sentOn: null,
  receivedOn: null,
  completedOn: null,
  usedOn: null,
  cancelledOn: null,
  reminders: [],
  ...facts,
})
const needsOf = (more: Partial<ConsentSituation<ConsentFacts>>, parties: readonly ConsentParty[] = []) =>
  consentNeeds(situation(more), parties, today)
const rowsOf = (more: Partial<ConsentSituation<ConsentFacts>>, parties: readonly ConsentParty[] = []) =>
  consentRows(situation(more), needsOf(more, parties), today)

describe('one consent never covers another', () => {
  const everything = consentParties.flatMap((party) => kindsOf[party].map((kind) => ({ party, kind })))

  it('of another party or another kind', () => {
    const covered = everything.flatMap((consent) =>
      everything
        .filter((need) => covers(to(consent.party, consent), { ...need, careUnitId: null }, care))
        .map((need) => [consent, need] as const),
    )
    expect(covered).toHaveLength(everything.length)
    expect(covered.every(([consent, need]) => consent === need)).toBe(true)
  })

  it('of another care unit', () => {
    const need = { party: 'care', kind: 'care-inquiry', careUnitId: unit } as const
    const consent = (careUnitId: number) => to('care', { kind: 'care-inquiry', careUnitId })
    expect(covers(consent(unit), need, care)).toBe(true)
    expect(covers(consent(other), need, care)).toBe(false)
  })

  it('but a SIP is one plan with all of care', () => {
    const need = { party: 'care', kind: 'sip-plan', careUnitId: unit } as const
    expect(covers(to('care', { kind: 'sip-plan', careUnitId: other }), need, care)).toBe(true)
  })
})

describe('the consent of a list, which names no unit', () => {
  const need = { party: 'care', kind: 'cooperation', careUnitId: unit } as const

  it.each([
    [true, { givenOn: '2025-09-01' }],
    [false, { givenOn: '2025-08-31' }],
    [true, { askedOn: '2025-10-01' }],
    [false, {}],
  ])('is to the unit the case had then: %s with %j', (covered, dates) => {
    expect(covers(to('care', dates), need, care)).toBe(covered)
  })

  it('is to the only unit the case has had', () => {
    expect(covers(to('care', { givenOn: '2020-01-01' }), need, { unitId: unit, since: null })).toBe(true)
  })

  it('is never to a unit the case does not have', () => {
    const elsewhere = { ...need, careUnitId: other }
    expect(covers(to('care', { givenOn: '2025-10-01' }), elsewhere, care)).toBe(false)
    expect(covers(to('care', { givenOn: '2025-10-01' }), need, null)).toBe(false)
  })
})

describe('what consent is needed for', () => {
  const told = (needs: readonly ConsentNeed[]) =>
    needs.map(({ party, kind, careUnitId, cause, since }) => [party, kind, careUnitId, cause, since])

  it('is the phase, since it began, and with care the unit of the case', () => {
    expect(told(needsOf({}, ['care', 'fk']))).toEqual([
      ['care', 'cooperation', unit, 'phase', '2026-01-10'],
      ['fk', 'cooperation', null, 'phase', '2026-01-10'],
    ])
    expect(needsOf({ care: null }, ['care'])[0]?.careUnitId).toBeNull()
  })

  it('is an activity of another authority, dated by a day that does not move', () => {
    expect(needsOf({ activities: [activity({ fromDate: '2026-04-01' })] })).toEqual([
      {
        party: 'af',
        kind: 'cooperation',
        careUnitId: null,
        cause: 'activity',
        title: 'Arbetsprövning',
        activityId: 7,
        since: '2026-01-10',
      },
    ])
    expect(told(needsOf({ activities: [activity({ party: 'care' })] }))).toEqual([
      ['care', 'cooperation', unit, 'activity', '2026-02-01'],
    ])
  })

  it.each([
    ['it has ended', { ended: 'done', toDate: '2026-02-20' }],
    ['it was called off', { ended: 'cancelled' }],
    ['its last day has passed', { toDate: '2026-03-01' }],
    ['nobody else is responsible', { party: 'social-worker' }],
    ['nobody is responsible', { party: null }],
  ] as const)('is no activity when %s', (_, facts) => {
    expect(needsOf({ activities: [activity(facts)] })).toEqual([])
  })

  it('is an inquiry, to its own unit, until the answer is complete', () => {
    const need = ['care', 'care-inquiry', other, 'inquiry', '2026-02-10']
    const ofInquiry = (facts: Partial<Inquiry>) =>
      told(needsOf({ inquiries: [inquiry({ careUnitId: other, ...facts })] }))
    expect(ofInquiry({})).toEqual([need])
    expect(ofInquiry({ sentOn: '2026-02-12' })).toEqual([need])
    expect(ofInquiry({ sentOn: '2026-02-12', receivedOn: '2026-02-20' })).toEqual([need])
    expect(ofInquiry({ sentOn: '2026-02-12', receivedOn: '2026-02-20', completedOn: '2026-02-20' })).toEqual(
      [],
    )
    expect(ofInquiry({ cancelledOn: '2026-02-12' })).toEqual([])
  })

  it('is a SIP: the plan, and that those invited attend', () => {
    const sip = { calledOn: null, heldOn: null, cancelledOn: null }
    expect(told(needsOf({ sips: [sip] }))).toEqual([
      ['care', 'sip-plan', unit, 'sip', '2026-01-10'],
      ['other', 'sip-attendance', null, 'sip', '2026-01-10'],
    ])
    expect(needsOf({ sips: [{ ...sip, calledOn: '2026-02-01', heldOn: '2026-02-20' }] })).toEqual([])
    expect(needsOf({ sips: [{ ...sip, cancelledOn: '2026-02-20' }] })).toEqual([])
  })

  it('is the Finsamteam until its plan is followed up', () => {
    const referral = { postedOn: '2026-02-01', takenUp: null, followedUpOn: null }
    expect(told(needsOf({ finsam: [referral] }))).toEqual([
      ['finsamteam', 'finsamteam', null, 'finsam', '2026-02-01'],
    ])
    expect(needsOf({ finsam: [{ ...referral, followedUpOn: '2026-02-20' }] })).toEqual([])
    expect(needsOf({ finsam: [{ ...referral, takenUp: false }] })).toEqual([])
  })
})

describe('the rows of a case', () => {
  it('are none when nothing is asked or needed', () => {
    expect(rowsOf({})).toEqual([])
  })

  it('hold phase and activity of one party together, and the kinds of one party apart', () => {
    const rows = rowsOf(
      {
        activities: [activity({ party: 'fk' })],
        consents: [to('fk', { kind: 'fk-exchange', givenOn: '2026-02-01' })],
      },
      ['fk'],
    )
    expect(rows.map(({ kind, status, needs }) => [kind, status, needs.length])).toEqual([
      ['cooperation', 'not-asked', 2],
      ['fk-exchange', 'given', 0],
    ])
  })

  it('are one a care unit', () => {
    const consents = [
      to('care', { careUnitId: other, givenOn: '2026-02-01' }),
      to('care', { careUnitId: unit, refusedOn: '2026-02-01' }),
      to('care', { givenOn: '2024-01-01' }),
    ]
    expect(rowsOf({ consents }).map(({ careUnitId, status }) => [careUnitId, status])).toEqual([
      [other, 'given'],
      [unit, 'refused'],
      [null, 'given'],
    ])
  })

  it('put the consent of a list on the row of the unit it was to', () => {
    const [row, ...more] = rowsOf({ consents: [to('care', { givenOn: '2025-12-01' })] }, ['care'])
    expect(row).toMatchObject({ careUnitId: unit, status: 'given' })
    expect(more).toEqual([])
  })

  it('keep every consent, also those that no longer decide', () => {
    const first = to('af', { givenOn: '2024-01-01', validTo: '2025-01-01' })
    const second = to('af', { askedOn: '2026-02-01' })
    expect(rowsOf({ consents: [first, second] })[0]).toMatchObject({
      status: 'asked',
      consent: second,
      all: [first, second],
    })
  })

  it('tell others apart by name', () => {
    const consents = [
      to('other', { partyName: 'Syster', givenOn: '2026-02-01' }),
      to('other', { partyName: 'God man', refusedOn: '2026-02-01' }),
    ]
    const rows = rowsOf({ consents })
    expect(rows.map(({ status }) => status)).toEqual(['given', 'refused'])
    expect(new Set(rows.map(consentSubject)).size).toBe(2)
  })

  it('agree with what may be done', () => {
    const consents = [
      to('care', { kind: 'care-inquiry', careUnitId: other, givenOn: '2026-02-01' }),
      to('care', { givenOn: '2025-12-01' }),
    ]
    const may = (kind: ConsentFacts['kind'], careUnitId: number) =>
      mayDo(situation({ consents }), { party: 'care', kind, careUnitId }, today)
    expect([may('care-inquiry', other), may('cooperation', unit)]).toEqual([true, true])
    expect([may('care-inquiry', unit), may('cooperation', other)]).toEqual([false, false])
  })
})
