import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch } from '../../domain/case/client'
import type { CaseCard } from '../../domain/contract/cases'
import { attemptsSince, lastHeld, nextFollowUp } from '../../domain/follow-up/follow-up'
import { runningOn } from '../../domain/person/timeline'
import { generateDemo } from '../demo/generate'
import { testDb } from '../test-db'
import type { Db } from '../types'
import { getCase, getCaseDetail, updateClient } from './cases'
import { insertFact, updateCase } from './facts'
import { beginChangeSet } from './history'
import { updatePerson } from './people'
import { assign } from './responsibility'
import { setSetting } from './settings'
import { listCards } from './snapshots'

const today = '2026-03-02'

function demo(cases: number): Db {
  const db = testDb()
  generateDemo(db.$client, { cases, seed: 3, today })
  return db
}

/** The same cards read one at a time, which nothing remembers. */
const readSingly = (db: Db, cards: readonly CaseCard[]) =>
  cards.map((card) => listCards(db, { caseIds: [card.id] }, today)[0])

const command = (db: Db, act: (db: Db) => void) =>
  db.transaction((own) => {
    beginChangeSet(own, { at: `${today}T09:00:00.000Z`, user: 'Prov', route: 'test' })
    act(own as unknown as Db)
  })

describe('cards', () => {
  it('say the same read together as read alone', () => {
    const db = demo(60)
    for (const closed of [false, true]) {
      const cards = listCards(db, { closed }, today)
      expect(readSingly(db, cards)).toEqual(cards)
    }
  })

  it('agree with the facts of the case by the rules of the trade', () => {
    const db = demo(60)
    for (const card of listCards(db, { closed: false }, today)) {
      const detail = getCaseDetail(db, card.id, today)
      const held = lastHeld(detail.followUps)
      expect(card).toMatchObject({
        phase: detail.moves.at(-1)?.toPhase,
        phaseSince: detail.moves.at(-1)?.movedOn,
        lastHeld: held,
        nextPlanned: nextFollowUp(detail.followUps)?.plannedOn ?? null,
        worker: runningOn(detail.assignments, today)?.person ?? null,
        hasCurrentPlan: detail.plans.some(({ endedOn }) => endedOn === null),
        sex: card.sex,
      })
      expect(attemptsSince(detail.followUps, held)).toBeGreaterThanOrEqual(0)
    }
  })

  it('are found by family name, given name and number, in either order', () => {
    const [card] = listCards(demo(1), { closed: false }, today)
    const [family = '', given = ''] = foldForSearch(card?.name ?? '').split(', ')
    expect(card?.search).toContain(`${family} ${given}`)
    expect(card?.search).toContain(`${given} ${family}`)
    expect(card?.search).toContain(card?.caseNumber)
  })
})

describe('who has left', () => {
  it('is missed from the day after, not from when she was given the case', () => {
    const db = demo(25)
    const whole = listCards(db, { closed: false }, today)
      .filter(({ phase, worker, coordinator }) => phase < 5 && worker !== null && coordinator !== null)
      .map(({ id }) => getCaseDetail(db, id, today))[0]
    const running = [whole?.assignments, whole?.careContacts].map((own) =>
      own?.find(({ toDate }) => toDate === null),
    )
    command(db, (own) => {
      for (const held of running) updatePerson(own, held?.personId ?? 0, { endedOn: '2026-02-27' })
    })
    const [card] = listCards(db, { caseIds: [whole?.card.id ?? 0] }, today)
    expect(running.every((held) => held && held.fromDate < '2026-02-27')).toBe(true)
    expect(card?.flags).toContainEqual(
      expect.objectContaining({ code: 'worker-missing', since: '2026-02-28' }),
    )
    expect(card?.flags).toContainEqual(
      expect.objectContaining({ code: 'coordinator-vacant', since: '2026-02-28' }),
    )
  })
})

describe('remembered cards', () => {
  const acts: readonly ((db: Db, card: CaseCard) => void)[] = [
    (db, card) => assign(db, card.id, 20, today, today),
    (db, card) => updateCase(db, card.id, { closedOn: today, closeReason: 'moved' }),
    (db, card) => updateCase(db, card.id, { closedOn: null, closeReason: null }),
    (db, card) => insertFact(db, 'note', { caseId: card.id, writtenOn: today, text: 'Ringde.' }),
    (db) => updatePerson(db, 20, { name: 'Ny Namnsson', endedOn: today }),
    (db) => setSetting(db, 'ageLimits', { from: 30, to: 40 }),
    (db, card) => updateClient(db, getCase(db, card.id).clientId, { familyName: 'Ström' }, today),
  ]

  it('are never older than the register, whatever was done to it', () => {
    const start = demo(25)
    const all = listCards(start, { closed: false }, today)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(acts.length - 1), fc.nat(all.length - 1)), { maxLength: 12 }),
        (steps) => {
          for (const [act, place] of steps) {
            const card = all[place]
            if (card) command(start, (db) => acts[act]?.(db, card))
            const cards = listCards(start, { closed: false }, today)
            expect(readSingly(start, cards)).toEqual(cards)
          }
        },
      ),
      { numRuns: 8, seed: 11 },
    )
  })

  it('are read anew for another day', () => {
    const db = demo(25)
    const days = (on: string) =>
      listCards(db, { closed: false }, on).reduce((sum, card) => sum + card.days, 0)
    const before = days(today)
    expect(days('2026-03-03')).toBe(before + 25)
    expect(days(today)).toBe(before)
  })

  it('forget what a transaction wrote and took back', () => {
    const db = demo(10)
    const before = listCards(db, { closed: false }, today)
    const id = before[0]?.id ?? 0
    db.$client.exec('begin')
    beginChangeSet(db, { at: `${today}T09:00:00.000Z`, user: 'Prov', route: 'test' })
    updateCase(db, id, { closedOn: today })
    expect(listCards(db, { closed: false }, today)).toHaveLength(9)
    db.$client.exec('rollback')
    command(db, (own) => insertFact(own, 'note', { caseId: id, writtenOn: today, text: 'Ringde.' }))
    expect(listCards(db, { closed: false }, today)).toEqual(before)
  })
})
