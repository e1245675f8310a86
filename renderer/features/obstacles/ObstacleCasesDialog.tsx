import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { Link } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import type { ObstacleEntry } from '../../../domain/contract/obstacles'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useShownName } from '../../app/hide-identities'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import classes from './Obstacles.module.css'

interface ObstacleCasesDialogProps {
  readonly entry: ObstacleEntry
  readonly onClose: () => void
}

/** So many of those that match what is typed are shown. */
const shownAtOnce = 20

/** Which cases an obstacle is in the way of; each is tied or untied at once, with a way back. */
export function ObstacleCasesDialog({ entry, onClose }: ObstacleCasesDialogProps) {
  const { data } = useAsk('case.list', { closed: false })
  const tie = useCommand('obstacle.tie')
  const untie = useCommand('obstacle.untie')
  const shownName = useShownName()
  const named = (card: CaseCard) =>
    shownName(card) === card.caseNumber ? card.caseNumber : `${shownName(card)}, ${card.caseNumber}`
  const all = (data ?? []).toSorted((a, b) => named(a).localeCompare(named(b), 'sv'))
  const tied = all.filter((card) => card.obstacles.includes(entry.id))
  const put = async (card: CaseCard | undefined) => {
    const done = card && (await tie.run({ obstacleId: entry.id, caseIds: [card.id] }))
    if (done) sayDone(`Hindret gäller nu ${shownName(card)}.`, done.changeSetId)
  }
  const take = async (card: CaseCard) => {
    const done = await untie.run({ obstacleId: entry.id, caseIds: [card.id] })
    if (done) sayDone(`Hindret gäller inte längre ${shownName(card)}.`, done.changeSetId)
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title="Ärenden som hindret gäller"
      size={520}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <Stack gap="sm">
        <p className={classes.none}>{entry.text}</p>
        <Select
          label="Lägg till ärende"
          placeholder="Sök namn eller ärendenummer"
          data={all
            .filter((card) => !card.obstacles.includes(entry.id))
            .map((card) => ({ value: String(card.id), label: named(card) }))}
          value={null}
          onChange={(id) => void put(all.find((card) => card.id === Number(id)))}
          limit={shownAtOnce}
          nothingFoundMessage="Inget öppet ärende passar."
          openOnFocus={false}
          searchable
          data-autofocus
        />
        {tied.length === 0 ? (
          <p className={classes.none}>Inget öppet ärende är kopplat till hindret.</p>
        ) : (
          <ul className={`${classes.list} ${classes.scrolls}`} aria-label="Kopplade ärenden">
            {tied.map((card) => (
              <li key={card.id}>
                <Link href={caseListHref({ obstacles: [entry.id] }, card.id)}>{named(card)}</Link>
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={`Ta bort ${named(card)}`}
                  onClick={() => void take(card)}
                >
                  Ta bort
                </Button>
              </li>
            ))}
          </ul>
        )}
        {entry.closedCases > 0 ? (
          <p className={classes.none}>
            {count(entry.closedCases, 'avslutat ärende', 'avslutade ärenden')} därtill.
          </p>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Stäng
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
