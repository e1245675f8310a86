import { addDays } from '../../dates'
import { isBackward } from '../../phase/move'
import { phaseNumbers } from '../../phase/phases'
import {
  type CaseHistory,
  hasPlanOn,
  isOpenOn,
  type Place,
  placeOn,
  type Transition,
  transitionsOf,
} from '../case-history'
import {
  block,
  type CountedBlock,
  type CountedLine,
  type Counting,
  casesOf,
  line,
  type Member,
  sumOf,
  within,
} from '../count'

/**
 * U6: what moved in the period. How the open cases stood when it began, what came in and went out, and how they stood when
 * it ended always add up, in all and phase by phase.
 */

interface Step extends Transition {
  readonly caseId: number
}

/** In the period, in order. */
export function stepsIn({ histories, period }: Counting): Step[] {
  const inPeriod = within(period)
  return histories.flatMap((history) =>
    transitionsOf(history)
      .filter(({ on }) => inPeriod(on))
      .map((step) => ({ ...step, caseId: history.caseId })),
  )
}

export const isBack = ({ from, to }: Transition): boolean =>
  from !== 'outside' && to !== 'outside' && isBackward(from, to)
export const isForward = ({ from, to }: Transition): boolean =>
  from !== 'outside' && to !== 'outside' && to > from

const openOn = (histories: readonly CaseHistory[], day: string) =>
  histories.filter((history) => isOpenOn(history, day))

export function movements(counting: Counting): CountedBlock {
  const { histories, period } = counting
  const steps = stepsIn(counting)
  const start = addDays(period.from, -1)
  const between = steps.filter((step) => isBack(step) || isForward(step))
  const movedIds = new Set(between.map(({ caseId }) => caseId))
  const throughout = openOn(histories, start).filter((history) => isOpenOn(history, period.to))
  const entered = steps.filter(({ from }) => from === 'outside')
  const closed = steps.filter(({ to }) => to === 'outside')
  const isNew = new Set(entered.map(({ caseId }) => caseId))
  const isClosed = new Set(closed.map(({ caseId }) => caseId))
  const moves = 'movements.moves'
  const ofMoves = { unit: 'move', of: moves, indent: 1 } as const
  const part = (id: string, of: string, members: readonly Member[]) => line(id, members, { of, indent: 1 })
  const lines = [
    line('movements.start', casesOf(openOn(histories, start))),
    line('movements.new', entered),
    part(
      'movements.new-open',
      'movements.new',
      entered.filter(({ caseId }) => !isClosed.has(caseId)),
    ),
    part(
      'movements.new-closed',
      'movements.new',
      entered.filter(({ caseId }) => isClosed.has(caseId)),
    ),
    line('movements.closed', closed),
    part(
      'movements.left',
      'movements.closed',
      closed.filter(({ caseId }) => !isNew.has(caseId)),
    ),
    line('movements.end', casesOf(openOn(histories, period.to))),
    line(moves, between, { unit: 'move' }),
    line('movements.forward', between.filter(isForward), ofMoves),
    line('movements.backward', between.filter(isBack), ofMoves),
    line(
      'movements.four-to-two',
      between.filter(({ from, to }) => from === 4 && to === 2),
      {
        unit: 'move',
        of: 'movements.backward',
        indent: 2,
      },
    ),
    line('movements.throughout', casesOf(throughout)),
    line('movements.moved', casesOf(throughout.filter(({ caseId }) => movedIds.has(caseId))), {
      of: 'movements.throughout',
      indent: 1,
    }),
    line('movements.unmoved', casesOf(throughout.filter(({ caseId }) => !movedIds.has(caseId))), {
      of: 'movements.throughout',
      indent: 1,
    }),
  ]
  return block('movements', 'flow', lines, [
    { left: ['movements.start', 'movements.new'], right: ['movements.end', 'movements.closed'] },
    { left: ['movements.forward', 'movements.backward'], right: [moves] },
    { left: ['movements.moved', 'movements.unmoved'], right: ['movements.throughout'] },
    { left: ['movements.new-open', 'movements.new-closed'], right: ['movements.new'] },
    { left: ['movements.left', 'movements.new-closed'], right: ['movements.closed'] },
    { left: ['movements.left', 'movements.throughout'], right: ['movements.start'] },
    { left: ['movements.new-open', 'movements.throughout'], right: ['movements.end'] },
  ])
}

