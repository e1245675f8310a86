import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { type Flag, maxSnoozeDays } from '../../../../domain/flag/flags'
import { useCommand } from '../../../app/api'
import { dayInSentence } from '../../../app/dates'
import { flagTexts } from '../../../app/flag-texts'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { UntilDay } from './UntilDay'

interface SnoozeDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly flag: Flag
}

/** Keeps a flag off the start page until a day, with the reason why. */
export function SnoozeDialog({ detail, flag, onClose }: SnoozeDialogProps) {
  const today = useToday()
  const snooze = useCommand('snooze.add', { silent: true })
  const [until, setUntil] = useState<LocalDate | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const { label, sentence } = flagTexts[flag.code]
  const noReason = reason.trim() === ''
  const submit = async () => {
    setTried(true)
    if (until === null || noReason) return
    const done = await snooze.run({
      caseId: detail.card.id,
      flagCode: flag.code,
      subject: flag.subject ?? '',
      until,
      reason,
    })
    if (!done) return
    sayDone(`${label} är pausad till ${dayInSentence(until, today)}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Pausa flaggan: ${label}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Pausa"
      busy={snooze.busy}
      refusal={formError(snooze.refusal, ['until', 'reason'])}
    >
      <Text size="sm">{sentence(flag, today)}</Text>
      <UntilDay
        label="Pausa till"
        value={until}
        onChange={setUntil}
        weeks={[1, 2, 4].filter((weeks) => weeks * 7 <= maxSnoozeDays[flag.severity])}
        error={
          (tried && until === null ? 'Ange vilken dag den ska synas igen.' : null) ??
          fieldError(snooze.refusal, 'until')
        }
      />
      <TextInput
        label="Varför kan den vänta?"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={(tried && noReason ? 'Ange varför.' : null) ?? fieldError(snooze.refusal, 'reason')}
        required
      />
      <Text size="sm" c="var(--muted)">
        Flaggan syns inte på startsidan till dess. Den ligger kvar på ärendet och räknas som vanligt i
        statistiken.
      </Text>
    </Dialog>
  )
}
