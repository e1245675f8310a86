import type { ReactNode } from 'react'
import { ActButtons } from './ActButtons'
import type { PaperAct } from './paper-act'
import classes from './papers.module.css'
import { type PaperStep, StepLine } from './StepLine'

interface PaperStateProps<F> {
  readonly steps: readonly PaperStep[]
  /** What must be there before the next step. */
  readonly gate?: ReactNode
  readonly acts: readonly PaperAct<F>[]
  readonly onAct: (act: PaperAct<F>) => void
}

/** How far a paper has come and what is next; stays in sight while a long form is filled in. */
export function PaperState<F>({ steps, gate, acts, onAct }: PaperStateProps<F>) {
  return (
    <div className={classes.state}>
      <StepLine steps={steps} />
      <div className={classes.next}>
        <div className={classes.gates}>{gate}</div>
        <ActButtons acts={acts} onAct={onAct} />
      </div>
    </div>
  )
}
