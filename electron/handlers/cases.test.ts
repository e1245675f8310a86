import { describe, expect, it } from 'vitest'
import type { In } from '../../domain/contract/index'
import { type TestRouter, testRouter } from '../ipc/test-router'

const newCase = (changes: Partial<In<'case.create'>> = {}): In<'case.create'> => ({
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
  },
  code: 'no-sgi',
  openedOn: '2026-01-10',
  assistanceSince: '2024-05-01',
  phase: 0,
  workerId: null,
  careUnitId: null,
  coordinatorId: null,
  nextFollowUpOn: null,
  ...changes,
})

const move = (
  caseId: number,
  toPhase: In<'case.move'>['toPhase'],
  changes: Partial<In<'case.move'>> = {},
): In<'case.move'> => ({
  caseId,
  toPhase,
  movedOn: '2026-03-01',
  reason: null,
  comment: null,
  outcome: null,
  way: null,
  ...changes,
})

const cardOf = async (router: TestRouter, caseId: number) => (await router.ask('case.get', { caseId })).card

describe('case.create', () => {
  it('gives a case a number of its year and a card on the board', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    const [card] = await router.ask('case.list', { closed: false })
    expect(card).toMatchObject({
      id: caseId,
      caseNumber: '2026-0001',
      name: 'Öberg, Åsa',
      age: 43,
      sex: 'K',
      phase: 0,
      days: 51,
    })
  })

  it('refuses a second open case for the same number, however it is written', async () => {
    const router = testRouter()
    await router.ask('case.create', newCase())
    const again = router.ask('case.create', newCase({ client: { ...newCase().client, pin: '8302039808' } }))
    await expect(again).rejects.toThrow('case-already-open')
  })

  it('refuses a wrong check digit and writes nothing', async () => {
    const router = testRouter()
    const wrong = router.ask(
      'case.create',
      newCase({ client: { ...newCase().client, pin: '19830203-9807' } }),
    )
    await expect(wrong).rejects.toThrow('pin-invalid')
    expect(await router.ask('case.list', { closed: false })).toEqual([])
  })
})

describe('case.move', () => {
  it('moves forward without a reason and starts the days in the new phase', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    await router.ask('case.move', move(caseId, 2))
    expect(await cardOf(router, caseId)).toMatchObject({ phase: 2, phaseSince: '2026-03-01', days: 1 })
  })

  it('refuses a backward move without a reason, and one dated in the future', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase({ phase: 4 }))
    await expect(router.ask('case.move', move(caseId, 2))).rejects.toThrow('reason-required')
    await expect(
      router.ask('case.move', move(caseId, 5, { outcome: 'exhausted', movedOn: '2026-03-03' })),
    ).rejects.toThrow('date-in-future')
  })

  it('is taken back by undo, and undo of undo brings it again', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    const moved = await router.ask('case.move', move(caseId, 3))
    const undone = await router.ask('history.undo', { changeSetId: moved.changeSetId })
    expect((await cardOf(router, caseId)).phase).toBe(0)
    await router.ask('history.undo', { changeSetId: undone.changeSetId })
    expect((await cardOf(router, caseId)).phase).toBe(3)
  })
})

describe('history.undo', () => {
  it('takes a whole new case away again', async () => {
    const router = testRouter()
    const created = await router.ask('case.create', newCase())
    await router.ask('history.undo', { changeSetId: created.changeSetId })
    expect(await router.ask('case.list', { closed: false })).toEqual([])
  })

  it('refuses when something later hangs on what would go', async () => {
    const router = testRouter()
    const created = await router.ask('case.create', newCase())
    await router.ask('note.add', { caseId: created.caseId, writtenOn: '2026-03-02', text: 'Ringde.' })
    await expect(router.ask('history.undo', { changeSetId: created.changeSetId })).rejects.toThrow('in-use')
    expect((await cardOf(router, created.caseId)).name).toBe('Öberg, Åsa')
  })

  it('offers the latest act, then the one before', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    const noted = await router.ask('note.add', { caseId, writtenOn: '2026-03-02', text: 'Ringde.' })
    expect((await router.ask('history.latest', {})).undo).toMatchObject({
      changeSetId: noted.changeSetId,
      route: 'note.add',
      caseId,
    })
    await router.ask('history.undo', { changeSetId: noted.changeSetId })
    expect((await router.ask('history.latest', {})).undo?.route).toBe('case.create')
  })
})

