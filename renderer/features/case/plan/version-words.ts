import type { CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import type { ActivityFacts } from '../../../../domain/plan/activity'
import {
  comparePlans,
  type PlanContent,
  type PlanDifference,
  type PlanGoals,
} from '../../../../domain/plan/plan'
import { activityStatusWords, activityTypeWords, obstacleWords, responsibleWords } from '../../../app/words'

export const goalWords: Record<keyof PlanGoals, string> = {
  goal: 'Huvudmål',
  partialGoals: 'Delmål',
  ownWords: 'Klientens egna ord',
}

const fieldWords: Record<keyof ActivityFacts, string> = {
  title: 'Aktivitet',
  type: 'Typ',
  party: 'Ansvarig',
  fromDate: 'Start',
  toDate: 'Slut',
  deadline: 'Tidsfrist',
  extent: 'Omfattning',
  adaptation: 'Anpassning',
  ended: 'Status',
  outcome: 'Utfall',
  obstacle: 'Hinder',
}

export const factLabel = (field: keyof ActivityFacts): string => fieldWords[field]

/** A fact as it is read; "ej angivet" when there is none. */
export function factWords(facts: ActivityFacts, field: keyof ActivityFacts): string {
  const none = 'ej angivet'
  switch (field) {
    case 'type':
      return facts.type === null ? none : activityTypeWords[facts.type]
    case 'party':
      return facts.party === null ? none : responsibleWords[facts.party]
    case 'extent':
      return facts.extent === null ? none : `${facts.extent} %`
    case 'ended':
      return facts.ended === null ? 'ej avslutad' : activityStatusWords[facts.ended]
    case 'obstacle':
      return facts.obstacle === null ? none : obstacleWords[facts.obstacle]
    case 'toDate':
      return facts.toDate ?? 'tills vidare'
    case 'title':
    case 'fromDate':
    case 'deadline':
    case 'adaptation':
    case 'outcome':
      return facts[field] ?? none
  }
}

export interface FactChange {
  readonly label: string
  readonly before: string
  readonly after: string
}

export const changeWords = ({ before, after, fields }: PlanDifference['changed'][number]): FactChange[] =>
  fields.map((field) => ({
    label: fieldWords[field],
    before: factWords(before, field),
    after: factWords(after, field),
  }))

/** What a version holds: as it was when it gave way, or as it is while it is open. Null when it was never kept. */
export const contentOf = (plan: PlanEntry, detail: Pick<CaseDetail, 'activities'>): PlanContent | null =>
  plan.frozen ?? (plan.endedOn === null ? { activities: [...detail.activities] } : null)

/** Two versions against each other; activities are left out when one of them did not keep any. */
export function compareVersions(
  before: PlanEntry,
  after: PlanEntry,
  detail: Pick<CaseDetail, 'activities'>,
): PlanDifference & { readonly unknown: boolean } {
  const [was, is] = [contentOf(before, detail), contentOf(after, detail)]
  const unknown = was === null || is === null
  const none = { activities: [] }
  return {
    ...comparePlans({ ...before, ...(unknown ? none : was) }, { ...after, ...(unknown ? none : is) }),
    unknown,
  }
}
