import { describe, expect, it } from 'vitest'
import type { CertificateFacts } from '../../domain/case/certificate'
import { emptyConsent } from '../../domain/consent/consent'
import type { In, RoutesOfKind } from '../../domain/contract/index'
import type { InquiryFacts } from '../../domain/documents/inquiry'
import type { SipFacts } from '../../domain/documents/sip'
import { newPerson } from '../../domain/person/person'
import type { ActivityFacts } from '../../domain/plan/activity'
import { waysToTry } from '../../domain/ways-tried/ways-tried'
import { Refused, type TestRouter, testRouter } from '../ipc/test-router'

const today = '2026-03-02'
const goals = { goal: 'Arbete på halvtid', partialGoals: null, ownWords: 'Jag vill jobba igen.' }
const noGoals = { goal: null, partialGoals: null, ownWords: null }

const activity = (facts: Partial<ActivityFacts> = {}): ActivityFacts => ({
  title: 'Arbetsträning',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-02-02',
  toDate: null,
  deadline: null,
  extent: 25,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
  ...facts,
})
const certificate = (facts: Partial<CertificateFacts> = {}): CertificateFacts => ({
  fromDate: '2026-02-01',
  toDate: '2026-05-31',
  extent: 50,
  issuer: 'doctor',
  hasDiagnosis: true,
  hasFunction: true,
  hasActivity: true,
  hasRedThread: true,
  dfaReview: 'complete',
  reviewedOn: today,
  comment: null,
  ...facts,
})
const inquiry = (facts: Partial<InquiryFacts> = {}): InquiryFacts => ({
  careUnitId: 1,
  doctor: null,
  question: null,
  draftedOn: '2026-02-01',
  route: 'doctor',
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
const sip = (facts: Partial<SipFacts> = {}): SipFacts => ({
  purpose: 'Vem gör vad under våren?',
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
const finsam = {
  postedOn: today,
  answeredOn: null,
  takenUp: null,
  reason: null,
  meetingOn: null,
  followUpOn: null,
  followedUpOn: null,
  result: null,
}

async function openCase(client: object = {}) {
  const router = testRouter(today)
  await router.ask('careUnit.add', {
    facts: { name: 'Husby vårdcentral', phone: null, standIn: null, verifiedOn: null },
  })
  await router.ask('careUnit.add', {
    facts: { name: 'Akalla vårdcentral', phone: null, standIn: null, verifiedOn: null },
  })
  const { caseId } = await router.ask('case.create', {
    client: {
      pin: '19830203-9808',
      birthDate: null,
      sexOverride: null,
      givenName: 'Åsa',
      familyName: 'Öberg',
      protectedIdentity: false,
      phone: null,
      email: null,
      address: null,
      representative: null,
      representativeContact: null,
      interpreter: null,
      ...client,
    },
    code: 'no-sgi',
    openedOn: '2025-09-01',
    assistanceSince: null,
    phase: 2,
    workerId: null,
    careUnitId: 1,
    coordinatorId: null,
    nextFollowUpOn: '2026-04-01',
  })
  return { router, caseId }
}

type Commands = RoutesOfKind<'command'>
/** Asks for what must be refused: the code and the field it names, and not a row is written. */
async function refusal<Route extends Commands>(router: TestRouter, route: Route, input: In<Route>) {
  const rows = () => router.db.$client.prepare('select count(*) from change_row').pluck().get()
  const before = rows()
  const thrown = await router.ask(route, input).then(
    () => null,
    (error: unknown) => error,
  )
  expect(rows()).toBe(before)
  if (!(thrown instanceof Refused)) throw new Error(`${route} was not refused`)
  const { code, details, fields } = thrown.error
  return [code, details.field ?? Object.keys(fields ?? {})[0]]
}

const flagsOf = async (router: TestRouter, caseId: number) =>
  (await router.ask('case.get', { caseId })).card.flags.map(({ code, title }) =>
    title ? `${code} ${title}` : code,
  )

describe('what cannot be is refused at its field, and nothing is written', () => {
  it.each([
    ['an end before the start', activity({ toDate: '2026-02-01' }), 'dates-out-of-order', 'toDate'],
    ['a deadline before the start', activity({ deadline: '2026-02-01' }), 'dates-out-of-order', 'deadline'],
    ['done without a day', activity({ ended: 'done' }), 'end-required', 'toDate'],
    ['done tomorrow', activity({ ended: 'done', toDate: '2026-03-03' }), 'date-in-future', 'toDate'],
    ['an extent over 100 %', activity({ extent: 101 }), 'invalid-input', 'facts.extent'],
    ['no title', activity({ title: '  ' }), 'invalid-input', 'facts.title'],
    [
      'a day that is not in the calendar',
      activity({ fromDate: '2026-02-30' }),
      'invalid-input',
      'facts.fromDate',
    ],
    [
      'a text of 100 001 characters',
      activity({ outcome: 'x'.repeat(100_001) }),
      'invalid-input',
      'facts.outcome',
    ],
  ])('activity: %s', async (_, facts, code, field) => {
    const { router, caseId } = await openCase()
    expect(await refusal(router, 'activity.add', { caseId, facts })).toEqual([code, field])
  })

  it.each([
    [
      'valid before it was given',
      { givenOn: '2026-02-10', validFrom: '2026-02-01' },
      'dates-out-of-order',
      'validFrom',
    ],
    [
      'given before it was asked for',
      { askedOn: '2026-02-10', givenOn: '2026-02-01' },
      'dates-out-of-order',
      'givenOn',
    ],
    ['given tomorrow', { givenOn: '2026-03-03' }, 'date-in-future', 'givenOn'],
    ['of a kind that is not care’s', { kind: 'fk-exchange' as const }, 'invalid-input', 'kind'],
  ])('consent: %s', async (_, facts, code, field) => {
    const { router, caseId } = await openCase()
    const consent = { ...emptyConsent('care'), ...facts }
    expect(await refusal(router, 'consent.add', { caseId, facts: consent })).toEqual([code, field])
  })

  it.each([
    ['an end before the start', { toDate: '2026-01-31' }, 'dates-out-of-order', 'toDate'],
    ['signed by a rehabkoordinator', { issuer: 'care-coordinator' as const }, 'doctor-required', 'issuer'],
    ['complete though a link is missing', { hasActivity: false }, 'review-contradicted', 'dfaReview'],
  ])('certificate: %s', async (_, facts, code, field) => {
    const { router, caseId } = await openCase()
    expect(await refusal(router, 'certificate.add', { caseId, facts: certificate(facts) })).toEqual([
      code,
      field,
    ])
  })

  it('a second open plan, and a rest without a day to come', async () => {
    const { router, caseId } = await openCase()
    await router.ask('plan.add', { caseId, datedOn: today, goals })
    expect(await refusal(router, 'plan.add', { caseId, datedOn: today, goals })).toEqual([
      'plan-current',
      undefined,
    ])
    const rest = { fromDate: today, until: today, reason: 'too-ill', comment: null } as const
    expect(await refusal(router, 'dormancy.add', { caseId, facts: rest, followUpOn: null })).toEqual([
      'day-must-come',
      'until',
    ])
  })

  it("a number that is another client's", async () => {
    const { router } = await openCase()
    const other = await router.ask('case.create', {
      client: {
        pin: null,
        birthDate: null,
        sexOverride: 'K',
        givenName: 'Éva 🙂',
        familyName: 'حسين',
        protectedIdentity: false,
        phone: null,
        email: null,
        address: null,
        representative: null,
        representativeContact: null,
        interpreter: null,
      },
      code: 'no-sgi',
      openedOn: '2025-09-01',
      assistanceSince: null,
      phase: 0,
      workerId: null,
      careUnitId: null,
      coordinatorId: null,
      nextFollowUpOn: null,
    })
    const { client, card } = await router.ask('case.get', { caseId: other.caseId })
    expect(card.name).toBe('حسين, Éva 🙂')
    const same = { clientId: client.id, facts: { pin: '830203-9808' } }
    expect((await refusal(router, 'client.update', same))[0]).toBe('pin-taken')
  })

  it('yet a note of 100 000 characters is kept to the last one', async () => {
    const { router, caseId } = await openCase()
    const text = '🙂å'.repeat(33_333)
    await router.ask('note.add', { caseId, writtenOn: today, text })
    expect((await router.ask('case.get', { caseId })).notes[0]?.text).toBe(text)
  })
})

describe('consents', () => {
  const ask = (router: TestRouter, caseId: number) =>
    router.ask('consent.add', { caseId, facts: { ...emptyConsent('af'), askedOn: '2026-02-20' } })

  it('are missed the moment an activity needs one, pending when asked for, and no more when given', async () => {
    const { router, caseId } = await openCase()
    const add = { caseId, facts: activity({ title: 'Gemensam kartläggning', party: 'af', type: 'inquiry' }) }
    await router.ask('activity.add', add)
    expect(await flagsOf(router, caseId)).toContain('consent-missing Gemensam kartläggning')
    const { id } = await ask(router, caseId)
    expect(await flagsOf(router, caseId)).toContain('consent-pending Gemensam kartläggning')
    await router.ask('consent.update', { id, facts: { givenOn: today } })
    expect((await flagsOf(router, caseId)).join()).not.toContain('Gemensam kartläggning')
  })

  it('when withdrawn mark the activity and delete nothing', async () => {
    const { router, caseId } = await openCase()
    const { id } = await ask(router, caseId)
    await router.ask('consent.update', { id, facts: { givenOn: '2026-02-21' } })
    await router.ask('activity.add', { caseId, facts: activity({ party: 'af' }) })
    await router.ask('consent.update', { id, facts: { withdrawnOn: today } })
    expect(await flagsOf(router, caseId)).toContain('activity-blocked Arbetsträning')
    const detail = await router.ask('case.get', { caseId })
    expect([detail.activities.length, detail.consents.length]).toEqual([1, 1])
  })

  it('a förfrågan is not sent without its own, whatever else was agreed', async () => {
    const { router, caseId } = await openCase()
    const { id } = await router.ask('inquiry.add', { caseId, facts: inquiry() })
    const send = { id, facts: { sentOn: today } }
    const refused = ['consent-required', undefined]
    const give = (facts: object) =>
      router.ask('consent.add', {
        caseId,
        facts: { ...emptyConsent('care', 'care-inquiry'), givenOn: today, ...facts },
      })
    await give({ kind: 'cooperation', careUnitId: 1 })
    expect(await refusal(router, 'inquiry.update', send)).toEqual(refused)
    await give({ careUnitId: 2 })
    expect(await refusal(router, 'inquiry.update', send)).toEqual(refused)
    await give({ careUnitId: 1 })
    await router.ask('inquiry.update', send)
    expect((await router.ask('case.get', { caseId })).waits).toMatchObject([
      { party: 'care', cause: 'inquiry' },
    ])
  })

  it('a förfrågan is sent under a consent that held that very day, and stays with the unit it was sent to', async () => {
    const { router, caseId } = await openCase()
    const consent = { ...emptyConsent('care', 'care-inquiry'), careUnitId: 1, givenOn: '2026-02-10' }
    const { id: consentId } = await router.ask('consent.add', { caseId, facts: consent })
    const early = inquiry({ draftedOn: '2026-02-01', sentOn: '2026-02-05' })
    expect(await refusal(router, 'inquiry.add', { caseId, facts: early })).toEqual([
      'consent-required',
      undefined,
    ])
    const { id } = await router.ask('inquiry.add', { caseId, facts: inquiry({ sentOn: '2026-02-12' }) })
    const elsewhere = { id, facts: { careUnitId: 2 } }
    expect(await refusal(router, 'inquiry.update', elsewhere)).toEqual(['consent-required', undefined])
    await router.ask('consent.update', { id: consentId, facts: { withdrawnOn: today } })
    const again = { id, facts: { sentOn: today } }
    expect(await refusal(router, 'inquiry.update', again)).toEqual(['consent-required', undefined])
    await router.ask('inquiry.update', { id, facts: { comment: 'Ringde mottagningen.' } })
  })

  it('a refusal of today ends the consent given today, and one to the old unit says nothing of the new', async () => {
    const { router, caseId } = await openCase()
    const toCare = { ...emptyConsent('care', 'care-inquiry') }
    await router.ask('case.setCare', { caseId, careUnitId: 2, personId: null, fromDate: '2026-01-15' })
    await router.ask('consent.add', { caseId, facts: { ...toCare, careUnitId: 2, givenOn: '2026-02-01' } })
    await router.ask('consent.add', { caseId, facts: { ...toCare, refusedOn: today } })
    const send = { caseId, facts: inquiry({ careUnitId: 2, sentOn: today }) }
    expect(await refusal(router, 'inquiry.add', send)).toEqual(['consent-required', undefined])
  })

  it('a SIP is not called and an anmälan not posted without theirs', async () => {
    const { router, caseId } = await openCase()
    expect(await refusal(router, 'sip.add', { caseId, facts: sip({ calledOn: today }) })).toEqual([
      'consent-required',
      undefined,
    ])
    expect(await refusal(router, 'finsam.add', { caseId, facts: finsam })).toEqual([
      'consent-required',
      undefined,
    ])
    const give = (consent: ReturnType<typeof emptyConsent>) =>
      router.ask('consent.add', { caseId, facts: { ...consent, givenOn: today } })
    await give(emptyConsent('care', 'sip-plan'))
    await give(emptyConsent('other', 'sip-attendance'))
    await give(emptyConsent('finsamteam'))
    await router.ask('sip.add', { caseId, facts: sip({ calledOn: today }) })
    await router.ask('finsam.add', { caseId, facts: finsam })
  })
})

describe('a förfrågan', () => {
  it('is complete with a doctor’s signature only', async () => {
    const { router, caseId } = await openCase()
    await router.ask('consent.add', {
      caseId,
      facts: { ...emptyConsent('care', 'care-inquiry'), careUnitId: 1, givenOn: '2026-02-01' },
    })
    const sent = inquiry({ sentOn: '2026-02-02', route: 'care-coordinator' })
    const { id } = await router.ask('inquiry.add', { caseId, facts: sent })
    const complete = { receivedOn: today, completedOn: today }
    expect(await refusal(router, 'inquiry.update', { id, facts: complete })).toEqual([
      'doctor-required',
      'signedOn',
    ])
    expect(
      await refusal(router, 'inquiry.update', { id, facts: { ...complete, signedOn: '2026-02-27' } }),
    ).toEqual(['doctor-required', 'signedBy'])
    await router.ask('inquiry.update', {
      id,
      facts: { ...complete, signedOn: '2026-02-27', signedBy: 'Dr Ek' },
    })
    expect(await flagsOf(router, caseId)).toContain('inquiry-unused')
  })
})

describe('a plan', () => {
  it('revised keeps what it held, and the activities go on', async () => {
    const { router, caseId } = await openCase()
    await router.ask('plan.add', { caseId, datedOn: '2026-02-02', goals })
    const { id } = await router.ask('activity.add', { caseId, facts: activity({ party: 'client' }) })
    await router.ask('plan.revise', { caseId, datedOn: today, goals: { ...goals, goal: 'Studier' } })
    await router.ask('activity.update', { id, facts: { extent: 50 } })
    const { plans, activities, card } = await router.ask('case.get', { caseId })
    expect(plans.map(({ version, goal, endedOn }) => [version, goal, endedOn])).toEqual([
      [2, 'Studier', null],
      [1, 'Arbete på halvtid', today],
    ])
    expect(plans[1]?.frozen?.activities).toMatchObject([{ id, extent: 25 }])
    expect(activities).toMatchObject([{ extent: 50 }])
    expect(card.hasCurrentPlan).toBe(true)
    expect(await refusal(router, 'plan.update', { id: plans[1]?.id ?? 0, goals: noGoals })).toEqual([
      'plan-ended',
      undefined,
    ])
  })
})

describe('the versions of a plan', () => {
  it('follow one another, and an ended one is not ended again', async () => {
    const { router, caseId } = await openCase()
    const { id } = await router.ask('plan.add', { caseId, datedOn: '2026-01-10', goals })
    const earlier = { caseId, datedOn: '2026-01-09', goals }
    expect(await refusal(router, 'plan.revise', earlier)).toEqual(['date-before-previous', 'datedOn'])
    await router.ask('plan.end', { planId: id, endedOn: '2026-02-20' })
    expect(await refusal(router, 'plan.end', { planId: id, endedOn: today })).toEqual([
      'plan-ended',
      undefined,
    ])
    expect(await refusal(router, 'plan.add', { caseId, datedOn: '2026-02-19', goals })).toEqual([
      'date-before-previous',
      'datedOn',
    ])
  })
})

describe('phase 5 as exhausted', () => {
  const exhausted = (caseId: number) =>
    ({
      caseId,
      toPhase: 5,
      movedOn: today,
      reason: null,
      comment: null,
      outcome: 'exhausted',
      way: null,
    }) as const

  it('needs a word on every way, given before or with the move', async () => {
    const { router, caseId } = await openCase()
    const tried = (way: (typeof waysToTry)[number], outcome: 'no-result' | 'ongoing' = 'no-result') =>
      ({ way, outcome, triedOn: today, comment: null }) as const
    await router.ask('wayTried.set', { caseId, ways: [tried('jobbtorg')] })
    expect(await refusal(router, 'case.move', exhausted(caseId))).toEqual(['ways-untried', undefined])
    const rest = waysToTry.filter((way) => way !== 'jobbtorg')
    const ongoing = rest.map((way) => tried(way, way === 'sip' ? 'ongoing' : 'no-result'))
    expect(await refusal(router, 'case.move', { ...exhausted(caseId), ways: ongoing })).toEqual([
      'ways-untried',
      undefined,
    ])
    await router.ask('case.move', { ...exhausted(caseId), ways: rest.map((way) => tried(way)) })
    expect((await router.ask('case.get', { caseId })).waysTried).toHaveLength(waysToTry.length)
  })
})

describe('a case that rests', () => {
  it('is an exception with a reason, and asks to be taken up when its day comes', async () => {
    const { router, caseId } = await openCase()
    const person = await router.ask('person.add', {
      facts: newPerson('social-worker', 'Maja Ek'),
    })
    await router.ask('case.assign', { caseId, personId: person.personId, fromDate: today })
    const card = async () => (await router.ask('case.get', { caseId })).card
    expect((await card()).exception).toBeNull()
    const facts = { fromDate: today, until: '2026-05-04', reason: 'too-ill', comment: null } as const
    const { id } = await router.ask('dormancy.add', { caseId, facts, followUpOn: null })
    await router.ask('followUp.record', {
      caseId,
      outcome: 'held',
      doneOn: today,
      comment: null,
      nextOn: null,
    })
    expect(await card()).toMatchObject({ exception: 'dormant', dormantUntil: '2026-05-04' })
    router.today = '2026-05-04'
    expect(await card()).toMatchObject({ exception: 'no-follow-up', dormantUntil: null })
    expect(await flagsOf(router, caseId)).toContain('rest-ended')
    await router.ask('dormancy.end', { id, endedOn: '2026-05-04' })
    expect(await flagsOf(router, caseId)).not.toContain('rest-ended')
  })
})

describe('what is typed', () => {
  it('is kept without history, and forgotten when it is empty', async () => {
    const { router, caseId } = await openCase()
    const rows = () => router.db.$client.prepare('select count(*) from change_row').pluck().get()
    const before = rows()
    const save = (text: string) => router.ask('draft.save', { caseId, key: `note:${caseId}`, text })
    await save('Ringde, ingen')
    await save('Ringde, ingen svarade')
    expect(await router.ask('draft.list', {})).toMatchObject([
      { key: `note:${caseId}`, text: 'Ringde, ingen svarade' },
    ])
    expect(rows()).toBe(before)
    await save('')
    expect(await router.ask('draft.list', {})).toEqual([])
  })
})

describe('a snooze', () => {
  it('of what is critical lasts two weeks at most', async () => {
    const { router, caseId } = await openCase()
    const snooze = {
      caseId,
      flagCode: 'worker-missing',
      subject: '',
      until: '2026-03-17',
      reason: 'Semester',
    } as const
    expect(await refusal(router, 'snooze.add', snooze)).toEqual(['snooze-too-long', 'until'])
  })

  it('keeps a flag off the start page until its day, stands on the list of snoozes, and counts all the same', async () => {
    const { router, caseId } = await openCase()
    const flag = async () =>
      (await router.ask('case.get', { caseId })).card.flags.find(({ code }) => code === 'worker-missing')
    const { id } = await router.ask('snooze.add', {
      caseId,
      flagCode: 'worker-missing',
      subject: '',
      until: '2026-03-16',
      reason: 'Ny börjar 16 mars',
    })
    expect(await flag()).toMatchObject({ snoozedUntil: '2026-03-16' })
    expect(await router.ask('snooze.list', {})).toMatchObject([{ id, card: { id: caseId } }])
    await router.ask('snooze.end', { caseId, flagCode: 'worker-missing', subject: '', endedOn: today })
    expect(await flag()).not.toHaveProperty('snoozedUntil')
    expect(await router.ask('snooze.list', {})).toEqual([])
  })

  it('said twice ends in one act, which is taken back as one, and other flags go on resting', async () => {
    const { router, caseId } = await openCase()
    const add = (flagCode: 'plan-missing' | 'worker-missing', until: string) =>
      router.ask('snooze.add', { caseId, flagCode, subject: '', until, reason: 'Semester' })
    await add('worker-missing', '2026-03-09')
    await add('worker-missing', '2026-03-16')
    const other = await add('plan-missing', '2026-03-09')
    const { changeSetId } = await router.ask('snooze.end', {
      caseId,
      flagCode: 'worker-missing',
      subject: '',
      endedOn: today,
    })
    expect(await router.ask('snooze.list', {})).toMatchObject([{ id: other.id }])
    await router.ask('history.undo', { changeSetId })
    expect(await router.ask('snooze.list', {})).toHaveLength(3)
  })
})
