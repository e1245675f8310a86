import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useRef } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import classes from './CaseTable.module.css'
import { columns } from './columns'
import type { ColumnKey, SortBy } from './order'

interface CaseTableProps {
  readonly cards: readonly CaseCard[]
  readonly phases: readonly PhaseSetting[]
  readonly shown: readonly ColumnKey[]
  readonly sorts: readonly SortBy[]
  readonly onSort: (sorts: SortBy[]) => void
  readonly onOpen: (caseId: number) => void
  readonly onMove: (card: CaseCard) => void
  readonly onFollowUp: (card: CaseCard) => void
  readonly onAskConsent: (card: CaseCard) => void
}

const rowHeight = 36

/** One row a case. A click on a heading sorts by it, Shift adds it as a further order. */
export function CaseTable({
  cards,
  phases,
  shown,
  sorts,
  onSort,
  onOpen,
  onMove,
  onFollowUp,
  onAskConsent,
}: CaseTableProps) {
  const today = useToday()
  const shownName = useShownName()
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const visible = columns.filter((column) => shown.includes(column.key))
  const grid = { gridTemplateColumns: visible.map((column) => column.width).join(' ') }

  const sortBy = (key: ColumnKey, add: boolean) => {
    const now = sorts.find((sort) => sort.key === key)
    const next = { key, descending: now ? !now.descending : false }
    if (!add) onSort([next])
    else onSort(now ? sorts.map((sort) => (sort.key === key ? next : sort)) : [...sorts, next])
  }
  const focusRow = (index: number) => {
    if (index < 0 || index >= cards.length) return
    rows.scrollToIndex(index)
    requestAnimationFrame(() => scroll.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus())
  }
  const onKey = (event: KeyboardEvent, index: number, card: CaseCard) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const acts: Record<string, () => void> = {
      Enter: () => onOpen(card.id),
      j: () => focusRow(index + 1),
      ArrowDown: () => focusRow(index + 1),
      k: () => focusRow(index - 1),
      ArrowUp: () => focusRow(index - 1),
      m: () => onMove(card),
      u: () => onFollowUp(card),
      s: () => onAskConsent(card),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div className={classes.scroll} ref={scroll}>
      <div className={classes.table} role="table" aria-label="Ärenden" aria-rowcount={cards.length + 1}>
        <div className={classes.header} style={grid} role="row">
          {visible.map((column) => {
            const sort = sorts.find(({ key }) => key === column.key)
            return (
              <div
                key={column.key}
                role="columnheader"
                aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              >
                <button type="button" onClick={(event) => sortBy(column.key, event.shiftKey)}>
                  {column.label}
                  {sort ? (
                    sort.descending ? (
                      <IconArrowDown size={13} aria-hidden />
                    ) : (
                      <IconArrowUp size={13} aria-hidden />
                    )
                  ) : null}
                </button>
              </div>
            )
          })}
        </div>
        <div className={classes.body} style={{ height: rows.getTotalSize() }} role="rowgroup">
          {rows.getVirtualItems().map((row) => {
            const card = cards[row.index]
            return card ? (
              <div
                key={card.id}
                role="row"
                tabIndex={0}
                data-row={row.index}
                data-case={card.id}
                aria-rowindex={row.index + 2}
                className={classes.row}
                style={{ ...grid, transform: `translateY(${row.start}px)` }}
                onClick={() => onOpen(card.id)}
                onKeyDown={(event) => onKey(event, row.index, card)}
              >
                {visible.map((column) => (
                  <div key={column.key} role="cell" className={classes.cell}>
                    {(column.show ?? column.words)(card, {
                      today,
                      phases,
                      name: shownName(card),
                      onAskConsent,
                    })}
                  </div>
                ))}
              </div>
            ) : null
          })}
        </div>
      </div>
    </div>
  )
}
