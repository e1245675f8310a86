import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../consent/consent'
import { compareCase } from './compare-case'
import type { KnownCase, KnownClient } from './known'
import type { ListEntry } from './list'

const listDate = '2022-12-31'

const entry = (facts: Partial<ListEntry> = {}): ListEntry => ({
  row: 4,
  pin: '198302039808',
  pinKind: 'personnummer',
  pinSex: 'K',
  familyName: null,
  givenName: null,
  sex: null,
  phone: null,
  email: null,
  interpreter: null,
  worker: null,
  code: null,
  openedOn: null,
  assistanceSince: null,
  careUnit: null,
  coordinator: null,
  phase: null,
  phaseSince: null,
  outcome: null,
  plan: null,
  consents: [],
  certificateTo: null,
  lastHeld: null,
  nextPlanned: null,
  activity: null,
  benefitGrantedOn: null,
  viaCare: null,
  notes: [],
  ...facts,
})

const known = (facts: Partial<KnownCase> = {}): KnownClient => ({
  clientId: 1,
  pin: '198302039808',
  familyName: 'Öberg',
  givenName: 'Åsa',
  protectedIdentity: false,
  sexOverride: null,
  phone: null,
  email: null,
  interpreter: null,
  codes: [],
  case: {
    caseId: 1,
    caseNumber: '2022-0001',
    openedOn: '2021-01-01',
    closedOn: null,
    assistanceSince: null,
    benefitGrantedOn: null,
    viaCareCooperation: false,
    phase: { moveId: 1, number: 3, since: '2022-03-01', outcome: null },
    worker: { id: 1, name: 'Teresa Nur', fromDate: '2021-01-01' },
    care: { id: 1, unit: 'Tenstastigens vårdcentral', coordinator: 'Mona Fransson', fromDate: '2021-01-01' },
    consents: [],
    certificates: [],
    plans: [],
    activities: [],
    followUps: [],
    notes: [],
    undecidedAbsenceId: null,
    keptInSpiteOf: null,
    ...facts,
  },
})

const changes = (said: Partial<ListEntry>, client: KnownClient | null = known()) =>
  compareCase(entry(said), client, listDate).changes
const consent = (dates: object) => ({ ...emptyConsent('care'), id: 9, ...dates })

describe('a row that says nothing', () => {
  it('changes nothing', () => {
    expect(changes({})).toEqual([])
  })
})

describe('a phase', () => {
  it('is dated by the list when its own day is before the latest move', () => {
    expect(changes({ phase: 4, phaseSince: '2022-02-01' })).toMatchObject([
      { kind: 'phase', from: 3, to: 4, movedOn: listDate, backward: false },
    ])
    expect(changes({ phase: 2, phaseSince: '2022-05-01' })).toMatchObject([
      { kind: 'phase', from: 3, to: 2, movedOn: '2022-05-01', backward: true },
    ])
  })

  it('5 takes its outcome, or waits for a later list to say it', () => {
    const outcome = { outcome: 'exhausted', way: null } as const
    expect(changes({ phase: 5, outcome })).toMatchObject([{ kind: 'phase', ...outcome }])
    const { warnings } = compareCase(entry({ phase: 5 }), known(), listDate)
    expect(warnings).toMatchObject([{ code: 'outcome-missing' }])
    const ended = known({ phase: { moveId: 7, number: 5, since: '2022-03-01', outcome: null } })
    expect(changes({ phase: 5, outcome }, ended)).toEqual([{ kind: 'outcome', moveId: 7, ...outcome }])
  })

  it('missing for someone new is 0, with a warning', () => {
    const { changes: begun, warnings } = compareCase(entry(), null, listDate)
    expect(begun).toMatchObject([{ kind: 'phase', from: null, to: 0, movedOn: listDate }])
    expect(warnings).toMatchObject([{ code: 'phase-missing' }])
  })
})

describe('people at work', () => {
  it('are the same however their names are written', () => {
    expect(
      changes({ worker: 'TERESA  NUR', careUnit: 'tenstastigens vårdcentral', coordinator: 'Mona fransson' }),
    ).toEqual([])
  })

  it('a vacant post is a change, and so is filling it', () => {
    expect(changes({ coordinator: 'vacant' })).toMatchObject([
      { kind: 'care', fromCoordinator: 'Mona Fransson', coordinator: null },
    ])
    const vacant = known({ care: { id: 1, unit: 'VC', coordinator: null, fromDate: '2022-01-01' } })
    expect(changes({ coordinator: 'vacant' }, vacant)).toEqual([])
    expect(changes({ coordinator: 'Linnea Björk' }, vacant)).toMatchObject([
      { kind: 'care', unit: 'VC', coordinator: 'Linnea Björk' },
    ])
  })
})

describe('a sex', () => {
  it('is set only where the number says otherwise', () => {
    expect(changes({ sex: 'K' })).toEqual([])
    expect(changes({ sex: 'M' })).toEqual([{ kind: 'client', fact: 'sexOverride', from: null, to: 'M' }])
  })
})

