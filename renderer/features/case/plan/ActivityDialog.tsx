import type { CaseDetail } from '../../../../domain/contract/cases'
import { ActivityForm } from './ActivityForm'
import { ActivityReading } from './ActivityReading'

interface ActivityDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

/** A new activity of the plan, or one that is there; of a closed case it is only read. */
export function ActivityDialog({ detail, onClose, id }: ActivityDialogProps) {
  const activity = id === null ? null : (detail.activities.find((one) => one.id === id) ?? null)
  if (detail.card.closedOn !== null)
    return activity ? <ActivityReading activity={activity} onClose={onClose} /> : null
  return <ActivityForm key={id} detail={detail} onClose={onClose} activity={activity} />
}
