import type { AssignmentEntry, CareContactEntry, CaseDetail } from '../../../../domain/contract/cases'
import type { CareUnitEntry, PersonEntry } from '../../../../domain/contract/people'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { type Gap, gaps, lateMonths, manyChanges, turnoverOf } from '../../../../domain/person/turnover'
import { useAsk } from '../../../app/api'
import { longDay } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { count } from '../../../app/words'
import { Section } from '../../../ui/Section'
import { StatusMark } from '../../../ui/StatusMark'
import classes from './PeopleAround.module.css'

/** Who has been responsible, here and in care, and how they are reached. */
export function PeopleAround({ detail }: { readonly detail: CaseDetail }) {
  const { data: people } = useAsk('person.list', {})
  const { data: units } = useAsk('careUnit.list', {})
  return (
    <Section title="Personer">
      <Workers assignments={detail.assignments} people={people ?? []} until={detail.card.closedOn} />
      <Care
        contacts={detail.careContacts}
        people={people ?? []}
        units={units ?? []}
        until={detail.card.closedOn}
      />
    </Section>
  )
}

interface WorkersProps {
  readonly assignments: readonly AssignmentEntry[]
  readonly people: readonly PersonEntry[]
  /** The day the case was closed. */
  readonly until: LocalDate | null
}

/** A person's time, or a time without anyone. */
type Stretch<Entry> = {
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly entry: Entry | null
}

/** Newest first, with the times nobody was there between them. */
function stretches<Entry extends { fromDate: LocalDate; toDate: LocalDate | null }>(
  entries: readonly Entry[],
  empty: readonly Gap[],
): Stretch<Entry>[] {
  const held = entries.map((entry) => ({ from: entry.fromDate, to: entry.toDate, entry }))
  return [...held, ...empty.map((gap) => ({ ...gap, entry: null }))].toSorted((a, b) =>
    a.from < b.from ? 1 : a.from > b.from ? -1 : 0,
  )
}

function Workers({ assignments, people, until }: WorkersProps) {
  const today = useToday()
  const day = until ?? today
  const changes = turnoverOf(assignments, day)
  return (
    <>
      <div className={classes.head}>
        <h3>Socialsekreterare</h3>
        <span>
          {changes.latest === null
            ? 'inget byte'
            : `${count(changes.on.length, 'byte', 'byten')}, senast ${longDay(changes.latest)}`}
        </span>
      </div>
      {changes.lately >= manyChanges ? (
        <p className={classes.many}>
          <StatusMark tone="warning" text={`${changes.lately} byten på ${lateMonths / 12} år`} />
        </p>
      ) : null}
      {assignments.length === 0 ? <p className={classes.none}>Ingen socialsekreterare är vald.</p> : null}
      <ul className={classes.list}>
        {stretches(assignments, gaps(assignments, day)).map(({ from, to, entry }) => {
          const person = entry && people.find(({ id }) => id === entry.personId)
          return (
            <Holding
              key={from + String(entry?.id)}
              from={from}
              to={to}
              until={day}
              name={entry?.person ?? null}
              contact={person ? [person.phone, person.email] : []}
              left={person?.endedOn ?? null}
              coversFor={nameOf(people, entry?.coversForId)}
            />
          )
        })}
      </ul>
    </>
  )
}

const nameOf = (people: readonly PersonEntry[], id: number | null | undefined) =>
  people.find((person) => person.id === id)?.name ?? null

interface CareProps extends Omit<WorkersProps, 'assignments'> {
  readonly contacts: readonly CareContactEntry[]
  readonly units: readonly CareUnitEntry[]
}

function Care({ contacts, people, units, until }: CareProps) {
  const today = useToday()
  const day = until ?? today
  return (
    <>
      <div className={classes.head}>
        <h3>Vårdenhet och rehabkoordinator</h3>
      </div>
      {contacts.length === 0 ? <p className={classes.none}>Ingen vårdkontakt är registrerad.</p> : null}
      <ul className={classes.list}>
        {stretches(contacts, []).map(({ from, to, entry }) => {
          const unit = units.find(({ id }) => id === entry?.careUnitId)
          const person = people.find(({ id }) => id === entry?.personId)
          const unitPhone = unit?.phone ? `vårdenheten ${unit.phone}` : null
          const vacant = entry?.personId === null || (person?.endedOn ?? day) < day
          return (
            <Holding
              key={String(entry?.id)}
              from={from}
              to={to}
              until={day}
              where={entry?.careUnit ?? ''}
              name={entry?.person ?? null}
              contact={vacant ? [unitPhone, unit?.standIn] : [person?.phone, person?.email, unitPhone]}
              left={person?.endedOn ?? null}
              coversFor={nameOf(people, entry?.coversForId)}
            />
          )
        })}
      </ul>
    </>
  )
}

interface HoldingProps {
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly until: LocalDate
  readonly where?: string
  /** Null while nobody was there. */
  readonly name: string | null
  readonly contact: readonly (string | null | undefined)[]
  /** Last working day. */
  readonly left: LocalDate | null
  /** Whose cases these are while she is away. */
  readonly coversFor: string | null
}

function Holding({ from, to, until, where, name, contact, left, coversFor }: HoldingProps) {
  const ahead = from > until
  const now = !ahead && (to === null || to >= until)
  const days = Math.max(0, daysBetween(from, to !== null && to < until ? to : until))
  const ways = now ? contact.filter((way): way is string => Boolean(way)) : []
  return (
    <li className={now ? '' : classes.past}>
      <div className={classes.who}>
        <span className={classes.name}>
          {where ? `${where}: ` : ''}
          {name ?? (
            <StatusMark tone={now ? 'warning' : 'quiet'} text={where === undefined ? 'Ingen' : 'Vakant'} />
          )}
        </span>
        <span className={classes.days}>{ahead ? 'kommande' : count(days, 'dag', 'dagar')}</span>
      </div>
      <div className={classes.when}>
        {to === null ? `${ahead ? 'från' : 'sedan'} ${from}` : `${from}–${to}`}
        {coversFor ? ` · vikarie för ${coversFor}` : ''}
        {now && left !== null && left < until ? ` · slutade ${left}` : ''}
      </div>
      {ways.length > 0 ? <div className={classes.ways}>{ways.join(' · ')}</div> : null}
    </li>
  )
}
