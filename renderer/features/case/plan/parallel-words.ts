import type { LocalDate } from '../../../../domain/dates'
import type { ActivityFacts, ActivityType } from '../../../../domain/plan/activity'
import { isLive } from '../../../../domain/plan/activity'
import { type ParallelPeriod, parallelPeriods } from '../../../../domain/plan/parallel'
import { dayInSentence } from '../../../app/dates'
import { activityTypeWords } from '../../../app/words'

type Running = Pick<ActivityFacts, 'ended' | 'fromDate' | 'toDate' | 'type'>

export interface ParallelWords {
  readonly tone: 'good' | 'quiet'
  readonly mark: string
  /** Without the mark it follows; null when the mark says all. */
  readonly sentence: string | null
}

/** "jobb, hälsa och kompetens". */
const together = (types: readonly ActivityType[]): string =>
  types
    .map((type) => activityTypeWords[type].toLocaleLowerCase('sv'))
    .join(', ')
    .replace(/, ([^,]*)$/, ' och $1')

const withoutWork = ({ withWork }: ParallelPeriod) => (withWork ? '' : ', utan jobbinriktad insats')

/** What runs in parallel today, else what will; null when there is nothing to say it of. */
export function parallelWords(activities: readonly Running[], today: LocalDate): ParallelWords | null {
  const periods = parallelPeriods(activities.filter(({ ended }) => ended !== 'cancelled'))
  const now = periods.find(({ from, to }) => from <= today && (to === null || to >= today))
  const day = (date: LocalDate) => dayInSentence(date, today)
  if (now)
    return {
      tone: now.withWork ? 'good' : 'quiet',
      mark: `Parallella insatser${withoutWork(now)}`,
      sentence: `${together(now.types)} pågår samtidigt sedan ${day(now.from)}`,
    }
  const coming = periods.find(({ from }) => from > today)
  if (coming)
    return {
      tone: 'quiet',
      mark: 'Inga parallella insatser i dag',
      sentence: `${together(coming.types)} är planerade samtidigt från ${day(coming.from)}${withoutWork(coming)}`,
    }
  if (!activities.some((activity) => isLive(activity, today))) return null
  return { tone: 'quiet', mark: 'Inga parallella insatser', sentence: null }
}

export const parallelSentence = ({ mark, sentence }: ParallelWords): string =>
  sentence === null ? `${mark}.` : `${mark}: ${sentence}.`
