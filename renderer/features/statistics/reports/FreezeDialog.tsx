import { Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Period } from '../../../../domain/statistics/period'
import { useCommand } from '../../../app/api'
import { errorSentence } from '../../../app/messages'
import { periodWords } from '../../../app/statistics-words'
import { inSentence } from '../../../app/words'
import { Dialog } from '../../../ui/Dialog'

interface FreezeDialogProps {
  readonly period: Period
  readonly onClose: () => void
  readonly onFrozen: (reportId: number) => void
}

/** The numbers of a period are kept as they are now; said plainly, since it is the one thing that is not taken back. */
export function FreezeDialog({ period, onClose, onFrozen }: FreezeDialogProps) {
  const [note, setNote] = useState('')
  const freeze = useCommand('report.freeze', { silent: true })
  const submit = async () => {
    const done = await freeze.run({ period, note: note.trim() === '' ? null : note.trim() })
    if (!done) return
    notifications.show({
      message: `Rapporten för ${inSentence(periodWords(period))} är fastställd.`,
      autoClose: 5000,
    })
    onFrozen(done.reportId)
  }
  return (
    <Dialog
      title={`Fastställ ${inSentence(periodWords(period))}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Fastställ rapporten"
      busy={freeze.busy}
      refusal={freeze.refusal === null ? null : errorSentence(freeze.refusal)}
    >
      <Text size="sm">
        Siffrorna sparas så som de är i dag. Kan inte ändras eller ångras. Rättas något i efterhand visas det
        som en skillnad mot det som levererades.
      </Text>
      <Textarea
        label="Anteckning"
        description="Till exempel vem rapporten lämnades till."
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
      />
    </Dialog>
  )
}
