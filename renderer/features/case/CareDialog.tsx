import { Select } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { runningOn } from '../../../domain/person/timeline'
import { useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { careUnitChoices, coordinatorChoices } from '../../app/people-choices'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'

export function CareDialog({
  detail,
  onClose,
}: {
  readonly detail: CaseDetail
  readonly onClose: () => void
}) {
  const today = useToday()
  const { data: units } = useAsk('careUnit.list', {})
  const { data: people } = useAsk('person.list', {})
  const set = useCommand('case.setCare', { silent: true })
  const current = runningOn(detail.careContacts, today)
  const [unitId, setUnitId] = useState(current ? String(current.careUnitId) : null)
  const [chosenId, setPersonId] = useState(current?.personId ? String(current.personId) : null)
  const [fromDate, setFromDate] = useState<LocalDate | null>(today)
  const [tried, setTried] = useState(false)
  const coordinators = coordinatorChoices(people, unitId)
  // Someone who has ended since is not chosen again.
  const personId = coordinators.some(({ value }) => value === chosenId) ? chosenId : null
  const submit = async () => {
    setTried(true)
    if (unitId === null || fromDate === null || people === undefined) return
    const done = await set.run({
      caseId: detail.card.id,
      careUnitId: Number(unitId),
      personId: personId === null ? null : Number(personId),
      fromDate,
    })
    if (!done) return
    sayDone('Vårdkontakten är ändrad.', done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Vårdkontakt"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      busy={set.busy}
      refusal={set.refusal && errorSentence(set.refusal)}
    >
      <Select
        label="Vårdenhet"
        placeholder="Välj"
        data={careUnitChoices(units)}
        value={unitId}
        onChange={(value) => {
          setUnitId(value)
          setPersonId(null)
        }}
        error={tried && unitId === null ? 'Välj vårdenhet.' : null}
        searchable
        allowDeselect={false}
        data-autofocus
      />
      <Select
        label="Rehabkoordinator"
        placeholder="Vakant"
        data={coordinators}
        value={personId}
        onChange={setPersonId}
        clearable
        description={
          coordinators.length === 0 && unitId !== null
            ? 'Vårdenheten har ingen rehabkoordinator i registret.'
            : undefined
        }
      />
      <DayInput label="Från" value={fromDate} onChange={setFromDate} />
    </Dialog>
  )
}
