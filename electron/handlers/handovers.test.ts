import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { In } from '../../domain/contract/index'
import { addDays } from '../../domain/dates'
import { Refused, type TestRouter, testRouter } from '../ipc/test-router'
import { openCase, person } from './test-case'

const today = '2026-03-02'
type Request = In<'handover.make'>

const request = (
  fromPersonId: number,
  to: readonly (readonly [number, number | null])[],
  changes: Partial<Request> = {},
): Request => ({
  role: 'social-worker',
  fromPersonId,
  cause: 'moved',
  sudden: false,
  fromDate: today,
  untilDate: null,
  endedOn: null,
  comment: null,
  cases: to.map(([caseId, toPersonId]) => ({ caseId, toPersonId, note: null })),
  ...changes,
})

async function unit(cases = 3) {
  const router = testRouter(today)
  const [anna, bo, cilla] = [
    await person(router, 'Anna Ek'),
    await person(router, 'Bo Ek'),
    await person(router, 'Cilla Ek'),
  ]
  const caseIds: number[] = []
  for (let i = 0; i < cases; i += 1) caseIds.push(await openCase(router, anna))
  return { router, anna, bo, cilla, caseIds }
}
const all = (caseIds: readonly number[], to: number | null) => caseIds.map((id) => [id, to] as const)
const workers = async (router: TestRouter) =>
  (await router.ask('case.list', { closed: false })).map(({ worker }) => worker)

