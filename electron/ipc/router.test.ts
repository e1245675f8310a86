import { describe, expect, it } from 'vitest'
import { testDb } from '../../db/test-db'
import { contract, type RouteName } from '../../domain/contract/index'
import type { Result } from '../../domain/contract/result'
import { DomainError } from '../../domain/errors'
import { createHandlers, type Ports } from '../handlers/all'
import type { Handlers } from './handlers'
import { createRouter, type RouterOptions } from './router'
import { createWriteGate } from './write-gate'

/** The boundary between window and register: whatever is asked, the answer is an envelope and a refusal writes nothing. */
function boundary(handlers: Partial<Handlers> = {}, changes: Partial<RouterOptions> = {}) {
  const db = testDb()
  const told: string[] = []
  const gate = createWriteGate()
  const router = createRouter({
    host: { db: () => db, writeRefusal: () => null },
    gate,
    handlers: { ...createHandlers({} as Ports), ...handlers },
    today: () => '2026-03-02',
    now: () => '2026-03-02T09:00:00.000Z',
    user: () => 'Prov',
    changed: () => void told.push('changed'),
    progress: (route, done) => void told.push(`${route} ${done}`),
    report: () => 'REF1',
    ...changes,
  })
  const ask = async (route: string, input: unknown) =>
    JSON.parse(
      await router.dispatch(route, typeof input === 'string' ? input : JSON.stringify(input)),
    ) as Result<unknown>
  const rows = () =>
    db.$client
      .prepare('select (select count(*) from change_set) + (select count(*) from care_unit)')
      .pluck()
      .get()
  return { ask, told, rows, gate }
}

const unit = { facts: { name: 'Ekbackens vårdcentral', phone: null, standIn: null, verifiedOn: null } }

describe('what is asked', () => {
  it.each([
    '',
    'case',
    'case.none',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'case.get '.repeat(50),
  ])('is refused when there is no route %j', async (route) => {
    expect(await boundary().ask(route, {})).toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it.each([
    ['an unknown field', { caseId: 1, extra: true }],
    ['the wrong type', { caseId: '1' }],
    ['a fraction', { caseId: 1.5 }],
    ['nothing', {}],
    ['a list', []],
    ['null', 'null'],
    ['an inherited field', '{"__proto__":{"caseId":1}}'],
  ])('is refused as invalid with %s', async (_, input) => {
    expect(await boundary().ask('case.get', input)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
  })

  it('names the fields that did not pass', async () => {
    const answer = await boundary().ask('careUnit.add', { facts: { ...unit.facts, name: '  ' } })
    expect(answer).toMatchObject({ error: { code: 'invalid-input', fields: { 'facts.name': 'too_small' } } })
  })

  it('is answered although it is no JSON at all', async () => {
    expect(await boundary().ask('case.get', '{')).toMatchObject({ ok: false })
  })

  it('has a handler on every route, and a strict check of its input', async () => {
    const handlers = createHandlers({} as Ports)
    expect(Object.keys(handlers).toSorted()).toEqual(Object.keys(contract).toSorted())
    const { ask } = boundary()
    for (const route of Object.keys(contract) as RouteName[]) {
      const answer = await ask(route, { 'no such field': 1 })
      expect([route, answer.ok ? 'taken' : answer.error.code]).toEqual([route, 'invalid-input'])
    }
  })
})

describe('a command', () => {
  it('writes its change and its change set together, and says so once', async () => {
    const { ask, told, rows } = boundary()
    expect(await ask('careUnit.add', unit)).toEqual({ ok: true, data: { careUnitId: 1, changeSetId: 1 } })
    expect(rows()).toBe(2)
    expect(told).toEqual(['changed'])
  })

  it('leaves nothing when it fails halfway', async () => {
    const { ask, told, rows } = boundary({
      'careUnit.add': (_, { db }) => {
        db.run(`insert into care_unit (name) values ('Halv')`)
        throw new DomainError('conflict')
      },
    })
    expect(await ask('careUnit.add', unit)).toEqual({ ok: false, error: { code: 'conflict', details: {} } })
    expect(rows()).toBe(0)
    expect(told).toEqual([])
  })

  it('is refused on a register that is only read', async () => {
    const db = testDb()
    const { ask } = boundary({}, { host: { db: () => db, writeRefusal: () => 'read-only' } })
    expect(await ask('careUnit.add', unit)).toMatchObject({ error: { code: 'read-only' } })
    expect(await ask('careUnit.list', {})).toEqual({ ok: true, data: [] })
  })

  it('waits while something holds the register still, and queries do not', async () => {
    const { ask, gate } = boundary()
    let release = () => {}
    const held = gate.hold(() => new Promise<void>((done) => (release = done)))
    let answered = false
    const added = ask('careUnit.add', unit).then((answer) => {
      answered = true
      return answer
    })
    expect(await ask('careUnit.list', {})).toEqual({ ok: true, data: [] })
    expect(answered).toBe(false)
    release()
    await held
    expect(await added).toMatchObject({ ok: true })
  })
})

describe('a failure', () => {
  const withCode = (code: string) => Object.assign(new Error('åäö på disken'), { code })
  it.each([
    ['SQLITE_FULL', 'storage-full'],
    ['ENOSPC', 'storage-full'],
    ['SQLITE_IOERR_WRITE', 'storage-failed'],
    ['SQLITE_CORRUPT', 'register-damaged'],
    ['SQLITE_NOTADB', 'register-damaged'],
    ['SQLITE_BUSY', 'register-locked'],
    ['SQLITE_READONLY', 'read-only'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'conflict'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'in-use'],
    ['EACCES', 'register-unreadable'],
  ])('%s is told as %s', async (thrown, code) => {
    const { ask } = boundary({
      'careUnit.list': () => {
        throw withCode(thrown)
      },
    })
    expect(await ask('careUnit.list', {})).toEqual({ ok: false, error: { code, details: {} } })
  })

  it.each([new Error('personnummer 19830203-9808'), 'text', null, undefined])(
    'that nobody foresaw is told by reference only: %s',
    async (thrown) => {
      const { ask } = boundary({
        'careUnit.list': () => {
          throw thrown
        },
      })
      expect(await ask('careUnit.list', {})).toEqual({
        ok: false,
        error: { code: 'unexpected', details: {}, reference: 'REF1' },
      })
    },
  )

  it('of a real constraint is told without what was written', async () => {
    const { ask } = boundary()
    const answer = await ask('client.setCode', { clientId: 99, code: 'no-sgi', fromDate: '2026-03-02' })
    expect(answer).toEqual({ ok: false, error: { code: 'in-use', details: {} } })
  })
})
