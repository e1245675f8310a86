import { expect, it } from 'vitest'
import { clientFacts } from '../../domain/case/client'
import { whereabouts } from './whereabouts'

const many = Array.from({ length: 500 }, (_, place) => whereabouts(String(198_301_010_000 + place)))

it('gives the same person the same address', () => {
  expect(whereabouts('198301019802')).toEqual(whereabouts('198301019802'))
})

it('leaves some without an address, and few with a representative, who can always be reached', () => {
  const missing = many.filter(({ address }) => address === null).length
  const represented = many.filter(({ representative }) => representative !== null)
  expect(missing).toBeGreaterThan(0)
  expect(missing).toBeLessThan(100)
  expect(represented.length).toBeGreaterThan(0)
  expect(represented.length).toBeLessThan(60)
  expect(represented.every(({ representativeContact }) => representativeContact !== null)).toBe(true)
})

it('is what may be typed', () => {
  const shape = clientFacts.pick({ address: true, representative: true, representativeContact: true })
  for (const one of many) expect(shape.safeParse(one).success).toBe(true)
})
