import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import classes from './CaseCard.module.css'
import { CaseCardView } from './CaseCardView'

interface BoardCardProps {
  readonly card: CaseCard
  readonly name: string
  readonly limitDays: number | null
  readonly today: LocalDate
  readonly selected: boolean
  readonly onOpen: (caseId: number) => void
  readonly onKey: (event: KeyboardEvent, card: CaseCard) => void
}

/** A card that opens on click or Enter and can be dragged to another column. */
export const BoardCard = memo(function BoardCard({
  card,
  name,
  limitDays,
  today,
  selected,
  onOpen,
  onKey,
}: BoardCardProps) {
  const element = useRef<HTMLButtonElement>(null)
  const [dragging, setDragging] = useState(false)
  useEffect(() => {
    if (!element.current) return undefined
    return draggable({
      element: element.current,
      getInitialData: () => ({ caseId: card.id }),
      onDragStart: () => setDragging(true),
      onDrop: () => setDragging(false),
    })
  }, [card.id])
  return (
    <button
      type="button"
      ref={element}
      className={classes.card}
      data-case={card.id}
      data-selected={selected || undefined}
      data-dragging={dragging || undefined}
      onClick={() => onOpen(card.id)}
      onKeyDown={(event) => onKey(event, card)}
    >
      <CaseCardView card={card} name={name} limitDays={limitDays} today={today} />
    </button>
  )
})
