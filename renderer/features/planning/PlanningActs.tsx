import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconDots } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import { ask, useCommand } from '../../app/api'
import { paperHref } from '../../app/paper-href'

export interface PlanningActsProps {
  readonly row: PlanningRow
  readonly onBook: () => void
  /** Her next meeting is to be moved or called off, also when it lies beyond the weeks that are shown. */
  readonly onMove: () => void
  readonly onAbsences: () => void
}

/** Begin or go on with the genomgång; the rest in a menu. */
export function PlanningActs({ row, onBook, onMove, onAbsences }: PlanningActsProps) {
  const [, go] = useLocation()
  const start = useCommand('review.start')
  const begin = async () => {
    const done = await start.run({ personId: row.personId, meetingId: null })
    if (done) go(`/genomgang/${done.reviewId}`)
  }
  const showPlans = async () => {
    const cards = await ask('case.list', { closed: false })
    const hers = cards.filter(({ workerId, hasCurrentPlan }) => workerId === row.personId && hasCurrentPlan)
    if (hers.length > 0)
      go(
        paperHref(
          'rehabplan',
          hers.map(({ id }) => id),
        ),
      )
    else notifications.show({ message: `${row.person} har inga ärenden med aktuell rehabplan.` })
  }
  return (
    <>
      {row.openReviewId === null ? (
        <Button
          size="compact-sm"
          variant="light"
          disabled={row.cases === 0}
          loading={start.busy}
          aria-label={`Starta genomgång med ${row.person}`}
          onClick={() => void begin()}
        >
          Genomgång
        </Button>
      ) : (
        <Button
          size="compact-sm"
          component={Link}
          href={`/genomgang/${row.openReviewId}`}
          aria-label={`Fortsätt genomgången med ${row.person}`}
        >
          Fortsätt
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" px={5} aria-label={`Mer om ${row.person}`}>
            <IconDots size={16} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={onBook}>Boka möte…</Menu.Item>
          {row.next ? <Menu.Item onClick={onMove}>Flytta eller ställ in nästa möte…</Menu.Item> : null}
          <Menu.Item component={Link} href={paperHref('dagordning', [row.personId])}>
            Dagordning
          </Menu.Item>
          <Menu.Item onClick={() => void showPlans()}>Rehabplaner för utskrift</Menu.Item>
          <Menu.Item onClick={onAbsences}>Frånvaro…</Menu.Item>
          <Menu.Item component={Link} href={`/uppfoljning?flik=overlamning&fran=${row.personId}`}>
            Lämna över ärenden…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
