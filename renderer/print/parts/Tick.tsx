import type { ReactNode } from 'react'
import classes from './Tick.module.css'

interface BoxProps {
  /** What the register knows; whatever a person is to say herself is left for her pen. */
  readonly ticked?: boolean
}

/** A box to put a cross in. */
export function Box({ ticked = false }: BoxProps) {
  return (
    <span className={classes.box} role="img" aria-label={ticked ? 'ikryssad' : 'inte ikryssad'}>
      {ticked ? '×' : null}
    </span>
  )
}

/** Boxes after each other, of which one is crossed. */
export function Ticks({ children }: { readonly children: ReactNode }) {
  return <div className={classes.ticks}>{children}</div>
}

/** A box with what a cross in it says. */
export function Tick({ ticked = false, children }: BoxProps & { readonly children: ReactNode }) {
  return (
    <div className={classes.tick}>
      <Box ticked={ticked} />
      <span>{children}</span>
    </div>
  )
}
