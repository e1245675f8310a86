import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loggedTables } from '../../db/change-log'
import { generateDemo } from '../../db/demo/generate'
import { testDb } from '../../db/test-db'
import type { Db } from '../../db/types'
import { consentParties } from '../../domain/consent/consent'
import type { In, RoutesOfKind } from '../../domain/contract/index'
import { backwardReasons } from '../../domain/phase/move'
import { phaseNumbers } from '../../domain/phase/phases'
import { Refused, type TestRouter, testRouter } from '../ipc/test-router'

const today = '2026-03-02'

type Act = { [Route in RoutesOfKind<'command'>]: { route: Route; input: In<Route> } }[RoutesOfKind<'command'>]

const act = <Route extends RoutesOfKind<'command'>>(
  route: Route,
  input: fc.Arbitrary<In<Route>>,
): fc.Arbitrary<Act> => input.map((value) => ({ route, input: value }) as Act)

const record = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape) as fc.Arbitrary<T>
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null })

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
  interpreter: fc.constantFrom(null, 'somaliska'),
})

const acts: readonly fc.Arbitrary<Act>[] = [
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
  act(
    'consent.add',
    record({
      caseId,
      facts: record({
        party: fc.constantFrom(...consentParties),
        askedOn: orNull(day),
        givenOn: orNull(day),
        refusedOn: fc.constant(null),
        withdrawnOn: fc.constant(null),
        validTo: orNull(later),
        comment: orNull(words),
      }),
    }),
  ),
  act(
    'consent.update',
    record({ consentId: rowId, facts: record({ withdrawnOn: orNull(day), comment: orNull(words) }) }),
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
  act(
    'certificate.add',
    record({
      caseId,
      fromDate: orNull(day),
      toDate: later,
      dfaReview: fc.constantFrom(null, 'complete'),
      reviewedOn: orNull(day),
    }),
  ),
  act(
    'certificate.update',
    record({
      certificateId: rowId,
      fromDate: orNull(day),
      toDate: later,
      dfaReview: fc.constantFrom(null, 'incomplete'),
      reviewedOn: orNull(day),
    }),
  ),
  act('plan.add', record({ caseId, datedOn: day })),
  act('plan.end', record({ planId: rowId, endedOn: day })),
  act('activity.add', record({ caseId, title: words, fromDate: day, toDate: orNull(later) })),
  act('activity.update', record({ activityId: rowId, title: words, fromDate: day, toDate: orNull(later) })),
  act('note.add', record({ caseId, writtenOn: day, text: words })),
  act('note.update', record({ noteId: rowId, text: words })),
  act('person.update', record({ personId, facts: record({ name: words }) })),
  act('person.end', record({ personId, endedOn: day })),
  act('person.return', record({ personId })),
  act('careUnit.update', record({ careUnitId, facts: record({ standIn: orNull(words) }) })),
  act('setting.unit', record({ unit: words, coordinator: words })),
]

type Contents = Record<string, Map<number, unknown>>

function contents({ $client: raw }: Db): Contents {
  const read = (table: string) =>
    raw.prepare(`select * from "${table}" order by id`).all() as { id: number }[]
  return Object.fromEntries(
    loggedTables(raw).map((table) => [table, new Map(read(table).map((row) => [row.id, row]))]),
  )
}

/** What the log says the register has become since a change set. */
function told({ $client: raw }: Db, start: Contents, since: number): Contents {
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
async function given(router: TestRouter, { route, input }: Act): Promise<number | null> {
  const count = () => router.db.$client.prepare('select count(*) from change_row').pluck().get()
  const before = count()
  const answer = await router.ask(route, input).catch((error: unknown) => {
    if (error instanceof Refused && error.error.code !== 'unexpected') return null
    throw error
  })
  if (count() === before) return null
  if (answer === null) throw new Error(`${route} was refused and yet changed something`)
  return answer.changeSetId
}

const demoFile = (() => {
  const db = testDb()
  generateDemo(db.$client, { cases: 10, seed: 6, today, years: 4 })
  return db.$client.serialize()
})()

describe('whatever has been done', () => {
  it('is in the log to the last row, and taken back in reverse leaves the register as it was', async () => {
    let done = 0
    const seen = new Set<string>()
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
          seen.add(command.route)
        }
        expect(contents(router.db)).toEqual(told(router.db, start, first))
        done += changeSets.length
        for (const changeSetId of changeSets.toReversed()) await router.ask('history.undo', { changeSetId })
        expect(contents(router.db)).toEqual(start)
        expect(router.db.$client.pragma('foreign_key_check')).toEqual([])
      }),
      { numRuns: 25, seed: 20 },
    )
    expect(done).toBeGreaterThan(200)
    expect(seen.size).toBe(acts.length)
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
