import { Group, NumberInput, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { WireError } from '../../../domain/contract/result'
import type { LocalDate } from '../../../domain/dates'
import type { JointMeetingFacts } from '../../../domain/joint-meeting/joint-meeting'
import { type JointMeetingType, jointMeetingTypes } from '../../../domain/joint-meeting/kinds'
import { clock } from '../../../domain/meeting/meeting'
import { longWeekday, relativeDay } from '../../app/dates'
import { useToday } from '../../app/today'
import { jointMeetingTypeWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'
import { readClock, readTime } from '../../ui/read-clock'
import { TimeInput } from '../../ui/TimeInput'

export type MeetingWhen = Omit<JointMeetingFacts, 'agenda' | 'participants'>

interface MeetingFactsDialogProps {
  readonly title: string
  readonly meeting: MeetingWhen
  readonly submitLabel: string
  readonly busy: boolean
  readonly refusal: WireError | null
  /** What another type begins with; without it the type stays. */
  readonly usualOf?: (type: JointMeetingType) => Pick<MeetingWhen, 'minutes' | 'place'>
  readonly onSubmit: (meeting: MeetingWhen) => void
  readonly onClose: () => void
}

/** What a meeting is called, when and where. */
export function MeetingFactsDialog(props: MeetingFactsDialogProps) {
  const { title, meeting, submitLabel, busy, refusal, usualOf, onSubmit, onClose } = props
  const today = useToday()
  const [facts, setFacts] = useState(meeting)
  const [day, setDay] = useState<LocalDate | null>(meeting.day)
  const [time, setTime] = useState<string | null>(() => readTime(clock(meeting.startMinute)))
  const [minutes, setMinutes] = useState<number | string>(meeting.minutes)
  const set = (changes: Partial<MeetingWhen>) => setFacts((now) => ({ ...now, ...changes }))
  const startMinute = readClock(time ?? '')
  const length = Number(minutes)
  const lengthFits = Number.isInteger(length) && length >= 5 && length <= 720
  const submit = () => {
    if (day === null || startMinute === null || !lengthFits) return
    onSubmit({ ...facts, day, startMinute, minutes: length })
  }
  const choose = (chosen: string | null) => {
    const type = jointMeetingTypes.find((one) => one === chosen)
    if (!type || !usualOf) return
    const usual = usualOf(type)
    set({ type, place: usual.place })
    setMinutes(usual.minutes)
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
      size={560}
    >
      {usualOf ? (
        <Select
          label="Typ av möte"
          data={jointMeetingTypes.map((type) => ({ value: type, label: jointMeetingTypeWords[type] }))}
          value={facts.type}
          onChange={choose}
          allowDeselect={false}
          data-autofocus
        />
      ) : null}
      <TextInput
        label="Benämning"
        description="Lämnas tomt om typen säger det"
        value={facts.title ?? ''}
        onChange={(event) => set({ title: event.currentTarget.value || null })}
        maxLength={200}
      />
      <Group align="flex-start" gap="sm">
        <DayInput
          label="Dag"
          value={day}
          onChange={setDay}
          error={fieldError(refusal, 'day')}
          autoFocus={!usualOf}
        />
        <div style={{ width: 120 }}>
          <TimeInput
            label="Kl."
            value={time}
            onChange={setTime}
            error={startMinute === null ? 'Skriv tiden som 9.30.' : fieldError(refusal, 'startMinute')}
          />
        </div>
        <NumberInput
          label="Minuter"
          value={minutes}
          onChange={setMinutes}
          min={5}
          max={720}
          step={15}
          allowDecimal={false}
          // What is typed stands as it was typed, and is refused in words.
          clampBehavior="none"
          error={lengthFits ? null : 'Skriv 5 till 720 minuter.'}
          w={110}
        />
      </Group>
      {day === null ? null : (
        <Text size="sm" c="var(--muted)">
          {longWeekday(day)}, {relativeDay(day, today)}
        </Text>
      )}
      <TextInput
        label="Plats"
        placeholder="rum, adress eller länk"
        value={facts.place ?? ''}
        onChange={(event) => set({ place: event.currentTarget.value || null })}
        maxLength={300}
      />
      {usualOf ? (
        <Text size="sm" c="var(--muted)">
          Dagordning och deltagare föreslås efter typen och förra mötet. Allt går att ändra sedan.
        </Text>
      ) : null}
    </Dialog>
  )
}
