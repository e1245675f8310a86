import { Link } from 'wouter'
import type { LocalDate } from '../../../domain/dates'
import { severityOf } from '../../../domain/flag/rules'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import { phaseNumbers } from '../../../domain/phase/phases'
import { caseListHref } from '../../app/case-address'
import { flagTexts } from '../../app/flag-texts'
import { useToday } from '../../app/today'
import { FlagMark } from '../../ui/FlagMark'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'
import classes from './Planning.module.css'
import { PlanningActs, type PlanningActsProps } from './PlanningActs'
import { everyWords, whenWords } from './planning-words'

interface PlanningTableProps {
  readonly rows: readonly PlanningRow[]
  readonly onBook: (row: PlanningRow) => void
  /** Her next meeting is to be moved or called off, also when it lies beyond the weeks that are shown. */
  readonly onMove: (row: PlanningRow) => void
  readonly onAbsences: (row: PlanningRow) => void
}

const shownFlags = 2

/** A row for every socialsekreterare, the earliest due first; every number opens the cases it counts. */
export function PlanningTable({ rows, onBook, onMove, onAbsences }: PlanningTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={`${table.scroll} ${classes.tall}`} aria-label="Socialsekreterare" tabIndex={0}>
      <table className={`${table.table} ${classes.rows}`} aria-label="Socialsekreterare">
        <thead>
          <tr>
            <th scope="col">Socialsekreterare</th>
            <th scope="col" className={table.number}>
              Ärenden
            </th>
            <th scope="col">Fas 0–5</th>
            <th scope="col">Viktigast</th>
            <th scope="col" className={table.number}>
              Ej i tid
            </th>
            <th scope="col">Senaste möte</th>
            <th scope="col">Nästa möte</th>
            <th scope="col">Nästa möte senast</th>
            <th scope="col">
              <span className="sr-only">Åtgärd</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.personId}
              row={row}
              onBook={() => onBook(row)}
              onMove={() => onMove(row)}
              onAbsences={() => onAbsences(row)}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row, onBook, onMove, onAbsences }: PlanningActsProps) {
  const today = useToday()
  return (
    <tr>
      <th scope="row">
        {row.person}
        {row.away ? <div className={table.muted}>borta t.o.m. {row.away.toDate}</div> : null}
      </th>
      <td className={table.number}>
        <Number
          value={row.cases}
          href={caseListHref({ workers: [row.personId] })}
          words="öppna ärenden"
          who={row.person}
        />
      </td>
      <td>
        <Phases row={row} />
      </td>
      <td>
        <span className={classes.marks}>
          {row.worst.slice(0, shownFlags).map(({ code, cases }) => (
            <Link key={code} href={caseListHref({ workers: [row.personId], flags: [code], awake: true })}>
              <FlagMark
                code={code}
                severity={severityOf(code)}
                label={`${flagTexts[code].label}: ${cases}`}
              />
            </Link>
          ))}
        </span>
      </td>
      <td className={table.number}>
        <Number
          value={row.unseen}
          href={caseListHref({ workers: [row.personId], unseen: true })}
          words="ärenden som inte är uppföljda i tid"
          who={row.person}
        />
      </td>
      <td>
        {row.last ?? <span className={table.muted}>aldrig</span>}
        {row.carried > 0 ? <div className={table.muted}>{row.carried} kvar från förra</div> : null}
      </td>
      <td>{row.next ? whenWords(row.next, today) : <span className={table.muted}>–</span>}</td>
      <td>
        <Due row={row} today={today} />
      </td>
      <td className={table.acts}>
        <PlanningActs row={row} onBook={onBook} onMove={onMove} onAbsences={onAbsences} />
      </td>
    </tr>
  )
}

interface NumberProps {
  readonly value: number
  readonly href: string
  readonly words: string
  readonly who: string
}

function Number({ value, href, words, who }: NumberProps) {
  if (value === 0) return <span className={table.muted}>0</span>
  return (
    <Link href={href} aria-label={`${value} ${words}, ${who}`}>
      {value}
    </Link>
  )
}

function Phases({ row }: { readonly row: PlanningRow }) {
  const words = phaseNumbers.map((phase) => `${row.phases[phase] ?? 0} i fas ${phase}`).join(', ')
  return (
    <span className={classes.phases} role="img" aria-label={words} title={words}>
      {phaseNumbers.map((phase) => (
        <span
          key={phase}
          style={
            row.phases[phase]
              ? { background: `var(--phase-${phase})`, color: `var(--on-phase-${phase})` }
              : undefined
          }
        >
          {row.phases[phase] ?? 0}
        </span>
      ))}
    </span>
  )
}

function Due({ row, today }: { readonly row: PlanningRow; readonly today: LocalDate }) {
  if (row.due === null) return <span className={table.muted}>–</span>
  return (
    <>
      {row.last === null ? (
        <StatusMark tone={row.next ? 'quiet' : 'warning'} text="första mötet" />
      ) : row.due < (row.next?.day ?? today) ? (
        <StatusMark tone="critical" text={row.due} />
      ) : (
        row.due
      )}
      <div className={table.muted}>{everyWords(row.everyDays)}</div>
    </>
  )
}
