import { describe, expect, it } from 'vitest'
import type { ExceptionReason } from '../../../domain/case/hold'
import type { Line } from '../../../domain/today/overview'
import { promiseTone, promiseWords } from './today-words'

const line = (number: number): Line => ({
  cases: Array.from({ length: number }, (_, id) => ({ id, on: null })),
  opens: {},
})
const overview = (dropped: number, excepted: Partial<Record<ExceptionReason, number>> = {}) => ({
  dropped: line(dropped),
  exceptions: (['no-worker', 'no-follow-up', 'dormant', 'last-phase'] as const).map((key) => ({
    key,
    ...line(excepted[key] ?? 0),
  })),
})

describe('the promise in the rail', () => {
  it.each([
    ['kept', '0 tappade ärenden', overview(0)],
    ['kept', '0 tappade ärenden', overview(0, { dormant: 3, 'last-phase': 2 })],
    [
      'undecided',
      '0 tappade, 16 att åtgärda',
      overview(0, { 'no-worker': 9, 'no-follow-up': 7, dormant: 3 }),
    ],
    ['broken', '1 tappat ärende', overview(1, { 'no-worker': 9 })],
  ] as const)('is %s: %s', (tone, words, found) => {
    expect(promiseTone(found)).toBe(tone)
    expect(promiseWords(found)).toBe(words)
  })
})
