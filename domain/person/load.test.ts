import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flag } from '../flag/flags'
import { phaseNumbers } from '../phase/phases'
import { caseWeight, loadOf, splitByLoad, type WeighedCase } from './load'

const stalled: Flag = { code: 'stalled', severity: 'warning', since: '2026-01-01' }
const anyCases = fc
  .array(fc.record({ phase: fc.constantFrom(...phaseNumbers), still: fc.boolean() }), { maxLength: 60 })
  .map((all) =>
    all.map(({ phase, still }, id): WeighedCase => ({ id, phase, flags: still ? [stalled] : [] })),
  )
const anyReceivers = fc
  .array(fc.nat(40), { minLength: 1, maxLength: 5 })
  .map((loads) => loads.map((load, place) => ({ personId: place + 1, load })))

describe('sharing by load', () => {
  it('weighs a case by its phase, and more when it stands still', () => {
    expect(caseWeight({ phase: 3, flags: [] })).toBe(3)
    expect(caseWeight({ phase: 0, flags: [stalled] })).toBe(2)
  })

  it('gives every case to exactly one, and to whoever had least by then', () => {
    fc.assert(
      fc.property(anyCases, anyReceivers, (cases, receivers) => {
        const given = splitByLoad(cases, receivers)
        expect(given.size).toBe(cases.length)
        const after = receivers.map(({ personId, load }) => ({
          load,
          now: load + loadOf(cases.filter(({ id }) => given.get(id) === personId)),
        }))
        const least = Math.min(...after.map(({ now }) => now))
        const heaviest = Math.max(0, ...cases.map(caseWeight))
        for (const { load, now } of after) expect(now <= least + heaviest || now === load).toBe(true)
      }),
    )
  })

  it('gives nothing when nobody takes anything', () => {
    expect(splitByLoad([{ id: 1, phase: 1, flags: [] }], []).size).toBe(0)
  })
})
