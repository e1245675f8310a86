import { Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { foldForSearch } from '../../../domain/case/client'
import type { PersonEntry } from '../../../domain/contract/people'
import { newPerson, type PersonRole } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { sayDone } from '../../app/undo'
import { Dialog } from '../../ui/Dialog'
import { roleWords } from './person-words'

interface PersonDialogProps {
  readonly role: PersonRole
  /** Null for somebody new. */
  readonly person: PersonEntry | null
  /** Those there are, to tell of a name that is already taken. */
  readonly others: readonly PersonEntry[]
  readonly onClose: () => void
}

export function PersonDialog({ role, person, others, onClose }: PersonDialogProps) {
  const add = useCommand('person.add', { silent: true })
  const update = useCommand('person.update', { silent: true })
  const { data: units } = useAsk('careUnit.list', {})
  const [name, setName] = useState(person?.name ?? '')
  const [phone, setPhone] = useState(person?.phone ?? '')
  const [email, setEmail] = useState(person?.email ?? '')
  const [careUnitId, setCareUnitId] = useState(person?.careUnitId ?? null)
  const [tried, setTried] = useState(false)
  const missing = tried && name.trim() === ''
  const twin = others.find(
    (other) => other.id !== person?.id && foldForSearch(other.name) === foldForSearch(name),
  )
  const refusal = add.refusal ?? update.refusal

  const submit = async () => {
    setTried(true)
    if (name.trim() === '') return
    const facts = {
      name: name.trim(),
      careUnitId,
      phone: phone.trim() || null,
      email: email.trim() || null,
    }
    const done = person
      ? await update.run({ personId: person.id, facts })
      : await add.run({ facts: { ...newPerson(role, facts.name), ...facts } })
    if (!done) return
    sayDone(
      person ? `Uppgifterna om ${facts.name} är ändrade.` : `${facts.name} är tillagd.`,
      done.changeSetId,
    )
    onClose()
  }
  return (
    <Dialog
      title={person ? person.name : roleWords[role].add}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={person ? 'Spara' : 'Lägg till'}
      busy={add.busy || update.busy}
      refusal={refusal && errorSentence(refusal)}
    >
      <TextInput
        label="Namn"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={missing ? 'Ange namn.' : null}
        maxLength={200}
        data-autofocus
      />
      {twin ? (
        <Text size="sm" c="var(--warning)" component="output">
          Det finns redan en {roleWords[role].one} som heter {twin.name}
          {twin.endedOn ? ` (slutade ${twin.endedOn})` : ''}.
        </Text>
      ) : null}
      {role === 'care-coordinator' ? (
        <Select
          label="Vårdenhet"
          placeholder="Välj"
          data={(units ?? []).map((unit) => ({ value: String(unit.id), label: unit.name }))}
          value={careUnitId === null ? null : String(careUnitId)}
          onChange={(value) => setCareUnitId(value === null ? null : Number(value))}
          nothingFoundMessage="Ingen med det namnet. Lägg till under Vårdenheter."
          searchable
          clearable
        />
      ) : null}
      <Group grow align="flex-start">
        <TextInput
          label="Telefon"
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
          maxLength={100}
        />
        <TextInput
          label="E-post"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          maxLength={200}
        />
      </Group>
    </Dialog>
  )
}
