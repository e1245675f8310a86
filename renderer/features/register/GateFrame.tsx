import type { ReactNode } from 'react'
import { Brand } from '../../app/Shell'
import classes from './Gate.module.css'

/** The page around everything that happens before a register is open: the mark, and one thing at a time. */
export function GateFrame({
  children,
  wide = false,
}: {
  readonly children: ReactNode
  readonly wide?: boolean
}) {
  return (
    <div className={classes.ground}>
      <main className={wide ? `${classes.frame} ${classes.wide}` : classes.frame}>
        <div className={classes.mark}>
          <Brand />
        </div>
        <div className={classes.card}>{children}</div>
      </main>
    </div>
  )
}
