import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { count } from '../../app/words'
import { medianWords } from '../../features/cases/card-words'
import { ListTable } from '../parts/ListTable'
import { PaperCard } from '../parts/PaperCard'
import { Sheet } from '../parts/Sheet'
import { ShownCases } from '../parts/ShownCases'

interface BoardPaperProps {
  readonly cards: readonly CaseCard[]
  /** How many the filter chose among. */
  readonly all: number
  readonly closed: boolean
  readonly filter: readonly string[]
  /** In words. */
  readonly order: string
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly today: LocalDate
  readonly nameOf: (card: CaseCard) => string
}

/** In em: six of them a little smaller than other lists, so that more cards come on a page. */
const cardWidth = 15

/** Tavla: six columns, one a phase. A row is one card of each column, so that cards are not cut and headings come again. */
export function BoardPaper(props: BoardPaperProps) {
  const { cards, all, closed, filter, order, phases, letterhead, today, nameOf } = props
  const byPhase = Map.groupBy(cards, ({ phase }) => phase)
  const piles = phases.map((phase) => ({ phase, cards: byPhase.get(phase.number) ?? [] }))
  const lines = Math.max(...piles.map((pile) => pile.cards.length))
  return (
    <Sheet
      title="Tavla"
      cases={cards.map(({ id }) => id)}
      letterhead={letterhead}
      date={today}
      landscape
      lead={
        <ShownCases
          shown={cards.length}
          all={all}
          closed={closed}
          filter={filter}
          order={`i varje fas ${order}`}
        />
      }
    >
      <ListTable
        label="Ärenden efter fas"
        columns={piles.map((pile) => ({
          key: String(pile.phase.number),
          width: cardWidth,
          heading: <PhaseHead phase={pile.phase} cards={pile.cards} />,
        }))}
        rows={Array.from({ length: lines }, (_, line) => ({
          key: line,
          cells: piles.map(({ phase, cards: pile }) => {
            const card = pile[line]
            return card ? (
              <PaperCard
                key={phase.number}
                card={card}
                name={nameOf(card)}
                limitDays={phase.limitDays}
                today={today}
              />
            ) : null
          }),
        }))}
      />
    </Sheet>
  )
}

interface PhaseHeadProps {
  readonly phase: PhaseSetting
  readonly cards: readonly CaseCard[]
}

function PhaseHead({ phase, cards }: PhaseHeadProps) {
  return (
    <>
      {phase.number} {phase.name}
      <div>{count(cards.length, 'ärende', 'ärenden')}</div>
      <div>{medianWords(cards, phase.limitDays) ?? 'ingen gräns'}</div>
    </>
  )
}
