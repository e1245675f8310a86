import * as fc from 'fast-check'
import { loggedTables } from '../../db/change-log'
import { generateDemo } from '../../db/demo/generate'
import { testDb } from '../../db/test-db'
import type { Db } from '../../db/types'
import { type AgreementFacts } from '../../domain/agreement/agreement'
import { type CertificateFacts, certificateIssuers, dfaReviews } from '../../domain/case/certificate'
import { type ConsentFacts, consentParties, kindsOf } from '../../domain/consent/consent'
import type { In, RoutesOfKind } from '../../domain/contract/index'
import { addDays } from '../../domain/dates'
import type { FinsamFacts } from '../../domain/documents/finsam'
import type { FkFacts } from '../../domain/documents/fk'
import { type InquiryFacts, inquiryRoutes } from '../../domain/documents/inquiry'
import { type SipFacts, sipCallers } from '../../domain/documents/sip'
import { flagCodes } from '../../domain/flag/flags'
import type { JointMeetingFacts } from '../../domain/joint-meeting/joint-meeting'
import { defaultJointMeetings } from '../../domain/joint-meeting/joint-meeting-settings'
import { agreementKinds, decisionStatuses, jointMeetingTypes } from '../../domain/joint-meeting/kinds'
import { type MeetingFacts } from '../../domain/meeting/meeting'
import { defaultMeetingSettings } from '../../domain/meeting/meeting-settings'
import { type ObstacleFacts, obstacleLevels } from '../../domain/obstacle/obstacle'
import { defaultPaperSettings } from '../../domain/paper/paper-settings'
import type { StaffAbsenceFacts } from '../../domain/person/absence'
import { handoverCauses } from '../../domain/person/handover'
import { type CareUnitFacts, holderRoles, newPerson, type PersonFacts } from '../../domain/person/person'
import { backwardReasons } from '../../domain/phase/move'
import { phaseNumbers } from '../../domain/phase/phases'
import {
  type ActivityFacts,
  activityEnds,
  activityTypes,
  obstacles,
  responsibleParties,
} from '../../domain/plan/activity'
import type { PlanGoals } from '../../domain/plan/plan'
import { reviewContacts, reviewOutcomes } from '../../domain/review/review'
import { type LumChange, lumHeadings } from '../../domain/statistics/lum'
import { dormancyReasons, waitingParties } from '../../domain/waiting/waiting'
import { triedOutcomes, type WayTriedFacts, waysToTry } from '../../domain/ways-tried/ways-tried'
import { Refused, type TestRouter } from '../ipc/test-router'

/** Commands at random, for properties that hold whatever is done; on the demo register of `demoFile`. */
export const today = '2026-03-02'

export type Act = {
  [Route in RoutesOfKind<'command'>]: { route: Route; input: In<Route> }
}[RoutesOfKind<'command'>]

const act = <Route extends RoutesOfKind<'command'>>(
  route: Route,
  input: fc.Arbitrary<In<Route>>,
): fc.Arbitrary<Act> => input.map((value) => ({ route, input: value }) as Act)

const record = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape) as fc.Arbitrary<T>
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

export const demoFile = (() => {
  const db = testDb()
  generateDemo(db.$client, { cases: 10, seed: 6, today, years: 4 })
  return db.$client.serialize()
})()

/** Those that cases hang on today: of anybody, most have none. */
const holders = testDb(demoFile)
  .$client.prepare(
    `select id from person where ended_on is null and id in
       (select person_id from assignment where to_date is null
        union select person_id from care_contact where to_date is null)`,
  )
  .pluck()
  .all() as number[]
const holderId = fc.constantFrom(...holders)
/** Most of them were added by the commands themselves: were all holders to leave, nothing could be handed over. */
const leaverId = fc.integer({ min: 8, max: 60 })

