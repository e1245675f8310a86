import { IconAlertCircle, IconCheck, IconClockHour4, IconMinus } from '@tabler/icons-react'
import classes from './StatusMark.module.css'

const icons = { good: IconCheck, warning: IconClockHour4, critical: IconAlertCircle, quiet: IconMinus }

/** A state in a word, with an icon: never colour alone. */
export function StatusMark({ tone, text }: { readonly tone: keyof typeof icons; readonly text: string }) {
  const Icon = icons[tone]
  return (
    <span className={`${classes.mark} ${classes[tone]}`}>
      <Icon size={13} stroke={2.2} aria-hidden />
      {text}
    </span>
  )
}
