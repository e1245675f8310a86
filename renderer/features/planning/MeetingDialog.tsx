import { Group, NumberInput, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { WireError } from '../../../domain/contract/result'
import type { LocalDate } from '../../../domain/dates'
import { clock, type MeetingFacts } from '../../../domain/meeting/meeting'
import { relativeDay, weekday } from '../../app/dates'
import { useToday } from '../../app/today'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'
import { readClock } from '../../ui/read-clock'

interface MeetingDialogProps {
  readonly title: string
  readonly meeting: MeetingFacts
  readonly submitLabel: string
  readonly busy: boolean
  readonly refusal: WireError | null
  readonly onSubmit: (meeting: MeetingFacts) => void
  readonly onClose: () => void
}

/** Day, time and length of a meeting. */
export function MeetingDialog({
  title,
  meeting,
  submitLabel,
  busy,
  refusal,
  onSubmit,
  onClose,
}: MeetingDialogProps) {
  const today = useToday()
  const [day, setDay] = useState<LocalDate | null>(meeting.day)
  const [time, setTime] = useState(clock(meeting.startMinute))
  const [minutes, setMinutes] = useState<number | string>(meeting.minutes)
  const startMinute = readClock(time)
  const submit = () => {
    if (day === null || startMinute === null || Number(minutes) < 5) return
    onSubmit({ ...meeting, day, startMinute, minutes: Number(minutes) })
  }
  return (
    <Dialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={submit}
      submitLabel={submitLabel}
      busy={busy}
      refusal={formError(refusal, ['day', 'startMinute'])}
    >
      <Group align="flex-start" gap="sm">
        <DayInput
          label="Dag"
          value={day}
          onChange={setDay}
          min={today}
          error={fieldError(refusal, 'day')}
          {...(day === null ? {} : { description: `${weekday(day)}, ${relativeDay(day, today)}` })}
          autoFocus
        />
        <TextInput
          label="Kl."
          description="till exempel 9.30"
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
          error={startMinute === null ? 'Skriv tiden som 9.30.' : fieldError(refusal, 'startMinute')}
          w={120}
        />
        <NumberInput
          label="Minuter"
          description="hela mötet"
          value={minutes}
          onChange={setMinutes}
          min={5}
          max={600}
          step={15}
          allowDecimal={false}
          w={110}
        />
      </Group>
    </Dialog>
  )
}
