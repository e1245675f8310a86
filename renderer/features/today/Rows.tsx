import { type ReactNode, useId } from 'react'
import { Link } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import { daysBetween } from '../../../domain/dates'
import type { Line } from '../../../domain/today/overview'
import { caseListHref } from '../../app/case-address'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import classes from './Today.module.css'

export interface RowProps {
  readonly line: Line
  readonly words: string
  /** Behind each name: days since, or nothing. */
  readonly days?: boolean
  readonly tone?: 'critical' | 'warning'
}

interface GroupProps {
  readonly title: string
  readonly rows: readonly RowProps[]
  /** Said when there is nothing. */
  readonly empty: string
  /** Also rows without a case are shown. */
  readonly keepsEmptyRows?: boolean
  readonly cards: ReadonlyMap<number, CaseCard>
  /** Below the rows. */
  readonly more?: ReactNode
}

const namesShown = 3

/** Numbers of one kind: each opens its list, and the worst few stand beside it by name. */
export function Group({ title, rows, empty, keepsEmptyRows = false, cards, more }: GroupProps) {
  const told = keepsEmptyRows ? rows : rows.filter(({ line }) => line.cases.length > 0)
  return (
    <TitledGroup title={title}>
      {told.length === 0 ? (
        <p className={classes.none}>{empty}</p>
      ) : (
        <ul className={classes.rows}>
          {told.map((row) => (
            <Row key={row.words} row={row} cards={cards} />
          ))}
        </ul>
      )}
      {more ? <p className={classes.none}>{more}</p> : null}
    </TitledGroup>
  )
}

export function TitledGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.group} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function Row({ row, cards }: { readonly row: RowProps; readonly cards: GroupProps['cards'] }) {
  const { line, words, tone, days = false } = row
  const today = useToday()
  const shownName = useShownName()
  const number = line.cases.length
  if (number === 0)
    return (
      <li className={classes.row}>
        <span className={`${classes.opens} ${classes.zero}`}>
          <span className={classes.number}>0</span> {words}
        </span>
      </li>
    )
  return (
    <li className={classes.row}>
      <Link href={caseListHref(line.opens)} className={classes.opens}>
        <span className={`${classes.number} ${tone ? classes[tone] : ''}`}>
          {number.toLocaleString('sv')}
        </span>{' '}
        {words}
      </Link>
      <span className={classes.names}>
        {line.cases.slice(0, namesShown).map(({ id, on }) => {
          const card = cards.get(id)
          return card ? (
            <span key={id}>
              <Link href={caseListHref(line.opens, id)}>{shownName(card)}</Link>
              {days && on !== null ? ` ${daysBetween(on, today)} d` : ''}
            </span>
          ) : null
        })}
      </span>
    </li>
  )
}
