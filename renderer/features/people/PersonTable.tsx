import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonEntry } from '../../../domain/contract/people'
import type { PersonRole } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { sayDone } from '../../app/undo'
import { EmptyState } from '../../ui/EmptyState'
import { EndPersonDialog } from './EndPersonDialog'
import classes from './People.module.css'
import { CaseCount, NameButton, NobodyFound, none, PeopleBar, PeopleTable } from './PeopleTable'
import { PersonDialog } from './PersonDialog'
import { roleWords } from './person-words'
import { shownRows } from './rows'

/** Socialsekreterare or rehabkoordinatorer: who they are, how to reach them, and the cases that hang on them. */
export function PersonTable({ of: role }: { readonly of: PersonRole }) {
  const { data: people } = useAsk('person.list', {})
  const [text, setText] = useState('')
  const [ended, setEnded] = useState(false)
  const [editing, setEditing] = useState<PersonEntry | 'new' | null>(null)
  const [ending, setEnding] = useState<PersonEntry | null>(null)
  if (!people) return null
  const words = roleWords[role]
  const own = people.filter((person) => person.role === role)
  const endedCount = own.filter((person) => person.endedOn !== null).length
  const rows = shownRows(own, {
    text,
    ended,
    textsOf: (person) => [person.name, person.careUnit, person.email, person.phone],
  })
  return (
    <>
      <PeopleBar
        text={text}
        onText={setText}
        searchLabel={words.search}
        addLabel={words.add}
        onAdd={() => setEditing('new')}
        ended={{ shown: ended, count: endedCount, onChange: setEnded }}
      />
      {rows.length > 0 ? (
        <PeopleTable
          label={role === 'social-worker' ? 'Socialsekreterare' : 'Rehabkoordinatorer'}
          headings={headings[role]}
        >
          {rows.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              onEdit={() => setEditing(person)}
              onEnd={() => setEnding(person)}
            />
          ))}
        </PeopleTable>
      ) : text ? (
        <NobodyFound text={text} onClear={() => setText('')} />
      ) : (
        <EmptyState title={own.length > 0 ? 'Alla har slutat' : words.empty}>
          {own.length > 0 ? null : words.emptyWhy}
        </EmptyState>
      )}
      {editing ? (
        <PersonDialog
          role={role}
          person={editing === 'new' ? null : editing}
          others={own}
          onClose={() => setEditing(null)}
        />
      ) : null}
      {ending ? <EndPersonDialog person={ending} onClose={() => setEnding(null)} /> : null}
    </>
  )
}

const contact = [{ label: 'Telefon' }, { label: 'E-post' }]
const cases = [
  { label: 'Öppna ärenden', number: true },
  { label: 'Åtgärd', number: true },
]
const headings: Record<PersonRole, { label: string; number?: boolean }[]> = {
  'social-worker': [{ label: 'Namn' }, ...contact, ...cases],
  'care-coordinator': [{ label: 'Namn' }, { label: 'Vårdenhet' }, ...contact, ...cases],
  contact: [{ label: 'Namn' }, ...contact],
}

interface PersonRowProps {
  readonly person: PersonEntry
  readonly onEdit: () => void
  readonly onEnd: () => void
}

function PersonRow({ person, onEdit, onEnd }: PersonRowProps) {
  const comeBack = useCommand('person.return')
  const isWorker = person.role === 'social-worker'
  const back = async () => {
    const done = await comeBack.run({ personId: person.id })
    if (done) sayDone(`${person.name} är tillbaka.`, done.changeSetId)
  }
  return (
    <tr className={person.endedOn ? classes.ended : undefined}>
      <th scope="row">
        <NameButton name={person.name} onClick={onEdit} />
        {person.endedOn ? <div className={classes.muted}>Slutade {person.endedOn}</div> : null}
      </th>
      {isWorker ? null : <td>{person.careUnit ?? none}</td>}
      <td className={classes.phone}>{person.phone ?? none}</td>
      <td>{person.email ?? none}</td>
      <td className={classes.number}>
        {isWorker ? (
          <CaseCount
            cases={person.openCases}
            href={`/arenden?vy=lista&handlaggare=${person.id}`}
            whose={person.name}
          />
        ) : (
          person.openCases
        )}
      </td>
      <td className={classes.acts}>
        {person.endedOn ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${person.name} är tillbaka`}
            onClick={() => void back()}
          >
            Tillbaka
          </Button>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${person.name} har slutat…`}
            onClick={onEnd}
          >
            Har slutat…
          </Button>
        )}
      </td>
    </tr>
  )
}
