import { describe, expect, it } from 'vitest'
import { newPerson, type PersonFacts } from '../../domain/person/person'
import { type TestRouter, testRouter } from '../ipc/test-router'
import { openCase } from './test-case'

const worker = (name: string): { facts: PersonFacts } => ({
  facts: newPerson('social-worker', name),
})

const withCase = (router: TestRouter, workerId: number | null, care: [number, number] | null = null) =>
  openCase(router, workerId, {
    careUnitId: care?.[0] ?? null,
    coordinatorId: care?.[1] ?? null,
    nextFollowUpOn: null,
  })

const casesOf = async (router: TestRouter, personId: number) =>
  (await router.ask('person.list', {})).find(({ id }) => id === personId)?.openCases

describe('socialsekreterare', () => {
  it('are listed by name with the open cases they are responsible for now', async () => {
    const router = testRouter()
    const { personId: ulla } = await router.ask('person.add', worker('Ulla Norén'))
    const { personId: anna } = await router.ask('person.add', worker('Anna Ek'))
    const caseId = await withCase(router, ulla)
    await withCase(router, ulla)
    await router.ask('case.assign', { caseId, personId: anna, fromDate: '2026-02-01' })
    expect((await router.ask('person.list', {})).map(({ name, openCases }) => [name, openCases])).toEqual([
      ['Anna Ek', 1],
      ['Ulla Norén', 1],
    ])
  })

  it('cannot end while open cases hang on them, and can when the last is closed', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', worker('Ulla Norén'))
    const caseId = await withCase(router, personId)
    const ending = { personId, endedOn: '2026-03-02' }
    await expect(router.ask('person.end', ending)).rejects.toMatchObject({
      error: { code: 'person-has-cases', details: { cases: 1 } },
    })
    await router.ask('case.close', { caseId, closedOn: '2026-03-01', reason: 'moved' })
    expect(await casesOf(router, personId)).toBe(0)
    await router.ask('person.end', ending)
    expect((await router.ask('person.list', {}))[0]?.endedOn).toBe('2026-03-02')
  })

  it('who left leave a case that is opened again and closed again free to be taken back, step by step', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', worker('Ulla Norén'))
    const caseId = await withCase(router, personId)
    const closing = { caseId, closedOn: '2026-03-02', reason: 'moved' as const }
    await router.ask('case.close', closing)
    await router.ask('person.end', { personId, endedOn: '2026-03-02' })
    const reopened = await router.ask('case.reopen', { caseId })
    const closed = await router.ask('case.close', closing)
    await router.ask('history.undo', { changeSetId: closed.changeSetId })
    expect((await router.ask('case.get', { caseId })).card.closedOn).toBeNull()
    await router.ask('history.undo', { changeSetId: reopened.changeSetId })
  })

  it('come back', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', worker('Ulla Norén'))
    await router.ask('person.end', { personId, endedOn: '2026-03-02' })
    await router.ask('person.return', { personId })
    expect((await router.ask('person.list', {}))[0]?.endedOn).toBeNull()
  })

  it('keep their other facts when one is corrected', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', worker('Ulla Noren'))
    await router.ask('person.update', { personId, facts: { name: 'Ulla Norén' } })
    expect(await router.ask('person.list', {})).toMatchObject([{ name: 'Ulla Norén', role: 'social-worker' }])
  })

  it('keep their role while open cases hang on them, so that they cannot end beside them', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', worker('Ulla Norén'))
    const caseId = await withCase(router, personId)
    const becoming = { personId, facts: { role: 'contact' as const } }
    await expect(router.ask('person.update', becoming)).rejects.toThrow('person-has-cases')
    await router.ask('person.update', { personId, facts: newPerson('social-worker', 'Ulla Norén Ek') })
    await router.ask('case.close', { caseId, closedOn: '2026-03-01', reason: 'moved' })
    await router.ask('person.update', becoming)
  })

  it('keep it also when what made them socialsekreterare is taken back', async () => {
    const router = testRouter()
    const { personId } = await router.ask('person.add', { facts: newPerson('contact', 'Ulla Norén') })
    const became = await router.ask('person.update', { personId, facts: { role: 'social-worker' } })
    await withCase(router, personId)
    await expect(router.ask('history.undo', { changeSetId: became.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
  })

  it('that do not exist are refused everywhere', async () => {
    const router = testRouter()
    await expect(router.ask('person.update', { personId: 9, facts: { name: 'X' } })).rejects.toThrow(
      'not-found',
    )
    await expect(router.ask('person.end', { personId: 9, endedOn: '2026-03-02' })).rejects.toThrow(
      'not-found',
    )
    await expect(withCase(router, 9)).rejects.toThrow('not-found')
    const { personId } = await router.ask('person.add', worker('Ulla Norén'))
    const facts = { name: 'Ekbacken', phone: null, standIn: null, verifiedOn: null }
    const { careUnitId } = await router.ask('careUnit.add', { facts })
    await expect(withCase(router, null, [careUnitId, personId])).rejects.toThrow('person-ended')
    await expect(withCase(router, null, [9, personId])).rejects.toThrow('not-found')
  })
})

describe('a care unit', () => {
  it('shows a vacancy on its cases when its rehabkoordinator leaves, until there is a new one', async () => {
    const router = testRouter()
    const unit = { name: 'Ekbackens vårdcentral', phone: null, standIn: null, verifiedOn: null }
    const { careUnitId } = await router.ask('careUnit.add', { facts: unit })
    const rehab = (name: string) => ({
      facts: { ...worker(name).facts, role: 'care-coordinator' as const, careUnitId },
    })
    const { personId } = await router.ask('person.add', rehab('Eva Lind'))
    const caseId = await withCase(router, null, [careUnitId, personId])
    const flags = async () => (await router.ask('case.get', { caseId })).card.flags.map(({ code }) => code)
    expect(await flags()).not.toContain('coordinator-vacant')

    await expect(router.ask('person.end', { personId, endedOn: '2026-03-01' })).rejects.toThrow(
      'person-has-cases',
    )
    await router.ask('handover.make', {
      role: 'care-coordinator',
      fromPersonId: personId,
      cause: 'left',
      fromDate: '2026-03-02',
      untilDate: null,
      sudden: true,
      comment: null,
      cases: [{ caseId, toPersonId: null, note: null }],
      endedOn: '2026-03-01',
    })
    expect(await flags()).toContain('coordinator-vacant')
    expect(await router.ask('careUnit.list', {})).toMatchObject([{ openCases: 1, vacantCases: 1 }])

    const { personId: next } = await router.ask('person.add', rehab('Siv Berg'))
    await router.ask('case.setCare', { caseId, careUnitId, personId: next, fromDate: '2026-03-02' })
    expect(await flags()).not.toContain('coordinator-vacant')
    expect(await casesOf(router, next)).toBe(1)
    expect(await casesOf(router, personId)).toBe(0)
  })

  it('does not end while cases are on their way to it, and takes none once it has ended', async () => {
    const router = testRouter()
    const add = async (name: string) => {
      const facts = { name, phone: null, standIn: null, verifiedOn: null }
      return (await router.ask('careUnit.add', { facts })).careUnitId
    }
    const [ekbacken, bruket] = [await add('Ekbacken'), await add('Bruket')]
    const caseId = await withCase(router, null)
    const moved = { caseId, careUnitId: bruket, personId: null, fromDate: '2026-03-10' }
    await router.ask('case.setCare', { ...moved, careUnitId: ekbacken, fromDate: '2026-03-02' })
    const planned = await router.ask('case.setCare', moved)
    const ending = { careUnitId: bruket, endedOn: '2026-03-02' }
    await expect(router.ask('careUnit.end', ending)).rejects.toMatchObject({
      error: { code: 'care-unit-has-cases', details: { cases: 1 } },
    })
    await router.ask('history.undo', { changeSetId: planned.changeSetId })
    await router.ask('careUnit.end', ending)
    await expect(router.ask('case.setCare', moved)).rejects.toThrow('care-unit-ended')
    await router.ask('careUnit.end', { careUnitId: bruket, endedOn: '2026-03-31' })
    await expect(router.ask('case.setCare', moved)).rejects.toThrow('care-unit-ended')
  })

  it('is called by its new name, also on the board', async () => {
    const router = testRouter()
    const { careUnitId } = await router.ask('careUnit.add', {
      facts: { name: 'Ekbacken', phone: null, standIn: null, verifiedOn: null },
    })
    const { personId } = await router.ask('person.add', {
      facts: newPerson('care-coordinator', 'Eva Lind'),
    })
    await withCase(router, null, [careUnitId, personId])
    await router.ask('case.list', { closed: false })
    await router.ask('careUnit.update', { careUnitId, facts: { name: 'Ekbackens vårdcentral' } })
    expect((await router.ask('case.list', { closed: false }))[0]?.careUnit).toBe('Ekbackens vårdcentral')
  })
})
