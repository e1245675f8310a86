import { useMemo } from 'react'
import { remindersOf } from '../../../domain/today/reminders'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'

/** Meetings, genomgångar, handovers and what the year holds, to be reminded of; null while they are fetched. */
export function useReminders() {
  const today = useToday()
  const { data: meetings } = useAsk('meeting.list', { fromDate: today })
  const { data: reviews } = useAsk('review.list', {})
  const { data: rows } = useAsk('planning.rows', {})
  const { data: handovers } = useAsk('handover.list', {})
  const { data: wheel } = useAsk('yearWheel.read', { year: Number(today.slice(0, 4)) })
  return useMemo(
    () =>
      meetings && reviews && rows && handovers && wheel
        ? remindersOf({ meetings, reviews, rows, handovers, wheel }, today)
        : null,
    [meetings, reviews, rows, handovers, wheel, today],
  )
}
