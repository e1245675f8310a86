import { describe, expect, it } from 'vitest'
import { quoted } from './quoted'

describe('own words on paper', () => {
  it('stand in quotation marks once, whichever they were written with', () => {
    for (const written of ['Jag vill.', '"Jag vill."', '”Jag vill.”', ' “Jag vill.” ', '»Jag vill.«'])
      expect(quoted(written)).toBe('”Jag vill.”')
  })

  it('keep the marks inside them, and their lines', () => {
    expect(quoted('Säg "hej".\nSen går jag.')).toBe('”Säg "hej".\nSen går jag.”')
    expect(quoted('"Ja", sa hon, "nu."')).toBe('"Ja", sa hon, "nu."')
  })
})
