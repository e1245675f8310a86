import { describe, expect, it } from 'vitest'
import { readPin } from '../../domain/case/pin'
import { loggedTables } from '../change-log'
import { latestChanges } from '../queries/history'
import { listCards } from '../queries/snapshots'
import { testDb } from '../test-db'
import { generateDemo } from './generate'
import { allNames, longestName } from './names'

const today = '2026-03-02'

function demo(cases: number, seed = 1) {
  const db = testDb()
  generateDemo(db.$client, { cases, seed, today })
  return db
}

const caseload = demo(525)
const all = <Row>(query: string) => caseload.$client.prepare(query).all() as Row[]
const cards = listCards(caseload, { closed: false }, today)
const shareWith = (code: string) =>
  cards.filter(({ flags }) => flags.some((flag) => flag.code === code)).length / cards.length

describe('the demo caseload', () => {
  it('spreads 525 cases over the phases as the published list does', () => {
    const perPhase = [0, 1, 2, 3, 4, 5].map((phase) => cards.filter((card) => card.phase === phase).length)
    expect(perPhase).toEqual([314, 36, 36, 76, 36, 27])
  })

  it('looks like a living unit: some cases stand out, most do not', () => {
    expect(shareWith('stalled')).toBeGreaterThan(0.1)
    expect(shareWith('stalled')).toBeLessThan(0.2)
    expect(shareWith('consent-missing')).toBeGreaterThan(0.06)
    expect(shareWith('consent-missing')).toBeLessThan(0.15)
    expect(shareWith('follow-up-overdue')).toBeGreaterThan(0.03)
    expect(shareWith('follow-up-overdue')).toBeLessThan(0.09)
    expect(cards.filter(({ flags }) => flags.length === 0).length / cards.length).toBeGreaterThan(0.3)
  })

  it('raises every kind of flag somewhere', () => {
    expect(new Set(cards.flatMap(({ flags }) => flags.map(({ code }) => code))).size).toBe(16)
  })

  it('has only personal identity numbers that nobody is given, each read back as it stands', () => {
    const clients = all<{ pin: string | null; pin_kind: string }>('select pin, pin_kind from client')
    for (const { pin, pin_kind } of clients) {
      if (pin === null) continue
      expect(Number(pin.slice(8, 11))).toBeGreaterThanOrEqual(980)
      expect(readPin(pin, today)).toMatchObject({ ok: true, pin: { number: pin, kind: pin_kind } })
    }
    expect(clients.filter(({ pin_kind }) => pin_kind === 'samordningsnummer').length).toBeGreaterThan(2)
    expect(cards.filter(({ protectedIdentity }) => protectedIdentity)).toHaveLength(3)
  })

  it('has names enough, and the one that fits nowhere', () => {
    expect(new Set(allNames.given).size).toBeGreaterThanOrEqual(150)
    expect(new Set(allNames.family).size).toBeGreaterThanOrEqual(150)
    expect(cards.some(({ name }) => name.startsWith(longestName.familyName))).toBe(true)
  })

  it('tells the same story twice from the same seed, and another from another', () => {
    const rows = (seed: number) => demo(40, seed).$client.prepare('select * from change_row').all()
    expect(rows(5)).toEqual(rows(5))
    expect(rows(5)).not.toEqual(rows(6))
  })

  it('can be small', () => {
    expect(listCards(demo(1), { closed: false }, today)).toHaveLength(1)
  })
})

describe('the history of the demo caseload', () => {
  it('runs forward in time, up to the day before', () => {
    const times = all<{ at: string }>('select at from change_set order by id').map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
    expect(times.at(-1)?.slice(0, 10)).toBe('2026-03-01')
    expect(times[0]?.slice(0, 7)).toBe('2016-03')
  })

  it('records nothing before it happened', () => {
    const future = all(`
      select s.at, r.after from change_row r join change_set s on s.id = r.change_set_id,
      json_each(r.after) fact
      where fact.key in ('opened_on', 'closed_on', 'moved_on', 'asked_on', 'given_on', 'refused_on', 'withdrawn_on',
        'dated_on', 'ended_on', 'done_on', 'written_on', 'reviewed_on')
      and fact.value > substr(s.at, 1, 10)`)
    expect(future).toEqual([])
  })

  it('chains every move to the one before', () => {
    const broken = all(`
      select * from (select *, lag(to_phase) over own as previous, lag(moved_on) over own as previous_on
        from phase_move window own as (partition by case_id order by id))
      where from_phase is not previous or moved_on < previous_on`)
    expect(broken).toEqual([])
  })

  it('leaves one responsible socialsekreterare at a time, who still works here while the case is open', () => {
    const overlapping = all(`
      select a.id from assignment a join assignment b on a.case_id = b.case_id and a.id < b.id
      where a.to_date is null or a.to_date >= b.from_date`)
    expect(overlapping).toEqual([])
    expect(
      cards.filter(({ flags }) => flags.some(({ code }) => code === 'worker-missing')).length,
    ).toBeLessThan(5)
  })

  it('is in the change log to the last row', () => {
    const unlogged = loggedTables(caseload.$client).flatMap((table) =>
      all(`
        select '${table}' as owner, id from ${table} where not exists (select 1 from change_row r
          where r.table_name = '${table}' and r.row_id = ${table}.id and r.before is null)`),
    )
    expect(unlogged).toEqual([])
  })

  it('is not offered for undo', () => {
    expect(latestChanges(caseload)).toEqual({ undo: null, redo: null, savedAt: null })
  })

  it('leaves no row without its parent', () => {
    expect(all('pragma foreign_key_check')).toEqual([])
  })
})
