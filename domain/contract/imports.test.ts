import { describe, expect, it } from 'vitest'
import { importRoutes } from './imports'

/** Where the rejected rows may be written: a path that would overwrite a register, or land anywhere, is no path. */

const reasons = Object.fromEntries(
  [
    'pin-missing',
    'pin-not-a-number',
    'pin-impossible-date',
    'pin-wrong-check-digit',
    'phase-out-of-range',
    'phase-unreadable',
  ].map((reason) => [reason, reason]),
)
const accepts = (target: string) =>
  importRoutes['import.saveRejected'].input.safeParse({
    file: 'C:\\lista.xlsx',
    mapping: null,
    listDate: null,
    target,
    words: { sheet: 'a', row: 'b', reason: 'c', reasons },
  }).success

describe('the file for rejected rows', () => {
  it.each(['C:\\Listor\\rader.xlsx', '\\\\server\\listor\\rader.XLSX', '/hem/rader.xlsx'])('%s', (target) => {
    expect(accepts(target)).toBe(true)
  })

  it.each([
    'rader.xlsx',
    '..\\rader.xlsx',
    'C:\\Register.fasvis',
    '/r/Register.fasvis-nyckel',
    '/r/x.xlsx\0.fasvis',
  ])('never %j', (target) => expect(accepts(target)).toBe(false))
})