describe('handover.make', () => {
  it('gives every case of one who leaves to somebody, ends her, and undo brings all back', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit()
    const [first = 0, ...rest] = caseIds
    const leave = { cause: 'left', endedOn: today, fromDate: addDays(today, 1) } as const
    const made = await router.ask('handover.make', request(anna, [[first, cilla], ...all(rest, bo)], leave))
    expect(await workers(router)).toEqual(['Anna Ek', 'Anna Ek', 'Anna Ek'])
    router.today = addDays(today, 1)
    expect(await workers(router)).toEqual(['Cilla Ek', 'Bo Ek', 'Bo Ek'])
    const receipt = await router.ask('handover.get', { handoverId: made.handoverId })
    expect(receipt.cases.map(({ to }) => to)).toEqual(['Cilla Ek', 'Bo Ek', 'Bo Ek'])
    expect(receipt.changeSetId).toBe(made.changeSetId)
    const people = await router.ask('person.list', {})
    expect(people.map(({ name, endedOn, openCases }) => [name, endedOn, openCases])).toEqual([
      ['Anna Ek', today, 0],
      ['Bo Ek', null, 2],
      ['Cilla Ek', null, 1],
    ])
    await router.ask('history.undo', { changeSetId: made.changeSetId })
    expect(await workers(router)).toEqual(['Anna Ek', 'Anna Ek', 'Anna Ek'])
    expect(await router.ask('handover.list', {})).toEqual([])
  })

  it('lets a cover end by itself, and earlier when she is back', async () => {
    const { router, anna, bo, caseIds } = await unit(2)
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    const made = await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    const [card] = await router.ask('case.list', { closed: false })
    expect(card).toMatchObject({ worker: 'Bo Ek', coversFor: { person: 'Anna Ek', until: '2026-03-31' } })
    // A cover is no change of handläggare, and her absence is known from it.
    expect(card?.turnover).toEqual({ changes: 0, lately: 0, latest: null })
    expect(await router.ask('staffAbsence.list', {})).toMatchObject([
      { personId: anna, toDate: '2026-03-31' },
    ])
    router.today = '2026-04-01'
    expect(await workers(router)).toEqual(['Anna Ek', 'Anna Ek'])
    router.today = '2026-03-10'
    await router.ask('handover.endCover', { handoverId: made.handoverId, backOn: '2026-03-16' })
    router.today = '2026-03-15'
    expect(await workers(router)).toEqual(['Bo Ek', 'Bo Ek'])
    router.today = '2026-03-16'
    expect(await workers(router)).toEqual(['Anna Ek', 'Anna Ek'])
  })

  it('lets a cover go on with the next when the one who covers leaves', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit(1)
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    router.today = '2026-03-10'
    const leave = { cause: 'left', endedOn: '2026-03-13', fromDate: '2026-03-14' } as const
    await router.ask('handover.make', request(bo, all(caseIds, cilla), leave))
    router.today = '2026-03-20'
    expect((await router.ask('case.list', { closed: false }))[0]).toMatchObject({
      worker: 'Cilla Ek',
      coversFor: { person: 'Anna Ek', until: '2026-03-31' },
    })
    router.today = '2026-04-01'
    expect(await workers(router)).toEqual(['Anna Ek'])
  })

  it('gives nothing back to one who has left meanwhile, and what is hers until she leaves', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit(1)
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    const { handoverId } = await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    const leave = { cause: 'left', endedOn: '2026-03-20', fromDate: '2026-03-21' } as const
    await router.ask('handover.make', request(anna, all(caseIds, cilla), leave))
    await expect(router.ask('handover.endCover', { handoverId, backOn: '2026-03-21' })).rejects.toThrow(
      'person-ended',
    )
    await router.ask('handover.endCover', { handoverId, backOn: '2026-03-16' })
    for (const [day, worker] of [
      ['2026-03-15', 'Bo Ek'],
      ['2026-03-20', 'Anna Ek'],
      ['2026-03-21', 'Bo Ek'],
      ['2026-04-01', 'Cilla Ek'],
    ] as const) {
      router.today = day
      expect([day, ...(await workers(router))]).toEqual([day, worker])
    }
  })

  it('ends the absence of one who is back early, and undo brings it back', async () => {
    const { router, anna, bo, caseIds } = await unit(1)
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    const { handoverId } = await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    router.today = '2026-03-16'
    const back = await router.ask('handover.endCover', { handoverId, backOn: '2026-03-16' })
    expect(await router.ask('staffAbsence.list', {})).toEqual([])
    const [card] = await router.ask('case.list', { closed: false })
    expect(card?.flags.map(({ code }) => code)).not.toContain('worker-away')
    await router.ask('history.undo', { changeSetId: back.changeSetId })
    expect(await router.ask('staffAbsence.list', {})).toMatchObject([{ toDate: '2026-03-31' }])
    await router.ask('handover.endCover', { handoverId, backOn: today })
    expect(await router.ask('staffAbsence.list', {})).toEqual([])
  })

  it('lets one who covered for another, and was away, cover again when she is back early', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit(1)
    const own = await openCase(router, bo)
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    const days = { cause: 'away', fromDate: '2026-03-10', untilDate: '2026-03-20' } as const
    const both = all([...caseIds, own], cilla)
    const { handoverId } = await router.ask('handover.make', request(bo, both, days))
    await router.ask('handover.endCover', { handoverId, backOn: '2026-03-16' })
    router.today = '2026-03-15'
    expect(await workers(router)).toEqual(['Cilla Ek', 'Cilla Ek'])
    router.today = '2026-03-16'
    expect(await router.ask('case.list', { closed: false })).toMatchObject([
      { worker: 'Bo Ek', coversFor: { person: 'Anna Ek', until: '2026-03-31' } },
      { worker: 'Bo Ek', coversFor: null },
    ])
    router.today = '2026-04-01'
    expect(await workers(router)).toEqual(['Anna Ek', 'Bo Ek'])
  })

  it('lets nobody cover for herself', async () => {
    const { router, anna, bo, caseIds } = await unit(1)
    const away = { cause: 'away', fromDate: '2026-03-11', untilDate: '2026-03-20' } as const
    await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    await router.ask('handover.make', request(bo, all(caseIds, anna), { ...away, fromDate: '2026-03-10' }))
    router.today = '2026-03-12'
    expect(await router.ask('case.list', { closed: false })).toMatchObject([
      { worker: 'Anna Ek', coversFor: null },
    ])
  })

  it('is refused whole, and nothing is changed', async () => {
    const { router, anna, bo, caseIds } = await unit()
    const refused = async (input: Request, code: string) => {
      await expect(router.ask('handover.make', input)).rejects.toThrow(code)
      expect(await workers(router)).toEqual(['Anna Ek', 'Anna Ek', 'Anna Ek'])
      expect(await router.ask('handover.list', {})).toEqual([])
    }
    const leave = { cause: 'left', endedOn: today, fromDate: addDays(today, 1) } as const
    await refused(request(anna, all(caseIds, anna)), 'handover-to-self')
    await refused(request(anna, all(caseIds.slice(1), bo), leave), 'handover-incomplete')
    await refused(request(anna, all(caseIds, null)), 'handover-incomplete')
    await refused(request(bo, all(caseIds, anna)), 'handover-nothing')
    await refused(request(anna, [...all(caseIds, bo), ...all(caseIds, bo)]), 'handover-nothing')
    await refused(
      request(anna, all(caseIds, bo), { cause: 'away', untilDate: '2026-03-01' }),
      'dates-out-of-order',
    )
    await refused(
      request(anna, all(caseIds, bo), { cause: 'away', untilDate: '2028-03-04' }),
      'absence-too-long',
    )
    await refused(request(anna, all(caseIds, bo), { cause: 'away' }), 'invalid-input')
    // A day between her last and the receiver's first would be nobody's.
    await refused(
      request(anna, all(caseIds, bo), { ...leave, fromDate: '2026-03-09' }),
      'handover-incomplete',
    )
    await router.ask('staffAbsence.add', { facts: { personId: bo, fromDate: today, toDate: '2026-03-20' } })
    await refused(request(anna, all(caseIds, bo)), 'receiver-away')
  })

  it('gives nothing that goes on to one who is about to leave, and covers until then', async () => {
    const { router, anna, bo, caseIds } = await unit(1)
    await router.ask('person.end', { personId: bo, endedOn: '2026-03-31' })
    await expect(router.ask('handover.make', request(anna, all(caseIds, bo)))).rejects.toThrow('person-ended')
    await expect(
      router.ask('case.assign', { caseId: caseIds[0] ?? 0, personId: bo, fromDate: today }),
    ).rejects.toThrow('person-ended')
    const away = { cause: 'away', untilDate: '2026-03-31' } as const
    await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    expect(await workers(router)).toEqual(['Bo Ek'])
  })

  it('waits for the receiver’s yes, and is flagged when it does not come', async () => {
    const { router, anna, bo, caseIds } = await unit(2)
    await router.ask('handover.make', request(anna, all(caseIds, bo)))
    router.today = '2026-03-10'
    const flagged = async () =>
      (await router.ask('case.list', { closed: false })).filter(({ flags }) =>
        flags.some(({ code }) => code === 'handover-unaccepted'),
      ).length
    expect(await flagged()).toBe(2)
    const [about] = await router.ask('handover.list', {})
    expect(about?.waitsFor).toEqual([{ personId: bo, person: 'Bo Ek', cases: 2 }])
    const { cases } = await router.ask('handover.get', { handoverId: about?.id ?? 0 })
    await router.ask('handover.accept', { handoverCaseIds: [cases[0]?.id ?? 0], acceptedOn: '2026-03-10' })
    expect(await flagged()).toBe(1)
    expect((await router.ask('handover.list', {}))[0]).toMatchObject({
      accepted: 1,
      waitsFor: [{ cases: 1 }],
    })
  })

  it('waits only for the latest yes when a case comes to somebody again', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit(1)
    await router.ask('handover.make', request(anna, all(caseIds, bo)))
    await router.ask('handover.make', request(bo, all(caseIds, cilla), { fromDate: '2026-03-03' }))
    const back = await router.ask(
      'handover.make',
      request(cilla, all(caseIds, bo), { fromDate: '2026-03-04' }),
    )
    router.today = '2026-03-12'
    expect((await router.ask('handover.list', {})).map(({ waitsFor }) => waitsFor.length)).toEqual([1, 0, 0])
    const { cases } = await router.ask('handover.get', { handoverId: back.handoverId })
    await router.ask('handover.accept', { handoverCaseIds: [cases[0]?.id ?? 0], acceptedOn: '2026-03-12' })
    const [card] = await router.ask('case.list', { closed: false })
    expect(card?.flags.map(({ code }) => code)).not.toContain('handover-unaccepted')
    expect((await router.ask('handover.list', {})).flatMap(({ waitsFor }) => waitsFor)).toEqual([])
  })

  it('waits for no yes to a cover that is over', async () => {
    const { router, anna, bo, caseIds } = await unit(1)
    const away = { cause: 'away', untilDate: '2026-03-10' } as const
    await router.ask('handover.make', request(anna, all(caseIds, bo), away))
    router.today = '2026-03-20'
    await router.ask('case.assign', { caseId: caseIds[0] ?? 0, personId: bo, fromDate: '2026-03-20' })
    const [card] = await router.ask('case.list', { closed: false })
    expect(card?.flags.map(({ code }) => code)).not.toContain('handover-unaccepted')
  })

  it('waits for nobody’s yes once the case has gone on to a third', async () => {
    const { router, anna, bo, cilla, caseIds } = await unit(1)
    await router.ask('handover.make', request(anna, all(caseIds, bo)))
    await router.ask('case.assign', { caseId: caseIds[0] ?? 0, personId: cilla, fromDate: '2026-03-02' })
    expect((await router.ask('handover.list', {}))[0]?.waitsFor).toEqual([])
  })

  it('cannot be taken back once the one it came from has left', async () => {
    const { router, anna, bo, caseIds } = await unit(2)
    const made = await router.ask('handover.make', request(anna, all(caseIds, bo)))
    await router.ask('person.end', { personId: anna, endedOn: '2026-03-01' })
    await expect(router.ask('history.undo', { changeSetId: made.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
    expect(await workers(router)).toEqual(['Bo Ek', 'Bo Ek'])
  })

  it('leaves a post as rehabkoordinator vacant, with every case flagged', async () => {
    const { router } = await unit(0)
    const { careUnitId } = await router.ask('careUnit.add', {
      facts: { name: 'Ekbacken', phone: null, standIn: 'Verksamhetschefen', verifiedOn: null },
    })
    const eva = await person(router, 'Eva Lind', 'care-coordinator')
    const caseId = await openCase(router, null, { careUnitId, coordinatorId: eva })
    await expect(router.ask('person.end', { personId: eva, endedOn: today })).rejects.toThrow(
      'person-has-cases',
    )
    const leave = {
      cause: 'left',
      endedOn: today,
      fromDate: addDays(today, 1),
      role: 'care-coordinator',
    } as const
    await router.ask('handover.make', request(eva, [[caseId, null]], leave))
    router.today = addDays(today, 1)
    expect((await router.ask('careUnit.list', {}))[0]).toMatchObject({ openCases: 1, vacantCases: 1 })
  })
})

/** Straight from the tables: who is responsible for a case on a day, and works there. */
function holdersOn({ db: { $client: raw } }: TestRouter, caseId: number, day: string): number {
  return raw
    .prepare(
      `select count(*) from assignment join person on person.id = person_id
       where case_id = @caseId and from_date <= @day and (to_date is null or to_date >= @day)
         and (ended_on is null or ended_on >= @day)`,
    )
    .pluck()
    .get({ caseId, day }) as number
}

describe('whatever changes hands', () => {
  const who = fc.integer({ min: 0, max: 4 })
  const day = fc.integer({ min: -3, max: 40 })
  const act = fc.oneof(
    fc.record({ kind: fc.constant('leave' as const), who, to: who, day }),
    fc.record({ kind: fc.constant('cover' as const), who, to: who, day, length: fc.nat(20) }),
    fc.record({ kind: fc.constant('back' as const), which: fc.nat(6), day }),
    fc.record({ kind: fc.constant('move' as const), who, to: who, day }),
    fc.record({ kind: fc.constant('assign' as const), which: fc.nat(3), to: who, day }),
    fc.record({ kind: fc.constant('end' as const), who, day }),
    fc.record({ kind: fc.constant('return' as const), who }),
    fc.record({ kind: fc.constant('undo' as const), which: fc.nat(8) }),
    fc.record({ kind: fc.constant('wait' as const), days: fc.nat(5) }),
  )

  it('every open case has exactly one responsible who works here, on every day', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 16 }), async (acts) => {
        const router = testRouter(today)
        const people: number[] = []
        for (const name of ['A', 'B', 'C', 'D', 'E']) people.push(await person(router, name))
        const caseIds: number[] = []
        for (let i = 0; i < 4; i += 1) caseIds.push(await openCase(router, people[i % 3] ?? 0))
        const made: number[] = []
        const done: number[] = []
        const told = async <T extends { changeSetId: number }>(asked: Promise<T>): Promise<T | null> => {
          try {
            const answer = await asked
            done.push(answer.changeSetId)
            return answer
          } catch (thrown) {
            if (thrown instanceof Refused && thrown.error.code !== 'unexpected') return null
            throw thrown
          }
        }
        const giveAll = async (from: number, to: number, changes: Partial<Request>) => {
          const input = request(from, [], changes)
          const { fromDate, untilDate } = input
          const role = 'social-worker'
          const cards = await router.ask('handover.cases', { role, personId: from, fromDate, untilDate })
          if (cards.length === 0) return
          const cases = cards.map(({ id }) => ({ caseId: id, toPersonId: to, note: null }))
          const answer = await told(router.ask('handover.make', { ...input, cases }))
          if (answer) made.push(answer.handoverId)
        }
        for (const one of acts) {
          const on = 'day' in one ? addDays(router.today, one.day) : router.today
          const personId = 'who' in one ? (people[one.who] ?? 0) : 0
          const to = 'to' in one ? (people[one.to] ?? 0) : 0
          if (one.kind === 'leave')
            await giveAll(personId, to, { cause: 'left', endedOn: on, fromDate: addDays(on, 1) })
          if (one.kind === 'cover')
            await giveAll(personId, to, { cause: 'away', fromDate: on, untilDate: addDays(on, one.length) })
          if (one.kind === 'move') await giveAll(personId, to, { fromDate: on })
          if (one.kind === 'back' && made[one.which])
            await told(router.ask('handover.endCover', { handoverId: made[one.which] ?? 0, backOn: on }))
          if (one.kind === 'assign')
            await told(
              router.ask('case.assign', { caseId: caseIds[one.which] ?? 0, personId: to, fromDate: on }),
            )
          if (one.kind === 'end') await told(router.ask('person.end', { personId, endedOn: on }))
          if (one.kind === 'return') await told(router.ask('person.return', { personId }))
          if (one.kind === 'undo' && done.length > 0)
            await told(router.ask('history.undo', { changeSetId: done.at(-1 - one.which) ?? done[0] ?? 0 }))
          if (one.kind === 'wait') router.today = addDays(router.today, one.days)
        }
        for (const caseId of caseIds)
          for (let ahead = -60; ahead < 120; ahead += 1) {
            const on = addDays(today, ahead)
            if (on >= '2026-01-10')
              expect([caseId, on, holdersOn(router, caseId, on)]).toEqual([caseId, on, 1])
          }
        expect(
          (await router.ask('case.list', { closed: false })).every(({ exception }) => exception === null),
        ).toBe(true)
        expect(router.db.$client.pragma('foreign_key_check')).toEqual([])
      }),
      { numRuns: 60, seed: 12 },
    )
  })
})
