import { emptyConsent } from '../../../domain/consent/consent'
import type { ActivityEntry, CaseDetail, ConsentEntry, PlanEntry } from '../../../domain/contract/cases'
import type { PersonEntry } from '../../../domain/contract/people'
import type { UnitSettings } from '../../../domain/contract/settings'
import { defaultPaperSettings } from '../../../domain/paper/paper-settings'
import { newPerson } from '../../../domain/person/person'
import { defaultPhases } from '../../../domain/phase/phases'
import { settings as known } from '../../../domain/settings/settings'
import type { CaseFormProps } from '../case-paper'

/** One invented case with everything a plan may say, for tests of forms. */

export const today = '2026-03-02'

export const settings: UnitSettings = {
  phases: [...defaultPhases],
  coordinator: 'Helena Frisk',
  unit: 'Ekbackens stadsdelsförvaltning',
  ageLimits: known.ageLimits.initial,
  catalogue: known.catalogue.initial,
  ratingAreas: known.ratingAreas.initial,
  meetings: known.meetings.initial,
  handovers: known.handovers.initial,
  reminders: known.reminders.initial,
  paper: defaultPaperSettings,
  jointMeetings: known.jointMeetings.initial,
  statistics: known.statistics.initial,
}

export const worker: PersonEntry = {
  ...newPerson('social-worker', 'Yusuf Ibrahim'),
  id: 7,
  phone: '070-174 06 12',
  careUnit: null,
  endedOn: null,
  openCases: 20,
  away: null,
}

export const activity = (id: number, more: Partial<ActivityEntry>): ActivityEntry => ({
  id,
  title: `Aktivitet ${id}`,
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-01-19',
  toDate: null,
  deadline: null,
  extent: null,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
  ...more,
})

export const plan: PlanEntry = {
  id: 3,
  version: 3,
  datedOn: '2026-01-12',
  endedOn: null,
  goal: 'Arbete på halvtid inom äldreomsorg.',
  partialGoals: 'Möte med Jobbtorg. Sfi C före sommaren.',
  ownWords: 'Jag vill jobba med människor igen.',
  frozen: null,
}

export function consentRow(
  of: Pick<CaseDetail['consentRows'][number], 'kind' | 'party' | 'status'>,
  more: Partial<ConsentEntry> = {},
): CaseDetail['consentRows'][number] {
  const consent = { ...emptyConsent(of.party, of.kind), id: 1, ...more }
  const { careUnitId, partyName } = consent
  return { ...of, careUnitId, partyName, consent, needs: [], all: [consent] }
}

const card: CaseDetail['card'] = {
  id: 12,
  caseNumber: '2026-0143',
  name: 'Tekle, Dawit',
  search: 'tekle dawit',
  protectedIdentity: false,
  age: 41,
  sex: 'M',
  codes: ['no-sgi'],
  phase: 4,
  phaseSince: '2026-01-28',
  days: 33,
  outcome: null,
  way: null,
  workerId: 7,
  worker: 'Yusuf Ibrahim',
  coversFor: null,
  turnover: { changes: 0, lately: 0, latest: null },
  careUnitId: 5,
  careUnit: 'Gråstenens vårdcentral',
  coordinator: 'Hanan Khalil',
  assistanceSince: null,
  lastHeld: '2026-02-02',
  nextPlanned: '2026-03-20',
  unseenSince: null,
  hasCurrentPlan: true,
  closedOn: null,
  absentFromList: null,
  waits: [],
  dormantUntil: null,
  parallel: 'with-work',
  exception: null,
  attempts: 0,
  lastAttempt: null,
  obstacles: [],
  flags: [],
}