/** What the demo register of 14 cases has, and now and then what it does not have. */
const caseId = fc.integer({ min: 1, max: 18 })
const rowId = fc.integer({ min: 1, max: 60 })
const personId = fc.integer({ min: 1, max: 24 })
const careUnitId = fc.integer({ min: 1, max: 8 })
const day = fc.constantFrom('2025-11-20', '2026-01-15', '2026-02-27', '2026-03-01', today)
const later = fc.constantFrom(today, '2026-03-20', '2026-05-04')
const words = fc.constantFrom('Ringde.', 'Möte bokat, åker på tisdag.', 'O\'Brien "citat"')
const client = record<In<'case.create'>['client']>({
  pin: fc.constantFrom(null, '19830203-9808', '8302039816', '19830203-9807'),
  birthDate: fc.constant(null),
  sexOverride: fc.constantFrom(null, 'K', 'M'),
  givenName: fc.constantFrom('Åsa', ''),
  familyName: fc.constantFrom('Öberg', "O'Brien"),
  protectedIdentity: fc.boolean(),
  phone: orNull(words),
  email: fc.constant(null),
  address: orNull(words),
  representative: orNull(words),
  representativeContact: orNull(words),
  interpreter: fc.constantFrom(null, 'somaliska'),
})

const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>
const percent = fc.integer({ min: 1, max: 100 })
const yesOrNo = fc.constantFrom(null, true, false)

const consent = fc.constantFrom(...consentParties).chain((party) =>
  record<ConsentFacts>({
    party: fc.constant(party),
    kind: fc.constantFrom(...kindsOf[party]),
    careUnitId: party === 'care' ? orNull(careUnitId) : fc.constant(null),
    partyName: fc.constant(null),
    scope: orNull(words),
    askedOn: orNull(day),
    givenOn: orNull(day),
    refusedOn: fc.constant(null),
    withdrawnOn: fc.constant(null),
    notNeededOn: fc.constantFrom(null, null, today),
    validFrom: fc.constant(null),
    validTo: orNull(later),
    obtainedBy: orNull(words),
    originalAt: orNull(words),
    comment: orNull(words),
  }),
)
const certificate = record<CertificateFacts>({
  fromDate: orNull(day),
  toDate: later,
  extent: orNull(percent),
  issuer: fc.constantFrom(null, ...certificateIssuers),
  hasDiagnosis: yesOrNo,
  hasFunction: yesOrNo,
  hasActivity: yesOrNo,
  hasRedThread: yesOrNo,
  dfaReview: fc.constantFrom(null, ...dfaReviews),
  reviewedOn: orNull(day),
  comment: orNull(words),
})
const goals = record<PlanGoals>({ goal: orNull(words), partialGoals: orNull(words), ownWords: orNull(words) })
const activity = record<ActivityFacts>({
  title: words,
  type: orNull(fc.constantFrom(...activityTypes)),
  party: orNull(fc.constantFrom(...responsibleParties)),
  fromDate: day,
  toDate: orNull(later),
  deadline: orNull(later),
  extent: orNull(percent),
  adaptation: orNull(words),
  ended: fc.constantFrom(null, null, ...activityEnds),
  outcome: orNull(words),
  obstacle: orNull(fc.constantFrom(...obstacles)),
})
const inquiry = record<InquiryFacts>({
  careUnitId,
  doctor: orNull(words),
  question: orNull(words),
  draftedOn: fc.constant('2025-11-01'),
  route: orNull(fc.constantFrom(...inquiryRoutes)),
  sentOn: orNull(day),
  answerDueOn: orNull(later),
  reminders: fc.constantFrom([], [{ on: today, to: 'doctor' }]),
  receivedOn: orNull(day),
  completedOn: fc.constant(null),
  answers: fc.constantFrom([], [{ row: 'C1', can: true, extent: 25, reason: null }]),
  adaptation: orNull(words),
  comment: orNull(words),
  signedBy: orNull(words),
  signedOn: orNull(day),
  validTo: orNull(later),
  usedOn: fc.constant(null),
  cancelledOn: orNull(day),
})
const sip = record<SipFacts>({
  purpose: words,
  calledBy: fc.constantFrom(...sipCallers),
  calledOn: orNull(day),
  replyBy: fc.constant(null),
  meetingOn: orNull(later),
  startsAt: fc.constantFrom(null, '09:00', '13:30'),
  endsAt: fc.constantFrom(null, '10:00'),
  place: orNull(words),
  address: orNull(words),
  occasion: fc.constantFrom(null, 'first', 'follow-up'),
  participants: fc.constant([
    { name: 'Läkare', role: 'Vården', obliged: true, confirmed: null, attended: null },
  ]),
  heldOn: orNull(day),
  items: fc.constant([]),
  followUpOn: orNull(later),
  followedUpOn: fc.constant(null),
  cancelledOn: fc.constant(null),
})
const finsam = record<FinsamFacts>({
  postedOn: orNull(day),
  answeredOn: fc.constant(null),
  takenUp: fc.constant(null),
  reason: orNull(words),
  meetingOn: fc.constant(null),
  followUpOn: fc.constant(null),
  followedUpOn: fc.constant(null),
  result: orNull(words),
})
const fk = record<FkFacts>({
  sentOn: day,
  answeredOn: orNull(day),
  granted: yesOrNo,
  reason: orNull(words),
})
const wayTried = record<WayTriedFacts>({
  way: fc.constantFrom(...waysToTry),
  outcome: fc.constantFrom(...triedOutcomes),
  triedOn: day,
  comment: orNull(words),
})

