import { expect, it } from 'vitest'
import { findHeading, guessMapping } from './headings'
import { readList } from './read-list'

it('refuses a list with headings and nobody below: every open case would be missing from it', () => {
  const rows = [
    { number: 1, cells: ['Personnummer', 'Efternamn', 'Förnamn', 'Fas'] },
    { number: 2, cells: ['Personnummer', 'Efternamn', 'Förnamn', 'Fas'] },
  ]
  const heading = findHeading(rows.slice(0, 1))
  if (!heading) throw new Error('no heading')
  const terms = { listDate: '2026-03-01', today: '2026-03-02', phaseNames: [] }
  expect(() =>
    readList({ name: 'lista', rows }, heading, guessMapping(heading.columns).mapping, terms),
  ).toThrow('import-empty')
})
