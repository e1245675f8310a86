import { DomainError } from '../domain/errors'
import { secretBytes } from './keys'

/**
 * The register's secret as text to print and keep: 13 groups of four letters or digits and one check sign, in the alphabet
 * of Crockford's base 32 (no I, L, O or U). The check sign is over the group and its number, so a mistyped sign, two signs
 * that changed places and two groups that changed places are all found, and the group is named.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groups = 13
const signsInGroup = 4

/** Multiplication by x in the field of 32 elements (x^5 + x^2 + 1). */
const timesX = (value: number): number => ((value << 1) ^ (value & 16 ? 0b100101 : 0)) & 31

/** Every place of the group, the check sign's too, weighs differently: that is what finds two signs that changed places. */
const checkOf = (group: readonly number[], groupNumber: number): number =>
  group.reduce((sum, value) => timesX(sum ^ value), timesX(groupNumber))

/** 'ABCDE-FGHJK-…': 13 groups of five. */
export function recoveryCodeOf(secret: Uint8Array): string {
  let bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  bits = bits.padEnd(groups * signsInGroup * 5, '0')
  const values = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2))
  return Array.from({ length: groups }, (_, index) => {
    const group = values.slice(index * signsInGroup, (index + 1) * signsInGroup)
    return [...group, checkOf(group, index + 1)].map((value) => alphabet[value]).join('')
  }).join('-')
}

/**
 * The secret of a typed recovery code. Case, spaces and hyphens do not matter, and O, I and L are read as 0, 1 and 1.
 * Throws `wrong-recovery-code` with `group` (1-13) when one group is wrong, without it when the length is.
 */
export function secretOfRecoveryCode(typed: string): Buffer {
  const bits = typedGroups(typed).flatMap((group, index) => {
    const values = [...group].map((sign) => alphabet.indexOf(sign))
    const data = values.slice(0, signsInGroup)
    const right = values.length === signsInGroup + 1 && values.every((value) => value >= 0)
    if (!right || values[signsInGroup] !== checkOf(data, index + 1)) {
      throw new DomainError('wrong-recovery-code', { group: index + 1 })
    }
    return data.map((value) => value.toString(2).padStart(5, '0'))
  })
  const all = bits.join('')
  if (/1/.test(all.slice(secretBytes * 8))) throw new DomainError('wrong-recovery-code', { group: groups })
  return Buffer.from(
    (all.slice(0, secretBytes * 8).match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)),
  )
}

/** As typed when the separators make 13 groups, so that a lost sign is found in its group; else cut anew by length. */
function typedGroups(typed: string): string[] {
  const plain = typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const asTyped = plain.split(/[^0-9A-Z]+/).filter((group) => group !== '')
  if (asTyped.length === groups) return asTyped
  const cut = asTyped.join('').match(/.{1,5}/g) ?? []
  if (cut.length !== groups || cut.join('').length !== groups * (signsInGroup + 1)) {
    throw new DomainError('wrong-recovery-code')
  }
  return cut
}