const person = fc.constantFrom<PersonFacts>(newPerson('social-worker', "Maj O'Brien"), {
  ...newPerson('contact', 'Siv Åkerö'),
  organisation: 'Försäkringskassan',
  verifiedOn: '2026-01-15',
})
const careUnit = record<CareUnitFacts>({
  name: fc.constantFrom('Ekbackens vårdcentral', 'Åsö vårdcentral', 'Norra mottagningen'),
  phone: orNull(words),
  standIn: orNull(words),
  verifiedOn: orNull(day),
})
/** Rows that are few: what the commands themselves have made, above all. */
const someId = fc.integer({ min: 1, max: 12 })
const newUnitId = fc.integer({ min: 1, max: 20 })
const absence = record<StaffAbsenceFacts>({ personId: orNull(personId), fromDate: day, toDate: later })
const meeting = record<MeetingFacts>({
  personId: holderId,
  day: fc.integer({ min: 0, max: 90 }).map((days) => addDays(today, days)),
  startMinute: fc.constantFrom(540, 600, 720, 900),
  minutes: fc.constantFrom(30, 60),
})
/** Those of the invented caseload are held, all but one; the others are planned here. */
const jointMeetingId = fc.integer({ min: 1, max: 40 })
const agendaItems = fc.array(record({ text: words, notes: orNull(words) }), { maxLength: 2 })
const jointMeeting = record<JointMeetingFacts>({
  type: fc.constantFrom(...jointMeetingTypes),
  title: orNull(words),
  day: fc.oneof(day, later),
  startMinute: fc.constantFrom(420, 1020),
  minutes: fc.constantFrom(30, 60),
  place: orNull(words),
  participants: fc.constantFrom([], [{ name: 'Siv Åkerö', role: null, email: null, attended: null }]),
  agenda: agendaItems,
})
const agreement = record<AgreementFacts>({
  kind: fc.constantFrom(...agreementKinds),
  title: words,
  parties: words,
  agreedOn: orNull(day),
  reviewOn: orNull(later),
  reviewedOn: fc.constant(null),
  keptAt: orNull(words),
  comment: orNull(words),
  endedOn: fc.constant(null),
})
const obstacle = record<ObstacleFacts>({
  text: words,
  cause: fc.constantFrom(null, ...obstacles),
  level: fc.constantFrom(...obstacleLevels),
  notedOn: day,
  decision: orNull(words),
  decidedOn: orNull(day),
  solvedOn: fc.constant(null),
})
/** Whose the cases of the demo register are: a handover of a case that is not hers is refused. */
const holdings = testDb(demoFile)
  .$client.prepare(
    `select 'social-worker' as role, person_id as personId, case_id as caseId from assignment where to_date is null
     union select 'care-coordinator', person_id, case_id from care_contact where to_date is null and person_id is not null`,
  )
  .all() as { role: (typeof holderRoles)[number]; personId: number; caseId: number }[]
