import { ActionIcon, Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { StatusMark } from '../../../ui/StatusMark'
import { WithDates } from '../../../ui/WithDates'
import classes from './lines.module.css'
import type { PaperRow } from './rows'
import type { LineAct } from './use-paper-rows'

interface PaperLineProps {
  readonly row: PaperRow
  readonly act: LineAct | null
  readonly onOpen: () => void
  /** Where its form stands ready to be printed; null when it has none. */
  readonly printHref: string | null
}

/** A paper on its line: which, since when, how it stands, and the next step. */
export function PaperLine({ row, act, onOpen, printHref }: PaperLineProps) {
  const { title, when, tone, status, below } = row
  return (
    <li className={classes.row}>
      <span className={classes.named}>
        <button type="button" className={classes.title} aria-label={`${title} ${when}`} onClick={onOpen}>
          {title}
        </button>
        {printHref === null ? null : (
          <ActionIcon
            component={Link}
            href={printHref}
            size="sm"
            variant="subtle"
            aria-label={`Skriv ut ${title} ${when}`}
          >
            <IconPrinter size={15} aria-hidden />
          </ActionIcon>
        )}
      </span>
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
