import { Button, Group, NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { foldForSearch } from '../../../domain/case/client'
import type { PersonEntry } from '../../../domain/contract/people'
import { isActive, newPerson, type PersonFacts, type PersonRole } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { Dialog } from '../../ui/Dialog'
import classes from './People.module.css'
import { PersonHistory } from './PersonHistory'
import { roleWords, statusWords } from './person-words'
import { VerifyToday } from './Verified'

/** Shows when somebody is away. */
export type RenderAbsences = (person: PersonEntry, onClose: () => void) => ReactNode

interface PersonDialogProps {
  readonly role: PersonRole
  /** Null for somebody new. */
  readonly person: PersonEntry | null
  /** Those there are, to tell of a name that is already taken. */
  readonly others: readonly PersonEntry[]
  readonly renderAbsences: RenderAbsences
  readonly onClose: () => void
}

/** Everything about a person: how she is reached, whether that is still right, when she is away, and what has been. */
export function PersonDialog({ role, person, others, renderAbsences, onClose }: PersonDialogProps) {
  const today = useToday()
  const add = useCommand('person.add', { silent: true })
  const update = useCommand('person.update', { silent: true })
  const { data: units } = useAsk('careUnit.list', {})
  const [facts, setFacts] = useState<PersonFacts>(() => (person ? factsOf(person) : newPerson(role, '')))
  const [tried, setTried] = useState(false)
  const set = (changes: Partial<PersonFacts>) => setFacts((now) => ({ ...now, ...changes }))
  const missing = tried && facts.name.trim() === ''
  const twin = others.find(
    (other) => other.id !== person?.id && foldForSearch(other.name) === foldForSearch(facts.name),
  )
  const refusal = add.refusal ?? update.refusal

  const submit = async () => {
    setTried(true)
    if (facts.name.trim() === '') return
    const done = person ? await update.run({ personId: person.id, facts }) : await add.run({ facts })
    if (!done) return
    sayDone(
      person ? `Uppgifterna om ${facts.name} är ändrade.` : `${facts.name} är tillagd.`,
      done.changeSetId,
    )
    onClose()
  }
  const field = (label: string, fact: TextFact, maxLength: number, placeholder = '') => (
    <TextInput
      label={label}
      placeholder={placeholder}
      value={facts[fact] ?? ''}
      onChange={(event) => set({ [fact]: event.currentTarget.value || null })}
      maxLength={maxLength}
    />
  )
  return (
    <Dialog
      title={person ? person.name : roleWords[role].add}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={person ? 'Spara' : 'Lägg till'}
      busy={add.busy || update.busy}
      refusal={refusal && errorSentence(refusal)}
      size={620}
    >
      {person ? <Standing person={person} renderAbsences={renderAbsences} /> : null}
      <TextInput
        label="Namn"
        value={facts.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
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
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {role === 'care-coordinator' ? (
          <Select
            label="Vårdenhet"
            placeholder="Välj"
            data={(units ?? [])
              .filter((unit) => isActive(unit, today) || unit.id === facts.careUnitId)
              .map((unit) => ({ value: String(unit.id), label: unit.name }))}
            value={facts.careUnitId === null ? null : String(facts.careUnitId)}
            onChange={(value) => set({ careUnitId: value === null ? null : Number(value) })}
            nothingFoundMessage="Ingen med det namnet. Lägg till under Vårdenheter."
            searchable
            clearable
          />
        ) : null}
        {role === 'contact'
          ? field('Organisation', 'organisation', 200, 'till exempel Jobbtorg Kista')
          : null}
        {field(
          'Funktion',
          'function',
          200,
          role === 'contact' ? 'till exempel jobbcoach' : 'till exempel kontaktperson mot vården',
        )}
        {field('Telefon', 'phone', 100)}
        {field('E-post', 'email', 200)}
        {field('Nås bäst', 'contactWay', 300, 'till exempel telefontid 8–9')}
        {role === 'social-worker' ? (
          <NumberInput
            label="Dagar mellan möten"
            placeholder="som vanligt"
            value={facts.meetingDays ?? ''}
            onChange={(value) => set({ meetingDays: value === '' ? null : Number(value) })}
            min={7}
            max={365}
            allowDecimal={false}
            hideControls
          />
        ) : null}
      </SimpleGrid>
      <VerifyToday on={facts.verifiedOn} onVerify={() => set({ verifiedOn: today })} />
      {person ? <PersonHistory personId={person.id} /> : null}
    </Dialog>
  )
}

type TextFact = 'contactWay' | 'email' | 'function' | 'organisation' | 'phone'

function factsOf(person: PersonEntry): PersonFacts {
  const known = Object.keys(newPerson(person.role, '')) as (keyof PersonFacts)[]
  return Object.fromEntries(known.map((fact) => [fact, person[fact]])) as PersonFacts
}

interface StandingProps {
  readonly person: PersonEntry
  readonly renderAbsences: RenderAbsences
}

/** At work, about to leave, away; and what hangs on her. */
function Standing({ person, renderAbsences }: StandingProps) {
  const today = useToday()
  const [absences, setAbsences] = useState(false)
  return (
    <Group gap="sm" className={classes.standing}>
      <span>{statusWords(person, today)}</span>
      {person.role === 'social-worker' && person.openCases > 0 ? (
        <Link href={caseListHref({ workers: [person.id] })}>{person.openCases} öppna ärenden</Link>
      ) : null}
      <Button size="compact-sm" variant="light" onClick={() => setAbsences(true)}>
        Frånvaro…
      </Button>
      {person.role !== 'contact' && person.openCases > 0 ? (
        <Button
          size="compact-sm"
          variant="subtle"
          component={Link}
          href={`/uppfoljning?flik=overlamning&fran=${person.id}`}
        >
          Lämna över ärenden…
        </Button>
      ) : null}
      {absences ? renderAbsences(person, () => setAbsences(false)) : null}
    </Group>
  )
}
