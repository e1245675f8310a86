import { describe, expect, it } from 'vitest'
import { filterCases, noFilter } from '../../domain/case/filter'
import type { ObstacleFacts } from '../../domain/obstacle/obstacle'
import { sentencesOf } from '../../renderer/features/case/history/sentences'
import { type TestRouter, testRouter } from '../ipc/test-router'
import { openCase } from './test-case'

const today = '2026-03-02'
const facts: ObstacleFacts = {
  text: 'Jobbtorg tar inte emot personer utan SGI.',
  cause: 'no-offer',
  level: 'regional',
  notedOn: '2026-02-20',
  decision: null,
  decidedOn: null,
  solvedOn: null,
}

async function unit() {
  const router = testRouter(today)
  return { router, one: await openCase(router, null), other: await openCase(router, null) }
}
const cards = (router: TestRouter) => router.ask('case.list', { closed: false })
/** The cases that the number of an obstacle opens. */
const opened = async (router: TestRouter, id: number) =>
  filterCases(await cards(router), { ...noFilter, obstacles: [id] }, today).map((card) => card.id)

describe('an obstacle in the log', () => {
  it('opens just the cases it counts, as they are tied, untied, closed and taken back', async () => {
    const { router, one, other } = await unit()
    const { id } = await router.ask('obstacle.add', { facts, caseIds: [one] })
    const numbers = async () => {
      const [entry] = await router.ask('obstacle.list', {})
      const ids = await opened(router, id)
      expect(ids).toHaveLength(entry?.openCases ?? -1)
      return { ids, closed: entry?.closedCases }
    }
    expect(await numbers()).toEqual({ ids: [one], closed: 0 })
    // The one tied already stays once.
    const tied = await router.ask('obstacle.tie', { obstacleId: id, caseIds: [one, other] })
    expect(await numbers()).toEqual({ ids: [one, other], closed: 0 })
    await router.ask('history.undo', { changeSetId: tied.changeSetId })
    expect(await numbers()).toEqual({ ids: [one], closed: 0 })
    const untied = await router.ask('obstacle.untie', { obstacleId: id, caseIds: [one] })
    expect(await numbers()).toEqual({ ids: [], closed: 0 })
    await router.ask('history.undo', { changeSetId: untied.changeSetId })
    await router.ask('case.close', { caseId: one, closedOn: today, reason: 'moved' })
    expect(await numbers()).toEqual({ ids: [], closed: 1 })
    const closed = await router.ask('case.list', { closed: true })
    expect(closed.map(({ obstacles }) => obstacles)).toEqual([[id]])
  })

  it('is gone, with its cases, when it is taken back', async () => {
    const { router, one } = await unit()
    const { changeSetId } = await router.ask('obstacle.add', { facts, caseIds: [one] })
    await router.ask('history.undo', { changeSetId })
    expect(await router.ask('obstacle.list', {})).toEqual([])
    expect((await router.ask('case.get', { caseId: one })).obstacles).toEqual([])
  })

  it('is changed, decided about and solved, and every step can be taken back', async () => {
    const { router } = await unit()
    const { id } = await router.ask('obstacle.add', { facts, caseIds: [] })
    const { changeSetId } = await router.ask('obstacle.update', {
      id,
      facts: { decision: 'Lyfts med Jobbtorgs chef.', decidedOn: today },
    })
    expect((await router.ask('obstacle.list', {}))[0]).toMatchObject({ decidedOn: today, openCases: 0 })
    await expect(
      router.ask('obstacle.update', { id, facts: { solvedOn: '2026-02-19' } }),
    ).rejects.toMatchObject({ error: { code: 'dates-out-of-order', details: { field: 'solvedOn' } } })
    await router.ask('history.undo', { changeSetId })
    expect((await router.ask('obstacle.list', {}))[0]).toMatchObject({ decision: null, decidedOn: null })
  })

  it('is tied to no closed case, and to none that is not there', async () => {
    const { router, one, other } = await unit()
    const { id } = await router.ask('obstacle.add', { facts, caseIds: [] })
    await router.ask('case.close', { caseId: one, closedOn: today, reason: 'moved' })
    await expect(router.ask('obstacle.tie', { obstacleId: id, caseIds: [other, one] })).rejects.toMatchObject(
      { error: { code: 'case-closed' } },
    )
    await expect(router.ask('obstacle.tie', { obstacleId: 99, caseIds: [other] })).rejects.toMatchObject({
      error: { code: 'not-found' },
    })
    expect(await opened(router, id)).toEqual([])
  })

  it('is untied from a case also when that is closed', async () => {
    const { router, one, other } = await unit()
    const { id } = await router.ask('obstacle.add', { facts, caseIds: [one, other] })
    await router.ask('case.close', { caseId: one, closedOn: today, reason: 'moved' })
    await router.ask('obstacle.untie', { obstacleId: id, caseIds: [one] })
    expect((await router.ask('obstacle.list', {}))[0]).toMatchObject({ openCases: 1, closedCases: 0 })
  })

  it('has no day of a decision that is not told', async () => {
    const { router } = await unit()
    const decided = { ...facts, decision: '\u200b', decidedOn: today }
    await expect(router.ask('obstacle.add', { facts: decided, caseIds: [] })).rejects.toMatchObject({
      error: { code: 'decision-required', details: { field: 'decision' } },
    })
  })

  it('stands in the history of its cases by its words', async () => {
    const { router, one } = await unit()
    await router.ask('obstacle.add', { facts, caseIds: [one] })
    const names = {
      phases: [],
      people: new Map(),
      careUnits: new Map(),
      areas: new Map(),
      obstacles: new Map((await router.ask('obstacle.list', {})).map(({ id, text }) => [id, text])),
      hideClient: false,
      hideText: false,
    }
    const told = async (hideText: boolean) => {
      const [entry] = await router.ask('history.forCase', { caseId: one })
      return entry ? sentencesOf(entry, { ...names, hideText }).map(({ text }) => text) : []
    }
    expect(await told(false)).toEqual(['Hinder i hinderloggen: Jobbtorg tar inte emot personer utan SGI.'])
    // Typed by hand, it may name somebody.
    expect(await told(true)).toEqual(['Hinder i hinderloggen.'])
  })

  it('changes no card when its own words change', async () => {
    const { router, one } = await unit()
    const { id } = await router.ask('obstacle.add', { facts, caseIds: [one] })
    const before = await cards(router)
    await router.ask('obstacle.update', { id, facts: { text: 'Annat' } })
    const after = await cards(router)
    expect(after).toEqual(before)
    expect(after.find((card) => card.id === one)?.obstacles).toEqual([id])
  })

  it('asks about a name or a number of a client in its text, also of a protected one', async () => {
    const { router, one } = await unit()
    const clientId = (await router.ask('case.get', { caseId: one })).client.id
    await router.ask('client.update', {
      clientId,
      facts: { protectedIdentity: true, familyName: 'Ahlqvist' },
    })
    const traces = await router.ask('obstacle.traces', { text: 'Ahlqvist, 19830203-9808, fick nej.' })
    expect(traces).toEqual([
      { kind: 'pin', written: '19830203-9808' },
      { kind: 'name', written: 'Ahlqvist' },
    ])
  })
})
