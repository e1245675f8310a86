import type { ReactNode } from 'react'
import classes from './Settings.module.css'

/** A part of the settings with its heading, and rows inside it: what it is, how it stands, and what can be done. */
export function SettingsSection({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <h2>{title}</h2>
      {lead ? <p className={classes.lead}>{lead}</p> : null}
      {children}
    </section>
  )
}

interface SettingsRowProps {
  readonly title: string
  readonly children?: ReactNode
  readonly act?: ReactNode
}

export function SettingsRow({ title, children, act }: SettingsRowProps) {
  return (
    <div className={classes.row}>
      <div>
        <strong>{title}</strong>
        {children ? <p>{children}</p> : null}
      </div>
      {act}
    </div>
  )
}
