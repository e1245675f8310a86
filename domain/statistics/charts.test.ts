import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultPhases, phaseNumbers } from '../phase/phases'
import {
  type Amount,
  alphabetical,
  amountOf,
  flowEnds,
  flowKindOf,
  flowKinds,
  flowStarts,
  hiddenAmount,
  isNone,
  leadBinOf,
  leadBins,
  mostFirst,
  moveMatrix,
  partyLead,
  phaseFlows,
  phaseStateOf,
  timeInPhase,
  unitAnswers,
} from './charts'

const sum = (amounts: readonly Amount[]) => amounts.reduce((total, { n }) => total + (n ?? 0), 0)

describe('flows between phases', () => {
  const anyCases = fc.array(
    fc.record({ from: fc.constantFrom(...flowStarts), to: fc.constantFrom(...flowEnds) }),
    { maxLength: 60 },
  )

  it('count every case once on each side, once as a ribbon, and as one kind', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { flows, starts, ends, kinds, total } = phaseFlows(cases)
        expect(total.n).toBe(cases.length)
        expect(sum(flows.map(({ amount }) => amount))).toBe(cases.length)
        expect(sum(Object.values(starts))).toBe(cases.length)
        expect(sum(Object.values(ends))).toBe(cases.length)
        expect(sum(flowKinds.map((kind) => kinds[kind]))).toBe(cases.length)
        expect(flows.some(({ amount }) => isNone(amount))).toBe(false)
      }),
    )
  })

  it('tell forward from backward, and a case that came and went as closed', () => {
    expect(flowKindOf(4, 2)).toBe('backward')
    expect(flowKindOf(0, 5)).toBe('forward')
    expect(flowKindOf(3, 3)).toBe('stayed')
    expect(flowKindOf('new', 0)).toBe('new')
    expect(flowKindOf('new', 'closed')).toBe('closed')
  })
})

describe('the matrix of moves', () => {
  it('adds up by row, by column, and by direction', () => {
    const anyMoves = fc.array(
      fc
        .record({ fromPhase: fc.constantFrom(...phaseNumbers), toPhase: fc.constantFrom(...phaseNumbers) })
        .filter(({ fromPhase, toPhase }) => fromPhase !== toPhase),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(anyMoves, (moves) => {
        const { cells, left, entered, forward, backward, total } = moveMatrix(moves)
        expect(sum(cells.flat())).toBe(total.n)
        expect(cells.map(sum)).toEqual(left.map(({ n }) => n))
        expect(phaseNumbers.map((to) => sum(cells.map((row) => row[to] ?? amountOf(0))))).toEqual(
          entered.map(({ n }) => n),
        )
        expect(sum([forward, backward])).toBe(total.n)
      }),
    )
  })
})

describe('time in phase', () => {
  it('is over the limit from the day after it, and never where there is none', () => {
    const { phases, over } = timeInPhase(
      [
        { phase: 1, days: 60 },
        { phase: 1, days: 61 },
        { phase: 1, days: 300 },
        { phase: 5, days: 900 },
      ],
      defaultPhases,
    )
    expect(phases[1]).toMatchObject({
      cases: { n: 3 },
      medianDays: { n: 61 },
      longestDays: { n: 300 },
      over: { n: 2 },
    })
    expect(phases[5]).toMatchObject({ longestDays: { n: 900 }, over: { n: 0 } })
    expect(phases[2]).toMatchObject({ cases: { n: 0 }, medianDays: { n: null }, longestDays: { n: null } })
    expect(over.n).toBe(2)
  })
})

describe('days to a signed consent', () => {
  it('fall in a bin whose last day is in it', () => {
    expect(leadBins.map(leadBinOf)).toEqual([0, 1, 2, 3, 4])
    expect(leadBins.map((last) => leadBinOf(last + 1))).toEqual([1, 2, 3, 4, 5])
    expect(leadBinOf(0)).toBe(0)
  })

  it('are each in one bin', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), (days) => {
        const party = partyLead('Vården', days, 0)
        expect(sum(party.bins)).toBe(days.length)
        expect(party.signed.n).toBe(days.length)
      }),
    )
  })
})

it('an unanswered förfrågan is sent, and has no days', () => {
  const answers = [{ daysToAnswer: 4 }, { daysToAnswer: null }, { daysToAnswer: 30 }, { daysToAnswer: 9 }]
  expect(unitAnswers('Akalla', answers)).toMatchObject({
    sent: { n: 4 },
    answered: { n: 3 },
    medianDays: { n: 9 },
  })
})

it('phase 5 is told by its outcome, also when that is not known', () => {
  expect(phaseStateOf(4, null)).toBe(4)
  expect(phaseStateOf(5, 'exhausted')).toBe('exhausted')
  expect(phaseStateOf(5, null)).toBe('outcome-unknown')
})

describe('order', () => {
  const labelled = (...labels: readonly string[]) => labels.map((label) => ({ label, amount: amountOf(1) }))

  it('of people and units is that of the Swedish alphabet, with the rest last', () => {
    const rows = [{ label: 'Annan', rest: true }, ...labelled('Öberg', 'Ek', 'Åberg', 'Zetterlund', 'Ärlig')]
    expect(alphabetical(rows).map(({ label }) => label)).toEqual([
      'Ek',
      'Zetterlund',
      'Åberg',
      'Ärlig',
      'Öberg',
      'Annan',
    ])
  })

  it('of reasons is most first, and hidden ones tell nothing by their place among each other', () => {
    const reason = (label: string, amount: Amount) => ({ label, amount })
    const reasons = [
      { ...reason('Uppgift saknas', amountOf(99)), rest: true },
      reason('Underlag', hiddenAmount),
      reason('Byte', amountOf(7)),
      reason('Samtycke', amountOf(34)),
      reason('Annat', amountOf(7)),
      reason('Intyg', hiddenAmount),
    ]
    expect(mostFirst(reasons).map(({ label }) => label)).toEqual([
      'Samtycke',
      'Annat',
      'Byte',
      'Intyg',
      'Underlag',
      'Uppgift saknas',
    ])
  })
})