describe('history.latest', () => {
  const undoLatest = async (router: TestRouter) => {
    const { undo } = await router.ask('history.latest', {})
    if (undo) await router.ask('history.undo', { changeSetId: undo.changeSetId })
    return undo?.route
  }
  const redoLatest = async (router: TestRouter) => {
    const { redo } = await router.ask('history.latest', {})
    if (redo) await router.ask('history.undo', { changeSetId: redo.changeSetId })
    return redo?.route
  }

  it('walks back and forth over the same acts, however often', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    await router.ask('case.move', move(caseId, 1))
    await router.ask('note.add', { caseId, writtenOn: '2026-03-02', text: 'Ringde.' })
    expect([await undoLatest(router), await undoLatest(router)]).toEqual(['note.add', 'case.move'])
    expect([await redoLatest(router), await redoLatest(router), await redoLatest(router)]).toEqual([
      'case.move',
      'note.add',
      undefined,
    ])
    expect((await cardOf(router, caseId)).phase).toBe(1)
    expect(await undoLatest(router)).toBe('note.add')
    expect((await router.ask('case.get', { caseId })).notes).toEqual([])
  })

  it('offers nothing to do again once something new was done', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    await router.ask('case.move', move(caseId, 1))
    await undoLatest(router)
    await router.ask('note.add', { caseId, writtenOn: '2026-03-02', text: 'Ringde.' })
    expect((await router.ask('history.latest', {})).redo).toBeNull()
  })

  it('does not take a move out from under a later one', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    const first = await router.ask('case.move', move(caseId, 1))
    await router.ask('case.move', move(caseId, 3))
    await expect(router.ask('history.undo', { changeSetId: first.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
  })
})

const noGoals = { goal: null, partialGoals: null, ownWords: null }

describe('a closed case', () => {
  const closed = async () => {
    const router = testRouter()
    const created = await router.ask('case.create', newCase())
    const { caseId } = created
    const close = await router.ask('case.close', { caseId, closedOn: '2026-03-01', reason: 'moved' })
    return { router, caseId, close }
  }

  it('takes no follow-up, consent or plan until it is opened again', async () => {
    const { router, caseId } = await closed()
    const done = { caseId, outcome: 'held', doneOn: '2026-03-02', comment: null, nextOn: null } as const
    await expect(router.ask('followUp.record', done)).rejects.toThrow('case-closed')
    await expect(router.ask('followUp.plan', { caseId, plannedOn: '2026-04-01' })).rejects.toThrow(
      'case-closed',
    )
    await expect(router.ask('plan.add', { caseId, datedOn: '2026-03-02', goals: noGoals })).rejects.toThrow(
      'case-closed',
    )
    await router.ask('case.reopen', { caseId })
    await router.ask('followUp.record', done)
  })

  it('is not opened by undo beside a new case of the same person', async () => {
    const { router, close } = await closed()
    await router.ask('case.create', newCase({ openedOn: '2026-03-02' }))
    await expect(router.ask('history.undo', { changeSetId: close.changeSetId })).rejects.toThrow('conflict')
    expect(await router.ask('case.list', { closed: false })).toHaveLength(1)
  })

  it('keeps what was typed when the person comes back, and never drops a protection', async () => {
    const { router } = await closed()
    const client = { ...newCase().client, familyName: 'Öberg Ek', protectedIdentity: true }
    const { caseId } = await router.ask('case.create', newCase({ client, openedOn: '2026-03-02' }))
    const detail = await router.ask('case.get', { caseId })
    expect(detail.client).toMatchObject({ familyName: 'Öberg Ek', givenName: 'Åsa', protectedIdentity: true })
    expect(detail.card.name).toBe(detail.card.caseNumber)
  })

  it('does not grow older', async () => {
    const { router, caseId } = await closed()
    router.today = '2027-03-02'
    expect((await cardOf(router, caseId)).days).toBe(50)
  })
})

describe('dates of a case', () => {
  it('cannot contradict its own history', async () => {
    const router = testRouter()
    const { caseId } = await router.ask('case.create', newCase())
    await router.ask('case.move', move(caseId, 1))
    const opened = (openedOn: string) => router.ask('case.update', { caseId, facts: { openedOn } })
    await expect(opened('2026-02-01')).rejects.toThrow('dates-out-of-order')
    await expect(opened('2199-01-01')).rejects.toThrow('date-in-future')
    await expect(opened('0001-01-01')).rejects.toThrow('invalid-input')
    await expect(
      router.ask('case.close', { caseId, closedOn: '2026-02-15', reason: 'other' }),
    ).rejects.toThrow('dates-out-of-order')
  })
})
