import { Radio, Select, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { ActivityEntry } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { type Obstacle, obstacles } from '../../../../domain/plan/activity'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { obstacleWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'

interface EndActivityDialogProps {
  readonly activity: ActivityEntry
  readonly onClose: () => void
}

/** The quick way to say how an activity ended. */
export function EndActivityDialog({ activity, onClose }: EndActivityDialogProps) {
  const today = useToday()
  const update = useCommand('activity.update', { silent: true })
  const [ended, setEnded] = useState<'done' | 'interrupted'>('done')
  const [toDate, setToDate] = useState<LocalDate | null>(
    activity.toDate !== null && activity.toDate < today ? activity.toDate : today,
  )
  const [outcome, setOutcome] = useState(activity.outcome)
  const [obstacle, setObstacle] = useState<Obstacle | null>(activity.obstacle)
  const submit = async () => {
    // What hindered is asked of an interruption only; otherwise what is recorded stands.
    const facts = { ended, toDate, outcome, ...(ended === 'interrupted' ? { obstacle } : {}) }
    const done = await update.run({ id: activity.id, facts })
    if (!done) return
    sayDone('Aktiviteten är avslutad.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Avsluta: ${activity.title}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Avsluta aktiviteten"
      busy={update.busy}
      refusal={formError(update.refusal, ['toDate', 'outcome'])}
      size={440}
    >
      <Radio.Group label="Hur slutade den?" value={ended} onChange={(value) => setEnded(value)}>
        <Stack gap={6} mt={4}>
          <Radio value="done" label="Genomförd" data-autofocus />
          <Radio value="interrupted" label="Avbruten i förtid" />
        </Stack>
      </Radio.Group>
      <DayInput
        label="Sista dag"
        value={toDate}
        onChange={setToDate}
        min={activity.fromDate}
        max={today}
        error={fieldError(update.refusal, 'toDate')}
      />
      {ended === 'interrupted' ? (
        <Select
          label="Vad hindrade?"
          placeholder="Välj"
          data={obstacles.map((value) => ({ value, label: obstacleWords[value] }))}
          value={obstacle}
          onChange={(value) => setObstacle(value)}
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort hindret' }}
        />
      ) : null}
      <Textarea
        label="Utfall"
        placeholder="Vad blev det, och vad händer nu?"
        autosize
        minRows={2}
        maxRows={8}
        value={outcome ?? ''}
        onChange={(event) => setOutcome(event.currentTarget.value || null)}
        error={fieldError(update.refusal, 'outcome')}
      />
    </Dialog>
  )
}
