import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passphraseStrength, requireStrongEnough } from './strength'

const scoreOf = (passphrase: string) => passphraseStrength(passphrase).score

describe('strength of a passphrase', () => {
  it.each([
    '',
    '        ',
    'hejhej',
    'lösenord',
    'Sommar2026',
    'qwertyuiop',
    '12345678',
    'aaaaaaaaaaaa',
    'Hemligt1',
    'abcdefghijkl',
  ])('refuses %j', (passphrase) =>
    expect(() => requireStrongEnough(passphrase)).toThrow('passphrase-too-weak'),
  )

  it('asks for no capitals, digits or signs when it is long enough', () => {
    expect(scoreOf('hästen dricker kaffe på bryggan')).toBe(4)
    expect(scoreOf('gul traktor i snön')).toBeGreaterThanOrEqual(3)
    expect(scoreOf('x7#kQ9vT')).toBeGreaterThanOrEqual(1)
  })

  it('says what would help', () => {
    expect(passphraseStrength('lösenordlösenord').advice).toBe('common')
    expect(passphraseStrength('zzzzzzzzzzzz').advice).toBe('repeated')
    expect(passphraseStrength('1234567890').advice).toBe('sequence')
    expect(passphraseStrength('kvastjul').advice).toBe('longer')
    expect(passphraseStrength('hästen dricker kaffe på bryggan').advice).toBe('good')
  })

  it('counts what is said twice only once', () => {
    expect(scoreOf('vargtassvargtassvargtass')).toBeLessThan(scoreOf('vargtass kvistmolnpinne'))
  })

  it('judges both ways of writing å alike, answers for any text and never falls for more of it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'grapheme' }), (text) => {
        const { score } = passphraseStrength(text)
        expect(score).toBe(scoreOf(text.normalize('NFD')))
        expect([0, 1, 2, 3, 4]).toContain(score)
      }),
    )
  })

  it('answers at once for very long texts', () => {
    expect(scoreOf('åäö'.repeat(3000))).toBeLessThan(4)
    expect(scoreOf('x'.repeat(20_000))).toBe(0)
  })
})
