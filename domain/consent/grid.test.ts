import { describe, expect, it } from 'vitest'
import { type ConsentFacts, type ConsentParty, emptyConsent } from './consent'
import { awaited, gridRows, isGap, toAsk } from './grid'
import { type ConsentSituation, consentNeeds, consentRows } from './needs'

const today = '2026-03-02'
const unit = 7
const to = (party: ConsentParty, facts: Partial<ConsentFacts> = {}): ConsentFacts => ({
  ...emptyConsent(party),
  ...facts,
})
const rowsOf = (consents: readonly ConsentFacts[], phaseParties: readonly ConsentParty[] = []) => {
  const situation: ConsentSituation<ConsentFacts> = {
    consents,
    care: { unitId: unit, since: null },
    phaseSince: '2026-01-01',
    activities: [],
    inquiries: [],
    sips: [],
    finsam: [],
  }
  return gridRows(consentRows(situation, consentNeeds(situation, phaseParties, today), today), unit)
}
const shown = (rows: ReturnType<typeof rowsOf>) =>
  rows.map(({ party, kind, careUnitId }) => [party, kind, careUnitId].filter(Boolean).join(' '))

describe('the grid', () => {
  it('has every party also when nothing is asked or needed', () => {
    expect(shown(rowsOf([]))).toEqual([
      `care cooperation ${unit}`,
      'fk cooperation',
      'af cooperation',
      'jobbtorg cooperation',
      'finsamteam finsamteam',
    ])
  })

  it('does not double a party that has a row, and keeps what is special beside what is usual', () => {
    const rows = rowsOf([
      to('fk', { kind: 'fk-exchange', askedOn: today }),
      to('care', { kind: 'sip-plan', askedOn: today }),
      to('care', { careUnitId: 3, givenOn: today }),
      to('other', { partyName: 'Syster', givenOn: today }),
    ])
    expect(shown(rows)).toEqual([
      `care cooperation ${unit}`,
      'care cooperation 3',
      `care sip-plan ${unit}`,
      'fk cooperation',
      'fk fk-exchange',
      'af cooperation',
      'jobbtorg cooperation',
      'finsamteam finsamteam',
      'other cooperation',
    ])
  })
})

describe('what is to be asked for', () => {
  it('is first what is needed and nothing stands for', () => {
    const rows = rowsOf([to('fk', { givenOn: '2025-04-01', validTo: '2026-03-20' })], ['jobbtorg'])
    expect(toAsk(rows, today).map(({ party }) => party)).toEqual([
      'jobbtorg',
      'fk',
      'care',
      'af',
      'finsamteam',
    ])
  })

  it('is never what is awaited, or holds', () => {
    const rows = rowsOf(
      [to('care', { askedOn: '2026-02-01' }), to('fk', { givenOn: '2026-02-01' })],
      ['care'],
    )
    const parties = toAsk(rows, today).map(({ party }) => party)
    expect(parties).not.toContain('care')
    expect(parties).not.toContain('fk')
  })

  it.each([
    [true, {}],
    [true, { givenOn: '2025-01-01', validTo: '2026-01-01' }],
    [true, { givenOn: '2025-01-01', withdrawnOn: '2026-01-01' }],
    [false, { askedOn: '2026-02-01' }],
    [false, { refusedOn: '2026-02-01' }],
    [false, { notNeededOn: '2026-02-01' }],
    [false, { givenOn: '2026-02-01' }],
  ])('is a gap (%s) with %j', (gap, dates) => {
    const [care] = rowsOf([to('care', dates)], ['care'])
    expect(care && isGap(care)).toBe(gap)
  })

  it('is nothing while the renewal of what runs out is awaited', () => {
    const valid = to('fk', { givenOn: '2025-04-01', validTo: '2026-03-20' })
    const renewal = to('fk', { askedOn: '2026-02-25' })
    const forgotten = to('fk', { askedOn: '2025-01-01' })
    const fkOf = (consents: readonly ConsentFacts[]) => rowsOf(consents).find(({ party }) => party === 'fk')
    const renewed = fkOf([valid, renewal])
    const older = fkOf([forgotten, valid])
    expect(renewed && awaited(renewed, today)).toBe(renewal)
    // Asked before the one that was then given: that question has its answer.
    expect(older && awaited(older, today)).toBeNull()
  })
})
