import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import type { Flag } from '../flag/flags'
import { checkReviewWords, isReached, type ReviewWords, reviewOrder } from './review'

const flag = (severity: Flag['severity']): Flag => ({
  code: 'stalled',
  severity,
  subject: '',
  since: '2026-01-01',
})
const card = (id: number, days: number, ...severities: Flag['severity'][]) => ({
  id,
  days,
  flags: severities.map(flag),
})

describe('the order of a genomgång', () => {
  it('begins with what was not reached the last time, then the worst, then the longest in its phase', () => {
    const cases = [card(1, 10), card(2, 99), card(3, 5, 'critical'), card(4, 500, 'warning', 'warning')]
    expect(reviewOrder(cases, new Set([1])).map(({ id }) => id)).toEqual([1, 3, 4, 2])
  })

  it('loses nobody, doubles nobody, and is the same however the cases come', () => {
    const severity = fc.constantFrom<Flag['severity']>('critical', 'warning', 'info')
    const anyCase = fc.record({ days: fc.nat(400), flags: fc.array(severity.map(flag)) })
    fc.assert(
      fc.property(fc.array(anyCase), fc.array(fc.nat(30)), (list, left) => {
        const cases = list.map((one, id) => ({ id, ...one }))
        const ids = (all: typeof cases) => reviewOrder(all, new Set(left)).map(({ id }) => id)
        expect(ids(cases.toReversed())).toEqual(ids(cases))
        expect(ids(cases).toSorted((a, b) => a - b)).toEqual(cases.map(({ id }) => id))
      }),
    )
  })
})

describe('a case is gone through', () => {
  it('when something was said of it, or it was closed before the end', () => {
    expect(isReached({ outcome: 'not-touched', card: { closedOn: null } }, { endedOn: null })).toBe(true)
    expect(isReached({ outcome: null, card: { closedOn: '2026-03-02' } }, { endedOn: null })).toBe(true)
    expect(isReached({ outcome: null, card: { closedOn: '2026-03-02' } }, { endedOn: '2026-03-02' })).toBe(
      true,
    )
    expect(isReached({ outcome: null, card: { closedOn: null } }, { endedOn: '2026-03-02' })).toBe(false)
  })

  it('but not by being closed long after', () => {
    expect(isReached({ outcome: null, card: { closedOn: '2026-06-10' } }, { endedOn: '2026-03-02' })).toBe(
      false,
    )
  })
})

describe('what is said of a case', () => {
  const words: ReviewWords = {
    outcome: 'progress',
    reason: null,
    sentence: null,
    contact: 'held',
    nextOn: null,
  }
  const refusal = (changes: Partial<ReviewWords>, saidNextOn: string | null = null) => {
    try {
      checkReviewWords({ ...words, ...changes }, saidNextOn, '2026-03-02')
      return null
    } catch (error) {
      return error instanceof DomainError ? [error.code, error.details.field] : error
    }
  }

  it('says why when it was not touched', () => {
    for (const reason of [null, ''])
      expect(refusal({ outcome: 'not-touched', reason })).toEqual(['comment-required', 'reason'])
    expect(refusal({ outcome: 'not-touched', reason: 'Tiden räckte inte.' })).toBeNull()
  })

  it('has its next day ahead, unless that day was said before', () => {
    for (const nextOn of ['2026-03-02', '2025-03-02'])
      expect(refusal({ nextOn })).toEqual(['day-must-come', 'nextOn'])
    expect(refusal({ nextOn: '2026-03-03' })).toBeNull()
    expect(refusal({ nextOn: '2025-03-02' }, '2025-03-02')).toBeNull()
  })
})
