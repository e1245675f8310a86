import { Button } from '@mantine/core'
import type { PaperAct } from './paper-act'
import classes from './papers.module.css'

interface ActButtonsProps<F> {
  readonly acts: readonly PaperAct<F>[]
  readonly onAct: (act: PaperAct<F>) => void
}

/** What can be done with a paper where it stands; the usual one first. */
export function ActButtons<F>({ acts, onAct }: ActButtonsProps<F>) {
  if (acts.length === 0) return null
  return (
    <div className={classes.acts}>
      {acts.map((one, place) => (
        <Button
          key={one.act}
          size="compact-md"
          variant={place === 0 ? 'light' : 'default'}
          onClick={() => onAct(one)}
        >
          {one.act}
        </Button>
      ))}
    </div>
  )
}
