import type { ActivityEntry, CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { activityStatus, activityTypes } from '../../../../domain/plan/activity'
import { longDay } from '../../../app/dates'
import {
  activityStatusWords,
  consentKindWords,
  consentStatusWords,
  inSentence,
  obstacleWords,
  partyWords,
  responsibleWords,
} from '../../../app/words'
import { laneWords } from './activity-words'
import { parallelSentence, parallelWords } from './parallel-words'

type Told = Pick<CaseDetail, 'activities' | 'careContacts' | 'consentRows'> & {
  readonly card: Pick<CaseDetail['card'], 'caseNumber' | 'nextPlanned'>
}

/**
 * The plan as text for the aktjournal: what was agreed, by whom and until when, and the consents of today. `name` is the name
 * on the screen, which for a protected identity is the case number.
 */
export function journalText(detail: Told, plan: PlanEntry, name: string, today: LocalDate): string {
  const { card } = detail
  const parallel = parallelWords(detail.activities, today)
  const parts = [
    [
      `Rehabplan, version ${plan.version}, ${longDay(plan.datedOn)}`,
      name === card.caseNumber ? `Ärende ${name}` : `${name}, ärende ${card.caseNumber}`,
    ],
    goals(plan),
    plan.ownWords ? ['Klientens egna ord', plan.ownWords] : [],
    ['Aktiviteter', ...activities(detail, plan, today), ...(parallel ? [parallelSentence(parallel)] : [])],
    [`Samtycken ${longDay(today)}`, ...consents(detail)],
    [`Nästa uppföljning: ${card.nextPlanned === null ? 'ej bokad' : longDay(card.nextPlanned)}`],
  ]
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function goals({ goal, partialGoals }: PlanEntry): string[] {
  if (goal === null && partialGoals === null) return ['Mål: ej angivet']
  return [
    goal === null ? '' : `Huvudmål: ${goal}`,
    partialGoals === null ? '' : `Delmål: ${partialGoals}`,
  ].filter((line) => line !== '')
}

/** Lane by lane: what is planned and runs, and what has ended since the plan was made. */
function activities(detail: Told, plan: PlanEntry, today: LocalDate): string[] {
  const told = detail.activities
    .filter(({ ended, toDate }) => ended === null || (toDate ?? '') >= plan.datedOn)
    .toSorted((a, b) => (a.fromDate < b.fromDate ? -1 : a.fromDate > b.fromDate ? 1 : a.id - b.id))
  if (told.length === 0) return ['Ingen aktivitet är planerad.']
  return [...activityTypes, null].flatMap((type) => {
    const own = told.filter((activity) => activity.type === type)
    return own.length === 0
      ? []
      : [`${laneWords(type)}:`, ...own.map((activity) => activityLine(activity, today))]
  })
}

function activityLine(activity: ActivityEntry, today: LocalDate): string {
  const { fromDate, toDate, deadline, obstacle } = activity
  const status = activityStatusWords[activityStatus(activity, today)]
  const from = longDay(fromDate)
  const sentences = [
    activity.title + (activity.extent === null ? '' : `, ${activity.extent} %`),
    `Ansvarig: ${activity.party === null ? 'ej angiven' : responsibleWords[activity.party]}`,
    deadline === null ? 'Tidsfrist: ej angiven' : `Tidsfrist: ${longDay(deadline)}`,
    `${status}, ${toDate === null ? `från ${from}` : `${from} – ${longDay(toDate)}`}`,
    activity.adaptation === null ? '' : `Anpassning: ${activity.adaptation}`,
    obstacle === null ? '' : `Hinder: ${obstacleWords[obstacle]}`,
    activity.outcome === null ? '' : `Utfall: ${activity.outcome}`,
  ]
  return `- ${sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')}`
}

function consents({ consentRows, careContacts }: Told): string[] {
  if (consentRows.length === 0) return ['Inget samtycke är begärt.']
  return consentRows.map(({ party, kind, careUnitId, partyName, status, consent }) => {
    const unit = careContacts.find((contact) => contact.careUnitId === careUnitId)?.careUnit
    const valid = status === 'given' || status === 'expiring'
    const until = !valid
      ? ''
      : consent?.validTo
        ? `, gäller till och med ${longDay(consent.validTo)}`
        : ', gäller tills vidare'
    const word = valid ? consentStatusWords.given : consentStatusWords[status]
    return `- ${unit ?? partyName ?? partyWords[party]} (${inSentence(consentKindWords[kind])}): ${inSentence(word)}${until}`
  })
}