/** Phase by phase: how many stood there, came, left and stand there. */
export function phaseFlow(counting: Counting): CountedBlock {
  const { histories, period } = counting
  const steps = stepsIn(counting)
  const start = addDays(period.from, -1)
  const standing = (phase: Place, day: string) =>
    casesOf(histories.filter((history) => placeOn(history, day) === phase))
  const step = { unit: 'move', indent: 1 } as const
  const ofPhase = phaseNumbers.map((phase): CountedLine[] => [
    line(`phase-flow.${phase}.start`, standing(phase, start)),
    line(
      `phase-flow.${phase}.in`,
      steps.filter(({ to }) => to === phase),
      step,
    ),
    line(
      `phase-flow.${phase}.out`,
      steps.filter(({ from }) => from === phase),
      step,
    ),
    line(`phase-flow.${phase}.end`, standing(phase, period.to)),
  ])
  const sums = (moment: 'end' | 'start') => ({
    left: phaseNumbers.map((phase) => `phase-flow.${phase}.${moment}`),
    right: [`movements.${moment}`],
  })
  const balances = phaseNumbers.map((phase) => ({
    left: [`phase-flow.${phase}.start`, `phase-flow.${phase}.in`],
    right: [`phase-flow.${phase}.end`, `phase-flow.${phase}.out`],
  }))
  return block('phase-flow', 'flow', ofPhase.flat(), [...balances, sums('start'), sums('end')])
}

export const places: readonly Place[] = ['outside', ...phaseNumbers]

/** Every move between two phases, new cases and closed ones: the from/to matrix, with what left and entered each phase. */
export function matrix(counting: Counting): CountedBlock {
  const all = stepsIn(counting)
  const steps = Map.groupBy(all, ({ from, to }) => `${from}-${to}`)
  const between = all.filter(({ from, to }) => from !== 'outside' && to !== 'outside')
  const move = { unit: 'move' } as const
  const cells = places.flatMap((from) =>
    places
      .filter((to) => to !== from)
      .map((to) => line(`matrix.${from}-${to}`, steps.get(`${from}-${to}`) ?? [], move)),
  )
  const sums = phaseNumbers.flatMap((phase) => [
    line(
      `matrix.left.${phase}`,
      between.filter(({ from }) => from === phase),
      move,
    ),
    line(
      `matrix.entered.${phase}`,
      between.filter(({ to }) => to === phase),
      move,
    ),
  ])
  const equations = phaseNumbers.flatMap((phase) => {
    const others = phaseNumbers.filter((other) => other !== phase)
    return [
      { left: others.map((to) => `matrix.${phase}-${to}`), right: [`matrix.left.${phase}`] },
      { left: others.map((from) => `matrix.${from}-${phase}`), right: [`matrix.entered.${phase}`] },
      { left: [`matrix.left.${phase}`, `matrix.${phase}-outside`], right: [`phase-flow.${phase}.out`] },
      { left: [`matrix.entered.${phase}`, `matrix.outside-${phase}`], right: [`phase-flow.${phase}.in`] },
    ]
  })
  const pairs = phaseNumbers.flatMap((from) => phaseNumbers.map((to) => ({ from, to })))
  const named = (some: readonly Pick<Transition, 'from' | 'to'>[]) =>
    some.map(({ from, to }) => `matrix.${from}-${to}`)
  return block(
    'matrix',
    'flow',
    [...cells, ...sums],
    [
      ...equations,
      { left: named(pairs.filter(({ from, to }) => to > from)), right: ['movements.forward'] },
      { left: named(pairs.filter(({ from, to }) => to < from)), right: ['movements.backward'] },
      { left: ['matrix.4-2'], right: ['movements.four-to-two'] },
      { left: phaseNumbers.map((phase) => `matrix.outside-${phase}`), right: ['movements.new'] },
      { left: phaseNumbers.map((phase) => `matrix.${phase}-outside`), right: ['movements.closed'] },
    ],
  )
}

