import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { testDb } from '../../db/test-db'
import type { Db } from '../../db/types'
import { testRouter } from '../ipc/test-router'
import { acts, contents, demoFile, given, today, told } from './test-commands'

/** The promise, counted straight from the tables: open cases with someone at work and a next day, and all the others. */
function bruteForce({ $client: raw }: Db) {
  const open = raw.prepare('select id from rehab_case where closed_on is null').pluck().all() as number[]
  const has = (sql: string) => {
    const found = raw.prepare(`select 1 from ${sql} limit 1`)
    return (caseId: number) => found.get({ caseId, today }) !== undefined
  }
  const hasWorker = has(`assignment join person on person.id = person_id
    where case_id = @caseId and from_date <= @today and (to_date is null or to_date >= @today)
      and (ended_on is null or ended_on >= @today)`)
  const hasNext = has('follow_up where case_id = @caseId and outcome is null and planned_on is not null')
  const held = open.filter((caseId) => hasWorker(caseId) && hasNext(caseId))
  return { open: open.length, held: held.length, others: open.length - held.length }
}

it('no case is dropped after 10 000 commands, all are in the log, and all can be taken back', {
  timeout: 600_000,
}, async () => {
  const router = testRouter(today, testDb(demoFile))
  const start = contents(router.db)
  const first = router.db.$client.prepare('select max(id) from change_set').pluck().get() as number
  const changeSets: number[] = []
  const seen = new Set<string>()
  for (let seed = 1; changeSets.length < 10_000; seed += 1) {
    for (const command of fc.sample(fc.oneof(...acts), { numRuns: 1000, seed })) {
      const changeSetId = changeSets.length < 10_000 ? await given(router, command) : null
      if (changeSetId === null) continue
      changeSets.push(changeSetId)
      seen.add(command.route)
    }
    const cards = await router.ask('case.list', { closed: false })
    const counted = bruteForce(router.db)
    const excepted = cards.filter(({ exception }) => exception !== null).length
    expect({ open: cards.length, held: cards.length - excepted, others: excepted }).toEqual(counted)
  }
  require('fs').writeFileSync('/tmp/seen', [...seen].sort().join('\n'))
  expect(acts.length - seen.size).toBe(0)
  expect(contents(router.db)).toEqual(told(router.db, start, first))
  for (const changeSetId of changeSets.toReversed()) await router.ask('history.undo', { changeSetId })
  expect(contents(router.db)).toEqual(start)
  expect(router.db.$client.pragma('foreign_key_check')).toEqual([])
})