const held = fc.oneof(
  fc.constantFrom(...holdings),
  record<(typeof holdings)[number]>({ role: fc.constantFrom(...holderRoles), personId: holderId, caseId }),
)
const handedCase = (ofCase: fc.Arbitrary<number>) =>
  record<In<'handover.make'>['cases'][number]>({
    caseId: ofCase,
    toPersonId: orNull(holderId),
    note: orNull(words),
  })
/** Of a case or two; many are refused, which must change nothing. */
const handover = fc.tuple(fc.constantFrom(...handoverCauses, 'away' as const), held).chain(([cause, hers]) =>
  record<In<'handover.make'>>({
    role: fc.constant(hers.role),
    fromPersonId: fc.constant(hers.personId),
    cause: fc.constant(cause),
    sudden: fc.boolean(),
    fromDate: fc.constantFrom(today, '2026-03-20'),
    untilDate: cause === 'away' ? fc.constant('2026-05-04') : fc.constant(null),
    endedOn: cause === 'left' ? fc.constant('2026-03-01') : fc.constant(null),
    comment: orNull(words),
    cases: fc.oneof(
      fc.tuple(handedCase(fc.constant(hers.caseId))),
      fc.uniqueArray(handedCase(caseId), { minLength: 1, maxLength: 2, selector: (one) => one.caseId }),
    ),
  }),
)

/** Few enough that what is ended is sometimes what was begun. */
const snoozed = {
  caseId: fc.integer({ min: 1, max: 6 }),
  flagCode: fc.constantFrom(...flagCodes),
  subject: fc.constant(''),
}

const lumWhole: LumChange = {
  projectName: 'Samverkan',
  district: 'Exempelenheten',
  contact: "Maj O'Brien",
  manager: 'Bo Ek',
  recordNumber: '1/25',
  income: { granted: 500_000, own: 0, other: 0 },
  costs: { staff: 500_000, administration: 0, education: 0, 'lgbtq-education': 0, other: 0 },
  repaid: null,
  sections: Object.fromEntries(lumHeadings.map((heading) => [heading, 'Kort.'])),
  signedOn: '2025-11-20',
}
const lumPart = some<LumChange>({
  recordNumber: words,
  repaid: orNull(fc.nat(5000)),
  income: fc.constantFrom({ granted: 500_000 }, { own: null }),
  sections: fc.constantFrom({ summary: 'Kort.' }, { results: '' }),
})

