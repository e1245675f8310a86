import { type ReactNode, useId } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  readonly title: string
  readonly hint?: ReactNode
  readonly acts?: ReactNode
  readonly children: ReactNode
}

/** A box of the case page, with its heading and what can be done in it. */
export function Section({ title, hint, acts, children }: SectionProps) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id}>{title}</h2>
        {hint ? <span className={classes.hint}>{hint}</span> : null}
        <span className={classes.acts}>{acts}</span>
      </div>
      {children}
    </section>
  )
}
