import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../dates'
import { phaseNumbers } from '../../phase/phases'
import { placeOn, transitionsOf } from '../case-history'
import type { CountedBlock } from '../count'
import { counting, emptyHistory } from '../test-history'
import { matrix, movements, phaseFlow, shifts } from './movements'

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2022-01-01', days))

/** Opened, moved and closed on any days, many of them the same; moves also before it was opened and after it was closed. */
const history = fc
  .record({
    openedOn: day,
    closedOn: fc.option(day, { nil: null }),
    moves: fc.array(fc.record({ movedOn: day, toPhase: fc.constantFrom(...phaseNumbers) }), { maxLength: 6 }),
  })
  .map(({ moves, closedOn, openedOn }) => ({
    ...emptyHistory(1),
    openedOn,
    closedOn: closedOn !== null && closedOn < openedOn ? openedOn : closedOn,
    moves: moves
      .map((move) => ({ ...move, outcome: null, way: null }))
      .toSorted((a, b) => (a.movedOn < b.movedOn ? -1 : 1)),
  }))
const histories = fc
  .array(history, { maxLength: 8 })
  .map((all) => all.map((one, place) => ({ ...one, caseId: place + 1 })))
const periods = fc
  .tuple(day, day)
  .map(([a, b]) => ({ kind: 'free' as const, from: a < b ? a : b, to: a < b ? b : a }))

const counts = ({ lines }: CountedBlock) => new Map(lines.map(({ id, members }) => [id, members.length]))

describe('what moved in a period', () => {
  it('explains how the phases stood when it ended: stock(t2) = stock(t1) + in - out, for every phase and any days', () => {
    fc.assert(
      fc.property(histories, periods, (all, period) => {
        const flow = counts(phaseFlow(counting(all, period)))
        const number = (line: string) => flow.get(line) ?? Number.NaN
        for (const phase of phaseNumbers) {
          const standing = (on: string) => all.filter((one) => placeOn(one, on) === phase).length
          expect(number(`phase-flow.${phase}.start`)).toBe(standing(addDays(period.from, -1)))
          expect(number(`phase-flow.${phase}.end`)).toBe(standing(period.to))
          expect(number(`phase-flow.${phase}.start`) + number(`phase-flow.${phase}.in`)).toBe(
            number(`phase-flow.${phase}.end`) + number(`phase-flow.${phase}.out`),
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  it('adds up in every equation that is told', () => {
    fc.assert(
      fc.property(histories, periods, (all, period) => {
        const blocks = [movements, phaseFlow, matrix, shifts].map((count) => count(counting(all, period)))
        const numbers = new Map(blocks.flatMap((block) => [...counts(block)]))
        const sum = (lines: readonly string[]) =>
          lines.reduce((total, line) => total + (numbers.get(line) ?? Number.NaN), 0)
        for (const { left, right } of blocks.flatMap(({ equations }) => equations))
          expect([left.join(), sum(left)]).toEqual([left.join(), sum(right)])
      }),
      { numRuns: 300 },
    )
  })

  it('two periods after each other explain as much as the two in one', () => {
    fc.assert(
      fc.property(histories, periods, day, (all, { from, to }, middle) => {
        fc.pre(middle >= from && middle < to)
        const moved = (a: string, b: string) =>
          counts(movements(counting(all, { kind: 'free', from: a, to: b }))).get('movements.moves') ?? 0
        expect(moved(from, middle) + moved(addDays(middle, 1), to)).toBe(moved(from, to))
      }),
    )
  })

  it('a case that moves to phase 5 and is closed on the same day has been in phase 5', () => {
    const one = {
      ...emptyHistory(1),
      openedOn: '2022-01-10',
      closedOn: '2022-06-01',
      moves: [{ movedOn: '2022-06-01', toPhase: 5 as const, outcome: 'exhausted' as const, way: null }],
    }
    expect(transitionsOf(one)).toEqual([
      { on: '2022-01-10', from: 'outside', to: 0 },
      { on: '2022-06-01', from: 0, to: 5 },
      { on: '2022-06-01', from: 5, to: 'outside' },
    ])
  })
})
