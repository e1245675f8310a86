import type { LocalDate } from '../../dates'
import { daysBetween } from '../../dates'
import { type FlagCode, hasFlag } from '../../flag/flags'
import { lastPhase, phaseNumbers } from '../../phase/phases'
import { waitingParties } from '../../waiting/waiting'
import { block, type CountedBlock, type Counting, line, type Member, sumOf } from '../count'
import type { StockCase } from '../stock-case'
import { membersOf } from './standing'

/** U7 and U8: how long cases have been where they are, which of them stand still, why, and whom they wait for. */

export function timeInPhase({ stock, limits }: Counting): CountedBlock {
  const lines = phaseNumbers
    .filter((phase) => phase !== lastPhase)
    .flatMap((phase) => {
      const cases = stock.filter((one) => one.phase === phase)
      const days: Member[] = cases.map((one) => ({ caseId: one.id, on: one.phaseSince, days: one.days }))
      const limit = limits[phase] ?? null
      const over = limit === null ? [] : cases.filter((one) => one.days > limit)
      const total = `time-in-phase.${phase}.cases`
      return [
        line(total, membersOf(cases)),
        line(`time-in-phase.${phase}.median`, days, { measure: 'median-days', indent: 1 }),
        line(`time-in-phase.${phase}.longest`, days, { measure: 'longest-days', indent: 1 }),
        line(`time-in-phase.${phase}.over`, membersOf(over), { of: total, indent: 1 }),
      ]
    })
  const sums = phaseNumbers
    .filter((phase) => phase !== lastPhase)
    .map((phase) => ({ left: [`time-in-phase.${phase}.cases`], right: [`phase-flow.${phase}.end`] }))
  const all = (what: string) => lines.filter(({ id }) => id.endsWith(`.${what}`))
  const total = 'time-in-phase.cases'
  const totals = [
    line(
      total,
      all('cases').flatMap(({ members }) => members),
    ),
    line(
      'time-in-phase.over',
      all('over').flatMap(({ members }) => members),
      { of: total, indent: 1 },
    ),
  ]
  return block(
    'time-in-phase',
    'stock',
    [...totals, ...lines],
    [
      ...sums,
      sumOf(total, all('cases')),
      sumOf('time-in-phase.over', all('over')),
      { left: [total, `phase-flow.${lastPhase}.end`], right: ['movements.end'] },
    ],
  )
}

/** Causes that the register can see (domain: section 11), each by the flags that find it. */
export const stallCauses = {
  consent: ['consent-missing', 'consent-pending', 'consent-expired', 'consent-withdrawn', 'activity-blocked'],
  'consent-refused': ['consent-refused'],
  certificate: ['certificate-expired', 'certificate-incomplete'],
  'certificate-only': ['certificate-only'],
  'full-sick-leave': ['full-sick-leave'],
  'no-plan': ['plan-missing', 'plan-idle'],
  activity: ['activity-late', 'activity-over'],
  inquiry: ['inquiry-unanswered', 'inquiry-incomplete', 'inquiry-unused'],
  fk: ['fk-late', 'fk-refused'],
  finsam: ['finsam-unanswered', 'finsam-follow-up'],
  sip: ['sip-overdue', 'sip-follow-up'],
  'coordinator-vacant': ['coordinator-vacant'],
  'worker-missing': ['worker-missing', 'worker-away', 'handover-unaccepted'],
  'worker-changed': ['worker-changed', 'worker-third'],
  'follow-up': ['follow-up-overdue', 'follow-up-unplanned', 'never-followed-up', 'silent'],
} as const satisfies Record<string, readonly FlagCode[]>
export type StallCause = keyof typeof stallCauses
const causes = Object.keys(stallCauses) as StallCause[]

export const hasCause = (one: StockCase, cause: StallCause): boolean =>
  stallCauses[cause].some((code) => hasFlag(one, code))

/** Snoozed ones too: a snooze is not a hiding place. A case with several causes is counted under each of them. */
export function stalls({ stock }: Counting): CountedBlock {
  const stalled = stock.filter((one) => hasFlag(one, 'stalled'))
  const total = 'stalls.total'
  const part = { of: total, indent: 1 } as const
  const unexplained = stalled.filter((one) => !causes.some((cause) => hasCause(one, cause)))
  return block('stalls', 'stock', [
    line(total, membersOf(stalled), { of: 'register.open' }),
    ...causes.map((cause) =>
      line(`stalls.${cause}`, membersOf(stalled.filter((one) => hasCause(one, cause))), part),
    ),
    line('stalls.unexplained', membersOf(unexplained), part),
  ])
}

/** By party, with the median of how long; a case may wait for several. */
export function waits({ stock, period }: Counting): CountedBlock {
  const sinceOf = (one: StockCase, party: string): LocalDate | null =>
    one.waits
      .filter((wait) => wait.party === party)
      .map(({ since }) => since)
      .toSorted()[0] ?? null
  return block(
    'waits',
    'stock',
    waitingParties.flatMap((party) => {
      const members = stock.flatMap((one): Member[] => {
        const since = sinceOf(one, party)
        return since === null ? [] : [{ caseId: one.id, on: since, days: daysBetween(since, period.to) }]
      })
      return [
        line(`waits.${party}`, members, { of: 'register.open' }),
        line(`waits.${party}.median`, members, { measure: 'median-days', indent: 1 }),
      ]
    }),
  )
}

/** U12, how it stands: open cases that have been seen within the interval of their phase. */
export function coverage({ stock }: Counting): CountedBlock {
  const due = stock.filter(({ phase, dormantUntil }) => phase !== lastPhase && dormantUntil === null)
  const total = 'coverage.total'
  const part = { of: total, indent: 1 } as const
  const parts = [
    line('coverage.seen', membersOf(due.filter(({ unseenSince }) => unseenSince === null)), part),
    line('coverage.unseen', membersOf(due.filter(({ unseenSince }) => unseenSince !== null)), part),
  ]
  return block(
    'coverage',
    'stock',
    [
      line(total, membersOf(due), { of: 'register.open' }),
      ...parts,
      line('coverage.overdue', membersOf(due.filter((one) => hasFlag(one, 'follow-up-overdue'))), part),
      line('coverage.unplanned', membersOf(due.filter(({ nextPlanned }) => nextPlanned === null)), part),
    ],
    [sumOf(total, parts)],
  )
}
