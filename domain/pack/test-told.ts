import * as fc from 'fast-check'
import { phaseNumbers } from '../phase/phases'
import { activityTypes } from '../plan/activity'
import { type StallCause, stallCauses } from '../statistics/blocks/stalls'
import { waitingParties } from '../waiting/waiting'
import { waysToTry } from '../ways-tried/ways-tried'
import type { ToldCase } from './told-case'

/** Cases at random, for tests; most have little, as they do. */
const causes = Object.keys(stallCauses) as StallCause[]

export const plain: ToldCase = {
  causes: [],
  age: 44,
  sex: 'K',
  phase: 2,
  months: 7,
  waits: [],
  activities: [],
  asked: 0,
  changes: 0,
  tried: [],
}

export const anyCase: fc.Arbitrary<ToldCase> = fc.record({
  causes: fc.subarray(causes.slice(0, 5)),
  age: fc.option(fc.integer({ min: 18, max: 66 }), { nil: null }),
  sex: fc.constantFrom('K', 'M', null),
  phase: fc.constantFrom(...phaseNumbers),
  months: fc.integer({ min: 0, max: 40 }),
  waits: fc.array(
    fc.record({ party: fc.constantFrom(...waitingParties), months: fc.integer({ min: 0, max: 40 }) }),
    { maxLength: 2 },
  ),
  activities: fc.subarray([...activityTypes]),
  asked: fc.integer({ min: 0, max: 4 }),
  changes: fc.integer({ min: 0, max: 4 }),
  tried: fc.subarray(waysToTry.slice(0, 3)),
})

/** Some are told again and again, so that there is something common. */
export const anyGroup: fc.Arbitrary<ToldCase[]> = fc
  .array(fc.tuple(anyCase, fc.integer({ min: 1, max: 12 })), { maxLength: 12 })
  .map((all) => all.flatMap(([one, times]) => Array.from({ length: times }, () => ({ ...one }))))
