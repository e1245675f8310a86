import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PersonEntry } from '../../../domain/contract/people'
import type { LocalDate } from '../../../domain/dates'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'

interface EndPersonDialogProps {
  readonly person: PersonEntry
  readonly onClose: () => void
}

/** "Har slutat": a socialsekreterare cannot leave while open cases hang on her, and is told how many and which. */
export function EndPersonDialog({ person, onClose }: EndPersonDialogProps) {
  const today = useToday()
  const end = useCommand('person.end', { silent: true })
  const [endedOn, setEndedOn] = useState<LocalDate | null>(today)
  const isWorker = person.role === 'social-worker'
  if (isWorker && (person.openCases > 0 || end.refusal?.code === 'person-has-cases')) {
    const cases = Number(end.refusal?.details.cases ?? person.openCases)
    return <HasCases person={person} cases={cases} onClose={onClose} />
  }
  const submit = async () => {
    if (endedOn === null) return
    const done = await end.run({ personId: person.id, endedOn })
    if (!done) return
    sayDone(`${person.name} är markerad som slutat.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`${person.name} har slutat`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Markera som slutat"
      busy={end.busy}
      refusal={end.refusal && errorSentence(end.refusal)}
    >
      <Text>
        {isWorker || person.openCases === 0
          ? 'Namnet finns kvar i historiken men går inte att välja i nya ärenden.'
          : `${count(person.openCases, 'öppet ärende', 'öppna ärenden')} blir utan rehabkoordinator och flaggas som vakanta.`}
      </Text>
      <DayInput
        label="Sista dag"
        value={endedOn}
        onChange={setEndedOn}
        max={today}
        error={endedOn === null ? 'Ange en dag.' : null}
      />
    </Dialog>
  )
}

function HasCases({
  person,
  cases,
  onClose,
}: {
  readonly person: PersonEntry
  readonly cases: number
  readonly onClose: () => void
}) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={`${person.name} har ärenden kvar`}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <Stack gap="md">
        <Text>
          {person.name} är ansvarig för {count(cases, 'öppet ärende', 'öppna ärenden')}. Flytta{' '}
          {cases === 1 ? 'det' : 'dem'} till någon annan först, så att inget ärende blir utan handläggare.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Avbryt
          </Button>
          <Button component={Link} href={`/arenden?vy=lista&handlaggare=${person.id}`} data-autofocus>
            Visa {cases === 1 ? 'ärendet' : 'ärendena'}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
