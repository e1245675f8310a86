import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testDb } from '../../db/test-db'
import { testRouter } from '../ipc/test-router'
import { acts, contents, demoFile, given, today, told } from './test-commands'

describe('whatever has been done', () => {
  it('is in the log to the last row, and taken back in reverse leaves the register as it was', async () => {
    let done = 0
    const story = fc.array(fc.oneof(...acts), { minLength: 5, maxLength: 40, size: 'max' })
    await fc.assert(
      fc.asyncProperty(story, async (commands) => {
        const router = testRouter(today, testDb(demoFile))
        const start = contents(router.db)
        const first = router.db.$client.prepare('select max(id) from change_set').pluck().get() as number
        const changeSets: number[] = []
        for (const command of commands) {
          const changeSetId = await given(router, command)
          if (changeSetId === null) continue
          changeSets.push(changeSetId)
        }
        expect(contents(router.db)).toEqual(told(router.db, start, first))
        done += changeSets.length
        for (const changeSetId of changeSets.toReversed()) await router.ask('history.undo', { changeSetId })
        expect(contents(router.db)).toEqual(start)
        expect(router.db.$client.pragma('foreign_key_check')).toEqual([])
      }),
      { numRuns: 25, seed: 20 },
    )
    expect(done).toBeGreaterThan(150)
  })

  it('comes again when the undoing is undone', async () => {
    const router = testRouter(today, testDb(demoFile))
    const { changeSetId } = await router.ask('note.add', { caseId: 2, writtenOn: today, text: 'Ringde.' })
    const after = contents(router.db)
    const undone = await router.ask('history.undo', { changeSetId })
    await router.ask('history.undo', { changeSetId: undone.changeSetId })
    expect(contents(router.db)).toEqual(after)
  })
})

describe('undo', () => {
  it('is refused when a later change has touched the same row, and changes nothing', async () => {
    const router = testRouter(today, testDb(demoFile))
    const renamed = await router.ask('person.update', { personId: 1, facts: { name: 'Ny Namnsson' } })
    await router.ask('person.update', { personId: 1, facts: { phone: '070-174 06 05' } })
    const before = contents(router.db)
    await expect(router.ask('history.undo', { changeSetId: renamed.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
    expect(contents(router.db)).toEqual(before)
  })

  it('is refused the second time, and for what never was', async () => {
    const router = testRouter(today, testDb(demoFile))
    const { changeSetId } = await router.ask('person.update', { personId: 1, facts: { name: 'Ny Namnsson' } })
    await router.ask('history.undo', { changeSetId })
    await expect(router.ask('history.undo', { changeSetId })).rejects.toThrow('nothing-to-undo')
    await expect(router.ask('history.undo', { changeSetId: 99_999 })).rejects.toThrow('nothing-to-undo')
  })
})
