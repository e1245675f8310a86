import { describe, expect, it } from 'vitest'
import type { CaseSnapshot } from '../case/snapshot'
import type { ConsentDates } from '../consent/consent'
import { defaultPhases } from '../phase/phases'
import { type Flag, type FlagCode, flagCodes, severities } from './flags'
import { flagRules, flagsFor } from './rules'

const today = '2026-03-02'
const settings = { phases: defaultPhases, ageLimits: { from: 18, to: 64 } }

const consent = (dates: Partial<ConsentDates>): ConsentDates => ({
  party: 'care',
  askedOn: null,
  givenOn: null,
  refusedOn: null,
  withdrawnOn: null,
  validTo: null,
  ...dates,
})
const given = consent({ givenOn: '2026-01-15' })

/** A case in phase 3 with nothing to remark on; each example changes what it is about. */
const well: CaseSnapshot = {
  caseId: 1,
  openedOn: '2025-06-01',
  closedOn: null,
  phase: 3,
  phaseSince: '2026-01-10',
  age: 43,
  worker: { since: '2025-06-01', changes: 0, goneSince: null },
  care: { vacantSince: null },
  consents: [given, { ...given, party: 'fk' }],
  hasCurrentPlan: true,
  certificateTo: '2026-06-01',
  lastHeld: '2026-02-01',
  nextPlanned: '2026-04-01',
  attemptsSinceHeld: 0,
}
const withCare = (dates: Partial<ConsentDates>) => ({
  consents: [{ ...given, party: 'fk' as const }, consent(dates)],
})

interface Examples {
  /** What differs from a case that is well, and the flag it must raise. */
  readonly raised: readonly (readonly [string, Partial<CaseSnapshot>, Partial<Flag>])[]
  readonly notRaised: readonly (readonly [string, Partial<CaseSnapshot>])[]
}

