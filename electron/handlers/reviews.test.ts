import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewEntry } from '../../domain/contract/reviews'
import type { ReviewWords } from '../../domain/review/review'
import { Refused, type TestRouter, testRouter } from '../ipc/test-router'
import { openCase, person } from './test-case'

const today = '2026-03-02'
const said = (changes: Partial<ReviewWords> = {}): ReviewWords => ({
  outcome: 'nothing-new',
  reason: null,
  sentence: null,
  contact: 'held',
  nextOn: '2026-04-16',
  ...changes,
})

async function begun(cases = 3) {
  const router = testRouter(today)
  const anna = await person(router, 'Anna Ek')
  for (let i = 0; i < cases; i += 1) await openCase(router, anna, { phase: i === 1 ? 0 : 1 })
  const { reviewId, changeSetId } = await router.ask('review.start', { personId: anna, meetingId: null })
  const get = () => router.ask('review.get', { reviewId })
  return { router, anna, reviewId, changeSetId, get }
}
const caseAt = (review: ReviewEntry, place: number) => review.cases[place] ?? review.cases[0]!
const followUps = async (router: TestRouter, caseId: number) =>
  (await router.ask('case.get', { caseId })).followUps.map(({ outcome, doneOn, plannedOn, comment }) => [
    outcome,
    doneOn,
    plannedOn,
    comment,
  ])

