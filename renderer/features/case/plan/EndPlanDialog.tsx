import { Text } from '@mantine/core'
import { useState } from 'react'
import type { PlanEntry } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { useCommand } from '../../../app/api'
import { errorSentence } from '../../../app/messages'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'

/** The plan no longer counts and no other takes its place. */
export function EndPlanDialog({ plan, onClose }: { readonly plan: PlanEntry; readonly onClose: () => void }) {
  const today = useToday()
  const end = useCommand('plan.end', { silent: true })
  const [endedOn, setEndedOn] = useState<LocalDate | null>(today)
  const submit = async () => {
    if (endedOn === null) return
    const done = await end.run({ planId: plan.id, endedOn })
    if (!done) return
    sayDone('Rehabplanen är avslutad.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Avsluta rehabplanen"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Avsluta planen"
      busy={end.busy}
      refusal={end.refusal && errorSentence(end.refusal)}
      size={420}
    >
      <Text size="sm">
        Ärendet saknar sedan aktuell rehabplan. Versionen kan läsas även efteråt, och aktiviteterna finns
        kvar.
      </Text>
      <DayInput
        label="Avslutad"
        value={endedOn}
        onChange={setEndedOn}
        min={plan.datedOn}
        max={today}
        autoFocus
      />
    </Dialog>
  )
}
