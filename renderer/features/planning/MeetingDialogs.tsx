import { useState } from 'react'
import type { WireError } from '../../../domain/contract/result'
import type { MeetingFacts } from '../../../domain/meeting/meeting'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import type { Chip } from './chips'
import { MeetingDialog } from './MeetingDialog'
import { whenWords } from './planning-words'

interface BookingProps {
  readonly meeting: MeetingFacts
  readonly person: string
  readonly onClose: () => void
}

/** A meeting by hand. */
export function Booking({ meeting, person, onClose }: BookingProps) {
  const today = useToday()
  const plan = useCommand('meeting.plan', { silent: true })
  const book = async (facts: MeetingFacts) => {
    const done = await plan.run({ meetings: [facts] })
    if (!done) return
    sayDone(`Mötet med ${person} är bokat ${whenWords(facts, today)}.`, done.changeSetId)
    onClose()
  }
  return (
    <MeetingDialog
      title={`Boka möte med ${person}`}
      meeting={meeting}
      submitLabel="Boka"
      busy={plan.busy}
      refusal={plan.refusal}
      onSubmit={(facts) => void book(facts)}
      onClose={onClose}
    />
  )
}

interface MovingProps {
  readonly chip: Chip
  /** Puts a proposal elsewhere; answers why it cannot be there, or null. */
  readonly onPut: (meeting: MeetingFacts) => WireError | null
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** A planned meeting is moved in the register, a proposed one only in the proposal; either may be taken away. */
export function Moving({ chip, onPut, onRemove, onClose }: MovingProps) {
  const today = useToday()
  const move = useCommand('meeting.move', { silent: true })
  const [putRefused, setPutRefused] = useState<WireError | null>(null)
  const { personId, day, startMinute, minutes, meetingId, person } = chip
  const change = async ({ personId: _, ...to }: MeetingFacts) => {
    if (meetingId === null) {
      const refused = onPut({ personId, ...to })
      setPutRefused(refused)
      return refused === null ? onClose() : undefined
    }
    const done = await move.run({ meetingId, to })
    if (!done) return
    sayDone(`Mötet med ${person} är flyttat till ${whenWords(to, today)}.`, done.changeSetId)
    onClose()
  }
  const remove = () => {
    onRemove()
    onClose()
  }
  return (
    <MeetingDialog
      title={`${meetingId === null ? 'Föreslaget möte' : 'Möte'} med ${person}`}
      meeting={{ personId, day, startMinute, minutes }}
      submitLabel={meetingId === null ? 'Ändra förslaget' : 'Flytta mötet'}
      busy={move.busy}
      refusal={meetingId === null ? putRefused : move.refusal}
      removal={{ label: meetingId === null ? 'Ta bort förslaget' : 'Ställ in mötet', act: remove }}
      onSubmit={(facts) => void change(facts)}
      onClose={onClose}
    />
  )
}
