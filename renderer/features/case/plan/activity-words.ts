import type { ConsentStatus } from '../../../../domain/consent/consent'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import {
  type ActivityFacts,
  type ActivityType,
  activityStatus,
  isLate,
  type ResponsibleParty,
} from '../../../../domain/plan/activity'
import { lacksConsent } from '../../../../domain/plan/activity-consent'
import { dayInSentence, shortDay } from '../../../app/dates'
import {
  activityStatusWords,
  activityTypeWords,
  inSentence,
  obstacleWords,
  responsibleWords,
} from '../../../app/words'

/** How an activity is told of on the strip, in the list and to who listens. */

export const laneWords = (type: ActivityType | null): string =>
  type === null ? 'Ej sorterade' : activityTypeWords[type]

const shortParty: Record<ResponsibleParty, string> = {
  client: 'Klient',
  'social-worker': 'Soc.sekr.',
  coordinator: 'Samordnare',
  care: 'Vården',
  fk: 'FK',
  af: 'AF',
  jobbtorg: 'Jobbtorg',
  'other-unit': 'Annan enhet',
  'legal-representative': 'Företrädare',
}

const gapWords: Partial<Record<ConsentStatus, string>> = {
  asked: 'Samtycke begärt',
  refused: 'Samtycke nekat',
  withdrawn: 'Samtycke återkallat',
  expired: 'Samtycke utgånget',
  upcoming: 'Samtycke gäller ej än',
}

/** What the consent an activity stands on lacks, in two or three words; null when nothing does. */
export function consentGap(
  activity: { readonly id: number },
  rows: CaseDetail['consentRows'],
): string | null {
  const row = rows.find(({ needs }) => needs.some(({ activityId }) => activityId === activity.id))
  return row && lacksConsent(row) ? (gapWords[row.status] ?? 'Samtycke saknas') : null
}

/** The line under the title on the strip: what it is, by whom, until when. */
export function barLine(activity: ActivityFacts, today: LocalDate): string {
  const status = activityStatus(activity, today)
  const party = activity.party === null ? null : shortParty[activity.party]
  const short = (day: LocalDate | null) => (day === null ? null : shortDay(day))
  const words = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · ')
  if (activity.ended !== null) return words([activityStatusWords[activity.ended], short(activity.toDate)])
  if (status === 'over') return words(['Utfall saknas', party])
  if (isLate(activity, today)) return words([`Frist ${short(activity.deadline)} passerad`, party])
  return words([
    status === 'planned' ? 'Planerad' : null,
    party,
    short(activity.deadline ?? activity.toDate) ?? (status === 'planned' ? null : 'tills vidare'),
  ])
}

/** What a bar only shows by where it lies and how it looks, for who cannot see that. */
export function barDetails(activity: ActivityFacts, today: LocalDate): string {
  const day = (date: LocalDate) => dayInSentence(date, today)
  const { party, deadline, extent, obstacle, toDate } = activity
  return [
    laneWords(activity.type).toLocaleLowerCase('sv'),
    activityStatusWords[activityStatus(activity, today)].toLocaleLowerCase('sv'),
    toDate === null ? `från ${day(activity.fromDate)}` : `${day(activity.fromDate)} till ${day(toDate)}`,
    party === null ? 'ansvarig saknas' : `ansvarig ${responsibleWords[party]}`,
    deadline === null ? null : `tidsfrist ${day(deadline)}${isLate(activity, today) ? ', har passerat' : ''}`,
    extent === null ? null : `${extent} procent`,
    obstacle === null ? null : `hinder: ${inSentence(obstacleWords[obstacle])}`,
  ]
    .filter((part) => part !== null)
    .join(', ')
}
