import { expect, it } from 'vitest'
import { officeDocument } from '../../../domain/office/document'
import { lumHeadings, newLum, withLumChange } from '../../../domain/statistics/lum'
import { lumDocument } from './lum-document'
import { numbered } from './lum-words'

const facts = withLumChange(newLum(null, { unit: 'Exempelenheten', coordinator: 'Maj Ek' }), {
  income: { granted: 500_000, own: 18_181, other: 0 },
  costs: { staff: 500_000, administration: 0, education: 0, 'lgbtq-education': 0, other: 0 },
  repaid: 18_181,
  sections: { results: 'Av 1 209 klienter …' },
})

it('the document has every heading in its order, the sums, and names nobody in its title', () => {
  const document = officeDocument.parse(lumDocument({ year: 2022, facts, sentOn: null }))
  expect(document.title).toBe('LUM-redovisning 2022')
  const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  expect(headings.slice(0, 4)).toEqual([
    'LUM-redovisning 2022',
    'Försättsblad',
    'Ekonomisk redovisning',
    'Slutrapport för 2022',
  ])
  expect(headings.slice(4)).toEqual(lumHeadings.map(numbered))
  const sums = document.blocks.flatMap((block) =>
    block.kind === 'table' ? (block.sums ?? []).map((row) => block.rows[row]?.join(' ')) : [],
  )
  expect(sums.map((sum) => sum?.replaceAll('\u00a0', ' '))).toEqual(['Summa 518 181', 'Summa 500 000'])
  const texts = document.blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []))
  expect(texts.some((text) => text.startsWith('☐ Projektet har genomförts'))).toBe(true)
  expect(
    texts.some((text) => text.startsWith('☒') && text.replaceAll('\u00a0', ' ').endsWith('18 181 kr')),
  ).toBe(true)
  expect(texts).toContain('Av 1 209 klienter …')
})
