import { describe, expect, it } from 'vitest'
import type { CaseSnapshot } from '../case/snapshot'
import { type ConsentFacts, emptyConsent } from '../consent/consent'
import { defaultPhases } from '../phase/phases'
import { type Flag, type FlagCode, flagCodes, flagKey, severities } from './flags'
import { flagRules, flagsFor } from './rules'

const today = '2026-03-02'
const settings = {
  phases: defaultPhases,
  ageLimits: { from: 18, to: 64 },
  handovers: { acceptDays: 7, awayDays: 14 },
}

const worker = { since: '2025-06-01', coversUntil: null, goneSince: null, away: null }
const noChange = { changes: 0, lately: 0, latest: null }
const changed = (latest: string, lately = 1) => ({ changes: lately, lately, latest })

const consent = (facts: Partial<ConsentFacts>): ConsentFacts => ({ ...emptyConsent('care'), ...facts })
const given = consent({ givenOn: '2026-01-15' })
const fkGiven = { ...emptyConsent('fk'), givenOn: '2026-01-15' }

/** A case in phase 3 with nothing to remark on; each example changes what it is about. */
const well: CaseSnapshot = {
  caseId: 1,
  openedOn: '2025-06-01',
  closedOn: null,
  phase: 3,
  phaseSince: '2026-01-10',
  age: 43,
  worker,
  turnover: noChange,
  unacceptedSince: null,
  care: { unitId: 1, since: null, vacantSince: null },
  consents: [given, fkGiven],
  hasCurrentPlan: true,
  activities: [],
  certificate: { id: 9, fromDate: '2026-01-01', toDate: '2026-06-01', extent: 50, dfaReview: 'complete' },
  inquiries: [],
  sips: [],
  finsam: [],
  fk: [],
  waiting: [],
  dormancies: [],
  handFlags: [],
  snoozes: [],
  lastHeld: '2026-02-01',
  lastAttempt: null,
  nextPlanned: '2026-04-01',
  attemptsSinceHeld: 0,
}
const withCare = (facts: Partial<ConsentFacts>) => ({ consents: [fkGiven, consent(facts)] })
const certificate = (facts: Partial<NonNullable<CaseSnapshot['certificate']>>) => ({
  certificate: { id: 9, fromDate: '2025-12-01', toDate: '2026-06-01', extent: 50, dfaReview: null, ...facts },
})
const activity = (facts: Partial<CaseSnapshot['activities'][number]>) => ({
  activities: [
    {
      id: 7,
      title: 'Arbetsträning',
      type: 'work' as const,
      party: 'jobbtorg' as const,
      fromDate: '2026-02-01',
      toDate: null,
      deadline: null,
      ended: null,
      ...facts,
    },
  ],
})
const jobbtorgGiven = { ...emptyConsent('jobbtorg'), givenOn: '2026-01-15' }
/** An activity that Jobbtorg leads, with Jobbtorg's consent as given. */
const led = (
  facts: Partial<CaseSnapshot['activities'][number]>,
  byConsent: Partial<ConsentFacts> = {},
): Partial<CaseSnapshot> => ({
  ...activity(facts),
  consents: [...well.consents, { ...jobbtorgGiven, ...byConsent }],
})
const mayAsk = consent({ kind: 'care-inquiry', careUnitId: 1, givenOn: '2026-01-01' })
const inquiry = (facts: Partial<CaseSnapshot['inquiries'][number]>): Partial<CaseSnapshot> => ({
  consents: [...well.consents, mayAsk],
  inquiries: [
    {
      id: 5,
      careUnitId: 1,
      draftedOn: '2026-01-10',
      sentOn: '2026-01-12',
      answerDueOn: null,
      reminders: [],
      receivedOn: null,
      completedOn: null,
      usedOn: null,
      cancelledOn: null,
      ...facts,
    },
  ],
})
const sip = (facts: Partial<CaseSnapshot['sips'][number]>): Partial<CaseSnapshot> => ({
  consents: [
    ...well.consents,
    consent({ kind: 'sip-plan', givenOn: '2026-01-01' }),
    { ...emptyConsent('other', 'sip-attendance'), givenOn: '2026-01-01' },
  ],
  sips: [
    {
      id: 4,
      calledOn: '2026-01-20',
      meetingOn: '2026-02-20',
      heldOn: null,
      followUpOn: null,
      followedUpOn: null,
      cancelledOn: null,
      ...facts,
    },
  ],
})
const finsam = (facts: Partial<CaseSnapshot['finsam'][number]>): Partial<CaseSnapshot> => ({
  consents: [...well.consents, { ...emptyConsent('finsamteam'), givenOn: '2026-01-01' }],
  finsam: [
    {
      id: 3,
      postedOn: '2026-01-20',
      answeredOn: null,
      takenUp: null,
      meetingOn: null,
      followUpOn: null,
      followedUpOn: null,
      ...facts,
    },
  ],
})
const fk = (facts: Partial<CaseSnapshot['fk'][number]>) => ({
  fk: [{ id: 2, sentOn: '2026-01-20', answeredOn: null, granted: null, ...facts }],
})
const dormant = (until: string, endedOn: string | null = null) => ({
  dormancies: [{ id: 6, fromDate: '2026-01-15', until, reason: 'too-ill' as const, endedOn }],
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
        { worker: { ...worker, goneSince: '2026-02-20' } },
        { since: '2026-02-20' },
      ],
    ],
    notRaised: [['the one responsible was changed', { turnover: changed('2026-02-01', 2) }]],
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
            { ...emptyConsent('af'), givenOn: '2026-01-01', withdrawnOn: '2026-02-10' },
          ],
        },
        { party: 'af' },
      ],
    ],
    notRaised: [
      [
        'nothing needs it and it was 31 days ago',
        {
          consents: [
            ...well.consents,
            { ...emptyConsent('af'), givenOn: '2026-01-01', withdrawnOn: '2026-01-30' },
          ],
        },
      ],
      ['an activity is told of instead', led({}, { withdrawnOn: '2026-02-10' })],
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
        { consents: [fkGiven] },
        { party: 'care', cause: 'phase', since: '2026-01-10' },
      ],
      [
        'an activity with Arbetsförmedlingen is planned, at once',
        activity({ party: 'af', fromDate: '2026-04-01', title: 'Gemensam kartläggning' }),
        { party: 'af', cause: 'activity', title: 'Gemensam kartläggning', since: '2026-01-10' },
      ],
      [
        'consent of another kind is there',
        { ...inquiry({ sentOn: null }), consents: well.consents },
        { party: 'care', kind: 'care-inquiry', cause: 'inquiry' },
      ],
      [
        'the consent is to the unit the case had before',
        {
          care: { unitId: 2, since: '2026-02-10', vacantSince: null },
          consents: [fkGiven, consent({ careUnitId: 1, givenOn: '2026-01-15' })],
        },
        { party: 'care', careUnitId: 2 },
      ],
    ],
    notRaised: [
      ['it is asked for', withCare({ askedOn: '2026-02-01' })],
      ['it was refused', withCare({ askedOn: '2026-02-01', refusedOn: '2026-02-10' })],
      ['the phase needs none', { phase: 0, consents: [] }],
      ['it is not needed here', withCare({ notNeededOn: '2026-02-01' })],
      ['the activity is over', activity({ party: 'af', ended: 'done', toDate: '2026-02-20' })],
      ['the party is not one to talk with', activity({ party: 'client' })],
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
      [
        'it has stood 121 days of 120',
        { phaseSince: '2025-11-01' },
        { since: today, days: 121, limit: 120, on: '2026-02-01' },
      ],
      [
        'nothing was held or finished for 121 days, whatever the phase',
        { lastHeld: '2025-11-01', phaseSince: '2026-01-10' },
        { since: today, limit: 120, on: '2025-11-01' },
      ],
    ],
    notRaised: [
      ['it has stood just 120 days', { phaseSince: '2025-11-02' }],
      ['the phase has no limit', { phase: 5, phaseSince: '2020-01-01' }],
      [
        'an activity was finished since',
        {
          lastHeld: '2025-11-01',
          ...activity({ party: 'client', fromDate: '2025-11-01', toDate: '2026-01-20', ended: 'done' }),
        },
      ],
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
    raised: [
      ['it ran out yesterday', { ...certificate({ toDate: '2026-03-01' }) }, { since: today, days: 1 }],
    ],
    notRaised: [
      ['it runs out today', certificate({ toDate: today })],
      ['there never was one', { certificate: null }],
      ['a plan has taken its place', certificate({ toDate: '2026-03-01', dfaReview: 'replaced-by-plan' })],
    ],
  },
  'coordinator-vacant': {
    raised: [
      [
        'the post is vacant',
        { care: { unitId: 1, since: null, vacantSince: '2026-02-01' } },
        { since: '2026-02-01' },
      ],
    ],
    notRaised: [['there is no care contact', { care: null }]],
  },
  'follow-up-unplanned': {
    raised: [['none is planned', { nextPlanned: null }, { since: '2026-02-01' }]],
    notRaised: [
      ['one is overdue', { nextPlanned: '2026-01-01' }],
      ['the case rests', { nextPlanned: null, ...dormant('2026-04-01') }],
    ],
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
    raised: [['30 days are left', certificate({ toDate: '2026-04-01' }), { since: today, days: 30 }]],
    notRaised: [
      ['31 days are left', certificate({ toDate: '2026-04-02' })],
      ['it has run out', certificate({ toDate: '2026-03-01' })],
    ],
  },
  'activity-blocked': {
    raised: [
      [
        'consent was withdrawn while it runs',
        led({}, { withdrawnOn: '2026-02-10' }),
        { party: 'jobbtorg', title: 'Arbetsträning', since: '2026-02-10' },
      ],
      ['consent has run out', led({}, { validTo: '2026-03-01' }), { since: today }],
    ],
    notRaised: [
      ['the consent holds', led({})],
      ['the activity is done', led({ ended: 'done', toDate: '2026-02-20' }, { withdrawnOn: '2026-02-21' })],
      ['it was never asked for, which is a gap', activity({})],
    ],
  },
  'rest-ended': {
    raised: [['the day has come', dormant(today), { since: today, rowId: 6 }]],
    notRaised: [
      ['the day is tomorrow', dormant('2026-03-03')],
      ['it was taken up again', dormant(today, '2026-02-20')],
    ],
  },
  'hand-set': {
    raised: [
      [
        'it is set',
        { handFlags: [{ id: 8, reason: 'Ring mamma', since: '2026-02-01' }] },
        { title: 'Ring mamma', since: '2026-02-01', rowId: 8 },
      ],
    ],
    notRaised: [['none is set', {}]],
  },
  silent: {
    raised: [
      [
        '15 days passed since the attempt',
        { attemptsSinceHeld: 1, lastAttempt: '2026-02-15' },
        { since: today, on: '2026-02-15', days: 15 },
      ],
    ],
    notRaised: [
      ['it was 14 days ago', { attemptsSinceHeld: 1, lastAttempt: '2026-02-16' }],
      ['none was tried', { attemptsSinceHeld: 0, lastAttempt: null }],
      ['the case rests', { attemptsSinceHeld: 1, lastAttempt: '2026-02-01', ...dormant('2026-04-01') }],
    ],
  },
  'plan-idle': {
    raised: [
      [
        'its only activity is done',
        activity({ ended: 'done', toDate: '2026-02-20' }),
        { since: '2026-02-21', on: '2026-02-20' },
      ],
      [
        'its only activity ends yesterday',
        activity({ party: 'client', toDate: '2026-03-01' }),
        { since: today },
      ],
    ],
    notRaised: [
      ['one is planned', led({ fromDate: '2026-04-01' })],
      ['a list only said there is a plan', {}],
      ['there is no plan', { hasCurrentPlan: false, ...activity({ ended: 'done', toDate: '2026-02-20' }) }],
    ],
  },
  'certificate-incomplete': {
    raised: [['the review says so', certificate({ dfaReview: 'incomplete' }), { since: '2025-12-01' }]],
    notRaised: [
      ['it is complete', certificate({ dfaReview: 'complete' })],
      ['it has run out', certificate({ dfaReview: 'incomplete', toDate: '2026-03-01' })],
      ['the doctor has been asked', { ...certificate({ dfaReview: 'incomplete' }), ...inquiry({}) }],
    ],
  },
  'certificate-only': {
    raised: [
      [
        '61 days without plan or activity',
        { hasCurrentPlan: false, phaseSince: '2025-12-31' },
        { since: today, days: 61 },
      ],
    ],
    notRaised: [
      ['it is 60 days', { hasCurrentPlan: false, phaseSince: '2026-01-01' }],
      ['there is a plan', { phaseSince: '2025-12-01' }],
      ['something runs', { hasCurrentPlan: false, phaseSince: '2025-12-01', ...led({}) }],
      ['there is no certificate', { hasCurrentPlan: false, phaseSince: '2025-12-01', certificate: null }],
    ],
  },
  'full-sick-leave': {
    raised: [
      ['100 % and nothing runs', certificate({ extent: 100 }), { since: '2025-12-01', on: '2026-06-01' }],
    ],
    notRaised: [
      ['75 %', certificate({ extent: 75 })],
      ['there is no plan yet', { phase: 0, ...certificate({ extent: 100 }) }],
      ['something runs', { ...certificate({ extent: 100 }), ...led({}) }],
      ['it has run out', certificate({ extent: 100, toDate: '2026-03-01' })],
    ],
  },
  'inquiry-unanswered': {
    raised: [
      [
        '31 days passed',
        inquiry({ sentOn: '2026-01-30' }),
        { since: today, on: '2026-01-30', days: 31, rowId: 5 },
      ],
      ['the day agreed has passed', inquiry({ answerDueOn: '2026-03-01' }), { since: today }],
      [
        'a reminder does not answer it',
        inquiry({ reminders: [{ on: '2026-02-20', to: 'doctor' }] }),
        { on: '2026-01-12' },
      ],
    ],
    notRaised: [
      ['it is 30 days', inquiry({ sentOn: '2026-01-31' })],
      ['something came', inquiry({ receivedOn: '2026-02-20' })],
      ['it was not sent', inquiry({ sentOn: null })],
      ['it was cancelled', inquiry({ cancelledOn: '2026-02-01' })],
    ],
  },
  'inquiry-incomplete': {
    raised: [['what came is not all', inquiry({ receivedOn: '2026-02-20' }), { since: '2026-02-20' }]],
    notRaised: [
      [
        'it was completed',
        inquiry({ receivedOn: '2026-02-20', completedOn: '2026-02-25', usedOn: '2026-02-26' }),
      ],
      ['nothing came', inquiry({})],
    ],
  },
  'inquiry-unused': {
    raised: [
      [
        'it lies there',
        inquiry({ receivedOn: '2026-02-20', completedOn: '2026-02-20' }),
        { since: '2026-02-20', days: 10 },
      ],
    ],
    notRaised: [
      [
        'it is in the plan',
        inquiry({ receivedOn: '2026-02-20', completedOn: '2026-02-20', usedOn: '2026-02-21' }),
      ],
      ['it is not complete', inquiry({ receivedOn: '2026-02-20' })],
    ],
  },
  'fk-late': {
    raised: [['31 days passed', fk({ sentOn: '2026-01-30' }), { since: today, days: 31, rowId: 2 }]],
    notRaised: [
      ['it is 30 days', fk({ sentOn: '2026-01-31' })],
      ['it was answered', fk({ answeredOn: '2026-02-25', granted: true })],
    ],
  },
  'fk-refused': {
    raised: [
      ['nobody has taken it up', fk({ answeredOn: '2026-02-10', granted: false }), { since: '2026-02-10' }],
    ],
    notRaised: [
      ['it was taken up at a follow-up', fk({ answeredOn: '2026-01-31', granted: false })],
      ['it was granted', fk({ answeredOn: '2026-02-10', granted: true })],
    ],
  },
  'finsam-unanswered': {
    raised: [['31 days passed', finsam({ postedOn: '2026-01-30' }), { since: today, days: 31 }]],
    notRaised: [
      ['it is 30 days', finsam({ postedOn: '2026-01-31' })],
      ['it was answered', finsam({ answeredOn: '2026-02-10', takenUp: true })],
      ['it was not posted', finsam({ postedOn: null })],
    ],
  },
  'finsam-follow-up': {
    raised: [
      [
        'half a year has passed',
        finsam({ answeredOn: '2026-01-21', takenUp: true, meetingOn: '2026-01-25', followUpOn: today }),
        { since: today },
      ],
    ],
    notRaised: [
      [
        'it is tomorrow',
        finsam({
          answeredOn: '2026-01-21',
          takenUp: true,
          meetingOn: '2026-01-25',
          followUpOn: '2026-03-03',
        }),
      ],
      ['it was done', finsam({ followUpOn: '2026-02-01', followedUpOn: '2026-02-02' })],
    ],
  },
  'sip-overdue': {
    raised: [['its day has passed', sip({ meetingOn: '2026-03-01' }), { since: today, on: '2026-03-01' }]],
    notRaised: [
      ['it is today', sip({ meetingOn: today })],
      ['it was held', sip({ heldOn: '2026-02-20' })],
      ['it was called off', sip({ cancelledOn: '2026-02-10' })],
    ],
  },
  'sip-follow-up': {
    raised: [['its day has come', sip({ heldOn: '2026-02-20', followUpOn: today }), { since: today }]],
    notRaised: [
      ['it is tomorrow', sip({ heldOn: '2026-02-20', followUpOn: '2026-03-03' })],
      ['it was done', sip({ heldOn: '2026-02-20', followUpOn: '2026-02-25', followedUpOn: '2026-02-26' })],
    ],
  },
  'activity-late': {
    raised: [
      [
        'its deadline was yesterday',
        led({ deadline: '2026-03-01' }),
        { since: today, days: 1, title: 'Arbetsträning', rowId: 7 },
      ],
    ],
    notRaised: [
      ['its deadline is today', led({ deadline: today })],
      ['it is done', led({ deadline: '2026-03-01', ended: 'done', toDate: '2026-02-28' })],
    ],
  },
  'activity-over': {
    raised: [['nobody said how it ended', led({ toDate: '2026-03-01' }), { since: today, rowId: 7 }]],
    notRaised: [
      ['it ends today', led({ toDate: today })],
      ['it is said', led({ toDate: '2026-03-01', ended: 'interrupted' })],
      ['a list told of it', led({ toDate: '2026-03-01', type: null })],
    ],
  },
  'consent-renew': {
    raised: [
      [
        'it ends before the follow-up after the next',
        { nextPlanned: '2026-03-16', ...withCare({ givenOn: '2025-05-01', validTo: '2026-05-14' }) },
        { party: 'care', on: '2026-05-14', since: today },
      ],
    ],
    notRaised: [
      [
        'the next follow-up is 15 days away',
        { nextPlanned: '2026-03-17', ...withCare({ givenOn: '2025-05-01', validTo: '2026-05-14' }) },
      ],
      [
        'it holds at the one after',
        { nextPlanned: '2026-03-16', ...withCare({ givenOn: '2025-05-01', validTo: '2026-05-15' }) },
      ],
      [
        'it is already told of as running out',
        { nextPlanned: '2026-03-16', ...withCare({ givenOn: '2025-05-01', validTo: '2026-03-20' }) },
      ],
    ],
  },
  'consent-refused': {
    raised: [['the phase needs it', withCare({ refusedOn: '2026-02-10' }), { since: '2026-02-10' }]],
    notRaised: [['nothing needs it', { phase: 0, ...withCare({ refusedOn: '2026-02-10' }) }]],
  },
  'certificate-before-follow-up': {
    raised: [
      [
        'it ends nine days before',
        { nextPlanned: '2026-05-10', ...certificate({ toDate: '2026-05-01' }) },
        { on: '2026-05-01', days: 9 },
      ],
    ],
    notRaised: [
      ['it lasts', { nextPlanned: '2026-05-01', ...certificate({ toDate: '2026-05-01' }) }],
      [
        'its own flag says that it runs out',
        { nextPlanned: '2026-05-10', ...certificate({ toDate: '2026-04-01' }) },
      ],
    ],
  },
  'worker-changed': {
    raised: [['30 days ago', { turnover: changed('2026-01-31') }, { days: 30 }]],
    notRaised: [
      ['31 days ago', { turnover: changed('2026-01-30') }],
      ['she is the first', { turnover: noChange }],
    ],
  },
  'worker-third': {
    raised: [['the third in two years', { turnover: changed('2025-11-01', 2) }, { number: 3 }]],
    notRaised: [['the second', { turnover: changed('2025-11-01', 1) }]],
  },
  'worker-away': {
    raised: [
      [
        '15 days',
        { worker: { ...worker, away: { fromDate: '2026-02-20', toDate: '2026-03-06' } } },
        { days: 15 },
      ],
    ],
    notRaised: [
      ['14 days', { worker: { ...worker, away: { fromDate: '2026-02-20', toDate: '2026-03-05' } } }],
      ['she is at work', { worker }],
    ],
  },
  'handover-unaccepted': {
    raised: [['8 days ago', { unacceptedSince: '2026-02-22' }, { days: 8 }]],
    notRaised: [
      ['7 days ago', { unacceptedSince: '2026-02-23' }],
      ['it was accepted', { unacceptedSince: null }],
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

  it('are kept off the start page until a day, and come back on it', () => {
    const overdue = { nextPlanned: '2026-03-01' }
    const snoozed = (until: string, subject = '') =>
      flagsFor(
        { ...well, ...overdue, snoozes: [{ flagCode: 'follow-up-overdue', subject, until }] },
        settings,
        today,
      )
    expect(snoozed('2026-03-09')).toMatchObject([{ code: 'follow-up-overdue', snoozedUntil: '2026-03-09' }])
    expect(snoozed(today)[0]).not.toHaveProperty('snoozedUntil')
    expect(snoozed('2026-03-09', 'another')[0]).not.toHaveProperty('snoozedUntil')
  })

  it('in phase 5 are those set by hand alone', () => {
    const handFlags = [{ id: 8, reason: 'Ring', since: '2026-02-01' }]
    expect(codesOf({ phase: 5, nextPlanned: '2020-01-01', worker: null, handFlags })).toEqual(['hand-set'])
  })

  it.each(['2026-01-01', today])('are none for a case closed on %s, or in phase 5', (closedOn) => {
    expect(codesOf({ closedOn, nextPlanned: '2020-01-01' })).toEqual([])
    expect(codesOf({ phase: 5, nextPlanned: '2020-01-01', worker: null })).toEqual([])
  })

  it('are dated by a day that is the same tomorrow', () => {
    const days = (snapshot: CaseSnapshot, day: string) =>
      new Map(flagsFor(snapshot, settings, day).map((flag) => [flagKey(flag), flag.since]))
    for (const { raised } of Object.values(examples))
      for (const [, changes] of raised) {
        const snapshot = { ...well, ...changes }
        const tomorrow = days(snapshot, '2026-03-03')
        for (const [key, since] of days(snapshot, today))
          if (tomorrow.has(key)) expect([key, tomorrow.get(key)]).toEqual([key, since])
      }
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
