import { randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../domain/errors'
import { recoveryCodeOf, secretOfRecoveryCode } from './recovery-code'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The group that is named, 'none' when refused without one, undefined when accepted. */
function refusedGroup(code: string): number | 'none' | undefined {
  try {
    secretOfRecoveryCode(code)
    return undefined
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'wrong-recovery-code') throw error
    return (error.details.group as number | undefined) ?? 'none'
  }
}

describe('recovery code', () => {
  it('gives back any secret, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (secret) => {
        const code = recoveryCodeOf(secret)
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/)
        const typed = [
          code,
          code.toLowerCase(),
          code.replaceAll('-', ''),
          code.replaceAll('-', ' \n'),
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
        ]
        for (const text of typed) expect(secretOfRecoveryCode(text)).toEqual(Buffer.from(secret))
      }),
      { numRuns: 50 },
    )
  })

  it('finds every mistyped sign in every place and names its group', () => {
    const code = recoveryCodeOf(randomBytes(32))
    let tried = 0
    for (let place = 0; place < code.length; place++) {
      if (code[place] === '-') continue
      for (const sign of alphabet) {
        if (sign === code[place]) continue
        const typo = code.slice(0, place) + sign + code.slice(place + 1)
        expect(refusedGroup(typo)).toBe(Math.floor(place / 6) + 1)
        tried++
      }
    }
    expect(tried).toBe(65 * 31)
  })

  it('finds two neighbouring signs or two groups that changed places', () => {
    const code = recoveryCodeOf(Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256))
    const groups = code.split('-')
    groups.forEach((group, index) => {
      for (let place = 0; place < 4; place++) {
        const [a = '', b = ''] = [group[place], group[place + 1]]
        if (a === b) continue
        const swapped = group.slice(0, place) + b + a + group.slice(place + 2)
        expect(refusedGroup(groups.with(index, swapped).join('-'))).toBe(index + 1)
      }
    })
    const exchanged = groups.with(2, groups[7] ?? '').with(7, groups[2] ?? '')
    expect(refusedGroup(exchanged.join('-'))).toBe(3)
  })

  it('names the group in which a sign is missing, and refuses anything else', () => {
    const groups = recoveryCodeOf(randomBytes(32)).split('-')
    expect(refusedGroup(groups.with(4, (groups[4] ?? '').slice(1)).join('-'))).toBe(5)
    for (const text of ['', 'hej', groups.slice(1).join('-'), `${groups.join('')}A`, 'Ö'.repeat(65)]) {
      expect(refusedGroup(text)).toBeDefined()
    }
  })
})
