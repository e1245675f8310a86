import { SegmentedControl, Select } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import { shownObstacles } from '../../../domain/obstacle/obstacle'
import { useAsk, useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { excerpt } from '../../app/words'
import { Dialog } from '../../ui/Dialog'
import { formError } from '../../ui/field-refusal'
import { ObstacleFields } from './ObstacleFields'
import { obstacleFields, obstacleOf, useObstacleDraft } from './obstacle-draft'

interface TieDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

/** Ties a case to an obstacle: one that stands in the log, or one that is written now. */
export function TieDialog({ detail, onClose }: TieDialogProps) {
  const { data } = useAsk('obstacle.list', {})
  const tie = useCommand('obstacle.tie', { silent: true })
  const add = useCommand('obstacle.add', { silent: true })
  const { draft, set } = useObstacleDraft(null, useToday())
  const [asked, setAsked] = useState<'known' | 'new'>('known')
  const [chosen, setChosen] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  if (!data) return null
  const caseIds = [detail.card.id]
  const known = shownObstacles(data, { level: null, state: 'open' }).filter(
    ({ id }) => !detail.card.obstacles.includes(id),
  )
  const which = known.length === 0 ? 'new' : asked
  const save = () => {
    if (which === 'known') return chosen === null ? null : tie.run({ obstacleId: Number(chosen), caseIds })
    const facts = obstacleOf(draft)
    return facts && add.run({ facts, caseIds })
  }
  const submit = async () => {
    setTried(true)
    const done = await save()
    if (!done) return
    sayDone('Hindret gäller ärendet.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Koppla hinder"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Koppla"
      size={560}
      busy={tie.busy || add.busy}
      refusal={formError(which === 'known' ? tie.refusal : add.refusal, obstacleFields)}
    >
      {known.length === 0 ? null : (
        <SegmentedControl
          aria-label="Vilket hinder?"
          value={which}
          onChange={(value) => setAsked(value === 'new' ? 'new' : 'known')}
          data={[
            { value: 'known', label: 'Ur hinderloggen' },
            { value: 'new', label: 'Nytt hinder' },
          ]}
        />
      )}
      {which === 'known' ? (
        <Select
          label="Hinder"
          placeholder="Välj eller sök"
          data={known.map(({ id, text }) => ({ value: String(id), label: excerpt(text) }))}
          value={chosen}
          onChange={setChosen}
          error={tried && chosen === null ? 'Välj hinder.' : null}
          nothingFoundMessage="Inget hinder i loggen passar. Välj Nytt hinder."
          openOnFocus={false}
          searchable
          required
          data-autofocus
        />
      ) : (
        <ObstacleFields draft={draft} set={set} refusal={add.refusal} tried={tried} />
      )}
    </Dialog>
  )
}
