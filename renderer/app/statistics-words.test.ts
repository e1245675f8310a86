import { expect, it } from 'vitest'
import { defaultPhases } from '../../domain/phase/phases'
import { blockIds, countBlocks } from '../../domain/statistics/compose'
import { periodOf } from '../../domain/statistics/period'
import { counting } from '../../domain/statistics/test-history'
import { baseWords, lineWords, momentWords, periodWords } from './statistics-words'

const names = { phases: defaultPhases, units: { 7: 'Husby vårdcentral' }, longTermMonths: 12 }

it('every line of a report has words of its own in its block, and no line shows its id', () => {
  const blocks = countBlocks({ ...counting([], periodOf('year', 2022, 1)), careUnits: [7] }, blockIds)
  for (const { id, lines } of blocks) {
    const words = lines.map((line) => lineWords(line.id, names))
    for (const [place, word] of words.entries()) {
      expect([lines[place]?.id, word]).toEqual([
        lines[place]?.id,
        expect.stringMatching(/^(\p{Lu}|varav|\d)/u),
      ])
      expect(word).not.toMatch(/undefined|[a-z]\.[a-z]|-flow/)
    }
    if (id !== 'waits' && id !== 'parallel-effect') expect(new Set(words).size).toBe(words.length)
  }
})

it('every line that another is a share of is named so that a sentence goes on with it', () => {
  const blocks = countBlocks({ ...counting([], periodOf('year', 2022, 1)), careUnits: [7] }, blockIds)
  const bases = new Set(blocks.flatMap(({ lines }) => lines.flatMap(({ of }) => of ?? [])))
  expect(bases.size).toBeGreaterThan(15)
  for (const base of bases)
    expect([base, baseWords(base, names)]).toEqual([base, expect.not.stringMatching(/^raden/)])
})

it('a stock is of its last day, a flow of all its days, with the year once', () => {
  const period = periodOf('tertial', 2022, 3)
  expect(momentWords('stock', period)).toBe('Läget den 31 december 2022')
  expect(momentWords('flow', period)).toBe('Under perioden 1 september – 31 december 2022')
})

it.each([
  [periodOf('tertial', 2022, 3), 'Tertial 3 2022'],
  [periodOf('half-year', 2022, 2), 'Andra halvåret 2022'],
  [periodOf('year', 2022, 1), 'År 2022'],
])('%o is %s', (period, words) => {
  expect(periodWords(period)).toBe(words)
})
