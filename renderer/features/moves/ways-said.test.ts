import { expect, it } from 'vitest'
import type { WayTriedFacts } from '../../../domain/ways-tried/ways-tried'
import { waysSaid } from './ways-said'

const today = '2026-03-02'
const ongoing = (triedOn: string, comment: string | null): WayTriedFacts => ({
  way: 'af',
  outcome: 'ongoing',
  triedOn,
  comment,
})
const words = { af: { outcome: 'no-result', triedOn: today } } as const

it('a word on a way keeps the comment that stands, so that a correction does not erase it', () => {
  const tried = [ongoing('2026-01-10', 'Först'), ongoing(today, 'Handläggare Ek')]
  expect(waysSaid(['af', 'studies'], words, tried)).toEqual([
    { way: 'af', outcome: 'no-result', triedOn: today, comment: 'Handläggare Ek' },
  ])
})

it('a way that was never commented on has no comment, and one that is not asked about is not said', () => {
  expect(waysSaid(['af'], words, [])).toMatchObject([{ way: 'af', comment: null }])
  expect(waysSaid(['studies'], words, [])).toEqual([])
})
