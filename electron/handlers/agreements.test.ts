import { describe, expect, it } from 'vitest'
import { decision, jointMeeting, lumReport } from '../../db/schema/index'
import type { AgreementFacts } from '../../domain/agreement/agreement'
import type { LumFacts } from '../../domain/statistics/lum'
import { type TestRouter, testRouter } from '../ipc/test-router'

const today = '2026-03-02'
const facts: AgreementFacts = {
  kind: 'routine',
  title: 'Samverkansrutin med vårdcentralerna',
  parties: 'Ekonomiskt bistånd, Husby torgs vårdcentral',
  agreedOn: '2025-02-01',
  reviewOn: '2026-02-15',
  reviewedOn: null,
  keptAt: 'Samarbetsytan',
  comment: null,
  endedOn: null,
}
const only = async (router: TestRouter) => (await router.ask('agreement.list', {}))[0]
const wheel = (router: TestRouter, year = 2026) => router.ask('yearWheel.read', { year })

describe('an agreement that has ended', () => {
  it('is not looked over; one that holds is not to be so before it last was', async () => {
    const router = testRouter(today)
    const { id } = await router.ask('agreement.add', { facts })
    const set = (changes: Partial<typeof facts>) => router.ask('agreement.update', { id, facts: changes })
    await expect(set({ reviewedOn: today, reviewOn: '2026-02-28' })).rejects.toMatchObject({
      error: { code: 'dates-out-of-order', details: { field: 'reviewOn' } },
    })
    await set({ endedOn: today })
    await expect(router.ask('agreement.review', { id })).rejects.toThrow('agreement-ended')
  })
})

describe('an agreement in the register', () => {
  it('is looked over today and comes back in a year; taken back, it is late again', async () => {
    const router = testRouter(today)
    const { id } = await router.ask('agreement.add', { facts })
    const { changeSetId } = await router.ask('agreement.review', { id })
    expect(await only(router)).toMatchObject({ reviewedOn: today, reviewOn: '2027-03-02' })
    expect((await wheel(router)).filter(({ kind }) => kind === 'agreement')).toMatchObject([
      { status: 'done', on: today },
    ])
    await router.ask('history.undo', { changeSetId })
    expect(await only(router)).toMatchObject({ reviewedOn: null, reviewOn: '2026-02-15' })
    expect((await wheel(router)).filter(({ kind }) => kind === 'agreement')).toMatchObject([
      { status: 'late', on: '2026-02-15' },
    ])
  })

  it('is checked whole when a part is changed, and nothing is saved when it is refused', async () => {
    const router = testRouter(today)
    const { id } = await router.ask('agreement.add', { facts })
    await expect(
      router.ask('agreement.update', { id, facts: { title: 'Ny', endedOn: '2025-01-31' } }),
    ).rejects.toMatchObject({ error: { code: 'dates-out-of-order', details: { field: 'endedOn' } } })
    expect(await only(router)).toEqual({ id, ...facts })
    await expect(router.ask('agreement.review', { id: 99 })).rejects.toMatchObject({
      error: { code: 'not-found' },
    })
  })
})

describe('the year wheel', () => {
  it('follows the number of meetings a year, and what is booked, called off and decided', async () => {
    const router = testRouter(today)
    const { jointMeetings } = await router.ask('setting.all', {})
    await router.ask('setting.jointMeetings', {
      jointMeetings: { perYear: { ...jointMeetings.perYear, 'method-development': null, jobbtorg: 1 } },
    })
    const meeting = { startMinute: 600, minutes: 60, participants: [], agenda: [] }
    const rows = [
      { ...meeting, type: 'cooperation' as const, day: '2026-02-10', heldOn: '2026-02-10' },
      { ...meeting, type: 'jobbtorg' as const, day: '2026-05-10', cancelledOn: today },
    ]
    router.db.insert(jointMeeting).values(rows).run()
    router.db
      .insert(decision)
      .values({ jointMeetingId: 1, text: 'Ta fram en mall', dueOn: '2026-03-20' })
      .run()
    const told = (await wheel(router)).flatMap((item) =>
      item.kind === 'meeting'
        ? [`${item.type} ${item.status} ${item.on}`]
        : item.kind === 'decision'
          ? [item.text]
          : [],
    )
    expect(told).toEqual(['cooperation done 2026-02-10', 'Ta fram en mall', 'jobbtorg coming 2026-12-31'])
  })

  it('is done with LUM when the report of the year before is sent', async () => {
    const router = testRouter('2026-02-10')
    await router.ask('agreement.add', { facts: { ...facts, reviewOn: null } })
    const lum = async () => (await wheel(router)).find(({ kind }) => kind === 'lum')
    expect(await lum()).toMatchObject({ year: 2025, on: '2026-02-28', status: 'due' })
    router.db
      .insert(lumReport)
      .values({ year: 2025, facts: {} as LumFacts, sentOn: '2026-02-09' })
      .run()
    expect(await lum()).toMatchObject({ status: 'done', doneOn: '2026-02-09' })
  })

  it('of a register begun today asks for nothing that was due before', async () => {
    const router = testRouter(today)
    await router.ask('agreement.add', { facts: { ...facts, reviewOn: null } })
    const days = (await wheel(router)).map(({ on }) => on)
    expect(days.length).toBeGreaterThan(3)
    expect(days.filter((on) => on < today)).toEqual([])
  })
})
