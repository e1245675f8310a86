import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import type { Cell } from './cell'
import { foldHeading, importFields, knownHeadings, recogniseHeading } from './fields'
import { findHeading, guessMapping, headingSignature, settleMapping } from './headings'

const rows = (...cells: Cell[][]) => cells.map((row, place) => ({ number: place + 1, cells: row }))

describe('recogniseHeading', () => {
  it.each([
    ['Personnr', 'pin'],
    ['PERSONNUMMER ', 'pin'],
    ['Person-/samordningsnummer', 'pin'],
    ['Efternamn, Förnamn', 'fullNameFamilyFirst'],
    ['Bistånd fr.o.m.', 'assistanceSince'],
    ['Läkarintyg t o m', 'certificateTo'],
    ['Sjuk-/aktivitetsers. beviljad', 'benefitGrantedOn'],
    ['Samtycke FK', 'consent-fk'],
    ['Medgivande Arbetsförmedlingen', 'consent-af'],
    ['Fas (0-5)', 'phase'],
    ['Nästa\nuppföljning', 'nextPlanned'],
    ['__proto__', null],
    ['Samtycke', null],
    ['', null],
  ])('%j is %s', (heading, field) => {
    expect(recogniseHeading(heading)).toBe(field)
  })

  it('knows every heading in its folded form, and none as two things', () => {
    for (const field of importFields)
      for (const heading of knownHeadings[field])
        expect([heading, recogniseHeading(heading)]).toEqual([foldHeading(heading), field])
  })
})

describe('findHeading', () => {
  it('finds the row under titles and above people', () => {
    const heading = findHeading(
      rows(
        ['Rehabärenden per 2022-12-31'],
        ['Namn'],
        ['Personnr', 'Namn', 'Fas'],
        ['19830203-9808', 'Åsa Öberg', 3],
      ),
    )
    expect(heading).toEqual({ place: 2, rowNumber: 3, columns: ['Personnr', 'Namn', 'Fas'] })
  })

  it('finds nothing in rows that only mention a heading', () => {
    expect(findHeading(rows(['Namn', 'Fas'], ['fas', 'fas', 'fas'], ['Summa', 525]))).toBeNull()
  })
})

describe('settleMapping', () => {
  const columns = ['Personnr', 'Anteckning', 'Kommentar', 'Fas', 'Aktuell fas']

  it('lets notes stand in several columns, and nothing else', () => {
    expect(guessMapping(columns)).toEqual({
      mapping: { '0': 'pin', '1': 'note', '2': 'note' },
      ambiguous: [{ field: 'phase', columns: [3, 4] }],
    })
    expect(() => settleMapping(columns, null, null)).toThrow('import-ambiguous-columns')
    expect(() => settleMapping(columns, { '0': 'pin', '3': 'phase', '4': 'phase' }, null)).toThrow(
      'import-ambiguous-columns',
    )
    expect(settleMapping(columns, { '0': 'pin', '4': 'phase' }, null)).toEqual({ '0': 'pin', '4': 'phase' })
  })

  it('prefers what is chosen now to what is remembered, and that to the guess', () => {
    const remembered = { '0': 'pin', '3': 'phase' } as const
    expect(settleMapping(columns, null, remembered)).toEqual(remembered)
    expect(settleMapping(columns, { '0': 'pin' }, remembered)).toEqual({ '0': 'pin' })
  })

  it('leaves out columns that are not there', () => {
    expect(settleMapping(columns, { '0': 'pin', '77': 'phase' }, null)).toEqual({ '0': 'pin' })
  })

  it('takes any headings without throwing anything but its own refusals', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'Personnr', 'Fas', 'Namn')),
        ),
        (any) => {
          expect(headingSignature(any)).toBeTypeOf('string')
          const settle = () => {
            try {
              return Object.values(settleMapping(any, null, null)).includes('pin')
            } catch (error) {
              return error instanceof DomainError
            }
          }
          expect(settle()).toBe(true)
        },
      ),
    )
  })
})
