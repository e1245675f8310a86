import { useState } from 'react'
import type { ObstacleEntry } from '../../../domain/contract/obstacles'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { Dialog } from '../../ui/Dialog'
import { formError } from '../../ui/field-refusal'
import { DecisionFields, ObstacleFields } from './ObstacleFields'
import { obstacleFields, obstacleOf, useObstacleDraft } from './obstacle-draft'

interface ObstacleDialogProps {
  /** Null for a new one. */
  readonly entry: ObstacleEntry | null
  readonly onClose: () => void
}

export function ObstacleDialog({ entry, onClose }: ObstacleDialogProps) {
  const add = useCommand('obstacle.add', { silent: true })
  const update = useCommand('obstacle.update', { silent: true })
  const { draft, set } = useObstacleDraft(entry && factsOf(entry), useToday())
  const [tried, setTried] = useState(false)
  const refusal = add.refusal ?? update.refusal
  const submit = async () => {
    setTried(true)
    const facts = obstacleOf(draft)
    if (!facts) return
    const done = entry ? await update.run({ id: entry.id, facts }) : await add.run({ facts, caseIds: [] })
    if (!done) return
    sayDone(entry ? 'Hindret är ändrat.' : 'Hindret står i hinderloggen.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={entry ? 'Ändra hinder' : 'Nytt hinder'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={entry ? 'Spara' : 'Lägg till'}
      size={560}
      busy={add.busy || update.busy}
      refusal={formError(refusal, obstacleFields)}
    >
      <ObstacleFields draft={draft} set={set} refusal={refusal} tried={tried} />
      <DecisionFields draft={draft} set={set} refusal={refusal} />
    </Dialog>
  )
}

const factsOf = ({ id: _, openCases: __, closedCases: ___, ...facts }: ObstacleEntry) => facts
