import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGroup, plain } from './test-told'
import { roundedMonths, type ToldCase } from './told-case'
import { fitsTraits, mostVignettes, vignettesOf } from './vignette'

const many = (n: number, one: Partial<ToldCase>): ToldCase[] =>
  Array.from({ length: n }, () => ({ ...plain, ...one }))

describe('cases to discuss', () => {
  it('fit as many of the target group as the unit has said, whatever stands in the register', () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 3, max: 10 }), (group, enough) => {
        const told = vignettesOf(group, enough)
        expect(told.length).toBeLessThanOrEqual(mostVignettes)
        for (const { cause, sex, traits, fits } of told) {
          const alike = group.filter(
            (one) =>
              one.causes.includes(cause) && fitsTraits(one, traits) && (sex === null || one.sex === sex),
          )
          expect(alike.length).toBeGreaterThanOrEqual(enough)
          expect(fits).toBe(alike.length)
        }
      }),
    )
  })

  it('tell the commonest causes, each by one, and leave out those that few share', () => {
    const group = [
      ...many(12, { causes: ['consent'] }),
      ...many(30, { causes: ['inquiry'] }),
      ...many(4, { causes: ['sip'] }),
    ]
    expect(vignettesOf(group, 5).map(({ cause }) => cause)).toEqual(['inquiry', 'consent'])
  })

  it('ask about what concerns care before what is our own, however common that is', () => {
    const group = [
      ...many(40, { causes: ['follow-up'] }),
      ...many(20, { causes: ['fk'] }),
      ...many(6, { causes: ['coordinator-vacant'] }),
      ...many(8, { causes: ['certificate-only'] }),
    ]
    expect(vignettesOf(group, 5).map(({ cause }) => cause)).toEqual([
      'certificate-only',
      'coordinator-vacant',
      'fk',
      'follow-up',
    ])
  })

  it('tell all that is common, and what one alone has more widely or not at all', () => {
    const usual: Partial<ToldCase> = { causes: ['inquiry'], waits: [{ party: 'care', months: 4 }] }
    const group = [
      ...many(3, { ...usual, months: 8, tried: ['af'] }),
      ...many(3, { ...usual, months: 11, tried: ['studies'] }),
    ]
    const [told] = vignettesOf(group, 5)
    const valueOf = (kind: string) => told?.traits.find((trait) => trait.kind === kind)?.value
    expect(valueOf('phase')).toBe('2 6-12')
    expect(valueOf('wait')).toBe('care 3')
    expect(valueOf('tried')).toBe('some')
    expect(valueOf('age')).toBe('40-49')
  })

  it('say whether it is a woman or a man only where many are', () => {
    const told = (n: number) => vignettesOf(many(n, { causes: ['fk'] }), 5)[0]?.sex
    expect(told(19)).toBeNull()
    expect(told(20)).toBe('K')
  })

  it('never say exactly how long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (months) => {
        const told = roundedMonths(months)
        if (/^\d+$/.test(told)) expect(Math.abs(Number(told) - months)).toBeLessThanOrEqual(6)
      }),
    )
    expect([2, 4, 5, 31].map(roundedMonths)).toEqual(['under-3', '3', '6', 'over-24'])
  })
})
