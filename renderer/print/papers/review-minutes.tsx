import { useMemo } from 'react'
import { useAsk } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { changesBetween } from '../../features/case/history/changes-between'
import { useHistoryNames } from '../../features/case/history/use-names'
import { ReviewMinutes } from '../forms/ReviewMinutes'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const reviewMinutes: Paper = { form: 'review-minutes', title: 'Protokoll', Load: Minutes }

function Minutes({ ids: [id = 0] }: LoadProps) {
  const { data: review } = useAsk('review.get', { reviewId: id })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  const { data: history } = useAsk('review.history', { reviewId: id })
  const names = useHistoryNames(settings?.phases ?? [], false)
  const changes = useMemo(() => {
    if (!review || !history) return null
    // The words themselves stand beside; that they were said is not told again.
    const own = new Set(['follow_up', 'review_case'])
    const hidden = new Set(
      review.cases.filter(({ card }) => card.protectedIdentity).map(({ caseId }) => caseId),
    )
    return new Map(
      history.map(({ caseId, entries }) => {
        const others = entries.map((entry) => ({
          ...entry,
          changes: entry.changes.filter(({ table }) => !own.has(table)),
        }))
        const hideClient = names.hideClient || hidden.has(caseId)
        return [
          caseId,
          changesBetween(others, null, null, {
            ...names,
            hideClient,
            hideText: names.hideText || hideClient,
          }),
        ] as const
      }),
    )
  }, [review, history, names])
  if (!review || !settings || !changes) return null
  return (
    <ReviewMinutes
      review={review}
      phases={settings.phases}
      letterhead={letterheadOf(settings)}
      coordinator={settings.coordinator}
      nameOf={nameOf}
      changes={changes}
    />
  )
}
