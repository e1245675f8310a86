import { describe, expect, it } from 'vitest'
import { wayChange } from './way-change'
import {
  checkWayTried,
  openWays,
  requireExhausted,
  type TriedOutcome,
  type WayToTry,
  type WayTriedFacts,
  waysStanding,
  waysToTry,
} from './ways-tried'

const word = (way: WayToTry, outcome: TriedOutcome, triedOn: string): WayTriedFacts => ({
  way,
  outcome,
  triedOn,
  comment: null,
})
const everyWay = waysToTry.map((way) => word(way, 'no-result', '2026-01-10'))

describe('the ways of a case', () => {
  it('are all told, untried ones too', () => {
    const standing = waysStanding([word('sip', 'declined', '2026-01-10')])
    expect(standing.map(({ way }) => way)).toEqual([...waysToTry])
    expect(standing.filter(({ latest }) => latest !== null).map(({ way }) => way)).toEqual(['sip'])
  })

  it('stand as the latest word has it, whatever the order they were recorded in', () => {
    const latestOfAf = (tried: readonly WayTriedFacts[]) =>
      waysStanding(tried).find(({ way }) => way === 'af')?.latest?.outcome
    const early = word('af', 'refused', '2025-05-01')
    const late = word('af', 'ongoing', '2026-02-01')
    expect(latestOfAf([early, late])).toBe('ongoing')
    expect(latestOfAf([late, early])).toBe('ongoing')
    expect(latestOfAf([late, word('af', 'declined', '2026-02-01')])).toBe('declined')
  })
})

describe('exhausted', () => {
  it('is when something came of every way', () => {
    expect(openWays(everyWay)).toEqual([])
    expect(() => requireExhausted(everyWay)).not.toThrow()
  })

  it('is not while a way is untried or goes on, though it was tried before', () => {
    const tried = [...everyWay.slice(1), word('sip', 'ongoing', '2026-02-01')]
    expect(openWays(tried)).toEqual(['jobbtorg', 'sip'])
    expect(() => requireExhausted(tried)).toThrow(
      expect.objectContaining({ code: 'ways-untried', details: { ways: 2 } }),
    )
  })
})

describe('a word on a way', () => {
  const recorded = { id: 7, ...word('af', 'ongoing', '2026-02-01') }

  it('is not of a day to come', () => {
    expect(() => checkWayTried(recorded, '2026-02-01')).not.toThrow()
    expect(() => checkWayTried(recorded, '2026-01-31')).toThrow(
      expect.objectContaining({ code: 'date-in-future', details: { field: 'triedOn', way: 'af' } }),
    )
  })

  it('is new when it is the first, or of a later day', () => {
    expect(wayChange(null, recorded)).toEqual({ kind: 'new' })
    expect(wayChange(recorded, { ...recorded, triedOn: '2026-02-02' })).toEqual({ kind: 'new' })
  })

  it.each([
    ['another outcome the same day', { outcome: 'refused' }],
    ['a comment', { comment: 'Avslag enligt beslut.' }],
    ['an earlier day, where it would hide behind the latest', { triedOn: '2026-01-15' }],
  ] as const)('corrects the latest: %s', (_, changes) => {
    expect(wayChange(recorded, { ...recorded, ...changes })).toEqual({ kind: 'correction', id: 7 })
  })

  it('is nothing when nothing differs; no comment and an empty one are the same', () => {
    expect(wayChange(recorded, { ...recorded, comment: '' })).toBeNull()
  })
})
