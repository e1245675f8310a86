import { Button } from '@mantine/core'
import { StatusMark } from '../../../ui/StatusMark'
import { WithDates } from '../../../ui/WithDates'
import classes from './lines.module.css'
import type { PaperRow } from './rows'
import type { LineAct } from './use-paper-rows'

interface PaperLineProps {
  readonly row: PaperRow
  readonly act: LineAct | null
  readonly onOpen: () => void
}

/** A paper on its line: which, since when, how it stands, and the next step. */
export function PaperLine({ row: { title, when, tone, status, below }, act, onOpen }: PaperLineProps) {
  return (
    <li className={classes.row}>
      <button type="button" className={classes.title} aria-label={`${title} ${when}`} onClick={onOpen}>
        {title}
      </button>
      <StatusMark tone={tone} text={status} />
      <span className={classes.when}>
        <WithDates text={when} />
      </span>
      {act ? (
        <Button size="compact-xs" variant="light" onClick={act.press}>
          {act.label}
        </Button>
      ) : null}
      {below === null ? null : (
        <span className={classes.below} title={below}>
          <WithDates text={below} />
        </span>
      )}
    </li>
  )
}
