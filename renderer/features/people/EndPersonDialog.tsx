import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { PersonEntry } from '../../../domain/contract/people'
import type { LocalDate } from '../../../domain/dates'
import { useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
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

/** "Har slutat", or will: nobody leaves while open cases hang on her, and it is told how many and how to give them away. */
export function EndPersonDialog({ person, onClose }: EndPersonDialogProps) {
  const today = useToday()
  const end = useCommand('person.end', { silent: true })
  const [endedOn, setEndedOn] = useState<LocalDate | null>(today)
  const holds = person.role !== 'contact'
  if (holds && (person.openCases > 0 || end.refusal?.code === 'person-has-cases')) {
    const cases = Number(end.refusal?.details.cases ?? person.openCases)
    return <HasCases person={person} cases={cases} onClose={onClose} />
  }
  const submit = async () => {
    if (endedOn === null) return
    const done = await end.run({ personId: person.id, endedOn })
    if (!done) return
    sayDone(
      endedOn < today ? `${person.name} är markerad som slutat.` : `${person.name} slutar ${endedOn}.`,
      done.changeSetId,
    )
    onClose()
  }
  return (
    <Dialog
      title={`${person.name} slutar`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Markera som slutat"
      busy={end.busy}
      refusal={end.refusal && errorSentence(end.refusal)}
    >
      <Text>Namnet finns kvar i historiken men går inte att välja efter sista dagen.</Text>
      <DayInput
        label="Sista dag"
        value={endedOn}
        onChange={setEndedOn}
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
          {count(cases, 'öppet ärende', 'öppna ärenden')} hänger på {person.name}. Lämna över{' '}
          {cases === 1 ? 'det' : 'dem'} först, så att inget ärende blir utan ansvarig.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Avbryt
          </Button>
          {person.role === 'social-worker' ? (
            <Button variant="default" component={Link} href={caseListHref({ workers: [person.id] })}>
              Visa {cases === 1 ? 'ärendet' : 'ärendena'}
            </Button>
          ) : null}
          <Button component={Link} href={`/uppfoljning?flik=overlamning&fran=${person.id}`} data-autofocus>
            Lämna över…
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