export const acts: readonly fc.Arbitrary<Act>[] = [
  act(
    'case.create',
    record({
      client,
      code: fc.constantFrom('no-sgi', 'social-medical'),
      openedOn: day,
      assistanceSince: orNull(day),
      phase: fc.constantFrom(...phaseNumbers),
      workerId: orNull(personId),
      careUnitId: orNull(careUnitId),
      coordinatorId: orNull(personId),
      nextFollowUpOn: orNull(later),
    }),
  ),
  act(
    'case.update',
    record({ caseId, facts: record({ assistanceSince: orNull(day), viaCareCooperation: fc.boolean() }) }),
  ),
  act(
    'case.move',
    record({
      caseId,
      toPhase: fc.constantFrom(...phaseNumbers),
      movedOn: day,
      reason: orNull(fc.constantFrom(...backwardReasons)),
      comment: orNull(words),
      outcome: fc.constantFrom('self-supporting', 'exhausted'),
      way: fc.constantFrom(null, 'work'),
    }),
  ),
  act('case.close', record({ caseId, closedOn: day, reason: fc.constantFrom('moved', 'other') })),
  act('case.reopen', record({ caseId })),
  act('case.assign', record({ caseId, personId, fromDate: day })),
  act('case.setCare', record({ caseId, careUnitId, personId: orNull(personId), fromDate: day })),
  act('client.update', record({ clientId: caseId, facts: client })),
  act(
    'client.setCode',
    record({ clientId: caseId, code: fc.constantFrom('no-sgi', 'social-medical'), fromDate: day }),
  ),
  act('consent.add', record({ caseId, facts: consent })),
  act(
    'consent.update',
    record({ id: rowId, facts: some({ withdrawnOn: orNull(day), comment: orNull(words) }) }),
  ),
  act('followUp.plan', record({ caseId, plannedOn: later })),
  act(
    'followUp.record',
    record({
      caseId,
      outcome: fc.constantFrom('held', 'attempted'),
      doneOn: day,
      comment: orNull(words),
      nextOn: orNull(later),
    }),
  ),
  act('certificate.add', record({ caseId, facts: certificate })),
  act(
    'certificate.update',
    record({ id: rowId, facts: some({ extent: orNull(percent), comment: orNull(words) }) }),
  ),
  act('plan.add', record({ caseId, datedOn: day, goals })),
  act('plan.update', record({ id: rowId, goals: some({ goal: orNull(words) }) })),
  act('plan.revise', record({ caseId, datedOn: day, goals })),
  act('plan.end', record({ planId: rowId, endedOn: day })),
  act('activity.add', record({ caseId, facts: activity })),
  act(
    'activity.update',
    record({ id: rowId, facts: some({ title: words, ended: fc.constantFrom(null, ...activityEnds) }) }),
  ),
  act('inquiry.add', record({ caseId, facts: inquiry })),
  act('inquiry.update', record({ id: rowId, facts: some({ receivedOn: orNull(day), usedOn: orNull(day) }) })),
  act('sip.add', record({ caseId, facts: sip })),
  act('sip.update', record({ id: rowId, facts: some({ heldOn: orNull(day), followUpOn: orNull(later) }) })),
  act('finsam.add', record({ caseId, facts: finsam })),
  act('finsam.update', record({ id: rowId, facts: some({ result: orNull(words) }) })),
  act('fk.add', record({ caseId, facts: fk })),
  act('fk.update', record({ id: rowId, facts: some({ answeredOn: orNull(day), granted: fc.boolean() }) })),
  act(
    'waiting.add',
    record({
      caseId,
      facts: record({ party: fc.constantFrom(...waitingParties), reason: words, since: day }),
    }),
  ),
  act('waiting.end', record({ id: rowId, endedOn: day })),
  act(
    'dormancy.add',
    record({
      caseId,
      followUpOn: orNull(fc.constant('2026-05-04')),
      facts: record({
        fromDate: day,
        until: later,
        reason: fc.constantFrom(...dormancyReasons),
        comment: orNull(words),
      }),
    }),
  ),
  act('dormancy.end', record({ id: rowId, endedOn: day })),
  act('wayTried.set', record({ caseId, ways: fc.array(wayTried, { minLength: 1, maxLength: 3 }) })),
  act('handFlag.add', record({ caseId, reason: words, since: day })),
  act('handFlag.end', record({ id: rowId, endedOn: day })),
  act(
    'snooze.add',
    record({
      ...snoozed,
      until: later,
      reason: words,
    }),
  ),
  act(
    'snooze.end',
    record({
      ...snoozed,
      endedOn: day,
    }),
  ),
  act(
    'selfRating.add',
    record({
      caseId,
      ratedOn: day,
      ratings: fc.constantFrom([{ area: 'health', value: 3 }], [{ area: 'social', value: 10 }]),
    }),
  ),
  act('note.add', record({ caseId, writtenOn: day, text: words })),
  act('note.update', record({ noteId: rowId, text: words })),
  act('person.add', record({ facts: person })),
  act('person.update', record({ personId, facts: record({ name: words }) })),
  act(
    'person.end',
    record({ personId: leaverId, endedOn: fc.constantFrom('2026-03-01', today, '2026-03-20') }),
  ),
  act('person.return', record({ personId: leaverId })),
  act('careUnit.add', record({ facts: careUnit })),
  act('careUnit.update', record({ careUnitId, facts: record({ standIn: orNull(words) }) })),
  act('careUnit.end', record({ careUnitId: newUnitId, endedOn: day })),
  act('careUnit.return', record({ careUnitId: newUnitId })),
  act('staffAbsence.add', record({ facts: absence })),
  act('staffAbsence.update', record({ id: someId, facts: record({ toDate: later }) })),
  act('staffAbsence.remove', record({ id: someId })),
  // Nearly all are refused; asked for more often, some are not.
  ...Array.from({ length: 6 }, () => act('handover.make', handover)),
  act(
    'handover.accept',
    record({
      handoverCaseIds: fc.uniqueArray(someId, { minLength: 1, maxLength: 3 }),
      acceptedOn: orNull(day),
    }),
  ),
  act('handover.endCover', record({ handoverId: someId, backOn: fc.constantFrom(today, '2026-03-20') })),
  act(
    'handover.fillVacancy',
    record({ careUnitId, personId, fromDate: fc.constantFrom(today, '2026-03-20') }),
  ),
  act('meeting.plan', record({ meetings: fc.array(meeting, { minLength: 1, maxLength: 2 }) })),
  act(
    'meeting.move',
    record({
      meetingId: fc.integer({ min: 7, max: 24 }),
      to: meeting.map(({ personId: _, ...when }) => when),
    }),
  ),
  act('meeting.cancel', record({ meetingId: fc.integer({ min: 7, max: 11 }) })),
  act('jointMeeting.plan', record({ facts: jointMeeting })),
  act(
    'jointMeeting.update',
    record({
      jointMeetingId,
      facts: some({ place: orNull(words), day: later, invitedOn: orNull(day), agenda: agendaItems }),
    }),
  ),
  act('jointMeeting.hold', record({ jointMeetingId, heldOn: day, present: fc.constantFrom([], [0]) })),
  act('jointMeeting.cancel', record({ jointMeetingId })),
  act(
    'decision.add',
    record({
      jointMeetingId,
      facts: record({ text: words, owner: orNull(words), dueOn: orNull(later) }),
    }),
  ),
  act(
    'decision.update',
    record({
      decisionId: someId,
      facts: some({ status: fc.constantFrom(...decisionStatuses), result: orNull(words) }),
    }),
  ),
  act('review.start', record({ personId, meetingId: fc.constant(null) })),
  act(
    'review.record',
    record({
      reviewCaseId: rowId,
      words: record<In<'review.record'>['words']>({
        outcome: fc.constantFrom(...reviewOutcomes),
        reason: orNull(words),
        sentence: orNull(words),
        contact: fc.constantFrom(...reviewContacts),
        nextOn: orNull(later),
      }),
    }),
  ),
  act('review.end', record({ reviewId: fc.integer({ min: 1, max: 30 }) })),
  act('agreement.add', record({ facts: agreement })),
  act(
    'agreement.update',
    record({ id: someId, facts: some({ reviewOn: orNull(later), endedOn: orNull(day) }) }),
  ),
  act('agreement.review', record({ id: someId })),
  act('obstacle.add', record({ facts: obstacle, caseIds: fc.uniqueArray(caseId, { maxLength: 2 }) })),
  act(
    'obstacle.update',
    record({ id: someId, facts: some({ decision: orNull(words), solvedOn: orNull(day) }) }),
  ),
  act('obstacle.tie', record({ obstacleId: someId, caseIds: caseId.map((id) => [id]) })),
  act('obstacle.untie', record({ obstacleId: someId, caseIds: caseId.map((id) => [id]) })),
  act('setting.unit', record({ unit: words, coordinator: words })),
  act('setting.meetings', record({ meetings: fc.constant({ ...defaultMeetingSettings, perDay: 2 }) })),
  act(
    'setting.handovers',
    record({ handovers: record({ acceptDays: fc.integer({ min: 1, max: 30 }), awayDays: fc.constant(14) }) }),
  ),
  act(
    'setting.reminders',
    record({ reminders: record({ notify: fc.boolean(), minutesBefore: fc.constant(10) }) }),
  ),
  act(
    'setting.statistics',
    record({
      statistics: record({ smallUnder: fc.integer({ min: 3, max: 10 }), longTermMonths: fc.constant(10) }),
    }),
  ),
  act(
    'reference.set',
    record({
      line: fc.constantFrom('target-group.assistance', 'plans.current'),
      fromDate: fc.constant('2025-01-01'),
      toDate: fc.constant('2025-12-31'),
      value: orNull(fc.integer({ min: 0, max: 5000 })),
      source: orNull(words),
    }),
  ),
  act('setting.jointMeetings', fc.constant({ jointMeetings: defaultJointMeetings })),
  act('setting.paper', fc.constant({ paper: { ...defaultPaperSettings, phone: '08-000 00 00' } })),
  act(
    'lum.update',
    record({
      year: fc.constantFrom(2024, 2025),
      change: fc.oneof(fc.constant(lumWhole), lumPart),
    }),
  ),
  act(
    'pack.store',
    record({
      jointMeetingId: rowId,
      pack: fc.constant({
        fromDate: '2025-07-01',
        toDate: '2025-12-31',
        parts: ['figures', 'vignettes'],
        vignettes: ['En person står still.', ''],
        letThrough: [],
      }),
    }),
  ),
  act('lum.markSent', record({ year: fc.constantFrom(2024, 2025), sentOn: orNull(day) })),
  act('setting.catalogue', fc.constant({ catalogue: [] })),
  act('setting.ratingAreas', fc.constant({ areas: [{ id: 'health', name: 'Hälsa', ended: false }] })),
]

