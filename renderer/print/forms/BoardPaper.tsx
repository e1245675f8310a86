import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { count } from '../../app/words'
import { medianWords } from '../../features/cases/card-words'
import { ListTable } from '../parts/ListTable'
import { PaperCard } from '../parts/PaperCard'
import { Part, Sheet } from '../parts/Sheet'
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
  const lines = linesTogether(piles.map((pile) => pile.cards.length))
  const tail = piles.find((pile) => pile.cards.length > lines)
  const cell = (card: CaseCard | undefined, { number, limitDays }: PhaseSetting) =>
    card ? (
      <PaperCard key={number} card={card} name={nameOf(card)} limitDays={limitDays} today={today} />
    ) : null
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
          cells: piles.map(({ phase, cards: pile }) => cell(pile[line], phase)),
        }))}
      />
      {tail ? (
        <Part title={`Fas ${tail.phase.number} ${tail.phase.name}, fortsättning`}>
          <ListTable
            label={`Fas ${tail.phase.number}, fortsättning`}
            columns={piles.map((_, at) => ({
              key: String(at),
              width: cardWidth,
              heading: at === 0 ? `Fas ${tail.phase.number}, forts.` : '',
            }))}
            rows={inLines(tail.cards.slice(lines), piles.length).map((own) => ({
              key: own[0]?.id ?? 0,
              cells: piles.map((_, at) => cell(own[at], tail.phase)),
            }))}
          />
        </Part>
      ) : null}
    </Sheet>
  )
}

/** Lines that more than one phase has cards on; where one alone goes on, its cards take the width of all. */
const linesTogether = (cards: readonly number[]): number => cards.toSorted((a, b) => b - a)[1] ?? 0

const inLines = <T,>(all: readonly T[], wide: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / wide) }, (_, line) => all.slice(line * wide, (line + 1) * wide))

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
