import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { backwardReasons, isBackward, type Movable, type MoveRequest, planMove } from './move'
import { outcomes, ways } from './outcome'
import { phaseNumbers } from './phases'

const today = '2026-03-02'
const standing = (changes: Partial<Movable> = {}): Movable => ({
  phase: 3,
  phaseSince: '2026-01-10',
  closedOn: null,
  ...changes,
})
const request = (changes: Partial<MoveRequest> = {}): MoveRequest => ({
  toPhase: 4,
  movedOn: '2026-03-01',
  reason: null,
  comment: null,
  outcome: null,
  way: null,
  ...changes,
})

const refusal = (from: Movable, wanted: MoveRequest): string => {
  try {
    planMove(from, wanted, today)
    return 'allowed'
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('a move', () => {
  it.each([
    ['into the phase the case is in', standing(), request({ toPhase: 3 }), 'same-phase'],
    ['of a closed case', standing({ closedOn: '2026-02-01' }), request(), 'case-closed'],
    ['tomorrow', standing(), request({ movedOn: '2026-03-03' }), 'date-in-future'],
    ['before the last move', standing(), request({ movedOn: '2026-01-09' }), 'date-before-previous'],
    ['back without a reason', standing(), request({ toPhase: 1 }), 'reason-required'],
    [
      'back for another reason, unsaid',
      standing(),
      request({ toPhase: 1, reason: 'other' }),
      'reason-required',
    ],
    ['into phase 5 without an outcome', standing(), request({ toPhase: 5 }), 'outcome-required'],
    [
      'into phase 5, self-supporting in no known way',
      standing(),
      request({ toPhase: 5, outcome: 'self-supporting' }),
      'way-required',
    ],
    ['out of phase 5 without a reason', standing({ phase: 5 }), request({ toPhase: 2 }), 'reason-required'],
  ])('%s is refused', (_, from, wanted, code) => {
    expect(refusal(from, wanted)).toBe(code)
  })

  it.each([
    ['on the day of the last one', standing(), request({ movedOn: '2026-01-10' })],
    ['today', standing(), request({ movedOn: today })],
    ['over a phase', standing({ phase: 0 }), request({ toPhase: 4 })],
    ['back with a reason', standing(), request({ toPhase: 1, reason: 'health-worse' })],
    ['into phase 5, exhausted', standing(), request({ toPhase: 5, outcome: 'exhausted' })],
    ['out of phase 5 again', standing({ phase: 5 }), request({ toPhase: 2, reason: 'reopened' })],
  ])('%s is recorded', (_, from, wanted) => {
    expect(refusal(from, wanted)).toBe('allowed')
  })

  it('keeps nothing that does not belong to it', () => {
    const wanted = request({ reason: 'health-worse', outcome: 'self-supporting', way: 'work', comment: '' })
    expect(planMove(standing(), wanted, today)).toEqual({ ...request(), fromPhase: 3 })
    const exhausted = request({ toPhase: 5, outcome: 'exhausted', way: 'work' })
    expect(planMove(standing(), exhausted, today).way).toBeNull()
  })
})

describe('every recorded move', () => {
  const anyMove = fc.record({
    toPhase: fc.constantFrom(...phaseNumbers),
    movedOn: fc.constantFrom('2026-01-09', '2026-01-10', '2026-02-20', today, '2026-03-03'),
    reason: fc.constantFrom(null, ...backwardReasons),
    comment: fc.constantFrom(null, '', 'Efter samtal.'),
    outcome: fc.constantFrom(null, ...outcomes),
    way: fc.constantFrom(null, ...ways),
  })
  const anyCase = fc.record({
    phase: fc.constantFrom(...phaseNumbers),
    phaseSince: fc.constant('2026-01-10'),
    closedOn: fc.constantFrom(null, null, null, '2026-02-01'),
  })

  it('has a reason if it goes back, an outcome if it ends, a way if self-supporting, and none of them otherwise', () => {
    let recorded = 0
    fc.assert(
      fc.property(anyCase, anyMove, (from, wanted) => {
        if (refusal(from, wanted) !== 'allowed') return
        recorded++
        const move = planMove(from, wanted, today)
        const backward = isBackward(from.phase, move.toPhase)
        expect(move.fromPhase).toBe(from.phase)
        expect(move.reason !== null).toBe(backward)
        expect(move.outcome !== null).toBe(move.toPhase === 5)
        expect(move.way !== null).toBe(move.outcome === 'self-supporting')
        expect(move.reason === 'other' && move.comment === null).toBe(false)
        expect(move.movedOn >= from.phaseSince && move.movedOn <= today).toBe(true)
      }),
      { numRuns: 2000, seed: 2 },
    )
    expect(recorded).toBeGreaterThan(200)
  })
})