const examples: Record<FlagCode, Examples> = {
  'worker-missing': {
    raised: [
      ['nobody is responsible', { worker: null }, { since: '2026-01-10' }],
      [
        'the one responsible has left',
        { worker: { since: '2025-06-01', changes: 0, goneSince: '2026-02-20' } },
        { since: '2026-02-20' },
      ],
    ],
    notRaised: [
      ['the one responsible was changed', { worker: { since: '2026-02-01', changes: 2, goneSince: null } }],
    ],
  },
  'follow-up-overdue': {
    raised: [
      [
        'the planned day has passed',
        { nextPlanned: '2026-03-01' },
        { since: today, on: '2026-03-01', days: 1 },
      ],
    ],
    notRaised: [
      ['it is planned for today', { nextPlanned: today }],
      ['none is planned', { nextPlanned: null }],
    ],
  },
  'consent-withdrawn': {
    raised: [
      [
        'care may no longer be spoken to',
        withCare({ givenOn: '2026-01-01', withdrawnOn: '2026-02-10' }),
        { party: 'care', since: '2026-02-10' },
      ],
      [
        'a party the phase does not need was withdrawn',
        {
          consents: [
            ...well.consents,
            consent({ party: 'af', givenOn: '2026-01-01', withdrawnOn: '2026-02-10' }),
          ],
        },
        { party: 'af' },
      ],
    ],
    notRaised: [
      [
        'it was given anew',
        { consents: [...well.consents, consent({ givenOn: '2025-01-01', withdrawnOn: '2025-02-10' })] },
      ],
    ],
  },
  'consent-missing': {
    raised: [
      [
        'care was never asked',
        { consents: [{ ...given, party: 'fk' }] },
        { party: 'care', since: '2026-01-10' },
      ],
    ],
    notRaised: [
      ['it is asked for', withCare({ askedOn: '2026-02-01' })],
      ['it was refused', withCare({ askedOn: '2026-02-01', refusedOn: '2026-02-10' })],
      ['the phase needs none', { phase: 0, consents: [] }],
    ],
  },
  'consent-expired': {
    raised: [
      [
        'it ran out yesterday',
        withCare({ givenOn: '2025-03-01', validTo: '2026-03-01' }),
        { since: today, on: '2026-03-01' },
      ],
    ],
    notRaised: [
      ['it runs out today', withCare({ givenOn: '2025-03-01', validTo: today })],
      [
        'the phase does not need it',
        { phase: 0, ...withCare({ givenOn: '2025-03-01', validTo: '2026-03-01' }) },
      ],
    ],
  },
  stalled: {
    raised: [
      ['it has stood 121 days of 120', { phaseSince: '2025-11-01' }, { since: today, days: 121, limit: 120 }],
    ],
    notRaised: [
      ['it has stood just 120 days', { phaseSince: '2025-11-02' }],
      ['the phase has no limit', { phase: 5, phaseSince: '2020-01-01' }],
    ],
  },
  'never-followed-up': {
    raised: [
      [
        '60 days passed and none was held',
        { lastHeld: null, openedOn: '2025-12-31' },
        { since: today, on: '2025-12-31', days: 61 },
      ],
    ],
    notRaised: [
      ['it is not 60 days old', { lastHeld: null, openedOn: '2026-01-01' }],
      ['one was held', {}],
    ],
  },
  'plan-missing': {
    raised: [['phase 3 needs a plan', { hasCurrentPlan: false }, { since: '2026-01-10' }]],
    notRaised: [['phase 1 does not', { phase: 1, hasCurrentPlan: false }]],
  },
  'certificate-expired': {
    raised: [['it ran out yesterday', { certificateTo: '2026-03-01' }, { since: today, days: 1 }]],
    notRaised: [
      ['it runs out today', { certificateTo: today }],
      ['there never was one', { certificateTo: null }],
    ],
  },
  'coordinator-vacant': {
    raised: [['the post is vacant', { care: { vacantSince: '2026-02-01' } }, { since: '2026-02-01' }]],
    notRaised: [['there is no care contact', { care: null }]],
  },
  'follow-up-unplanned': {
    raised: [['none is planned', { nextPlanned: null }, { since: '2026-02-01' }]],
    notRaised: [['one is overdue', { nextPlanned: '2026-01-01' }]],
  },
  'consent-pending': {
    raised: [
      [
        'it was asked for a month ago',
        withCare({ askedOn: '2026-02-02' }),
        { party: 'care', since: '2026-02-02', days: 28 },
      ],
    ],
    notRaised: [['it has come', withCare({ askedOn: '2026-02-02', givenOn: '2026-02-20' })]],
  },
  'consent-expiring': {
    raised: [
      [
        '30 days are left',
        withCare({ givenOn: '2025-04-01', validTo: '2026-04-01' }),
        { since: today, days: 30 },
      ],
    ],
    notRaised: [
      ['31 days are left', withCare({ givenOn: '2025-04-01', validTo: '2026-04-02' })],
      ['it has no end', withCare({ givenOn: '2025-04-01' })],
    ],
  },
  'certificate-expiring': {
    raised: [['30 days are left', { certificateTo: '2026-04-01' }, { since: today, days: 30 }]],
    notRaised: [
      ['31 days are left', { certificateTo: '2026-04-02' }],
      ['it has run out', { certificateTo: '2026-03-01' }],
    ],
  },
  'worker-changed': {
    raised: [['30 days ago', { worker: { since: '2026-01-31', changes: 1, goneSince: null } }, { days: 30 }]],
    notRaised: [
      ['31 days ago', { worker: { since: '2026-01-30', changes: 1, goneSince: null } }],
      ['she is the first', { worker: { since: '2026-02-20', changes: 0, goneSince: null } }],
    ],
  },
  'outside-age': {
    raised: [
      ['65', { age: 65 }, { years: 65 }],
      ['17', { age: 17 }, { years: 17 }],
    ],
    notRaised: [
      ['64', { age: 64 }],
      ['18', { age: 18 }],
      ['not known', { age: null }],
    ],
  },
}

const codesOf = (changes: Partial<CaseSnapshot>) =>
  flagsFor({ ...well, ...changes }, settings, today).map(({ code }) => code)

describe('flags', () => {
  it('are none when all is well', () => {
    expect(flagsFor(well, settings, today)).toEqual([])
  })

  it('have one rule each, and examples of when it is raised and when not', () => {
    expect(flagRules.map(({ code }) => code)).toEqual(flagCodes)
    for (const { raised, notRaised } of Object.values(examples))
      expect([raised.length > 0, notRaised.length > 0]).toEqual([true, true])
  })

  it('are told worst first', () => {
    const ranks = flagRules.map(({ severity }) => severities.indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it.each(['2026-01-01', today])('are none for a case closed on %s, or in phase 5', (closedOn) => {
    expect(codesOf({ closedOn, nextPlanned: '2020-01-01' })).toEqual([])
    expect(codesOf({ phase: 5, nextPlanned: '2020-01-01', worker: null })).toEqual([])
  })

  it('are never dated after today', () => {
    for (const { raised } of Object.values(examples))
      for (const [, changes] of raised)
        for (const flag of flagsFor({ ...well, ...changes }, settings, today))
          expect(flag.since <= today).toBe(true)
  })
})

describe.each(flagCodes)('%s', (code) => {
  it.each(examples[code].raised)('is raised when %s', (_, changes, expected) => {
    const flags = flagsFor({ ...well, ...changes }, settings, today)
    expect(flags.find((flag) => flag.code === code)).toMatchObject({ code, ...expected })
  })

  it.each(examples[code].notRaised)('is not raised when %s', (_, changes) => {
    expect(codesOf(changes)).not.toContain(code)
  })
})
