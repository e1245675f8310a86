import { ActionIcon, Autocomplete, Button, Checkbox, SimpleGrid, TextInput } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { Participant } from '../../../domain/joint-meeting/joint-meeting'
import { proposedParticipants, unitsWithoutCoordinator } from '../../../domain/joint-meeting/proposal'
import { isActive } from '../../../domain/person/person'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { count } from '../../app/words'
import { Dialog } from '../../ui/Dialog'
import { Section } from '../../ui/Section'
import classes from './Meetings.module.css'
import { participantOf } from './meeting-words'
import type { ChangeMeeting } from './use-meeting-change'

interface ParticipantsProps {
  readonly meeting: JointMeetingEntry
  readonly change: ChangeMeeting
  readonly locked: boolean
}

/** Who is asked, and from the day of the meeting who came. */
export function Participants({ meeting, change, locked }: ParticipantsProps) {
  const today = useToday()
  /** A place in the list, the one after the last for somebody new. */
  const [editing, setEditing] = useState<number | null>(null)
  const { participants } = meeting
  const counts = meeting.heldOn !== null || meeting.day <= today
  const came = participants.filter(({ attended }) => attended === true).length
  const put = (place: number, one: Participant, said?: string) =>
    change(
      (now) => ({
        participants: [...now.participants.slice(0, place), one, ...now.participants.slice(place + 1)],
      }),
      said,
    )
  return (
    <Section
      title="Deltagare"
      hint={counts && participants.length > 0 ? `${came} av ${participants.length} närvarande` : null}
      acts={
        locked ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setEditing(participants.length)}>
            Lägg till…
          </Button>
        )
      }
    >
      {participants.length === 0 ? <p className={classes.about}>Ingen är kallad än.</p> : null}
      <ul className={classes.people} aria-label="Deltagare">
        {participants.map((one, place) => (
          <li key={`${place} ${one.name}`}>
            {counts ? (
              <Checkbox
                aria-label={`${one.name} var med`}
                checked={one.attended === true}
                disabled={locked}
                onChange={({ currentTarget: { checked } }) => void put(place, { ...one, attended: checked })}
              />
            ) : null}
            <div className={classes.person}>
              {one.name}
              {one.role === null ? null : <p className={classes.about}>{one.role}</p>}
              {one.email === null ? null : <p className={classes.about}>{one.email}</p>}
            </div>
            {locked ? null : (
              <span className={classes.rowActs}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Ändra ${one.name}`}
                  onClick={() => setEditing(place)}
                >
                  <IconPencil size={16} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Ta bort ${one.name}`}
                  onClick={() =>
                    void change(
                      (now) => ({ participants: now.participants.filter((_, at) => at !== place) }),
                      `${one.name} är borttagen.`,
                    )
                  }
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </span>
            )}
          </li>
        ))}
      </ul>
      {meeting.type === 'method-development' && meeting.heldOn === null ? <WithoutCoordinator /> : null}
      {locked || meeting.heldOn !== null ? null : <NotAsked meeting={meeting} change={change} />}
      {editing === null ? null : (
        <ParticipantDialog
          participant={
            participants[editing] ?? { ...nobody, attended: meeting.heldOn === null ? null : true }
          }
          isNew={editing === participants.length}
          taken={participants.map(({ name }) => name)}
          onSubmit={(one) =>
            put(editing, one, `${one.name} är ${participants[editing] ? 'ändrad' : 'tillagd'}.`)
          }
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}

const nobody: Participant = { name: '', role: null, email: null, attended: null }

/** The care units from which nobody can be asked. */
function WithoutCoordinator() {
  const today = useToday()
  const { data: people } = useAsk('person.list', {})
  const { data: units } = useAsk('careUnit.list', {})
  if (!people || !units) return null
  const without = unitsWithoutCoordinator(units, people, today)
  if (without.length === 0) return null
  return <p className={classes.about}>{new Intl.ListFormat('sv').format(without)} saknar rehabkoordinator.</p>
}

/** Those in Personer whom the type is for and who are not asked: somebody new, or left out on purpose. */
function NotAsked({ meeting, change }: Pick<ParticipantsProps, 'change' | 'meeting'>) {
  const today = useToday()
  const { data: people } = useAsk('person.list', {})
  const asked = new Set(meeting.participants.map(({ name }) => name))
  const missing = proposedParticipants(meeting.type, people ?? [], meeting.participants, {
    today,
    write: participantOf,
  }).filter(({ name }) => !asked.has(name))
  if (missing.length === 0) return null
  const names = missing.slice(0, shownNames).map(({ name }) => name)
  const more = missing.length - names.length
  return (
    <div className={classes.notAsked}>
      <p className={classes.about}>
        Finns i Personer men är inte kallade: {names.join(', ')}
        {more > 0 ? ` och ${more} till` : ''}.
      </p>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          void change(
            (now) => ({ participants: [...now.participants, ...missing] }),
            `${count(missing.length, 'deltagare är tillagd', 'deltagare är tillagda')}.`,
          )
        }
      >
        Lägg till {missing.length === 1 ? 'personen' : 'dem'}
      </Button>
    </div>
  )
}

const shownNames = 6

interface ParticipantDialogProps {
  readonly participant: Participant
  readonly isNew: boolean
  readonly taken: readonly string[]
  /** Resolves with whether it was done. */
  readonly onSubmit: (participant: Participant) => Promise<boolean>
  readonly onClose: () => void
}

/** Somebody in Personer, whose function and e-mail come along, or anybody else. */
function ParticipantDialog({ participant, isNew, taken, onSubmit, onClose }: ParticipantDialogProps) {
  const today = useToday()
  const { data: people } = useAsk('person.list', {})
  const [facts, setFacts] = useState(participant)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const set = (changes: Partial<Participant>) => setFacts((now) => ({ ...now, ...changes }))
  const known = (people ?? []).filter((person) => isActive(person, today))
  const choose = (name: string) => {
    const person = known.find((one) => one.name === name)
    set(person ? { ...participantOf(person), attended: facts.attended } : { name })
  }
  const submit = async () => {
    setTried(true)
    if (facts.name.trim() === '') return
    setBusy(true)
    const done = await onSubmit({ ...facts, name: facts.name.trim() })
    setBusy(false)
    if (done) onClose()
  }
  return (
    <Dialog
      title={isNew ? 'Ny deltagare' : participant.name}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={isNew ? 'Lägg till' : 'Spara'}
      busy={busy}
    >
      <Autocomplete
        label="Namn"
        description="Någon i Personer, eller någon annan"
        data={[
          ...new Set(
            known
              .map(({ name }) => name)
              .filter((name) => !taken.includes(name) || name === participant.name),
          ),
        ]}
        value={facts.name}
        onChange={choose}
        limit={8}
        error={tried && facts.name.trim() === '' ? 'Ange namn.' : null}
        maxLength={200}
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label="Funktion eller organisation"
          value={facts.role ?? ''}
          onChange={(event) => set({ role: event.currentTarget.value || null })}
          maxLength={300}
        />
        <TextInput
          label="E-post"
          value={facts.email ?? ''}
          onChange={(event) => set({ email: event.currentTarget.value || null })}
          maxLength={300}
        />
      </SimpleGrid>
    </Dialog>
  )
}
