import { Alert, Button, Group, SegmentedControl, Select, Text, Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { PersonEntry, StaffAbsenceEntry } from '../../../domain/contract/people'
import { type HolderRole, isActive } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { CasesToGive } from './CasesToGive'
import classes from './Handover.module.css'
import { Receivers } from './Receivers'
import { type Distribution, nobody, type Receiver, receiversFor, useDistribution } from './use-distribution'
import { type Circumstances, circumstancesOn, daysOf, WhyAndWhen } from './WhyAndWhen'

interface HandoverWizardProps {
  readonly people: readonly PersonEntry[]
  readonly fromId: number | null
  readonly onFrom: (personId: number | null) => void
  readonly onDone: (handoverId: number) => void
}

const roleChoices = [
  { value: 'social-worker', label: 'Socialsekreterare' },
  { value: 'care-coordinator', label: 'Rehabkoordinator' },
]

/** From whom, why and when; then to whom. All of it in one act. */
export function HandoverWizard({ people, fromId, onFrom, onDone }: HandoverWizardProps) {
  const today = useToday()
  const from = people.find(({ id }) => id === fromId) ?? null
  const [chosenRole, setRole] = useState<HolderRole>('social-worker')
  const role = from === null || from.role === 'contact' ? chosenRole : from.role
  const choices = people.filter(
    (person) => person.role === role && isActive(person, today) && person.openCases > 0,
  )
  return (
    <section className={classes.wizard} aria-label="Ny överlämning">
      <h2>Lämna över ärenden</h2>
      <Group gap="sm" align="flex-end">
        <SegmentedControl
          aria-label="Vems ärenden?"
          data={roleChoices}
          value={role}
          onChange={(value) => {
            setRole(value === 'social-worker' ? 'social-worker' : 'care-coordinator')
            onFrom(null)
          }}
        />
        <Select
          aria-label="Från vem?"
          placeholder="Från vem?"
          data={choices.map(({ id, name, openCases }) => ({
            value: String(id),
            label: `${name}, ${count(openCases, 'ärende', 'ärenden')}`,
          }))}
          value={from === null ? null : String(from.id)}
          onChange={(value) => onFrom(value === null ? null : Number(value))}
          searchable
          nothingFoundMessage="Ingen träff"
          w={320}
        />
      </Group>
      {from === null || from.role === 'contact' ? (
        <Text size="sm" c="var(--muted)">
          Välj vem som slutar, är borta eller ska lämna ifrån sig ärenden. Ingen kan bli inaktiv så länge hon
          har öppna ärenden.
        </Text>
      ) : (
        <Giving key={from.id} from={from} role={role} people={people} onDone={onDone} />
      )}
    </section>
  )
}

interface GivingProps {
  readonly from: PersonEntry
  readonly role: HolderRole
  readonly people: readonly PersonEntry[]
  readonly onDone: (handoverId: number) => void
}

const noCases: readonly CaseCard[] = []
const noAbsences: readonly StaffAbsenceEntry[] = []

function Giving({ from, role, people, onDone }: GivingProps) {
  const today = useToday()
  const make = useCommand('handover.make', { silent: true })
  const { data: open } = useAsk('case.list', { closed: false })
  const { data: units } = useAsk('careUnit.list', {})
  const { data: absences } = useAsk('staffAbsence.list', {})
  const [why, setWhy] = useState<Circumstances>(() => circumstancesOn(today))
  const [comment, setComment] = useState('')
  const { cause, sudden } = why
  const { fromDate, untilDate, endedOn } = daysOf(why, today)
  const { data: cases } = useAsk('handover.cases', { role, personId: from.id, fromDate, untilDate })
  const receivers = useMemo(
    () =>
      receiversFor(role, from, people, open ?? noCases, absences ?? noAbsences, {
        fromDate,
        untilDate,
        today,
      }),
    [role, from, people, open, absences, fromDate, untilDate, today],
  )
  const distribution = useDistribution(cases ?? noCases, receivers)
  const { given, left } = distribution
  const all = cause !== 'moved'
  const ready = given.length > 0 && (!all || left === 0) && (cause !== 'away' || untilDate !== null)
  const standIn = units?.find(({ id }) => id === from.careUnitId)?.standIn ?? null

  const submit = async () => {
    const done = await make.run({
      role,
      fromPersonId: from.id,
      cause,
      sudden,
      fromDate,
      untilDate,
      endedOn,
      comment: comment.trim() || null,
      cases: given.map(({ card, to }) => ({
        caseId: card.id,
        toPersonId: to === nobody ? null : to,
        note: distribution.noteOf(card.id).trim() || null,
      })),
    })
    if (!done) return
    sayDone(`${count(given.length, 'ärende är överlämnat', 'ärenden är överlämnade')}.`, done.changeSetId)
    onDone(done.handoverId)
  }
  return (
    <>
      <WhyAndWhen why={why} onChange={setWhy} />
      {cases && cases.length === 0 ? (
        <Text>Inga öppna ärenden hänger på {from.name} de dagarna.</Text>
      ) : (
        <>
          <div>
            <h3>Vem tar över?</h3>
            <Text size="sm" c="var(--muted)">
              Kryssa för en person som tar alla, eller flera som delar på dem efter belastning: fas, och om
              ärendet står still. Sedan kan du ändra ett och ett i listan.
            </Text>
            {role === 'care-coordinator' && receivers.length === 0 ? (
              <Text size="sm">Enheten har ingen annan rehabkoordinator.</Text>
            ) : null}
            <Receivers
              receivers={receivers}
              distribution={distribution}
              vacancy={role === 'care-coordinator' ? standIn : undefined}
            />
          </div>
          <CasesToGive
            cases={cases ?? noCases}
            receivers={receivers}
            distribution={distribution}
            mayBeVacant={role === 'care-coordinator'}
            mayStay={!all}
          />
          <Textarea
            label="Kommentar till överlämningen"
            autosize
            minRows={1}
            maxRows={5}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
            maxLength={5000}
          />
          {make.refusal ? (
            <Alert color="red" role="alert" p="xs">
              {errorSentence(make.refusal)}
            </Alert>
          ) : null}
          <div className={classes.act}>
            <p role="status">
              <Summary distribution={distribution} receivers={receivers} all={all} />
            </p>
            <Button onClick={() => void submit()} disabled={!ready} loading={make.busy}>
              Lämna över {count(given.length, 'ärende', 'ärenden')}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

interface SummaryProps {
  readonly distribution: Distribution
  readonly receivers: readonly Receiver[]
  readonly all: boolean
}

function Summary({ distribution, receivers, all }: SummaryProps) {
  const { given, left } = distribution
  const nameOf = (personId: number) =>
    personId === nobody ? 'ingen (vakant)' : (receivers.find((one) => one.personId === personId)?.name ?? '')
  const parts = [...Map.groupBy(given, ({ to }) => to)].map(([to, own]) => `${own.length} till ${nameOf(to)}`)
  const whole = count(given.length + left, 'ärende', 'ärenden')
  if (given.length === 0) return <>{whole}. Välj mottagare.</>
  return (
    <>
      {whole}: {parts.join(', ')}.{' '}
      {all
        ? left === 0
          ? '0 ärenden blir utan ansvarig.'
          : `${count(left, 'ärende', 'ärenden')} saknar mottagare.`
        : left > 0
          ? `${count(left, 'ärende', 'ärenden')} flyttas inte.`
          : ''}
    </>
  )
}
