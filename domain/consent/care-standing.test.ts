import { expect, it } from 'vitest'
import { careStanding } from './care-standing'

const contact = (careUnitId: number, fromDate: string) => ({ careUnitId, fromDate })

it('a unit counts from when the case last came to it from another', () => {
  const contacts = [contact(1, '2026-02-01'), contact(2, '2025-06-01'), contact(1, '2025-01-01')]
  expect(careStanding(contacts, 1)).toEqual({ unitId: 1, since: '2026-02-01' })
})

it('the first unit has no day before which it was another', () => {
  expect(careStanding([contact(1, '2026-02-01'), contact(1, '2025-02-01')], 1)).toEqual({
    unitId: 1,
    since: null,
  })
})

it('a case without a unit stands with none', () => {
  expect(careStanding([], null)).toBeNull()
})
