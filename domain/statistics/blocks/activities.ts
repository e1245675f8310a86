import { addDays } from '../../dates'
import { activityTypes, responsibleParties } from '../../plan/activity'
import { parallelOn } from '../../plan/parallel'
import { type CaseHistory, isOpenOn, runsOn } from '../case-history'
import { block, type CountedBlock, type Counting, casesOf, line, type Member, sumOf, within } from '../count'
import { isTarget } from '../stock-case'
import { isForward, stepsIn } from './movements'
import { membersOf } from './standing'

/** U9 and U10: insatser of the target group on the last day of the period, side by side or not, of what kind and whose. */

type Activity = CaseHistory['activities'][number]

const runs = (activity: Activity, day: string): boolean =>
  activity.ended !== 'cancelled' && runsOn(activity, day)

export function parallel({ stock, histories, period }: Counting): CountedBlock {
  const running = new Set(
    histories
      .filter((one) => one.activities.some((activity) => runs(activity, period.to)))
      .map(({ caseId }) => caseId),
  )
  const group = stock.filter(isTarget)
  const shape = { unit: 'client', of: 'target-group.total' } as const
  const sequential = group.filter((one) => one.parallel === null)
  const lines = [
    line('parallel.with-work', membersOf(group.filter((one) => one.parallel === 'with-work')), shape),
    line('parallel.without-work', membersOf(group.filter((one) => one.parallel === 'without-work')), shape),
    line('parallel.single', membersOf(sequential.filter(({ id }) => running.has(id))), shape),
    line('parallel.none', membersOf(sequential.filter(({ id }) => !running.has(id))), shape),
  ]
  return block('parallel', 'stock', lines, [sumOf('target-group.total', lines)])
}

/** Of those open when the period began, with and without parallella insatser then: how many moved forward in it. */
export function parallelEffect(counting: Counting): CountedBlock {
  const { histories, period } = counting
  const start = addDays(period.from, -1)
  const forward = new Set(
    stepsIn(counting)
      .filter(isForward)
      .map(({ caseId }) => caseId),
  )
  const open = histories.filter((one) => isOpenOn(one, start))
  const has = (one: CaseHistory) => parallelOn(one.activities, start) !== null
  const pair = (id: string, cases: readonly CaseHistory[]) => [
    line(`parallel-effect.${id}`, casesOf(cases)),
    line(`parallel-effect.${id}-forward`, casesOf(cases.filter(({ caseId }) => forward.has(caseId))), {
      of: `parallel-effect.${id}`,
      indent: 1,
    }),
  ]
  const lines = [
    ...pair('with', open.filter(has)),
    ...pair(
      'without',
      open.filter((one) => !has(one)),
    ),
  ]
  return block('parallel-effect', 'flow', lines, [
    { left: ['parallel-effect.with', 'parallel-effect.without'], right: ['movements.start'] },
  ])
}

/** Every insats that runs on the day: one client may have several. */
export function activities({ stock, histories, period }: Counting): CountedBlock {
  const target = new Set(stock.filter(isTarget).map(({ id }) => id))
  const running = histories
    .filter(({ caseId }) => target.has(caseId))
    .flatMap((one) =>
      one.activities
        .filter((activity) => runs(activity, period.to))
        .map((activity) => ({ activity, member: { caseId: one.caseId, on: activity.fromDate } })),
    )
  const members = (fits: (activity: Activity) => boolean): Member[] =>
    running.filter(({ activity }) => fits(activity)).map(({ member }) => member)
  const total = 'activities.total'
  const part = { unit: 'activity', of: total, indent: 1 } as const
  const byType = [...activityTypes, null].map((type) =>
    line(
      `activities.type.${type ?? 'unknown'}`,
      members((one) => one.type === type),
      part,
    ),
  )
  const byParty = [...responsibleParties, null].map((party) =>
    line(
      `activities.party.${party ?? 'unknown'}`,
      members((one) => one.party === party),
      part,
    ),
  )
  return block(
    'activities',
    'stock',
    [
      line(
        total,
        members(() => true),
        { unit: 'activity' },
      ),
      ...byType,
      ...byParty,
    ],
    [sumOf(total, byType), sumOf(total, byParty)],
  )
}

/** Plans that were made in the period, new versions of one counted too. */
export function plansMade({ histories, period }: Counting): CountedBlock {
  const inPeriod = within(period)
  const made = histories.flatMap(({ caseId, plans }) =>
    plans.filter(({ datedOn }) => inPeriod(datedOn)).map(({ datedOn }) => ({ caseId, on: datedOn })),
  )
  const first = histories.flatMap(({ caseId, plans }) => {
    const on = plans.map(({ datedOn }) => datedOn).toSorted()[0] ?? null
    return inPeriod(on) ? [{ caseId, on }] : []
  })
  return block('plans-made', 'flow', [
    line('plans-made.clients', first, { unit: 'client' }),
    line('plans-made.versions', made),
  ])
}
