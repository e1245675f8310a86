import { closeReasons } from '../../case/case'
import { ways } from '../../phase/outcome'
import { lastPhase } from '../../phase/phases'
import type { CaseHistory } from '../case-history'
import { block, type CountedBlock, type Counting, line, type Member, sumOf, within } from '../count'

/** U5: what was reached in the period. Each client is counted once in a line, however often it happened; the latest counts. */

interface Reached {
  readonly history: CaseHistory
  readonly member: Member
  readonly way: (typeof ways)[number]
}

function reached({ histories, period }: Counting, outcome: 'exhausted' | 'self-supporting'): Reached[] {
  const inPeriod = within(period)
  return histories.flatMap((history) => {
    const move = history.moves.findLast(
      (one) => one.toPhase === lastPhase && one.outcome === outcome && inPeriod(one.movedOn),
    )
    if (!move) return []
    return [{ history, member: { caseId: history.caseId, on: move.movedOn }, way: move.way ?? 'unknown' }]
  })
}

/** Self-supporting by a benefit from Försäkringskassan, which is also counted as granted. */
const isBenefit = (way: (typeof ways)[number]): boolean =>
  way === 'sickness-compensation' || way === 'activity-compensation'

const membersOf = (found: readonly Reached[]): Member[] => found.map(({ member }) => member)

export function outcomes(counting: Counting): CountedBlock {
  const inPeriod = within(counting.period)
  const selfSupporting = reached(counting, 'self-supporting')
  const total = 'outcomes.self-supporting'
  const part = { unit: 'client', of: total, indent: 1 } as const
  const byWay = ways.map((way) =>
    line(`outcomes.way.${way}`, membersOf(selfSupporting.filter((one) => one.way === way)), part),
  )
  const granted = counting.histories.flatMap(({ caseId, benefitGrantedOn }) =>
    inPeriod(benefitGrantedOn) ? [{ caseId, on: benefitGrantedOn }] : [],
  )
  const lines = [
    line(total, membersOf(selfSupporting), { unit: 'client' }),
    ...byWay,
    line(
      'outcomes.self-supporting-benefit',
      membersOf(selfSupporting.filter(({ way }) => isBenefit(way))),
      part,
    ),
    line(
      'outcomes.via-care',
      membersOf(selfSupporting.filter(({ history }) => history.viaCareCooperation)),
      part,
    ),
    line('outcomes.exhausted', membersOf(reached(counting, 'exhausted')), { unit: 'client' }),
    line('outcomes.benefit', granted, { unit: 'client' }),
  ]
  return block('outcomes', 'flow', lines, [
    sumOf(total, byWay),
    {
      left: ways.filter(isBenefit).map((way) => `outcomes.way.${way}`),
      right: ['outcomes.self-supporting-benefit'],
    },
  ])
}

/** Cases closed in the period, and why. */
export function closings({ histories, period }: Counting): CountedBlock {
  const inPeriod = within(period)
  const closed = histories.filter(({ closedOn }) => inPeriod(closedOn))
  const members = (cases: readonly CaseHistory[]): Member[] =>
    cases.map(({ caseId, closedOn }) => ({ caseId, on: closedOn }))
  const total = 'closings.total'
  const part = { of: total, indent: 1 } as const
  const parts = [
    ...closeReasons.map((reason) =>
      line(`closings.${reason}`, members(closed.filter(({ closeReason }) => closeReason === reason)), part),
    ),
    line('closings.unknown', members(closed.filter(({ closeReason }) => closeReason === null)), part),
  ]
  return block(
    'closings',
    'flow',
    [line(total, members(closed)), ...parts],
    [sumOf(total, parts), { left: [total], right: ['movements.closed'] }],
  )
}
