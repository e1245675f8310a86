import type { LocalDate } from '../../dates'
import { block, type CountedBlock, type Counting, line, type Member, sumOf, within } from '../count'

/** U12, what was done: follow-ups planned for a day of the period, and all that were held in it. */
export function followUps({ histories, period }: Counting): CountedBlock {
  const inPeriod = within(period)
  const { to } = period
  const all = histories.flatMap(({ caseId, followUps: own }) => own.map((one) => ({ ...one, caseId })))
  const planned = all.filter(({ plannedOn }) => inPeriod(plannedOn))
  const doneBy = (outcome: string) =>
    planned.filter((one) => one.outcome === outcome && (one.doneOn === null || one.doneOn <= to))
  const held = doneBy('held')
  const attempted = doneBy('attempted')
  const cancelled = doneBy('cancelled')
  const settled = new Set([...held, ...attempted, ...cancelled])
  const members = (some: readonly { caseId: number; plannedOn: LocalDate | null }[]): Member[] =>
    some.map(({ caseId, plannedOn }) => ({ caseId, on: plannedOn }))
  const total = 'follow-ups.planned'
  const part = { unit: 'follow-up', of: total, indent: 1 } as const
  const parts = [
    line('follow-ups.held', members(held), part),
    line('follow-ups.attempted', members(attempted), part),
    line('follow-ups.cancelled', members(cancelled), part),
    line('follow-ups.not-done', members(planned.filter((one) => !settled.has(one))), part),
  ]
  const done = all.filter((one) => one.outcome === 'held' && inPeriod(one.doneOn))
  return block(
    'follow-ups',
    'flow',
    [
      line(total, members(planned), { unit: 'follow-up' }),
      ...parts,
      line(
        'follow-ups.all-held',
        done.map(({ caseId, doneOn }) => ({ caseId, on: doneOn })),
        { unit: 'follow-up' },
      ),
      line(
        'follow-ups.unplanned-held',
        done
          .filter(({ plannedOn }) => plannedOn === null)
          .map(({ caseId, doneOn }) => ({ caseId, on: doneOn })),
        { unit: 'follow-up', of: 'follow-ups.all-held', indent: 1 },
      ),
    ],
    [sumOf(total, parts)],
  )
}
