import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CareUnitEntry, PersonEntry } from '../../../domain/contract/people'
import { hasFlag } from '../../../domain/flag/flags'
import { staysUntil } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { Dialog } from '../../ui/Dialog'
import { TextInPlace } from '../../ui/InPlace'
import classes from './Handover.module.css'

const namesShown = 4

/** Units without a rehabkoordinator: which cases wait, and whom to call meanwhile. */
export function Vacancies({ people }: { readonly people: readonly PersonEntry[] }) {
  const { data: units } = useAsk('careUnit.list', {})
  const [filling, setFilling] = useState<CareUnitEntry | null>(null)
  const vacant = (units ?? []).filter(({ vacantCases }) => vacantCases > 0)
  if (vacant.length === 0) return null
  return (
    <section aria-label="Vårdenheter utan rehabkoordinator">
      <h2>Vårdenheter utan rehabkoordinator</h2>
      <div className={classes.vacancies}>
        {vacant.map((unit) => (
          <Vacancy key={unit.id} unit={unit} onFill={() => setFilling(unit)} />
        ))}
      </div>
      {filling ? <Fill unit={filling} people={people} onClose={() => setFilling(null)} /> : null}
    </section>
  )
}

function Vacancy({ unit, onFill }: { readonly unit: CareUnitEntry; readonly onFill: () => void }) {
  const shownName = useShownName()
  const { data: cards } = useAsk('case.list', { closed: false })
  const update = useCommand('careUnit.update')
  const own = (cards ?? []).filter(
    (card) => card.careUnitId === unit.id && hasFlag(card, 'coordinator-vacant'),
  )
  const save = async (standIn: string | null) => {
    const done = await update.run({ careUnitId: unit.id, facts: { standIn } })
    if (done) sayDone('Kontakten är ändrad.', done.changeSetId)
    return null
  }
  return (
    <article className={classes.vacancy} aria-label={unit.name}>
      <h3>{unit.name}</h3>
      <p>
        <Link href={caseListHref({ careUnits: [unit.id], flags: ['coordinator-vacant'] })}>
          {count(own.length, 'ärende', 'ärenden')} utan rehabkoordinator
        </Link>
        :{' '}
        {own.slice(0, namesShown).map((card, place) => (
          <span key={card.id}>
            {place > 0 ? ', ' : ''}
            <Link href={`/arenden/${card.id}?`}>{shownName(card)}</Link>
          </span>
        ))}
        {own.length > namesShown ? ` och ${own.length - namesShown} till` : ''}
      </p>
      <TextInPlace label="Kontakt under tiden" value={unit.standIn} onSave={save} />
      <Button size="compact-sm" variant="light" onClick={onFill} mt={6}>
        Ny rehabkoordinator tar över…
      </Button>
    </article>
  )
}

interface FillProps {
  readonly unit: CareUnitEntry
  readonly people: readonly PersonEntry[]
  readonly onClose: () => void
}

function Fill({ unit, people, onClose }: FillProps) {
  const today = useToday()
  const fill = useCommand('handover.fillVacancy')
  const choices = people.filter(
    (person) =>
      person.role === 'care-coordinator' && person.careUnitId === unit.id && staysUntil(person, null),
  )
  const [personId, setPersonId] = useState<string | null>(choices[0] ? String(choices[0].id) : null)
  const submit = async () => {
    if (personId === null) return
    const done = await fill.run({ careUnitId: unit.id, personId: Number(personId), fromDate: today })
    if (!done) return
    sayDone(`${count(done.cases, 'ärende har', 'ärenden har')} fått rehabkoordinator.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Ny rehabkoordinator: ${unit.name}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Ta över ärendena"
      busy={fill.busy}
    >
      {choices.length === 0 ? (
        <p>
          Enheten har ingen rehabkoordinator i tjänst. Lägg till henne under{' '}
          <Link href="/personer?flik=rehabkoordinatorer">Personer</Link> först.
        </p>
      ) : (
        <Select
          label="Vem tar över?"
          data={choices.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={personId}
          onChange={setPersonId}
          allowDeselect={false}
          data-autofocus
        />
      )}
    </Dialog>
  )
}
