import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FillableField, fillableLink, readFillableLink } from './fillable-link'

const fields: fc.Arbitrary<FillableField> = fc.record({
  name: fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/),
  label: fc.string(),
  kind: fc.constantFrom('choice', 'fixed', 'line', 'text'),
  value: fc.string({ unit: 'grapheme' }),
  chosen: fc.boolean(),
})

describe('the link of a place to type', () => {
  it('says all it was made of, whatever stands in the field', () => {
    fc.assert(
      fc.property(fields, (field) => {
        expect(readFillableLink(fillableLink(field))).toEqual(field)
      }),
    )
  })

  it('is an address that a browser leaves as it is', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const link = fillableLink(field)
        expect(readFillableLink(new URL(link).href)).toEqual(field)
      }),
    )
  })

  it('is not any other address', () => {
    expect(readFillableLink('https://www.example.se/C1?kind=text')).toBeNull()
    expect(readFillableLink('https://falt.invalid/C1?kind=button')).toBeNull()
  })
})
