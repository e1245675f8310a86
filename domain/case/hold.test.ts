import { describe, expect, it } from 'vitest'
import { type ExceptionReason, exceptionOf, exceptionReasons, needsAct } from './hold'

const today = '2026-03-02'
type Held = Parameters<typeof exceptionOf>[0]

const worker = { since: '2025-01-01', coversUntil: null, goneSince: null, away: null }
const held: Held = { closedOn: null, dormancies: [], nextPlanned: '2026-04-01', phase: 2, worker }
const resting: Held['dormancies'] = [
  { id: 1, fromDate: '2026-02-01', until: '2026-05-01', reason: 'too-ill', endedOn: null },
]

describe('no case is dropped', () => {
  it.each<[string, Partial<Held>, ExceptionReason | null]>([
    ['with someone responsible and a next follow-up', {}, null],
    ['whose follow-up is late: the day is still there', { nextPlanned: '2025-12-01' }, null],
    ['that is closed', { closedOn: '2026-01-01', nextPlanned: null, worker: null }, null],
    ['without anyone responsible', { worker: null }, 'no-worker'],
    ['whose socialsekreterare has left', { worker: { ...worker, goneSince: '2026-02-01' } }, 'no-worker'],
    ['without a next follow-up', { nextPlanned: null }, 'no-follow-up'],
    ['that rests, without a next follow-up', { nextPlanned: null, dormancies: resting }, 'dormant'],
    ['that rests, with one', { dormancies: resting }, null],
    ['that rests, without anyone responsible', { worker: null, dormancies: resting }, 'no-worker'],
    [
      'whose rest is over',
      { nextPlanned: null, dormancies: resting.map((rest) => ({ ...rest, until: today })) },
      'no-follow-up',
    ],
    ['in phase 5, where nothing is planned', { phase: 5, nextPlanned: null }, 'last-phase'],
    ['in phase 5, with no one responsible', { phase: 5, worker: null }, 'last-phase'],
    ['in phase 5, still held', { phase: 5 }, null],
  ])('a case %s', (_, changes, reason) => {
    expect(exceptionOf({ ...held, ...changes }, today)).toBe(reason)
  })

  it('asks for an act only where nobody has decided', () => {
    expect(exceptionReasons.filter(needsAct)).toEqual(['no-worker', 'no-follow-up'])
  })
})
