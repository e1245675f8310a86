import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { foldForSearch } from '../../../domain/case/client'
import type { CareUnitEntry } from '../../../domain/contract/people'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { Dialog } from '../../ui/Dialog'
import { VerifyToday } from './Verified'

interface CareUnitDialogProps {
  /** Null for a new one. */
  readonly unit: CareUnitEntry | null
  readonly others: readonly CareUnitEntry[]
  readonly onClose: () => void
}

export function CareUnitDialog({ unit, others, onClose }: CareUnitDialogProps) {
  const add = useCommand('careUnit.add', { silent: true })
  const update = useCommand('careUnit.update', { silent: true })
  const [name, setName] = useState(unit?.name ?? '')
  const [phone, setPhone] = useState(unit?.phone ?? '')
  const [standIn, setStandIn] = useState(unit?.standIn ?? '')
  const today = useToday()
  const [verifiedOn, setVerifiedOn] = useState(unit?.verifiedOn ?? null)
  const [tried, setTried] = useState(false)
  const missing = tried && name.trim() === ''
  const twin = others.find(
    (other) => other.id !== unit?.id && foldForSearch(other.name) === foldForSearch(name),
  )
  const refusal = add.refusal ?? update.refusal

  const submit = async () => {
    setTried(true)
    if (name.trim() === '') return
    const facts = {
      name: name.trim(),
      phone: phone.trim() || null,
      standIn: standIn.trim() || null,
      verifiedOn,
    }
    const done = unit ? await update.run({ careUnitId: unit.id, facts }) : await add.run({ facts })
    if (!done) return
    sayDone(unit ? `Uppgifterna om ${facts.name} är ändrade.` : `${facts.name} är tillagd.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={unit ? unit.name : 'Ny vårdenhet'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={unit ? 'Spara' : 'Lägg till'}
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
          Det finns redan en vårdenhet som heter {twin.name}.
        </Text>
      ) : null}
      <TextInput
        label="Telefon"
        value={phone}
        onChange={(event) => setPhone(event.currentTarget.value)}
        maxLength={100}
      />
      <TextInput
        label="Vem vänder du dig till när rehabkoordinator saknas?"
        description="Till exempel verksamhetschefen eller en annan mottagning."
        value={standIn}
        onChange={(event) => setStandIn(event.currentTarget.value)}
        maxLength={300}
      />
      <VerifyToday on={verifiedOn} onVerify={() => setVerifiedOn(today)} />
    </Dialog>
  )
}
