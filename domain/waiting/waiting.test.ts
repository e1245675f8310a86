import { describe, expect, it } from 'vitest'
import {
  checkDormancy,
  checkWaiting,
  type DormancyFacts,
  hasWoken,
  isDormant,
  type WaitingFor,
  waitsOf,
} from './waiting'

const today = '2026-03-02'
const nothing: WaitingFor = { consents: [], inquiries: [], fk: [], finsam: [], set: [] }

describe('whom a case waits for', () => {
  it('is found in its papers: the client signs, care, FK and the team answer', () => {
    const waits = waitsOf(
      {
        ...nothing,
        consents: [{ askedOn: '2026-02-20' }],
        inquiries: [{ sentOn: '2026-01-10' }],
        fk: [{ sentOn: '2026-02-01' }],
        finsam: [{ postedOn: '2026-02-10' }],
      },
      today,
    )
    expect(waits.map(({ party, cause, since }) => [party, cause, since])).toEqual([
      ['care', 'inquiry', '2026-01-10'],
      ['fk', 'fk', '2026-02-01'],
      ['finsamteam', 'finsam', '2026-02-10'],
      ['client', 'consent', '2026-02-20'],
    ])
    expect(waits.every(({ id, reason }) => id === null && reason === null)).toBe(true)
  })

  it('is also what was set by hand, with its reason and the row that ends it, the longest first', () => {
    const set = [
      { id: 1, party: 'us', reason: 'Eget beslut', since: '2026-02-27', endedOn: null },
      { id: 2, party: 'jobbtorg', reason: 'Startdatum', since: '2026-01-05', endedOn: null },
    ] as const
    const waits = waitsOf({ ...nothing, consents: [{ askedOn: '2026-02-01' }], set }, today)
    expect(waits.map(({ id, reason }) => [id, reason])).toEqual([
      [2, 'Startdatum'],
      [null, null],
      [1, 'Eget beslut'],
    ])
  })

  it('is no longer what has ended, nor yet what begins later', () => {
    const set = [
      { id: 1, party: 'af', reason: 'Besked', since: '2026-01-01', endedOn: '2026-02-01' },
      { id: 2, party: 'af', reason: 'Besked', since: '2026-03-03', endedOn: null },
    ] as const
    expect(waitsOf({ ...nothing, set }, today)).toEqual([])
  })

  it('begins today at the latest', () => {
    const facts = { party: 'client', reason: 'Underskrift', since: today } as const
    expect(() => checkWaiting(facts, today)).not.toThrow()
    expect(() => checkWaiting({ ...facts, since: '2026-03-03' }, today)).toThrow(
      expect.objectContaining({ code: 'date-in-future', details: { field: 'since' } }),
    )
  })
})

describe('a rest', () => {
  const rest = (dates: Partial<DormancyFacts & { endedOn: string | null }>) => ({
    fromDate: '2026-02-01',
    until: '2026-04-01',
    endedOn: null,
    ...dates,
  })

  it.each([
    ['before it begins', '2026-01-31', false, false],
    ['from its first day', '2026-02-01', true, false],
    ['the day before it is taken up', '2026-03-31', true, false],
    ['the day it is taken up', '2026-04-01', false, true],
    ['long after', '2026-09-01', false, true],
  ])('%s: holds or has woken, never both', (_, day, dormant, woken) => {
    expect([isDormant(rest({}), day), hasWoken(rest({}), day)]).toEqual([dormant, woken])
  })

  it('that was ended by hand neither holds nor wakes', () => {
    const ended = rest({ endedOn: '2026-02-15' })
    expect([isDormant(ended, today), hasWoken(ended, '2026-05-01')]).toEqual([false, false])
  })

  const facts: DormancyFacts = {
    fromDate: today,
    until: '2026-03-03',
    reason: 'too-ill',
    comment: null,
  }

  it.each([
    ['to the next day, begun today', {}],
    ['for another reason, in words', { reason: 'other', comment: 'Väntar på bostad.' }],
  ] as const)('%s is taken', (_, changes) => {
    expect(() => checkDormancy({ ...facts, ...changes }, today)).not.toThrow()
  })

  it.each([
    ['that begins tomorrow', { fromDate: '2026-03-03' }, 'date-in-future', 'fromDate'],
    ['that ends today', { until: today }, 'day-must-come', 'until'],
    ['that ended before it began', { until: '2026-01-01' }, 'day-must-come', 'until'],
    ['for another reason without words', { reason: 'other' }, 'comment-required', 'comment'],
  ] as const)('%s is refused at its field', (_, changes, code, field) => {
    expect(() => checkDormancy({ ...facts, ...changes }, today)).toThrow(
      expect.objectContaining({ code, details: { field } }),
    )
  })
})
