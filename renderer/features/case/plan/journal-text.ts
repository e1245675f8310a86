import type { ActivityEntry, PlanEntry } from '../../../../domain/contract/cases'
import type { UnitSettings } from '../../../../domain/contract/settings'
import type { LocalDate } from '../../../../domain/dates'
import { activityStatus } from '../../../../domain/plan/activity'
import { longDay } from '../../../app/dates'
import { activityStatusWords, inSentence, obstacleWords, responsibleWords } from '../../../app/words'
import { laneWords } from './activity-words'
import {
  type PlanTold,
  planHeadings,
  planTold,
  sentences,
  type ToldConsent,
  type ToldDetail,
  type ToldFact,
} from './plan-told'
import { factLabel } from './version-words'

/**
 * The plan as text for the aktjournal: what the printed plan says, in the same words (plan-told.ts). `name` is the name on
 * the screen, which for a protected identity is the case number.
 */
export function journalText(
  detail: ToldDetail,
  plan: PlanEntry,
  name: string,
  settings: Pick<UnitSettings, 'coordinator' | 'phases'>,
  today: LocalDate,
): string {
  const { caseNumber } = detail.card
  const told = planTold(detail, plan, settings, today)
  const parts = [
    [
      `Rehabplan, version ${plan.version}, ${longDay(plan.datedOn)}`,
      name === caseNumber ? `Ärende ${name}` : `${name}, ärende ${caseNumber}`,
      // Day and version stand in the first line.
      ...told.standing.slice(1).map(factLine),
      ...told.people.map(factLine),
    ],
    ...goals(told),
    [planHeadings.activities, ...activities(told, today), ...(told.parallel ? [told.parallel] : [])],
    told.ended.length === 0 ? [] : [planHeadings.ended, ...told.ended.map(({ words }) => `- ${words}`)],
    [planHeadings.medical, ...told.medical.map(factLine)],
    [
      planHeadings.consents(today),
      ...(told.consents.length === 0 ? ['Inget samtycke är begärt.'] : told.consents.map(consentLine)),
    ],
    [factLine(told.next)],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

const factLine = ([label, value]: ToldFact): string => `${label}: ${value ?? 'saknas'}`

/** What the client says stands apart from what is agreed. */
function goals({ goals: facts }: PlanTold): string[][] {
  const own = facts.slice(-1).map(([label, value]) => (value === null ? [] : [label, value]))
  return [facts.slice(0, -1).map(factLine), ...own]
}

function activities({ lanes }: PlanTold, today: LocalDate): string[] {
  if (lanes.length === 0) return ['Ingen aktivitet är planerad.']
  return lanes.flatMap(({ type, activities: own }) => [
    `${laneWords(type)}:`,
    ...own.map((activity) => activityLine(activity, today)),
  ])
}

function activityLine(activity: ActivityEntry, today: LocalDate): string {
  const { fromDate, toDate, deadline, obstacle, party, adaptation, outcome } = activity
  const status = activityStatusWords[activityStatus(activity, today)]
  const from = longDay(fromDate)
  return `- ${sentences([
    activity.title + (activity.extent === null ? '' : `, ${activity.extent} %`),
    `${factLabel('party')}: ${party === null ? 'ej angiven' : responsibleWords[party]}`,
    `${factLabel('deadline')}: ${deadline === null ? 'ej angiven' : longDay(deadline)}`,
    `${status}, ${toDate === null ? `från ${from}` : `${from} – ${longDay(toDate)}`}`,
    adaptation && `${factLabel('adaptation')}: ${adaptation}`,
    obstacle && `${factLabel('obstacle')}: ${inSentence(obstacleWords[obstacle])}`,
    outcome && `${factLabel('outcome')}: ${outcome}`,
  ])}`
}

function consentLine({ who, to, status, holds, until }: ToldConsent): string {
  const valid = holds ? `, gäller ${until === null ? 'tills vidare' : `till och med ${longDay(until)}`}` : ''
  return `- ${who} (${to}): ${inSentence(status)}${valid}`
}
