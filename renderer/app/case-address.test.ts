import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../domain/case/filter'
import { phaseNumbers } from '../../domain/phase/phases'
import { waitingParties } from '../../domain/waiting/waiting'
import { caseListHref, filterFromAddress } from './case-address'

describe('a filter in the address', () => {
  it('comes back as it was', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 4 })
    const filters = fc.record({
      obstacles: ids,
      workers: ids,
      phases: fc.subarray([...phaseNumbers]),
      waiting: fc.subarray([...waitingParties]),
      text: fc.constantFrom('', 'öberg & åsa', '1983+'),
      toAct: fc.boolean(),
    })
    fc.assert(
      fc.property(filters, (chosen) => {
        const address = new URLSearchParams(caseListHref(chosen).split('?')[1])
        expect(filterFromAddress(address)).toEqual({ ...noFilter, ...chosen })
      }),
    )
  })
})