export const detail: CaseDetail = {
  card,
  client: {
    id: 1,
    pinKind: 'personnummer',
    pin: '198502039882',
    birthDate: null,
    sexOverride: null,
    givenName: 'Dawit',
    familyName: 'Tekle',
    protectedIdentity: false,
    phone: null,
    email: null,
    address: 'Storgatan 1, 163 00 Spånga',
    representative: 'Gunnar Godman',
    representativeContact: '070-174 06 99',
    interpreter: 'tigrinja',
  },
  openedOn: '2025-01-07',
  closeReason: null,
  benefitGrantedOn: null,
  benefitKind: null,
  viaCareCooperation: false,
  codePeriods: [],
  moves: [],
  assignments: [],
  careContacts: [
    {
      id: 1,
      careUnitId: 5,
      careUnit: 'Gråstenens vårdcentral',
      personId: null,
      person: null,
      fromDate: '2025-01-07',
      toDate: null,
      coversForId: null,
    },
  ],
  consents: [],
  followUps: [],
  certificates: [
    {
      id: 1,
      fromDate: '2026-01-01',
      toDate: '2026-06-12',
      extent: 50,
      issuer: 'doctor',
      hasDiagnosis: true,
      hasFunction: true,
      hasActivity: false,
      hasRedThread: null,
      dfaReview: 'incomplete',
      reviewedOn: '2026-01-20',
      comment: null,
    },
  ],
  plans: [plan],
  activities: [
    activity(1, {
      title: 'Arbetsträning, Jobbtorg',
      deadline: '2026-05-31',
      extent: 25,
      adaptation: 'Korta pass.',
    }),
    activity(2, { title: 'KBT-samtal', type: 'health', party: 'client', toDate: '2026-04-10' }),
    activity(3, {
      title: 'Boendestöd',
      type: 'social',
      party: 'other-unit',
      ended: 'interrupted',
      toDate: '2026-02-10',
      obstacle: 'no-offer',
      outcome: 'Platsen lades ner.',
    }),
    activity(4, { title: 'Gammal kurs', ended: 'done', toDate: '2025-12-01' }),
  ],
  notes: [],
  inquiries: [
    {
      id: 1,
      careUnitId: 5,
      careUnit: 'Gråstenens vårdcentral',
      doctor: null,
      question: null,
      draftedOn: '2026-01-10',
      route: 'doctor',
      sentOn: '2026-01-14',
      answerDueOn: null,
      reminders: [],
      receivedOn: '2026-02-10',
      completedOn: '2026-02-10',
      answers: [],
      adaptation: null,
      comment: null,
      signedBy: null,
      signedOn: null,
      validTo: null,
      usedOn: null,
      cancelledOn: null,
    },
  ],
  sips: [],
  finsam: [],
  fk: [],
  waits: [],
  dormancies: [],
  waysTried: [],
  handFlags: [],
  snoozes: [],
  selfRatings: [],
  obstacles: [],
  consentNeeds: [],
  consentRows: [
    consentRow({ party: 'care', kind: 'cooperation', status: 'given' }, { careUnitId: 5 }),
    consentRow({ party: 'care', kind: 'sip-plan', status: 'given' }, { careUnitId: 5 }),
    consentRow(
      { party: 'jobbtorg', kind: 'cooperation', status: 'expiring' },
      { validTo: '2026-03-17', scope: 'Närvaro och anpassning.' },
    ),
    consentRow({ party: 'fk', kind: 'cooperation', status: 'withdrawn' }, { withdrawnOn: '2026-02-01' }),
  ],
}

export const formProps = (of: CaseDetail): CaseFormProps => ({
  detail: of,
  letterhead: { unit: settings.unit, ...settings.paper },
  settings,
  people: [worker],
  today,
  nr: null,
})

/** Nothing is known of the case but its number. */
export const bare: CaseDetail = {
  ...detail,
  card: {
    ...card,
    name: card.caseNumber,
    workerId: null,
    worker: null,
    careUnitId: null,
    careUnit: null,
    coordinator: null,
    nextPlanned: null,
    hasCurrentPlan: false,
  },
  client: {
    ...detail.client,
    pin: null,
    givenName: '',
    familyName: '',
    representative: null,
    representativeContact: null,
    interpreter: null,
  },
  careContacts: [],
  certificates: [],
  plans: [],
  activities: [],
  inquiries: [],
  consentRows: [],
}