export type Contents = Record<string, Map<number, unknown>>

/** Every logged table, row by row. */
export function contents({ $client: raw }: Db): Contents {
  const read = (table: string) =>
    raw.prepare(`select * from "${table}" order by id`).all() as { id: number }[]
  return Object.fromEntries(
    loggedTables(raw).map((table) => [table, new Map(read(table).map((row) => [row.id, row]))]),
  )
}

/** What the log says the register has become since a change set. */
export function told({ $client: raw }: Db, start: Contents, since: number): Contents {
  const now = Object.fromEntries(Object.entries(start).map(([table, rows]) => [table, new Map(rows)]))
  const changes = raw
    .prepare(
      'select table_name as "table", row_id as id, after from change_row where change_set_id > ? order by id',
    )
    .all(since) as { table: string; id: number; after: string | null }[]
  for (const { table, id, after } of changes) {
    if (after === null) now[table]?.delete(id)
    else now[table]?.set(id, JSON.parse(after))
  }
  return now
}

/** Gives the command; its change set when it changed anything, null when it was refused or changed nothing. */
export async function given(router: TestRouter, { route, input }: Act): Promise<number | null> {
  const count = () => router.db.$client.prepare('select max(id) from change_row').pluck().get()
  const before = count()
  const answer = await router.ask(route, input).catch((error: unknown) => {
    if (error instanceof Refused && error.error.code !== 'unexpected') return null
    throw error
  })
  if (count() === before) return null
  if (answer === null) throw new Error(`${route} was refused and yet changed something`)
  return answer.changeSetId
}
