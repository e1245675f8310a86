import { describe, expect, it } from 'vitest'
import { type ConsentFacts, type ConsentParty, emptyConsent } from './consent'
import { type MayTalk, mayTalk, talks } from './may-talk'
import { type ConsentSituation, consentNeeds, consentRows } from './needs'

const today = '2026-03-02'
const unit = 1
const earlierUnit = 2
const given = { askedOn: '2026-01-10', givenOn: '2026-01-20' }

const to = (party: ConsentParty, facts: Partial<ConsentFacts>): ConsentFacts => ({
  ...emptyConsent(party),
  ...facts,
})
const inquiry = (facts: Partial<ConsentFacts>) => to('care', { kind: 'care-inquiry', ...facts })

const situation = (
  consents: readonly ConsentFacts[],
  more: Partial<ConsentSituation<ConsentFacts>> = {},
): ConsentSituation<ConsentFacts> => ({
  consents,
  care: { unitId: unit, since: '2025-09-01' },
  phaseSince: '2026-01-01',
  activities: [],
  inquiries: [],
  sips: [],
  finsam: [],
  ...more,
})
const rowsOf = (consents: readonly ConsentFacts[], more: Partial<ConsentSituation<ConsentFacts>> = {}) => {
  const all = situation(consents, more)
  return consentRows(all, consentNeeds(all, [], today), today)
}
const askAbout = (party: ConsentParty, consents: readonly ConsentFacts[], careUnitId: number | null = null) =>
  mayTalk(rowsOf(consents), { party, careUnitId, partyName: null })

describe('may I talk with them today', () => {
  it.each([
    ['no', 'not-asked', {}],
    ['no', 'asked', { askedOn: '2026-02-01' }],
    ['yes', 'given', given],
    ['yes', 'expiring', { ...given, validTo: today }],
    ['no', 'expired', { ...given, validTo: '2026-03-01' }],
    ['no', 'upcoming', { ...given, validFrom: '2026-03-03' }],
    ['no', 'refused', { refusedOn: '2026-02-01' }],
    ['no', 'withdrawn', { ...given, withdrawnOn: today }],
    ['no', 'not-needed', { notNeededOn: '2026-02-01' }],
  ] as const)('%s, while the consent is %s', (answer, status, dates) => {
    expect(askAbout('af', [to('af', dates)])).toMatchObject({ yes: answer === 'yes', status })
  })

  it('no, with nothing recorded at all', () => {
    expect(askAbout('jobbtorg', [])).toMatchObject({ yes: false, status: 'not-asked', consent: null })
  })

  it('no, on the word of another party', () => {
    const others = [to('fk', given), to('jobbtorg', given), to('finsamteam', given), to('care', given)]
    expect(askAbout('af', others).yes).toBe(false)
  })

  it('no to Försäkringskassan when it is only they who may fetch and exchange', () => {
    expect(askAbout('fk', [to('fk', { kind: 'fk-exchange', ...given })]).yes).toBe(false)
  })

  it('yes while a renewal is awaited, for the old one still holds', () => {
    const renewed = [to('fk', { ...given, validTo: '2026-03-20' }), to('fk', { askedOn: '2026-02-25' })]
    expect(askAbout('fk', renewed)).toMatchObject({ yes: true, status: 'expiring', consent: renewed[0] })
  })
})

describe('care is asked about unit by unit', () => {
  it('one unit never answers for another', () => {
    const consents = [to('care', { careUnitId: earlierUnit, ...given })]
    expect(askAbout('care', consents, earlierUnit).yes).toBe(true)
    expect(askAbout('care', consents, unit).yes).toBe(false)
  })

  it('the consent of a list, without a unit, is to the unit the case had then', () => {
    expect(askAbout('care', [to('care', given)], unit).yes).toBe(true)
    expect(askAbout('care', [to('care', { givenOn: '2025-08-31' })], unit).yes).toBe(false)
  })

  it('only about the inquiry, when that is the consent there is', () => {
    const only = inquiry({ careUnitId: unit, ...given })
    expect(askAbout('care', [only], unit)).toMatchObject({ yes: true, kind: 'care-inquiry', consent: only })
    expect(askAbout('care', [to('care', { careUnitId: unit, ...given }), only], unit).kind).toBe(
      'cooperation',
    )
  })

  it('tells of the usual consent when neither holds', () => {
    const consents = [
      to('care', { careUnitId: unit, refusedOn: '2026-02-01' }),
      inquiry({ careUnitId: unit, askedOn: '2026-02-20' }),
    ]
    expect(askAbout('care', consents, unit)).toMatchObject({
      yes: false,
      kind: 'cooperation',
      status: 'refused',
    })
  })

  it('a SIP is no leave to talk of anything else', () => {
    const answer = askAbout('care', [to('care', { kind: 'sip-plan', ...given })], unit)
    expect(answer).toMatchObject({ yes: true, only: ['sip-plan'] })
  })

  it('tells every thing it may be talked with about, when it is not all', () => {
    const both = [inquiry({ careUnitId: unit, ...given }), to('care', { kind: 'sip-plan', ...given })]
    expect(askAbout('care', both, unit).only).toEqual(['care-inquiry', 'sip-plan'])
    expect(askAbout('care', [...both, to('care', { careUnitId: unit, ...given })], unit).only).toEqual([])
  })
})

describe('whom the question is asked about', () => {
  const names = (answers: readonly MayTalk[]) =>
    answers.map(({ party, careUnitId, partyName }) => partyName ?? careUnitId ?? party)

  it('is the unit and the four others, whatever is recorded', () => {
    expect(names(talks([], unit))).toEqual([unit, 'fk', 'af', 'jobbtorg', 'finsamteam'])
    expect(names(talks([], null))).toEqual(['care', 'fk', 'af', 'jobbtorg', 'finsamteam'])
  })

  it('is also a unit the case has left, while its consent holds or is awaited', () => {
    const left = (dates: Partial<ConsentFacts>) =>
      names(talks(rowsOf([to('care', { careUnitId: earlierUnit, ...dates })]), unit))
    expect(left(given)).toContain(earlierUnit)
    expect(left({ askedOn: '2026-02-01' })).toContain(earlierUnit)
    expect(left({ ...given, withdrawnOn: '2026-02-01' })).not.toContain(earlierUnit)
  })

  it('is whoever else consent was sought for, each by name', () => {
    const consents = [
      to('other', { partyName: 'Legal företrädare', ...given }),
      to('other', { partyName: 'Syster', askedOn: '2026-02-01' }),
    ]
    const answers = talks(rowsOf(consents), unit).filter(({ party }) => party === 'other')
    expect(answers.map(({ partyName, yes }) => [partyName, yes])).toEqual([
      ['Legal företrädare', true],
      ['Syster', false],
    ])
  })
})
