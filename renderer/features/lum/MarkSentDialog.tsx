import { useState } from 'react'
import type { LocalDate } from '../../../domain/dates'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'

interface MarkSentDialogProps {
  readonly year: number
  readonly signedOn: LocalDate | null
  readonly onClose: () => void
}

/** The day the signed report was sent in; from then on it is only read. */
export function MarkSentDialog({ year, signedOn, onClose }: MarkSentDialogProps) {
  const today = useToday()
  const [sentOn, setSentOn] = useState<LocalDate>(today)
  const mark = useCommand('lum.markSent', { silent: true })
  const submit = async () => {
    const done = await mark.run({ year, sentOn })
    if (!done) return
    sayDone(`LUM-redovisningen för ${year} är markerad som inlämnad.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`LUM-redovisning ${year} är inlämnad`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Markera som inlämnad"
      busy={mark.busy}
      refusal={formError(mark.refusal, ['sentOn'])}
    >
      <DayInput
        label="Inlämnad den"
        value={sentOn}
        onChange={(day) => setSentOn(day ?? today)}
        max={today}
        {...(signedOn === null ? {} : { min: signedOn })}
        error={fieldError(mark.refusal, 'sentOn')}
        autoFocus
      />
    </Dialog>
  )
}
