import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type ActivityType,
  activityTypes,
  type ResponsibleParty,
  responsibleParties,
} from '../../../domain/plan/activity'
import type { CatalogueEntry } from '../../../domain/plan/catalogue'
import { activityTypeWords, responsibleWords } from '../../app/words'
import { Dialog } from '../../ui/Dialog'

interface NewCatalogueEntryDialogProps {
  /** The names that are taken. */
  readonly others: readonly string[]
  readonly onAdd: (entry: CatalogueEntry) => void
  readonly onClose: () => void
}

export function NewCatalogueEntryDialog({ others, onAdd, onClose }: NewCatalogueEntryDialogProps) {
  const [name, setName] = useState('')
  const [type, setType] = useState<ActivityType | null>(null)
  const [party, setParty] = useState<ResponsibleParty | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const called = name.trim()
  const nameError =
    called === ''
      ? 'Insatsen behöver ett namn.'
      : others.includes(called)
        ? 'Det finns redan en insats med det namnet.'
        : null
  const submit = () => {
    setTried(true)
    if (nameError === null && type !== null && party !== null)
      onAdd({ name: called, type, party, note: note.trim() })
  }
  return (
    <Dialog title="Ny insats" opened onClose={onClose} onSubmit={submit} submitLabel="Lägg till">
      <TextInput
        label="Namn"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.currentTarget.value)}
        error={tried ? nameError : null}
        data-autofocus
      />
      <Select
        label="Typ"
        placeholder="Välj"
        data={activityTypes.map((value) => ({ value, label: activityTypeWords[value] }))}
        value={type}
        onChange={(value) => setType(value)}
        error={tried && type === null ? 'Välj typ.' : null}
        allowDeselect={false}
      />
      <Select
        label="Ansvarig"
        placeholder="Välj"
        data={responsibleParties.map((value) => ({ value, label: responsibleWords[value] }))}
        value={party}
        onChange={(value) => setParty(value)}
        error={tried && party === null ? 'Välj vem som ansvarar.' : null}
        allowDeselect={false}
      />
      <TextInput
        label="Anmärkning"
        placeholder="För vem, och hur man söker"
        value={note}
        maxLength={1000}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  )
}