describe('a genomgång', () => {
  it('freezes its order as it begins: worst first, whatever happens to the cases', async () => {
    const { router, get } = await begun()
    const before = (await get()).cases.map(({ caseId }) => caseId)
    const last = before.at(-1) ?? 0
    await router.ask('handFlag.add', { caseId: last, reason: 'Ring i dag', since: today })
    expect((await get()).cases.map(({ caseId }) => caseId)).toEqual(before)
  })

  it('makes of what is said a held follow-up with a next day, once however often it is said', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('review.record', {
      reviewCaseId: id,
      words: said({ outcome: 'progress', sentence: 'Vill prova.' }),
    })
    await router.ask('review.record', {
      reviewCaseId: id,
      words: said({ outcome: 'obstacle', sentence: 'Vill inte prova.', nextOn: '2026-03-30' }),
    })
    expect(await followUps(router, caseId)).toEqual([
      [null, null, '2026-03-30', null],
      ['held', today, '2026-03-20', 'Vill inte prova.'],
    ])
    expect(caseAt(await get(), 0)).toMatchObject({ outcome: 'obstacle', nextOn: '2026-03-30' })
  })

  it('moves no clock when the client was not reached', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('review.record', { reviewCaseId: id, words: said({ contact: 'attempted' }) })
    expect((await router.ask('case.get', { caseId })).card).toMatchObject({ lastHeld: null, attempts: 1 })
  })

  it('puts back what was planned when the case was not touched after all, and asks why', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    const before = await followUps(router, caseId)
    await router.ask('review.record', { reviewCaseId: id, words: said() })
    await expect(
      router.ask('review.record', { reviewCaseId: id, words: said({ outcome: 'not-touched' }) }),
    ).rejects.toThrow('comment-required')
    await router.ask('review.record', {
      reviewCaseId: id,
      words: said({ outcome: 'not-touched', reason: 'Klienten är på semester.' }),
    })
    expect(await followUps(router, caseId)).toEqual(before)
  })

  it('takes the next day away again when none is said, and leaves one alone that was planned since', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    const record = (changes: Partial<ReviewWords>) =>
      router.ask('review.record', { reviewCaseId: id, words: said(changes) })
    await record({})
    await record({ nextOn: null })
    expect(await followUps(router, caseId)).toEqual([['held', today, '2026-03-20', null]])
    await record({ nextOn: '2026-04-16' })
    await router.ask('followUp.plan', { caseId, plannedOn: '2026-06-01' })
    await record({ sentence: 'Ringer i juni.' })
    expect((await router.ask('case.get', { caseId })).card.nextPlanned).toBe('2026-06-01')
  })

  it('plans the next day again when it is said of a case that was closed and opened again', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('review.record', { reviewCaseId: id, words: said() })
    await router.ask('case.close', { caseId, closedOn: today, reason: 'other' })
    await router.ask('case.reopen', { caseId })
    await router.ask('review.record', { reviewCaseId: id, words: said({ outcome: 'progress' }) })
    expect((await router.ask('case.get', { caseId })).card).toMatchObject({
      nextPlanned: '2026-04-16',
      exception: null,
    })
  })

  it('plans the next day again when it is said after another follow-up has taken it', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('review.record', { reviewCaseId: id, words: said() })
    const held = { outcome: 'held' as const, doneOn: today, comment: 'Ringde.', nextOn: null }
    await router.ask('followUp.record', { caseId, ...held })
    expect((await router.ask('case.get', { caseId })).card.nextPlanned).toBeNull()
    await router.ask('review.record', { reviewCaseId: id, words: said({ outcome: 'progress' }) })
    expect((await router.ask('case.get', { caseId })).card.nextPlanned).toBe('2026-04-16')
  })

  it('lets what was said be corrected after the next day that was said has passed', async () => {
    for (const later of ['2026-04-20', '2027-03-02', '2025-03-02']) {
      const { router, get } = await begun()
      const { id, caseId } = caseAt(await get(), 0)
      await router.ask('review.record', { reviewCaseId: id, words: said() })
      router.today = later
      await router.ask('review.record', { reviewCaseId: id, words: said({ sentence: 'Vill prova.' }) })
      expect(await followUps(router, caseId)).toEqual([
        [null, null, '2026-04-16', null],
        ['held', today, '2026-03-20', 'Vill prova.'],
      ])
    }
  })

  it('refuses a next day that does not lie ahead, and words about a closed case', async () => {
    const { router, get } = await begun()
    const { id, caseId } = caseAt(await get(), 0)
    const record = (words: ReviewWords) => router.ask('review.record', { reviewCaseId: id, words })
    await expect(record(said({ nextOn: today }))).rejects.toThrow('day-must-come')
    await router.ask('case.close', { caseId, closedOn: today, reason: 'moved' })
    await expect(record(said())).rejects.toThrow('case-closed')
  })

  it('is one at a time with each person, with cases, and with somebody at work', async () => {
    const { router, anna } = await begun()
    const start = (personId: number) => router.ask('review.start', { personId, meetingId: null })
    await expect(start(anna)).rejects.toThrow('review-running')
    const bo = await person(router, 'Bo Ek')
    await expect(start(bo)).rejects.toThrow('review-empty')
    await openCase(router, bo)
    await start(bo)
    expect(await router.ask('review.list', {})).toHaveLength(2)
    await expect(start(await person(router, 'Eva Lind', 'care-coordinator'))).rejects.toThrow('person-ended')
  })

  it('carries over what was not reached, first next time', async () => {
    const { router, anna, reviewId, get } = await begun()
    const review = await get()
    const [first, second, third] = review.cases
    await router.ask('review.record', { reviewCaseId: first?.id ?? 0, words: said() })
    await router.ask('case.close', { caseId: second?.caseId ?? 0, closedOn: today, reason: 'moved' })
    await router.ask('review.end', { reviewId })
    expect((await router.ask('review.list', {}))[0]).toMatchObject({ cases: 3, reached: 2, endedOn: today })
    await expect(
      router.ask('review.record', { reviewCaseId: third?.id ?? 0, words: said() }),
    ).rejects.toThrow('review-ended')
    const next = await router.ask('review.start', { personId: anna, meetingId: null })
    const again = await router.ask('review.get', { reviewId: next.reviewId })
    expect(again.cases.map(({ caseId, carried }) => [caseId, carried])).toEqual([
      [third?.caseId, true],
      [first?.caseId, false],
    ])
    expect(again.cases[1]?.since).toBe(`${today}T09:00:00.000Z`)
  })

  it('takes up again what was not touched, with what was not reached', async () => {
    const { router, reviewId, get } = await begun()
    const [first, second, third] = (await get()).cases
    await router.ask('review.record', { reviewCaseId: first?.id ?? 0, words: said() })
    await router.ask('review.record', {
      reviewCaseId: second?.id ?? 0,
      words: said({ outcome: 'not-touched', reason: 'Bortrest.', nextOn: null }),
    })
    await router.ask('review.end', { reviewId })
    expect(new Set(await router.ask('review.carried', {}))).toEqual(new Set([second?.caseId, third?.caseId]))
    // With whoever has them then: a case that changes hands is not forgotten.
    const bo = await person(router, 'Bo Ek')
    await openCase(router, bo)
    await router.ask('case.assign', { caseId: third?.caseId ?? 0, personId: bo, fromDate: today })
    const { reviewId: next } = await router.ask('review.start', { personId: bo, meetingId: null })
    expect((await router.ask('review.get', { reviewId: next })).cases).toMatchObject([
      { caseId: third?.caseId, carried: true },
      { carried: false },
    ])
  })

  it('says why cases were not reached, of those only, and keeps what it was when cases go on', async () => {
    const { router, reviewId, get } = await begun()
    const [first, second, third] = (await get()).cases
    await router.ask('review.record', { reviewCaseId: first?.id ?? 0, words: said() })
    const reasons = [
      { reviewCaseId: first?.id ?? 0, reason: 'Sades inte.' },
      { reviewCaseId: second?.id ?? 0, reason: 'Mötet tog slut.' },
    ]
    await router.ask('review.end', { reviewId, reasons })
    router.today = '2026-06-01'
    const moved = { movedOn: router.today, reason: null, comment: null, outcome: null, way: null }
    await router.ask('case.move', { caseId: first?.caseId ?? 0, toPhase: 2, ...moved })
    await router.ask('case.close', { caseId: third?.caseId ?? 0, closedOn: router.today, reason: 'moved' })
    const ended = await get()
    expect(ended.cases.map(({ reason }) => reason)).toEqual([null, 'Mötet tog slut.', null])
    expect(ended.cases[0]).toMatchObject({ phase: first?.phase, card: { phase: 2 } })
    expect((await router.ask('review.list', {}))[0]).toMatchObject({ cases: 3, reached: 1 })
  })

  it('tells what was changed in it by the log, also when the clock is put back meanwhile', async () => {
    const { router, reviewId, get } = await begun()
    const { caseId } = caseAt(await get(), 0)
    await router.ask('handFlag.add', { caseId, reason: 'Ring i dag', since: today })
    router.today = '2025-03-02'
    await router.ask('note.add', { caseId, writtenOn: router.today, text: 'Klockan gick fel.' })
    await router.ask('review.end', { reviewId })
    router.today = today
    await router.ask('note.add', { caseId, writtenOn: today, text: 'Efter mötet.' })
    const [history] = await router.ask('review.history', { reviewId })
    expect(history?.caseId).toBe(caseId)
    expect(history?.entries.map(({ route }) => route)).toEqual(['note.add', 'handFlag.add', 'review.start'])
  })

  it('is held in one meeting only once', async () => {
    const router = testRouter(today)
    const anna = await person(router, 'Anna Ek')
    await openCase(router, anna)
    const facts = { personId: anna, day: '2026-03-03', startMinute: 600, minutes: 60 }
    const { ids } = await router.ask('meeting.plan', { meetings: [facts] })
    const start = () => router.ask('review.start', { personId: anna, meetingId: ids[0] ?? 0 })
    const { reviewId } = await start()
    await router.ask('review.end', { reviewId })
    await expect(start()).rejects.toThrow('meeting-over')
  })

  it('counts what was done before it was said as known the next time', async () => {
    const { router, anna, reviewId, get } = await begun(1)
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('review.record', { reviewCaseId: id, words: said() })
    router.today = '2026-03-04'
    await router.ask('handFlag.add', { caseId, reason: 'Ring i dag', since: today })
    await router.ask('review.record', { reviewCaseId: id, words: said({ sentence: 'Flaggad.' }) })
    await router.ask('review.end', { reviewId })
    const next = await router.ask('review.start', { personId: anna, meetingId: null })
    const again = await router.ask('review.get', { reviewId: next.reviewId })
    expect(again.cases[0]?.since).toBe('2026-03-04T09:00:00.000Z')
  })

  it('goes on with a case that is moved to another socialsekreterare meanwhile, and two go on at once', async () => {
    const { router, get } = await begun()
    const bo = await person(router, 'Bo Ek')
    const { id, caseId } = caseAt(await get(), 0)
    await router.ask('case.assign', { caseId, personId: bo, fromDate: today })
    const other = await router.ask('review.start', { personId: bo, meetingId: null })
    const his = await router.ask('review.get', { reviewId: other.reviewId })
    await router.ask('review.record', { reviewCaseId: id, words: said({ sentence: 'Hos Anna.' }) })
    await router.ask('review.record', {
      reviewCaseId: caseAt(his, 0).id,
      words: said({ sentence: 'Hos Bo.', nextOn: '2026-05-04' }),
    })
    await router.ask('review.record', {
      reviewCaseId: id,
      words: said({ outcome: 'not-touched', reason: 'Togs hos Bo.' }),
    })
    const rows = await followUps(router, caseId)
    expect(rows.filter(([state]) => state === 'held')).toEqual([['held', today, '2026-04-16', 'Hos Bo.']])
    expect(rows.filter(([state]) => state === null)).toEqual([[null, null, '2026-05-04', null]])
  })

  it('goes on at the case that was shown last', async () => {
    const { router, reviewId, get } = await begun()
    const { caseId } = caseAt(await get(), 2)
    expect((await get()).atCaseId).toBe(caseAt(await get(), 0).caseId)
    const changes = () => router.db.$client.prepare('select count(*) from change_row').pluck().get()
    const before = changes()
    await router.ask('review.visit', { reviewId, caseId })
    expect((await get()).atCaseId).toBe(caseId)
    expect(changes()).toBe(before)
  })

  it('can be ended and taken back when the clock goes a year forward, or back', async () => {
    for (const day of ['2027-03-02', '2025-03-02']) {
      const { router, reviewId, get } = await begun()
      router.today = day
      const { id } = caseAt(await get(), 0)
      await router.ask('review.record', { reviewCaseId: id, words: said({ nextOn: null }) })
      const { changeSetId } = await router.ask('review.end', { reviewId })
      expect((await get()).endedOn).toBe(day)
      await router.ask('history.undo', { changeSetId })
      expect((await get()).endedOn).toBeNull()
    }
  })

  it('is not there any more when its start is taken back', async () => {
    const { router, changeSetId } = await begun()
    await router.ask('history.undo', { changeSetId })
    expect(await router.ask('review.list', {})).toEqual([])
  })

  it('does not come back in a meeting that has had another since', async () => {
    const { router, anna, reviewId } = await begun()
    await router.ask('review.end', { reviewId })
    const meeting = { personId: anna, day: today, startMinute: 700, minutes: 30 }
    const { ids } = await router.ask('meeting.plan', { meetings: [meeting] })
    const start = { personId: anna, meetingId: ids[0] ?? 0 }
    const first = await router.ask('review.start', start)
    const undone = await router.ask('history.undo', { changeSetId: first.changeSetId })
    const second = await router.ask('review.start', start)
    await router.ask('review.end', { reviewId: second.reviewId })
    await expect(router.ask('history.undo', { changeSetId: undone.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
    expect(await router.ask('meeting.list', { fromDate: today })).toHaveLength(1)
  })

  it('belongs to the meeting it was held in', async () => {
    const router = testRouter(today)
    const [anna, bo] = [await person(router, 'Anna Ek'), await person(router, 'Bo Ek')]
    await openCase(router, anna)
    await openCase(router, bo)
    const facts = { personId: anna, day: '2026-03-03', startMinute: 600, minutes: 60 }
    const { ids } = await router.ask('meeting.plan', { meetings: [facts] })
    const meetingId = ids[0] ?? 0
    await expect(router.ask('review.start', { personId: bo, meetingId })).rejects.toThrow('not-found')
    router.today = '2026-03-03'
    const { reviewId } = await router.ask('review.start', { personId: anna, meetingId })
    await router.ask('review.end', { reviewId })
    expect(await router.ask('meeting.list', { fromDate: router.today })).toMatchObject([
      { reviewId, reviewed: true },
    ])
    await expect(router.ask('meeting.cancel', { meetingId })).rejects.toThrow('meeting-over')
  })
})

describe('whatever is said in a genomgång', () => {
  const words = fc.record({
    outcome: fc.constantFrom('nothing-new', 'progress', 'obstacle', 'not-touched'),
    reason: fc.constantFrom(null, 'Hann inte.'),
    sentence: fc.constantFrom(null, 'Ringer på torsdag.'),
    contact: fc.constantFrom('held', 'attempted'),
    nextOn: fc.constantFrom(null, '2026-04-01', '2026-05-04', today),
  }) as fc.Arbitrary<ReviewWords>
  const act = fc.oneof(
    fc.record({ kind: fc.constant('say' as const), place: fc.nat(2), words }),
    fc.record({ kind: fc.constant('plan' as const), place: fc.nat(2) }),
    fc.record({ kind: fc.constant('undo' as const) }),
  )

  it('is just one follow-up, and one next day at most, for every case', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const { router, get } = await begun()
        const told = async (asked: Promise<unknown>) =>
          asked.catch((thrown: unknown) => {
            if (!(thrown instanceof Refused) || thrown.error.code === 'unexpected') throw thrown
          })
        for (const one of acts) {
          const review = await get()
          if (one.kind === 'say')
            await told(
              router.ask('review.record', { reviewCaseId: caseAt(review, one.place).id, words: one.words }),
            )
          if (one.kind === 'plan')
            await told(
              router.ask('followUp.plan', {
                caseId: caseAt(review, one.place).caseId,
                plannedOn: '2026-06-01',
              }),
            )
          const { undo } = await router.ask('history.latest', {})
          if (one.kind === 'undo' && undo && undo.route !== 'review.start' && undo.route !== 'case.create')
            await told(router.ask('history.undo', { changeSetId: undo.changeSetId }))
        }
        for (const { caseId, outcome, contact, sentence } of (await get()).cases) {
          const rows = await followUps(router, caseId)
          const done = rows.filter(([state]) => state === 'held' || state === 'attempted')
          const touched = outcome !== null && outcome !== 'not-touched'
          expect(done.map(([state, , , comment]) => [state, comment])).toEqual(
            touched ? [[contact, sentence]] : [],
          )
          expect(rows.filter(([state]) => state === null).length).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 60, seed: 5 },
    )
  })
})
