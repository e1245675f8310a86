import { describe, expect, it } from 'vitest'
import type { Wait } from '../../domain/waiting/waiting'
import { waitLines } from './wait-words'

const today = '2026-03-15'
const wait = (changes: Partial<Wait>): Wait => ({
  party: 'client',
  cause: 'consent',
  since: '2026-03-03',
  reason: null,
  id: null,
  ...changes,
})
const told = (...waits: Wait[]) =>
  waitLines(waits, today).map(({ party, what }) => `${party}: ${what.replaceAll('\u00a0', ' ')}`)

describe('whom a case waits for, in words', () => {
  it('tells whom, for what, since when and how long', () => {
    expect(told(wait({}))).toEqual(['Klienten: underskrift av samtycke sedan 3 mars (12 dagar)'])
  })

  it('says the year of another year, and today and a day as one says them', () => {
    expect(told(wait({ party: 'fk', cause: 'fk', since: '2025-12-01' }))[0]).toContain('1 december 2025')
    expect(told(wait({ since: today }))[0]).toBe('Klienten: underskrift av samtycke sedan i dag')
    expect(told(wait({ since: '2026-03-14' }))[0]).toContain('(1 dag)')
  })

  it('tells several consents as one line from the oldest, and what was set by hand one by one', () => {
    const set = (id: number, reason: string) => wait({ cause: 'set', party: 'us', id, reason })
    expect(told(wait({ since: '2026-02-01' }), wait({}), set(1, 'beslut'), set(2, 'brev'))).toEqual([
      'Klienten: underskrift av 2 samtycken sedan 1 februari (42 dagar)',
      'Oss: beslut sedan 3 mars (12 dagar)',
      'Oss: brev sedan 3 mars (12 dagar)',
    ])
  })
})
