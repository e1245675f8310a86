import {
  IconAlarm,
  IconAlertTriangle,
  IconBed,
  IconCalendarOff,
  IconCalendarX,
  IconCertificate,
  IconChecklist,
  IconCircleX,
  IconClipboardOff,
  IconClockHour4,
  IconFlag,
  IconHourglassEmpty,
  IconListSearch,
  IconLockOff,
  IconMailOpened,
  IconMailQuestion,
  IconPhoneOff,
  IconPlayerPause,
  IconUserExclamation,
  IconUserOff,
  IconUserPause,
  IconUserPlus,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'
import type { FlagCode, Severity } from '../../domain/flag/flags'
import classes from './FlagMark.module.css'

/** A flag, or the mark of a case that an imported list no longer had. */
export type MarkCode = FlagCode | 'absent-from-list'

const icons: Record<MarkCode, TablerIcon> = {
  'absent-from-list': IconListSearch,
  'worker-missing': IconUserOff,
  'follow-up-overdue': IconCalendarX,
  'consent-withdrawn': IconLockOff,
  'consent-missing': IconLockOff,
  'consent-expired': IconLockOff,
  stalled: IconPlayerPause,
  'never-followed-up': IconCalendarOff,
  'plan-missing': IconClipboardOff,
  'certificate-expired': IconCertificate,
  'coordinator-vacant': IconUserExclamation,
  'follow-up-unplanned': IconCalendarOff,
  'consent-pending': IconHourglassEmpty,
  'consent-expiring': IconClockHour4,
  'certificate-expiring': IconCertificate,
  'worker-changed': IconUserPlus,
  'worker-third': IconUsers,
  'worker-away': IconUserPause,
  'handover-unaccepted': IconUserQuestion,
  'outside-age': IconAlertTriangle,
  'activity-blocked': IconLockOff,
  'rest-ended': IconAlarm,
  'hand-set': IconFlag,
  silent: IconPhoneOff,
  'plan-idle': IconClipboardOff,
  'certificate-incomplete': IconCertificate,
  'certificate-only': IconCertificate,
  'full-sick-leave': IconBed,
  'inquiry-unanswered': IconMailQuestion,
  'inquiry-incomplete': IconMailQuestion,
  'inquiry-unused': IconMailOpened,
  'fk-late': IconHourglassEmpty,
  'fk-refused': IconCircleX,
  'finsam-unanswered': IconHourglassEmpty,
  'finsam-follow-up': IconUsersGroup,
  'sip-overdue': IconUsersGroup,
  'sip-follow-up': IconUsersGroup,
  'activity-late': IconCalendarX,
  'activity-over': IconChecklist,
  'consent-renew': IconClockHour4,
  'consent-refused': IconLockOff,
  'certificate-before-follow-up': IconCertificate,
}

export function FlagIcon({ code, size = 14 }: { readonly code: MarkCode; readonly size?: number }) {
  const Icon = icons[code]
  return <Icon size={size} stroke={2} aria-hidden />
}

interface FlagMarkProps {
  readonly code: MarkCode
  readonly severity: Severity
  readonly label: string
  /** The whole sentence, for hover and screen readers. */
  readonly sentence?: string
}

/** A flag as a small mark: icon and words, never colour alone. */
export function FlagMark({ code, severity, label, sentence }: FlagMarkProps) {
  return (
    <span className={`${classes.mark} ${classes[severity]}`} title={sentence}>
      <FlagIcon code={code} />
      <span>{label}</span>
    </span>
  )
}