describe('a consent', () => {
  const said = (status: 'asked' | 'given' | 'refused' | 'withdrawn', on: string | null = null) => ({
    consents: [{ party: 'care' as const, status, on }],
  })
  const having = (...consents: ReturnType<typeof consent>[]) => known({ consents })

  it('asked for is recorded once, and completed when it is given', () => {
    expect(changes(said('asked'))).toMatchObject([
      { kind: 'consent', id: null, dates: { askedOn: listDate } },
    ])
    const asked = having(consent({ askedOn: '2022-08-31' }))
    expect(changes(said('asked'), asked)).toEqual([])
    expect(changes(said('given', '2022-10-01'), asked)).toMatchObject([
      { id: 9, dates: { askedOn: '2022-08-31', givenOn: '2022-10-01' } },
    ])
    expect(changes(said('given', '2022-07-01'), asked)).toMatchObject([
      { id: 9, dates: { askedOn: '2022-07-01', givenOn: '2022-07-01' } },
    ])
    expect(changes(said('given'), asked)).toMatchObject([{ id: 9, dates: { givenOn: listDate } }])
  })

  it('known is not recorded again, and a new day is a consent of its own', () => {
    const given = having(consent({ givenOn: '2022-03-01' }))
    expect([
      changes(said('given'), given),
      changes(said('given', '2022-03-01'), given),
      changes(said('asked'), given),
    ]).toEqual([[], [], []])
    expect(changes(said('given', '2022-11-01'), given)).toMatchObject([
      { id: null, dates: { givenOn: '2022-11-01' } },
    ])
  })

  it('is withdrawn where it was given; a withdrawal of nothing is a warning', () => {
    const given = having(consent({ givenOn: '2022-03-01' }))
    expect(changes(said('withdrawn', '2022-09-01'), given)).toMatchObject([
      { id: 9, dates: { givenOn: '2022-03-01', withdrawnOn: '2022-09-01' } },
    ])
    expect(
      changes(said('withdrawn'), having(consent({ givenOn: '2022-03-01', withdrawnOn: '2022-09-01' }))),
    ).toEqual([])
    expect(compareCase(entry(said('withdrawn')), known(), listDate)).toMatchObject({
      changes: [],
      warnings: [{ field: 'consent-care', code: 'consent-not-known' }],
    })
  })

  it('refused is recorded once', () => {
    expect(changes(said('refused'))).toMatchObject([{ id: null, dates: { refusedOn: listDate } }])
    expect(changes(said('refused'), having(consent({ refusedOn: '2022-03-01' })))).toEqual([])
  })
})

describe('a rehab plan', () => {
  const current = known({ plans: [{ id: 5, datedOn: '2022-04-30', endedOn: null }] })

  it('without a day is dated by the list; a no ends it', () => {
    expect(changes({ plan: true })).toEqual([{ kind: 'plan', datedOn: listDate }])
    expect(changes({ plan: true }, current)).toEqual([])
    expect(changes({ plan: false }, current)).toEqual([{ kind: 'planEnd', ends: [5] }])
    expect(changes({ plan: false })).toEqual([])
  })

  it('of a later day takes its place; an earlier day is no news', () => {
    expect(changes({ plan: '2022-10-01' }, current)).toEqual([{ kind: 'plan', datedOn: '2022-10-01' }])
    expect(changes({ plan: '2022-01-01' }, current)).toEqual([])
  })
})

describe('an insats', () => {
  it('from an earlier list gives way to the one named now; one set by hand stands', () => {
    const running = known({
      activities: [
        { id: 1, title: 'Praktik', fromDate: '2022-01-01', toDate: null, byList: true },
        { id: 2, title: 'KBT', fromDate: '2022-01-01', toDate: null, byList: false },
      ],
    })
    expect(changes({ activity: 'praktik' }, running)).toEqual([])
    expect(changes({ activity: 'SFI' }, running)).toEqual([{ kind: 'activity', title: 'SFI', ends: [1] }])
  })
})

describe('a follow-up planned by hand', () => {
  const byHand = known({
    followUps: [
      {
        id: 3,
        plannedOn: '2023-02-01',
        doneOn: null,
        outcome: null,
        byList: false,
      },
    ],
  })

  it('stands where the list has none', () => {
    expect(changes({ nextPlanned: 'none' }, byHand)).toEqual([])
    expect(changes({ nextPlanned: '2023-02-01' }, byHand)).toEqual([])
  })
})

describe('a closed case', () => {
  it('is opened again by a list from after it was closed, and only by such', () => {
    expect(changes({ phase: 3 }, known({ closedOn: '2022-08-31' }))).toEqual([
      { kind: 'reopen', closedOn: '2022-08-31' },
    ])
    expect(changes({ phase: 1 }, known({ closedOn: '2023-01-05' }))).toEqual([])
  })
})
