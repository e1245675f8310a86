import { Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { proposeNext } from '../../../domain/follow-up/follow-up'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { useCommand } from '../../app/api'
import { relativeDay, weekday } from '../../app/dates'
import { useDraft } from '../../app/drafts'
import { useShownName } from '../../app/hide-identities'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { DraftState } from '../../ui/DraftState'
import { LongText } from '../../ui/LongText'

interface FollowUpDialogProps {
  readonly card: CaseCard
  readonly phases: readonly PhaseSetting[]
  readonly onClose: () => void
}

/** "Uppföljd, inget nytt, nästa som vanligt" is U and Enter: everything is filled in beforehand. */
export function FollowUpDialog({ card, phases, onClose }: FollowUpDialogProps) {
  const today = useToday()
  const shownName = useShownName()
  const record = useCommand('followUp.record', { silent: true })
  const [outcome, setOutcome] = useState<'held' | 'attempted'>('held')
  const [doneOn, setDoneOn] = useState<LocalDate | null>(today)
  const [nextOn, setNextOn] = useState<LocalDate | null>(
    proposeNext(today, phases[card.phase]?.followUpDays ?? null, card.nextPlanned),
  )
  const draft = useDraft('follow-up', card.id)
  const submit = async () => {
    const done = await record.run({
      caseId: card.id,
      outcome,
      doneOn: doneOn ?? today,
      comment: draft.text || null,
      nextOn,
    })
    if (!done) return
    draft.write('')
    const next = nextOn === null ? 'Ingen ny är bokad.' : `Nästa ${nextOn}, ${relativeDay(nextOn, today)}.`
    sayDone(
      `${outcome === 'held' ? 'Uppföljning' : 'Försök'} registrerat för ${shownName(card)}. ${next}`,
      done.changeSetId,
    )
    onClose()
  }
  return (
    <Dialog
      title={`Uppföljning: ${shownName(card)}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Registrera"
      busy={record.busy}
      refusal={record.refusal && errorSentence(record.refusal)}
    >
      <SegmentedControl
        aria-label="Vad hände?"
        value={outcome}
        onChange={(value) => setOutcome(value === 'held' ? 'held' : 'attempted')}
        data={[
          { value: 'held', label: 'Genomförd' },
          { value: 'attempted', label: 'Fick inte kontakt' },
        ]}
      />
      <LongText
        label="Vad kom fram?"
        placeholder="Skriv kort, eller lämna tomt om inget är nytt"
        value={draft.text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onBlur={draft.flush}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey) {
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }
        }}
        data-autofocus
      />
      <DraftState draft={draft} />
      <Group grow align="flex-start">
        <DayInput label="Datum" value={doneOn} onChange={setDoneOn} max={today} />
        <DayInput
          label="Nästa uppföljning"
          value={nextOn}
          onChange={setNextOn}
          min={today}
          clearable
          {...(nextOn === null ? {} : { description: `${weekday(nextOn)}, ${relativeDay(nextOn, today)}` })}
        />
      </Group>
    </Dialog>
  )
}
