import { describe, expect, it } from 'vitest'
import { newPerson } from '../../domain/person/person'
import { generateDemo } from '../demo/generate'
import { testDb } from '../test-db'
import type { Db } from '../types'
import { beginChangeSet, latestChanges } from './history'
import { insertPerson, updatePerson } from './people'
import { undoChangeSet } from './undo'

const at = '2026-03-02T09:00:00.000Z'

/** One command: everything in it is one change set, whose id is the answer. */
function command(db: Db, act: (db: Db, changeSetId: number) => void): number {
  return db.transaction((own) => {
    const changeSetId = beginChangeSet(own, { at, user: 'Prov', route: 'test' })
    act(own as unknown as Db, changeSetId)
    return changeSetId
  })
}
const undo = (db: Db, changeSetId: number) =>
  command(db, (own, as) => void undoChangeSet(own, changeSetId, as))

const someone = newPerson('social-worker', 'Prov Provsson')

/** A register with one person in it, and her id. */
function registerOfOne(): { db: Db; id: number } {
  const db = testDb()
  let id = 0
  command(db, (own) => {
    id = insertPerson(own, someone)
  })
  return { db, id }
}
const people = ({ $client: raw }: Db) => raw.prepare('select * from person order by id').all()

describe('taking back', () => {
  it('keeps the order of changes to one row through thousands of them', () => {
    const { db, id } = registerOfOne()
    const start = people(db)
    const large = command(db, (own) => {
      for (let time = 0; time < 1700; time++) updatePerson(own, id, { phone: `070-174 06 ${time}` })
      for (let time = 0; time < 300; time++) insertPerson(own, { ...someone, name: `Prov ${time}` })
    })
    const end = people(db)
    const undone = undo(db, large)
    expect(people(db)).toEqual(start)
    undo(db, undone)
    expect(people(db)).toEqual(end)
  })

  it('leaves alone what a column holds that came after the change was logged', () => {
    const { db, id } = registerOfOne()
    const renamed = command(db, (own) => updatePerson(own, id, { name: 'Ny Namnsson' }))
    db.$client.exec(
      `update change_row set before = json_remove(before, '$.email'), after = json_remove(after, '$.email')`,
    )
    command(db, (own) => updatePerson(own, id, { email: 'prov@example.org' }))
    undo(db, renamed)
    expect(people(db)).toMatchObject([{ name: someone.name, email: 'prov@example.org' }])
  })

  it('does not put back a removed row whose place was taken', () => {
    const { db, id } = registerOfOne()
    const gone = command(db, () => db.$client.exec(`delete from person where id = ${id}`))
    command(db, () =>
      db.$client.exec(`insert into person (id, role, name) values (${id}, 'social-worker', 'En Annan')`),
    )
    const before = people(db)
    expect(() => undo(db, gone)).toThrow('undo-conflict')
    expect(people(db)).toEqual(before)
  })
})

describe('what is offered to take back', () => {
  it('is never an invented past, and is anything done since', () => {
    const db = testDb()
    generateDemo(db.$client, { cases: 3, seed: 1, today: '2026-03-02', years: 1 })
    const nothing = { undo: null, redo: null, savedAt: null }
    expect(latestChanges(db)).toEqual(nothing)
    const renamed = command(db, (own) => updatePerson(own, 1, { name: 'Ny Namnsson' }))
    expect(latestChanges(db)).toMatchObject({
      undo: { changeSetId: renamed, caseId: null },
      redo: null,
      savedAt: at,
    })
    const undone = undo(db, renamed)
    expect(latestChanges(db)).toMatchObject({ undo: null, redo: { changeSetId: undone } })
  })
})
