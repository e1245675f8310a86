import { Button, Group, NumberInput, TextInput } from '@mantine/core'
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
  /** Takes the meeting away instead. */
  readonly removal?: { readonly label: string; readonly act: () => void }
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
  removal,
  onSubmit,
  onClose,
}: MeetingDialogProps) {
  const today = useToday()
  const [day, setDay] = useState<LocalDate | null>(meeting.day)
  const [time, setTime] = useState(clock(meeting.startMinute))
  const [minutes, setMinutes] = useState<number | string>(meeting.minutes)
  const startMinute = readClock(time)
  const length = Number(minutes)
  const lengthFits = Number.isInteger(length) && length >= 5 && length <= 600
  const submit = () => {
    if (day === null || startMinute === null || !lengthFits) return
    onSubmit({ ...meeting, day, startMinute, minutes: length })
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
          // What is typed stands as it was typed, and is refused in words.
          clampBehavior="none"
          error={lengthFits ? null : 'Skriv 5 till 600 minuter.'}
          w={110}
        />
      </Group>
      {removal ? (
        <Group>
          <Button variant="subtle" color="red" size="compact-sm" onClick={removal.act}>
            {removal.label}
          </Button>
        </Group>
      ) : null}
    </Dialog>
  )
}
