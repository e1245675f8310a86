import { Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import { daysBetween } from '../../../domain/dates'
import { hasFlag } from '../../../domain/flag/flags'
import { manyChanges } from '../../../domain/person/turnover'
import { useAsk } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { count, workerInOrder } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import { PhaseBadge } from '../../ui/PhaseBadge'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'

const earlyPhase = 2
const shownAtOnce = 200

/** Byten: which clients have had many socialsekreterare, and how lately. A change often stops a plan (S2, S21). */
export function Turnover() {
  const { data: cards } = useAsk('case.list', { closed: false })
  const [third, setThird] = useState(true)
  const [early, setEarly] = useState(false)
  if (!cards) return null
  const many = cards.filter((card) => hasFlag(card, 'worker-third'))
  const shown = cards
    .filter((card) => (third ? card.turnover.lately >= manyChanges : card.turnover.changes > 0))
    .filter((card) => !early || card.phase <= earlyPhase)
    .toSorted(
      (a, b) =>
        b.turnover.lately - a.turnover.lately ||
        ((a.turnover.latest ?? '') < (b.turnover.latest ?? '') ? 1 : -1),
    )
  return (
    <>
      <Group mb="sm">
        <span>
          <Link href={caseListHref({ flags: ['worker-third'] })}>
            {count(many.length, 'klient', 'klienter')}
          </Link>{' '}
          har haft minst tre handläggare på två år.
        </span>
        <Checkbox
          label="Bara tredje handläggaren på två år"
          checked={third}
          onChange={(event) => setThird(event.currentTarget.checked)}
        />
        <Checkbox
          label="Bara fas 0–2"
          checked={early}
          onChange={(event) => setEarly(event.currentTarget.checked)}
        />
        <span aria-live="polite">{count(shown.length, 'ärende', 'ärenden')}</span>
      </Group>
      {shown.length === 0 ? (
        <EmptyState title="Inga ärenden med byten">
          Inget ärende har bytt handläggare så som du valt.
        </EmptyState>
      ) : (
        <div className={table.scroll}>
          <table className={table.table} aria-label="Byten av socialsekreterare">
            <thead>
              <tr>
                <th scope="col">Ärende</th>
                <th scope="col">Fas</th>
                <th scope="col">Socialsekreterare</th>
                <th scope="col" className={table.number}>
                  Byten på två år
                </th>
                <th scope="col" className={table.number}>
                  Byten totalt
                </th>
                <th scope="col">Senaste bytet</th>
                <th scope="col">Rehabplan</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, shownAtOnce).map((card) => (
                <Row key={card.id} card={card} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Row({ card }: { readonly card: CaseCard }) {
  const today = useToday()
  const shownName = useShownName()
  const { changes, lately, latest } = card.turnover
  return (
    <tr>
      <th scope="row">
        <Link href={`/arenden/${card.id}?`}>{shownName(card)}</Link>
      </th>
      <td>
        <PhaseBadge phase={card.phase} size={20} />
      </td>
      <td>
        {card.worker ?? '–'}
        <div className={table.muted}>{workerInOrder(changes + 1)}</div>
      </td>
      <td className={table.number}>
        {lately >= manyChanges ? <StatusMark tone="warning" text={String(lately)} /> : lately}
      </td>
      <td className={table.number}>{changes}</td>
      <td>
        {latest}
        {latest === null ? '' : `, ${count(daysBetween(latest, today), 'dag', 'dagar')} sedan`}
      </td>
      <td>{card.hasCurrentPlan ? 'aktuell' : <span className={table.muted}>saknas</span>}</td>
    </tr>
  )
}
