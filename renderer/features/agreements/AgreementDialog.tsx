import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type AgreementFacts, reviewedToday } from '../../../domain/agreement/agreement'
import type { AgreementEntry } from '../../../domain/contract/agreements'
import type { LocalDate } from '../../../domain/dates'
import { agreementKinds } from '../../../domain/joint-meeting/kinds'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { agreementKindWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { fieldError, formError } from '../../ui/field-refusal'

interface AgreementDialogProps {
  /** Null for a new one. */
  readonly entry: AgreementEntry | null
  readonly onClose: () => void
}

const fields = [
  'kind',
  'title',
  'parties',
  'agreedOn',
  'reviewOn',
  'reviewedOn',
  'keptAt',
  'comment',
  'endedOn',
] as const

export function AgreementDialog({ entry, onClose }: AgreementDialogProps) {
  const today = useToday()
  const add = useCommand('agreement.add', { silent: true })
  const update = useCommand('agreement.update', { silent: true })
  const [draft, setDraft] = useState<AgreementFacts>(() => (entry ? factsOf(entry) : newAgreement(today)))
  const [tried, setTried] = useState(false)
  const set = (changes: Partial<AgreementFacts>) => setDraft((now) => ({ ...now, ...changes }))
  const noTitle = draft.title.trim() === ''
  const noParties = draft.parties.trim() === ''
  const refusal = add.refusal ?? update.refusal
  const submit = async () => {
    setTried(true)
    if (noTitle || noParties) return
    const facts = {
      ...draft,
      keptAt: draft.keptAt?.trim() || null,
      comment: draft.comment?.trim() || null,
    }
    const done = entry ? await update.run({ id: entry.id, facts }) : await add.run({ facts })
    if (!done) return
    sayDone(`${facts.title} är ${entry ? 'ändrad' : 'tillagd'}.`, done.changeSetId)
    onClose()
  }
  const dayField = (
    field: 'agreedOn' | 'endedOn' | 'reviewedOn' | 'reviewOn',
    label: string,
    past: boolean,
  ) => (
    <DayInput
      label={label}
      value={draft[field]}
      onChange={(day) => set({ [field]: day })}
      {...(past ? { max: today } : {})}
      error={fieldError(refusal, field)}
      width="100%"
      clearable
    />
  )
  return (
    <Dialog
      title={entry ? 'Ändra rutin eller avtal' : 'Ny rutin eller nytt avtal'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={entry ? 'Spara' : 'Lägg till'}
      size={560}
      busy={add.busy || update.busy}
      refusal={formError(refusal, fields)}
    >
      <Select
        label="Slag"
        data={agreementKinds.map((value) => ({ value, label: agreementKindWords[value] }))}
        value={draft.kind}
        onChange={(kind) => kind && set({ kind })}
        error={fieldError(refusal, 'kind')}
        allowDeselect={false}
      />
      <TextInput
        label="Namn"
        placeholder="Till exempel Samverkansrutin med vårdcentralerna"
        value={draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={(tried && noTitle ? 'Ange namn.' : null) ?? fieldError(refusal, 'title')}
        maxLength={200}
        required
        data-autofocus
      />
      <TextInput
        label="Mellan vilka?"
        value={draft.parties}
        onChange={(event) => set({ parties: event.currentTarget.value })}
        error={(tried && noParties ? 'Ange parterna.' : null) ?? fieldError(refusal, 'parties')}
        maxLength={500}
        required
      />
      <SimpleGrid cols={2} spacing="sm">
        {dayField('agreedOn', 'Överenskommet', true)}
        {dayField('reviewOn', 'Ses över senast', false)}
        {dayField('reviewedOn', 'Senast sedd över', true)}
        {dayField('endedOn', 'Upphörde', true)}
      </SimpleGrid>
      <TextInput
        label="Var finns dokumentet?"
        placeholder="Till exempel Samarbetsytan, mappen Rutiner"
        value={draft.keptAt ?? ''}
        onChange={(event) => set({ keptAt: event.currentTarget.value })}
        error={fieldError(refusal, 'keptAt')}
        maxLength={300}
      />
      <Textarea
        label="Kommentar"
        autosize
        minRows={2}
        maxRows={6}
        value={draft.comment ?? ''}
        onChange={(event) => set({ comment: event.currentTarget.value })}
        error={fieldError(refusal, 'comment')}
        maxLength={2000}
      />
    </Dialog>
  )
}

const factsOf = ({ id: _, ...facts }: AgreementEntry): AgreementFacts => facts

/** It comes back as if it had been looked over today. */
const newAgreement = (today: LocalDate): AgreementFacts => ({
  kind: 'routine',
  title: '',
  parties: '',
  agreedOn: today,
  reviewOn: reviewedToday(today).reviewOn,
  reviewedOn: null,
  keptAt: null,
  comment: null,
  endedOn: null,
})
