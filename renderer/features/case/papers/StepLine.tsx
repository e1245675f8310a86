import { IconCheck } from '@tabler/icons-react'
import classes from './papers.module.css'

export interface PaperStep {
  readonly label: string
  /** What is known of it, usually the day. */
  readonly said: string | null
  readonly done: boolean
}

/** How far a paper has come, step by step with their days. */
export function StepLine({ steps }: { readonly steps: readonly PaperStep[] }) {
  // A step that was skipped is not gone back to.
  const current = steps.findLastIndex(({ done }) => done) + 1
  return (
    <ol className={classes.steps} aria-label="Steg">
      {steps.map(({ label, said, done }, place) => (
        <li
          key={label}
          className={done ? `${classes.step} ${classes.done}` : classes.step}
          aria-current={place === current ? 'step' : undefined}
        >
          <strong>
            {label}
            {done ? <IconCheck size={13} stroke={2.4} role="img" aria-label="klart" /> : null}
          </strong>
          <span>{said ?? (place === current ? 'nästa steg' : '–')}</span>
        </li>
      ))}
    </ol>
  )
}
