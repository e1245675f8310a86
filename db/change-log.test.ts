import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { installChangeLog, loggedTables } from './change-log'
import { generateDemo } from './demo/generate'
import * as schema from './schema/index'
import { testDb } from './test-db'

const tables = Object.values(schema).filter((value) => is(value, SQLiteTable))

interface LoggedRow {
  readonly change_set_id: number
  readonly table_name: string
  readonly row_id: number
  readonly case_id: number | null
  readonly client_id: number | null
  readonly before: string | null
  readonly after: string | null
}

function register() {
  const db = testDb()
  const raw = db.$client
  raw.exec(`insert into change_set (at, user, route) values ('2026-03-02T09:00:00.000Z', 'Prov', 'test')`)
  return {
    raw,
    log: () =>
      raw
        .prepare(
          'select change_set_id, table_name, row_id, case_id, client_id, before, after from change_row order by id',
        )
        .all() as LoggedRow[],
  }
}

const newUnit = `insert into care_unit (id, name) values (7, 'Ekbackens vårdcentral')`

describe('the change log', () => {
  it('covers every table but itself, what is only typed and the bookkeeping of the file', () => {
    const unlogged = ['change_row', 'change_set', 'draft', 'register_info', 'review_place']
    const expected = tables.map((table) => getTableName(table)).filter((name) => !unlogged.includes(name))
    expect(loggedTables(testDb().$client)).toEqual(expected.toSorted())
  })

  it('has all three triggers on each of them, naming every column', () => {
    const { raw } = register()
    const trigger = raw.prepare(`select sql from sqlite_schema where type = 'trigger' and name = ?`).pluck()
    const missing = tables
      .filter((table) => loggedTables(raw).includes(getTableName(table)))
      .flatMap((table) =>
        ['insert', 'update', 'delete'].flatMap((operation) => {
          const text = JSON.stringify(trigger.get(`log_${getTableName(table)}_${operation}`) ?? '')
          return Object.values(getTableColumns(table))
            .filter(({ name }) => !text.includes(`'${name}'`))
            .map(({ name }) => `${operation} ${getTableName(table)}.${name}`)
        }),
      )
    expect(missing).toEqual([])
  })

  it('has a row before and after each change, under the newest change set', () => {
    const { raw, log } = register()
    raw.exec(newUnit)
    raw.exec(`insert into change_set (at, user, route) values ('2026-03-02T09:01:00.000Z', 'Prov', 'test')`)
    raw.exec(`update care_unit set phone = '070-174 06 05' where id = 7; delete from care_unit where id = 7`)
    const unit = {
      id: 7,
      name: 'Ekbackens vårdcentral',
      phone: null,
      stand_in: null,
      ended_on: null,
      verified_on: null,
    }
    const called = { ...unit, phone: '070-174 06 05' }
    expect(
      log().map((row) => [
        row.change_set_id,
        JSON.parse(row.before ?? 'null'),
        JSON.parse(row.after ?? 'null'),
      ]),
    ).toEqual([
      [1, null, unit],
      [2, unit, called],
      [2, called, null],
    ])
  })

  it('says nothing of a change that changed nothing', () => {
    const { raw, log } = register()
    raw.exec(`${newUnit}; update care_unit set name = name, phone = null`)
    expect(log()).toHaveLength(1)
  })

  it('tells whose case and client a row belongs to', () => {
    const { raw, log } = register()
    raw.exec(`
      insert into client (id, pin_kind, given_name, family_name, search_name) values (3, 'none', '', '', '');
      insert into rehab_case (id, case_number, client_id, opened_on) values (5, '2026-0001', 3, '2026-03-02');
      insert into note (case_id, written_on, text) values (5, '2026-03-02', 'Ringde.');
      insert into code_period (client_id, code, from_date) values (3, 'no-sgi', '2026-03-02');
      ${newUnit}`)
    expect(log().map((row) => [row.table_name, row.case_id, row.client_id])).toEqual([
      ['client', null, 3],
      ['rehab_case', 5, 3],
      ['note', 5, null],
      ['code_period', null, 3],
      ['care_unit', null, null],
    ])
  })

  it('keeps text as it was written: quotes, å ä ö, line breaks and long names', () => {
    const { raw, log } = register()
    const name = `Öbergs "vård"\\central\n'Åre' ${'x'.repeat(5000)} \u{1f33f}`
    raw.prepare('insert into care_unit (name) values (?)').run(name)
    expect(JSON.parse(log()[0]?.after ?? '{}')).toMatchObject({ name })
  })

  it('refuses a write outside any change set, so that nothing is changed unseen', () => {
    const { $client: raw } = testDb()
    expect(() => raw.exec(newUnit)).toThrow(/NOT NULL/)
    expect(raw.prepare('select count(*) from care_unit').pluck().get()).toBe(0)
  })

  it('is the same when installed twice, as after every migration', () => {
    const { raw } = register()
    const triggers = () =>
      raw.prepare(`select name, sql from sqlite_schema where type = 'trigger' order by name`).all()
    const before = triggers()
    installChangeLog(raw)
    expect(triggers()).toEqual(before)
  })

  it('leads from nothing to the register as it is, row for row, when told again', () => {
    const { $client: raw } = testDb()
    generateDemo(raw, { cases: 30, seed: 4, today: '2026-03-02' })
    const told = new Map<string, Map<number, unknown>>(loggedTables(raw).map((table) => [table, new Map()]))
    for (const row of raw
      .prepare('select table_name, row_id, after from change_row order by id')
      .all() as LoggedRow[]) {
      if (row.after === null) told.get(row.table_name)?.delete(row.row_id)
      else told.get(row.table_name)?.set(row.row_id, JSON.parse(row.after))
    }
    for (const [table, rows] of told) {
      const stored = raw.prepare(`select * from "${table}" order by id`).all()
      expect(stored).toEqual([...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row))
    }
  })
})
