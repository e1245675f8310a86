import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { LocalDate } from '../../../domain/dates'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'
import { meetingName, personLine } from './meeting-words'

interface HoldDialogProps {
  readonly meeting: JointMeetingEntry
  readonly onClose: () => void
}

/** It was held: when, and who came. Everyone is ticked beforehand, save those who are known to have stayed away. */
export function HoldDialog({ meeting, onClose }: HoldDialogProps) {
  const today = useToday()
  const hold = useCommand('jointMeeting.hold', { silent: true })
  const [heldOn, setHeldOn] = useState<LocalDate | null>(
    meeting.heldOn ?? (meeting.day < today ? meeting.day : today),
  )
  const { participants } = meeting
  const noted = participants.some(({ attended }) => attended !== null)
  const [present, setPresent] = useState<ReadonlySet<number>>(
    () => new Set(participants.flatMap(({ attended }, place) => (noted && attended !== true ? [] : [place]))),
  )
  const tick = (place: number, on: boolean) => {
    const next = new Set(present)
    if (on) next.add(place)
    else next.delete(place)
    setPresent(next)
  }
  const submit = async () => {
    if (heldOn === null) return
    const done = await hold.run({ jointMeetingId: meeting.id, heldOn, present: [...present] })
    if (!done) return
    sayDone(`${meetingName(meeting)} är hållet ${heldOn}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Mötet är hållet"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Registrera"
      busy={hold.busy}
      refusal={formError(hold.refusal, ['heldOn'])}
    >
      <DayInput
        label="Hållet"
        value={heldOn}
        onChange={setHeldOn}
        max={today}
        error={heldOn === null ? 'Ange en dag.' : fieldError(hold.refusal, 'heldOn')}
        autoFocus
      />
      {participants.length === 0 ? (
        <Text c="var(--muted)">Inga deltagare är inlagda. De kan läggas till efteråt.</Text>
      ) : (
        <Stack gap={6} role="group" aria-label="Vilka var med?">
          <Text fw={550}>Vilka var med?</Text>
          {participants.map(({ name, role }, place) => (
            <Checkbox
              key={`${place} ${name}`}
              label={personLine({ name, role })}
              checked={present.has(place)}
              onChange={(event) => tick(place, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      )}
    </Dialog>
  )
}
