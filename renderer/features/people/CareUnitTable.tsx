import { Button } from '@mantine/core'
import { IconUserExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CareUnitEntry } from '../../../domain/contract/people'
import { isActive } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { EmptyState } from '../../ui/EmptyState'
import { CareUnitDialog } from './CareUnitDialog'
import classes from './People.module.css'
import { CaseCount, NameButton, NobodyFound, none, PeopleBar, PeopleTable } from './PeopleTable'
import { shownRows } from './rows'

/** The care units: who their rehabkoordinatorer are, and where nobody is. */
export function CareUnitTable() {
  const { data: units } = useAsk('careUnit.list', {})
  const { data: people } = useAsk('person.list', {})
  const today = useToday()
  const [text, setText] = useState('')
  const [ended, setEnded] = useState(false)
  const [editing, setEditing] = useState<CareUnitEntry | 'new' | null>(null)
  if (!units || !people) return null
  const coordinatorsOf = (unit: CareUnitEntry) =>
    people
      .filter(
        (person) =>
          person.role === 'care-coordinator' && person.careUnitId === unit.id && isActive(person, today),
      )
      .map(({ name }) => name)
  const left = units.filter((unit) => !isActive(unit, today))
  const rows = shownRows(units, today, {
    text,
    ended,
    textsOf: (unit) => [unit.name, unit.standIn, ...coordinatorsOf(unit)],
  })
  return (
    <>
      <PeopleBar
        text={text}
        onText={setText}
        searchLabel="Sök vårdenhet"
        addLabel="Ny vårdenhet"
        onAdd={() => setEditing('new')}
        ended={{ shown: ended, count: left.length, onChange: setEnded }}
      />
      {rows.length > 0 ? (
        <PeopleTable label="Vårdenheter" headings={headings}>
          {rows.map((unit) => (
            <CareUnitRow
              key={unit.id}
              unit={unit}
              coordinators={coordinatorsOf(unit)}
              onEdit={() => setEditing(unit)}
            />
          ))}
        </PeopleTable>
      ) : text ? (
        <NobodyFound text={text} onClear={() => setText('')} />
      ) : (
        <EmptyState title="Inga vårdenheter än">
          Lägg till vårdcentraler och mottagningar som ni samverkar med.
        </EmptyState>
      )}
      {editing ? (
        <CareUnitDialog
          unit={editing === 'new' ? null : editing}
          others={units}
          onClose={() => setEditing(null)}
        />
      ) : null}
    </>
  )
}

const headings = [
  { label: 'Vårdenhet' },
  { label: 'Telefon' },
  { label: 'Rehabkoordinatorer' },
  { label: 'När ingen finns' },
  { label: 'Öppna ärenden', number: true },
  { label: 'Utan rehabkoordinator', number: true },
  { label: 'Åtgärd', number: true },
]

interface CareUnitRowProps {
  readonly unit: CareUnitEntry
  readonly coordinators: readonly string[]
  readonly onEdit: () => void
}

function CareUnitRow({ unit, coordinators, onEdit }: CareUnitRowProps) {
  const vacantList = caseListHref({ careUnits: [unit.id], flags: ['coordinator-vacant'] })
  return (
    <tr>
      <th scope="row">
        <NameButton name={unit.name} onClick={onEdit} />
        {unit.endedOn ? <div className={classes.muted}>används inte sedan {unit.endedOn}</div> : null}
      </th>
      <td className={classes.phone}>{unit.phone ?? none}</td>
      <td>
        {coordinators.length > 0 ? (
          coordinators.join(', ')
        ) : (
          <span className={classes.mark}>
            <IconUserExclamation size={14} aria-hidden /> Vakant
          </span>
        )}
      </td>
      <td>{unit.standIn ?? none}</td>
      <td className={classes.number}>
        <CaseCount cases={unit.openCases} href={caseListHref({ careUnits: [unit.id] })} whose={unit.name} />
      </td>
      <td className={classes.number}>
        {unit.vacantCases > 0 ? (
          <Link
            href={vacantList}
            className={classes.mark}
            aria-label={`${unit.vacantCases} ärenden utan rehabkoordinator, ${unit.name}`}
          >
            <IconUserExclamation size={14} aria-hidden /> {unit.vacantCases}
          </Link>
        ) : (
          <span className={classes.muted}>0</span>
        )}
      </td>
      <td className={classes.acts}>
        <UnitAct unit={unit} />
      </td>
    </tr>
  )
}

/** A unit one no longer works with; refused while cases have their care there. */
function UnitAct({ unit }: { readonly unit: CareUnitEntry }) {
  const today = useToday()
  const end = useCommand('careUnit.end')
  const comeBack = useCommand('careUnit.return')
  const act = async () => {
    const done = unit.endedOn
      ? await comeBack.run({ careUnitId: unit.id })
      : await end.run({ careUnitId: unit.id, endedOn: today })
    if (done)
      sayDone(
        unit.endedOn ? `${unit.name} används igen.` : `${unit.name} används inte längre.`,
        done.changeSetId,
      )
  }
  const words = unit.endedOn ? 'Använd igen' : 'Ta ur bruk'
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`${words}: ${unit.name}`}
      onClick={() => void act()}
    >
      {words}
    </Button>
  )
}