const shiftKinds = ['stayed', 'forward', 'backward', 'new', 'closed'] as const

function shiftKind(from: Place, to: Place): (typeof shiftKinds)[number] {
  if (to === 'outside') return 'closed'
  if (from === 'outside') return 'new'
  return from === to ? 'stayed' : from < to ? 'forward' : 'backward'
}

/**
 * Where each case stood when the period began and stands when it ends: what the flow picture draws. One that came and was
 * closed in the period is counted as closed.
 */
export function shifts(counting: Counting): CountedBlock {
  const { period } = counting
  const start = addDays(period.from, -1)
  const stirred = new Set(stepsIn(counting).map(({ caseId }) => caseId))
  const shifted = counting.histories
    .map((one) => ({ caseId: one.caseId, from: placeOn(one, start), to: placeOn(one, period.to) }))
    .filter(({ caseId, from, to }) => from !== 'outside' || to !== 'outside' || stirred.has(caseId))
  const cells = places.flatMap((from) =>
    places.map((to) =>
      line(`shifts.${from}-${to}`, casesOf(shifted.filter((one) => one.from === from && one.to === to))),
    ),
  )
  const total = 'shifts.total'
  const kinds = shiftKinds.map((kind) =>
    line(`shifts.${kind}`, casesOf(shifted.filter(({ from, to }) => shiftKind(from, to) === kind)), {
      of: total,
      indent: 1,
    }),
  )
  const ofKind = (kind: (typeof shiftKinds)[number]) =>
    places.flatMap((from) =>
      places.filter((to) => shiftKind(from, to) === kind).map((to) => `shifts.${from}-${to}`),
    )
  return block(
    'shifts',
    'flow',
    [line(total, casesOf(shifted)), ...kinds, ...cells],
    [
      sumOf(total, kinds),
      ...shiftKinds.map((kind) => ({ left: ofKind(kind), right: [`shifts.${kind}`] })),
      ...phaseNumbers.flatMap((phase) => [
        { left: places.map((to) => `shifts.${phase}-${to}`), right: [`phase-flow.${phase}.start`] },
        { left: places.map((from) => `shifts.${from}-${phase}`), right: [`phase-flow.${phase}.end`] },
      ]),
      { left: places.map((to) => `shifts.outside-${to}`), right: ['movements.new'] },
      { left: places.map((from) => `shifts.${from}-outside`), right: ['movements.closed'] },
    ],
  )
}

/**
 * Those who had a plan both when the period began and when it ended, and their phases then and now: an inflow of new plans
 * does not look like a set-back (domain: 12.3 no. 8).
 */
export function cohort({ histories, period }: Counting): CountedBlock {
  const start = addDays(period.from, -1)
  const both = histories.filter(
    (one) =>
      isOpenOn(one, start) && hasPlanOn(one, start) && isOpenOn(one, period.to) && hasPlanOn(one, period.to),
  )
  const total = 'cohort.total'
  const at = (moment: 'end' | 'start', day: string) =>
    phaseNumbers.map((phase) =>
      line(`cohort.${moment}.${phase}`, casesOf(both.filter((one) => placeOn(one, day) === phase)), {
        of: total,
        indent: 1,
      }),
    )
  const before = at('start', start)
  const after = at('end', period.to)
  return block(
    'cohort',
    'flow',
    [line(total, casesOf(both)), ...before, ...after],
    [sumOf(total, before), sumOf(total, after)],
  )
}
