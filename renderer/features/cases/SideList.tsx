import { Kbd } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { type CaseFilter, isFiltered } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { useShownName } from '../../app/hide-identities'
import { useKeys } from '../../app/keys'
import { count, shortName } from '../../app/words'
import { FlagIcon } from '../../ui/FlagMark'
import classes from './SideList.module.css'

interface SideListProps {
  readonly cards: readonly CaseCard[]
  readonly selectedId: number
  readonly filter: CaseFilter
  readonly onOpen: (caseId: number) => void
  readonly onClose: () => void
}

/** The list an open case was found in: J and K walk it without going back. */
export function SideList({ cards, selectedId, filter, onOpen, onClose }: SideListProps) {
  const shownName = useShownName()
  const scroll = useRef<HTMLDivElement>(null)
  const index = cards.findIndex((card) => card.id === selectedId)
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 52,
    overscan: 10,
  })
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index, { align: 'auto' })
  }, [index, rows])
  const step = (by: number) => {
    const next = cards[index + by]
    if (next) onOpen(next.id)
  }
  useKeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['Escape', onClose],
  ])
  const filtered = isFiltered(filter)
  return (
    <aside className={classes.side} aria-label="Ärenden i listan">
      <div className={classes.head}>
        <button type="button" className={classes.back} onClick={onClose}>
          <IconChevronLeft size={15} aria-hidden /> {filtered ? 'Filtrerade ärenden' : 'Alla ärenden'}
        </button>
        <div className={classes.where}>
          {index >= 0 ? `${index + 1} av ${cards.length}` : count(cards.length, 'ärende', 'ärenden')} ·{' '}
          <Kbd size="xs">J</Kbd> nästa <Kbd size="xs">K</Kbd> föregående
        </div>
      </div>
      <div className={classes.scroll} ref={scroll}>
        <div className={classes.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const card = cards[row.index]
            return card ? (
              <button
                key={card.id}
                type="button"
                className={classes.item}
                style={{ transform: `translateY(${row.start}px)` }}
                onClick={() => onOpen(card.id)}
                {...(card.id === selectedId ? { 'aria-current': 'true' as const } : {})}
              >
                <div className={classes.name}>
                  <span>{shownName(card)}</span>
                  {card.flags[0] ? <FlagIcon code={card.flags[0].code} /> : null}
                </div>
                <div className={classes.line}>
                  <span>
                    Fas {card.phase} · {card.days} d
                  </span>
                  <span title={card.worker ?? undefined}>
                    {card.worker === null ? '' : shortName(card.worker)}
                  </span>
                </div>
              </button>
            ) : null
          })}
        </div>
      </div>
    </aside>
  )
}
