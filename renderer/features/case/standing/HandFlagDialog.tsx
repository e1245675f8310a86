import { Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'

interface HandFlagDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

/** A flag set by hand: why, and since when. */
export function HandFlagDialog({ detail, onClose }: HandFlagDialogProps) {
  const today = useToday()
  const add = useCommand('handFlag.add', { silent: true })
  const [reason, setReason] = useState('')
  const [since, setSince] = useState<LocalDate | null>(today)
  const [tried, setTried] = useState(false)
  const noReason = reason.trim() === ''
  const submit = async () => {
    setTried(true)
    if (noReason || since === null) return
    const done = await add.run({ caseId: detail.card.id, reason, since })
    if (!done) return
    sayDone('Flaggan är satt.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Egen flagga"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Sätt flaggan"
      busy={add.busy}
      refusal={formError(add.refusal, ['reason', 'since'])}
    >
      <Textarea
        label="Vad behöver uppmärksammas?"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={(tried && noReason ? 'Beskriv med några ord.' : null) ?? fieldError(add.refusal, 'reason')}
        required
        data-autofocus
      />
      <DayInput
        label="Gäller sedan"
        value={since}
        onChange={setSince}
        max={today}
        error={fieldError(add.refusal, 'since')}
        required
      />
      <Text size="sm" c="var(--muted)">
        Flaggan syns på ärendet och på startsidan tills du tar bort den.
      </Text>
    </Dialog>
  )
}
