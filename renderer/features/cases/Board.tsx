import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { PhaseNumber, PhaseSetting } from '../../../domain/phase/phases'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { PhaseBadge } from '../../ui/PhaseBadge'
import classes from './Board.module.css'
import { BoardCard } from './BoardCard'
import { likelyHeight } from './card-height'
import { medianWords } from './card-words'

interface BoardProps {
  readonly cards: readonly CaseCard[]
  readonly phases: readonly PhaseSetting[]
  readonly selectedId: number | null
  readonly onOpen: (caseId: number) => void
  /** Dropped on, or sent to, another phase; null lets the person choose which. */
  readonly onMove: (card: CaseCard, toPhase: PhaseNumber | null) => void
  readonly onFollowUp: (card: CaseCard) => void
  readonly onAskConsent: (card: CaseCard) => void
}

/** Six columns, one a phase. A drop only proposes a move: the dialog decides. */
export function Board({ cards, phases, onMove, ...rest }: BoardProps) {
  const byPhase = useMemo(() => Map.groupBy(cards, (card) => card.phase), [cards])
  const board = useRef<HTMLDivElement>(null)
  const onDropped = useCallback(
    (caseId: number, toPhase: PhaseNumber) => {
      const card = cards.find(({ id }) => id === caseId)
      if (card && card.phase !== toPhase) onMove(card, toPhase)
    },
    [cards, onMove],
  )
  const focusInColumn = useCallback((phase: number) => {
    const target = board.current?.querySelector<HTMLElement>(`[data-phase="${phase}"] [data-case]`)
    target?.focus()
  }, [])
  return (
    <div className={classes.board} ref={board}>
      {phases.map((phase) => (
        <Column
          key={phase.number}
          phase={phase}
          cards={byPhase.get(phase.number) ?? none}
          onDropped={onDropped}
          onMove={onMove}
          focusInColumn={focusInColumn}
          {...rest}
        />
      ))}
    </div>
  )
}

const none: readonly CaseCard[] = []

interface ColumnProps extends Omit<BoardProps, 'phases'> {
  readonly phase: PhaseSetting
  readonly onDropped: (caseId: number, toPhase: PhaseNumber) => void
  readonly focusInColumn: (phase: number) => void
}

const Column = memo(function Column({
  phase,
  cards,
  selectedId,
  onOpen,
  onMove,
  onFollowUp,
  onAskConsent,
  onDropped,
  focusInColumn,
}: ColumnProps) {
  const today = useToday()
  const shownName = useShownName()
  const scroll = useRef<HTMLDivElement>(null)
  const over = useDropTarget(scroll, phase.number, onDropped)
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => likelyHeight(cards[index], phase.limitDays),
    overscan: 4,
    // The same function as long as the cards are the same, or every step of a scroll would measure the column anew.
    getItemKey: useCallback((index: number) => cards[index]?.id ?? index, [cards]),
  })
  const onKey = useCallback(
    (event: KeyboardEvent, card: CaseCard) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const focusBeside = (step: number) => {
        const place = cards.indexOf(card) + step
        const beside = cards[place]
        if (!beside) return
        rows.scrollToIndex(place)
        requestAnimationFrame(() =>
          scroll.current?.querySelector<HTMLElement>(`[data-case="${beside.id}"]`)?.focus(),
        )
      }
      const acts: Record<string, () => void> = {
        j: () => focusBeside(1),
        ArrowDown: () => focusBeside(1),
        k: () => focusBeside(-1),
        ArrowUp: () => focusBeside(-1),
        ArrowRight: () => focusInColumn(phase.number + 1),
        ArrowLeft: () => focusInColumn(phase.number - 1),
        m: () => onMove(card, null),
        u: () => onFollowUp(card),
        s: () => onAskConsent(card),
      }
      const act = acts[event.key]
      if (!act) return
      event.preventDefault()
      act()
    },
    [cards, rows, phase.number, focusInColumn, onMove, onFollowUp, onAskConsent],
  )
  const middle = useMemo(() => medianWords(cards, phase.limitDays), [cards, phase.limitDays])
  return (
    <section
      className={classes.column}
      data-phase={phase.number}
      data-over={over || undefined}
      aria-label={`Fas ${phase.number} ${phase.name}`}
    >
      <header className={classes.head}>
        <div className={classes.title}>
          <PhaseBadge phase={phase.number} />
          <h2 title={phase.name}>{phase.name}</h2>
          <span className={classes.count}>{cards.length.toLocaleString('sv')}</span>
        </div>
        <div className={classes.median}>{middle ?? '\u00a0'}</div>
      </header>
      {/* Scrolls by keyboard through its cards; tabIndex lets an empty or long column be reached all the same. */}
      <div className={classes.scroll} ref={scroll} tabIndex={cards.length === 0 ? -1 : undefined}>
        {cards.length === 0 ? <p className={classes.empty}>Inga ärenden här.</p> : null}
        <div className={classes.sizer} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((row) => {
            const card = cards[row.index]
            return card ? (
              <div
                key={row.key}
                ref={rows.measureElement}
                data-index={row.index}
                className={classes.item}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                <BoardCard
                  card={card}
                  name={shownName(card)}
                  limitDays={phase.limitDays}
                  today={today}
                  selected={card.id === selectedId}
                  onOpen={onOpen}
                  onKey={onKey}
                />
              </div>
            ) : null
          })}
        </div>
      </div>
    </section>
  )
})

function useDropTarget(
  scroll: React.RefObject<HTMLDivElement | null>,
  phase: PhaseNumber,
  onDropped: (caseId: number, toPhase: PhaseNumber) => void,
): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const list = scroll.current
    const column = list?.parentElement
    if (!list || !column) return undefined
    const endDrops = dropTargetForElements({
      element: column,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const { caseId } = source.data
        if (typeof caseId === 'number') onDropped(caseId, phase)
      },
    })
    const endScrolling = autoScrollForElements({ element: list })
    return () => {
      endDrops()
      endScrolling()
    }
  }, [scroll, phase, onDropped])
  return over
}
