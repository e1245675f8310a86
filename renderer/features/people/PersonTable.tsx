import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PersonEntry } from '../../../domain/contract/people'
import { isActive, type PersonRole } from '../../../domain/person/person'
import { useAddress, withWord } from '../../app/address'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { EmptyState } from '../../ui/EmptyState'
import { EndPersonDialog } from './EndPersonDialog'
import classes from './People.module.css'
import { CaseCount, NameButton, NobodyFound, none, PeopleBar, PeopleTable } from './PeopleTable'
import { PersonDialog, type RenderAbsences } from './PersonDialog'
import { roleWords, statusWords } from './person-words'
import { shownRows } from './rows'
import { needsChecking, Verified } from './Verified'

interface PersonTableProps {
  readonly of: PersonRole
  readonly renderAbsences: RenderAbsences
}

/** People of one kind: who they are, how to reach them, whether that is right, and the cases that hang on them. */
export function PersonTable({ of: role, renderAbsences }: PersonTableProps) {
  const today = useToday()
  const [address, setAddress] = useAddress()
  const { data: people } = useAsk('person.list', {})
  const [text, setText] = useState('')
  const [ended, setEnded] = useState(false)
  const [unchecked, setUnchecked] = useState(false)
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<PersonEntry | null>(null)
  if (!people) return null
  const words = roleWords[role]
  const own = people.filter((person) => person.role === role)
  const left = own.filter((person) => !isActive(person, today))
  const toCheck = own.filter((person) => isActive(person, today) && needsChecking(person.verifiedOn, today))
  const open = (personId: number | null) =>
    setAddress(withWord('person', personId === null ? null : String(personId)))
  const shown = own.find(({ id }) => id === Number(address.get('person'))) ?? null
  const rows = shownRows(unchecked ? toCheck : own, today, {
    text,
    ended,
    textsOf: (person) => [
      person.name,
      person.careUnit,
      person.organisation,
      person.function,
      person.email,
      person.phone,
    ],
  })
  return (
    <>
      <PeopleBar
        text={text}
        onText={setText}
        searchLabel={words.search}
        addLabel={words.add}
        onAdd={() => setAdding(true)}
        ended={{ shown: ended, count: left.length, onChange: setEnded }}
        unchecked={{ shown: unchecked, count: toCheck.length, onChange: setUnchecked }}
      />
      {rows.length > 0 ? (
        <PeopleTable label={words.many} headings={headings[role]}>
          {rows.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              onEdit={() => open(person.id)}
              onEnd={() => setEnding(person)}
            />
          ))}
        </PeopleTable>
      ) : text ? (
        <NobodyFound text={text} onClear={() => setText('')} />
      ) : unchecked && own.length > 0 ? (
        <EmptyState title="Allas uppgifter är kontrollerade" />
      ) : (
        <EmptyState title={own.length > 0 ? 'Alla har slutat' : words.empty}>
          {own.length > 0 ? null : words.emptyWhy}
        </EmptyState>
      )}
      {adding ? (
        <PersonDialog
          role={role}
          person={null}
          others={own}
          renderAbsences={renderAbsences}
          onClose={() => setAdding(false)}
        />
      ) : shown ? (
        <PersonDialog
          key={shown.id}
          role={role}
          person={shown}
          others={own}
          renderAbsences={renderAbsences}
          onClose={() => open(null)}
        />
      ) : null}
      {ending ? <EndPersonDialog person={ending} onClose={() => setEnding(null)} /> : null}
    </>
  )
}

const contact = [{ label: 'Telefon' }, { label: 'E-post' }, { label: 'Kontrollerad' }]
const acts = { label: 'Åtgärd', number: true }
const cases = { label: 'Öppna ärenden', number: true }
const headings: Record<PersonRole, { label: string; number?: boolean }[]> = {
  'social-worker': [{ label: 'Namn' }, ...contact, cases, acts],
  'care-coordinator': [{ label: 'Namn' }, { label: 'Vårdenhet' }, ...contact, cases, acts],
  contact: [{ label: 'Namn' }, { label: 'Organisation' }, ...contact, acts],
}

interface PersonRowProps {
  readonly person: PersonEntry
  readonly onEdit: () => void
  readonly onEnd: () => void
}

function PersonRow({ person, onEdit, onEnd }: PersonRowProps) {
  const today = useToday()
  const comeBack = useCommand('person.return')
  const gone = !isActive(person, today)
  const back = async () => {
    const done = await comeBack.run({ personId: person.id })
    if (done)
      sayDone(
        gone
          ? `${person.name} är tillbaka.`
          : `${person.name} stannar kvar. Ärenden som redan är överlämnade går ändå till mottagarna.`,
        done.changeSetId,
      )
  }
  const status = statusWords(person, today)
  return (
    <tr className={gone ? classes.ended : undefined}>
      <th scope="row">
        <NameButton name={person.name} onClick={onEdit} />
        {person.function ? <div className={classes.muted}>{person.function}</div> : null}
        {person.endedOn || person.away ? <div className={classes.muted}>{status}</div> : null}
      </th>
      {person.role === 'care-coordinator' ? (
        <td className={classes.whole}>{person.careUnit ?? none}</td>
      ) : null}
      {person.role === 'contact' ? <td className={classes.whole}>{person.organisation ?? none}</td> : null}
      <td className={classes.phone}>
        {person.phone ?? none}
        {person.contactWay ? <div className={classes.muted}>{person.contactWay}</div> : null}
      </td>
      <td className={classes.whole}>{person.email ?? none}</td>
      <td>
        <Verified on={person.verifiedOn} today={today} />
      </td>
      {person.role === 'contact' ? null : (
        <td className={classes.number}>
          {person.role === 'social-worker' ? (
            <CaseCount
              cases={person.openCases}
              href={caseListHref({ workers: [person.id] })}
              whose={person.name}
            />
          ) : (
            person.openCases
          )}
        </td>
      )}
      <td className={classes.acts}>
        {person.endedOn ? (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={gone ? `${person.name} är tillbaka` : `${person.name} stannar kvar`}
            onClick={() => void back()}
          >
            {gone ? 'Tillbaka' : 'Stannar kvar'}
          </Button>
        ) : (
          <Button variant="subtle" size="compact-sm" aria-label={`${person.name} slutar…`} onClick={onEnd}>
            Slutar…
          </Button>
        )}
      </td>
    </tr>
  )
}
