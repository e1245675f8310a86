import { expect, it } from 'vitest'
import { inSentence, workerInOrder } from './words'

it.each([
  ['Dela uppgifter', 'dela uppgifter'],
  ['Överlämnas senare', 'överlämnas senare'],
  ['I fas 5, ska avslutas', 'i fas 5, ska avslutas'],
  ['Regler hos AF eller FK', 'regler hos AF eller FK'],
  ['FK hämtar och utbyter', 'FK hämtar och utbyter'],
  ['SIP', 'SIP'],
  ['AF', 'AF'],
  ['', ''],
])('%s stands in a sentence as %s', (words, expected) => {
  expect(inSentence(words)).toBe(expected)
})

it('the one who has the case now is told in order, but not the first', () => {
  expect([1, 2, 3, 4, 5, 6].map(workerInOrder)).toEqual([
    null,
    'andra handläggaren',
    'tredje handläggaren',
    'fjärde handläggaren',
    'femte handläggaren',
    'handläggare nr 6',
  ])
})
