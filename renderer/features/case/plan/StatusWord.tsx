import {
  IconAlertCircle,
  IconCalendarEvent,
  IconCheck,
  IconPlayerPlay,
  IconSlash,
  IconX,
} from '@tabler/icons-react'
import type { ActivityStatus } from '../../../../domain/plan/activity'
import { activityStatusWords } from '../../../app/words'
import classes from './Plan.module.css'

export const statusIcons: Record<ActivityStatus, typeof IconCheck> = {
  planned: IconCalendarEvent,
  ongoing: IconPlayerPlay,
  over: IconAlertCircle,
  done: IconCheck,
  interrupted: IconX,
  cancelled: IconSlash,
}

/** How it stands with an activity: an icon of its own and a word. */
export function StatusWord({ status }: { readonly status: ActivityStatus }) {
  const Icon = statusIcons[status]
  return (
    <span className={`${classes.status} ${classes[status] ?? ''}`}>
      <Icon size={14} stroke={2} aria-hidden />
      {activityStatusWords[status]}
    </span>
  )
}
