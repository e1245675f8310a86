import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { changedBetween, heldFrom, joined, runningOn, type Span } from './timeline'

const start = '2026-01-01'
const span = (fromDate: string, toDate: string | null, holder: string, id = 1): Span<string> => ({
  id,
  fromDate,
  toDate,
  holder,
})
const told = (spans: readonly Span<string>[]) =>
  spans.map(({ holder, fromDate, toDate }) => [holder, fromDate, toDate])
const same = (a: string, b: string) => a === b

describe('a timeline', () => {
  const anna = [span('2025-01-01', null, 'Anna')]

  it('gives a cover its days, and goes back by itself', () => {
    const covered = changedBetween(anna, '2026-03-02', '2026-03-31', () => 'Bo')
    expect(told(covered)).toEqual([
      ['Anna', '2025-01-01', '2026-03-01'],
      ['Bo', '2026-03-02', '2026-03-31'],
      ['Anna', '2026-04-01', null],
    ])
    // The earlier part keeps its row.
    expect(covered.map(({ id }) => id)).toEqual([1, null, null])
  })

  it('is one again when she is back before the day that was said', () => {
    const covered = changedBetween(anna, '2026-03-02', '2026-03-31', () => 'Bo')
    const back = changedBetween(covered, '2026-03-16', '2026-03-31', (who) => (who === 'Bo' ? 'Anna' : who))
    expect(told(joined(back, same))).toEqual([
      ['Anna', '2025-01-01', '2026-03-01'],
      ['Bo', '2026-03-02', '2026-03-15'],
      ['Anna', '2026-03-16', null],
    ])
  })

  it('forgets what was to come when somebody takes over for good', () => {
    const covered = changedBetween(anna, '2026-03-02', '2026-03-31', () => 'Bo')
    expect(told(heldFrom(covered, '2026-03-10', 'Cilla'))).toEqual([
      ['Anna', '2025-01-01', '2026-03-01'],
      ['Bo', '2026-03-02', '2026-03-09'],
      ['Cilla', '2026-03-10', null],
    ])
  })

  it('keeps the row of a span that changes hands from its first day', () => {
    expect(changedBetween(anna, '2024-01-01', null, () => 'Bo')).toEqual([span('2025-01-01', null, 'Bo')])
  })
})

/** Any acts on a timeline, and who holds each day by doing them day by day. */
const horizon = 60
const act = fc.record({
  kind: fc.constantFrom('between', 'from'),
  from: fc.nat(horizon),
  length: fc.option(fc.nat(20), { nil: null }),
  whose: fc.constantFrom('A', 'B', 'C'),
  to: fc.constantFrom('A', 'B', 'C', 'D'),
})

describe('every day of a timeline', () => {
  it('has exactly one holder, the very one that the acts say', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        let spans: Span<string>[] = [span(start, null, 'A')]
        const days = Array.from({ length: horizon + 40 }, () => 'A')
        for (const { kind, from, length, whose, to } of acts) {
          const first = addDays(start, from)
          const last = length === null ? null : addDays(first, length)
          if (kind === 'from') {
            spans = joined(heldFrom(spans, first, to), same)
            days.fill(to, from)
          } else {
            spans = joined(
              changedBetween(spans, first, last, (who) => (who === whose ? to : who)),
              same,
            )
            const end = length === null ? days.length - 1 : Math.min(days.length - 1, from + length)
            for (let day = from; day <= end; day += 1) if (days[day] === whose) days[day] = to
          }
        }
        for (const [place, holder] of days.entries()) {
          const day = addDays(start, place)
          const covering = spans.filter((one) => one.fromDate <= day && (one.toDate ?? day) >= day)
          expect(covering.length).toBe(1)
          expect(runningOn(spans, day)?.holder).toBe(holder)
        }
        const ids = spans.flatMap(({ id }) => id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 500, seed: 3 },
    )
  })
})
