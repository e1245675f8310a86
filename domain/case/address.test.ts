import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { postalAddress } from './address'

describe('an address in two lines', () => {
  it.each([
    ['Ekvägen 3, 163 00 Spånga', 'Ekvägen 3', '163 00 Spånga'],
    ['Ekvägen 3\n16300 Spånga', 'Ekvägen 3', '163 00 Spånga'],
    ['Ekvägen 3 lgh 1102,  163 00  Spånga', 'Ekvägen 3 lgh 1102', '163 00 Spånga'],
    ['c/o Öberg\nEkvägen 3\n163 00 Spånga', 'c/o Öberg, Ekvägen 3', '163 00 Spånga'],
    ['Box 12345, 163 00 Spånga', 'Box 12345', '163 00 Spånga'],
    ['163 00 Spånga', '', '163 00 Spånga'],
    ['Ekvägen 3', 'Ekvägen 3', null],
    ['', '', null],
  ])('%j', (typed, street, place) => expect(postalAddress(typed)).toEqual({ street, place }))

  it('loses nothing that was typed', () => {
    const letters = (text: string) => text.replace(/[\s,]/g, '')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'Eå 19,\n') }), (typed) => {
        const { street, place } = postalAddress(typed)
        expect(letters(street + (place ?? ''))).toBe(letters(typed))
      }),
    )
  })
})
