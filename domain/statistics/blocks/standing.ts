import { codes } from '../../case/client'
import { type LocalDate, monthsBefore } from '../../dates'
import { lastPhase, phaseNumbers } from '../../phase/phases'
import { block, type CountedBlock, type CountedLine, type Counting, line, type Member, sumOf } from '../count'
import { isTarget, type StockCase } from '../stock-case'

/** U1-U4: who the target group is on the last day of the period, and where in the phases. Stock only. */

const of = 'target-group.total'

export const membersOf = (cases: readonly StockCase[]): Member[] =>
  cases.map(({ id }) => ({ caseId: id, on: null }))

const clients = (id: string, cases: readonly StockCase[], indent: 0 | 1 = 0): CountedLine =>
  line(id, membersOf(cases), { unit: 'client', of, indent })

/** The open cases, and which of them are the target group of the statistics. */
export function register({ stock }: Counting): CountedBlock {
  const part = { of: 'register.open', indent: 1 } as const
  const parts = [
    line('register.target-group', membersOf(stock.filter(isTarget)), part),
    line('register.no-code', membersOf(stock.filter((one) => !isTarget(one))), part),
  ]
  return block(
    'register',
    'stock',
    [line('register.open', membersOf(stock)), ...parts],
    [
      sumOf('register.open', parts),
      { left: ['register.open'], right: ['movements.end'] },
      { left: ['register.target-group'], right: [of] },
    ],
  )
}

/**
 * Of all clients with ekonomiskt bistånd, a number that only Paraplyet knows and that is typed in. Who has both codes is
 * counted under each of them, and once in the total.
 */
export function targetGroup({ stock }: Counting): CountedBlock {
  const assistance = 'target-group.assistance'
  const shape = { unit: 'client', of: assistance } as const
  const withCode = (code: (typeof codes)[number]) => stock.filter((one) => one.codes.includes(code))
  const lines = [
    line(assistance, [], { unit: 'client' }),
    line(of, membersOf(stock.filter(isTarget)), shape),
    ...codes.map((code) => line(`target-group.${code}`, membersOf(withCode(code)), { ...shape, indent: 1 })),
    line('target-group.both', membersOf(stock.filter((one) => one.codes.length > 1)), {
      ...shape,
      indent: 2,
    }),
  ]
  const parts = codes.map((code) => `target-group.${code}`)
  return block('target-group', 'stock', lines, [{ left: parts, right: [of, 'target-group.both'] }])
}

export function longTerm({ stock, period, longTermMonths }: Counting): CountedBlock {
  const since = monthsBefore(period.to, longTermMonths)
  const group = stock.filter(isTarget)
  const when = (fits: (day: LocalDate | null) => boolean) =>
    group.filter(({ assistanceSince }) => fits(assistanceSince))
  const lines = [
    clients(
      'long-term.long',
      when((day) => day !== null && day <= since),
    ),
    clients(
      'long-term.shorter',
      when((day) => day !== null && day > since),
    ),
    clients(
      'long-term.unknown',
      when((day) => day === null),
    ),
  ]
  return block('long-term', 'stock', lines, [sumOf(of, lines)])
}

export function plans({ stock }: Counting): CountedBlock {
  const group = stock.filter(isTarget)
  const lines = [
    clients(
      'plans.current',
      group.filter(({ hasCurrentPlan }) => hasCurrentPlan),
    ),
    clients(
      'plans.none',
      group.filter(({ hasCurrentPlan }) => !hasCurrentPlan),
    ),
  ]
  return block('plans', 'stock', lines, [sumOf(of, lines)])
}

/** Phase 5 in its two outcomes, which are never one number. */
export function phases({ stock }: Counting): CountedBlock {
  const group = stock.filter(isTarget)
  const last = group.filter(({ phase }) => phase === lastPhase)
  const before = phaseNumbers.filter((phase) => phase !== lastPhase)
  const lines = [
    ...before.map((phase) =>
      clients(
        `phases.${phase}`,
        group.filter((one) => one.phase === phase),
      ),
    ),
    clients('phases.last', last),
  ]
  const parts = [
    clients(
      'phases.self-supporting',
      last.filter(({ outcome }) => outcome === 'self-supporting'),
      1,
    ),
    clients(
      'phases.exhausted',
      last.filter(({ outcome }) => outcome === 'exhausted'),
      1,
    ),
    clients(
      'phases.no-outcome',
      last.filter(({ outcome }) => outcome === null),
      1,
    ),
  ]
  return block('phases', 'stock', [...lines, ...parts], [sumOf(of, lines), sumOf('phases.last', parts)])
}
