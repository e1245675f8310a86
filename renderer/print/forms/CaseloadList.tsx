import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { columns } from '../../features/cases/columns'
import type { ColumnKey } from '../../features/cases/order'
import { ListTable } from '../parts/ListTable'
import { Sheet } from '../parts/Sheet'
import { ShownCases } from '../parts/ShownCases'

interface CaseloadListProps {
  /** In the order of the list. */
  readonly cards: readonly CaseCard[]
  /** How many the filter chose among. */
  readonly all: number
  readonly closed: boolean
  readonly filter: readonly string[]
  /** In words. */
  readonly order: string
  readonly columns: readonly ColumnKey[]
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly today: LocalDate
  readonly nameOf: (card: CaseCard) => string
}

/** In em: days, numbers and single words stand on one line. */
const widths: Record<ColumnKey, number> = {
  name: 13,
  caseNumber: 7,
  age: 4,
  sex: 4.6,
  phase: 8.5,
  days: 4.2,
  worker: 10,
  changes: 4.2,
  latestChange: 7.4,
  careUnit: 9.5,
  coordinator: 10.5,
  lastHeld: 7.4,
  nextPlanned: 7.4,
  assistanceSince: 7.4,
  flags: 19,
}
/** Ärendelista: just the cases of the list, in its order and with its columns. */
export function CaseloadList(props: CaseloadListProps) {
  const { cards, all, closed, filter, order, phases, letterhead, today, nameOf } = props
  const shown = columns.filter(({ key }) => props.columns.includes(key))
  return (
    <Sheet
      title="Ärendelista"
      cases={cards.map(({ id }) => id)}
      letterhead={letterhead}
      date={today}
      landscape
      lead={<ShownCases shown={cards.length} all={all} closed={closed} filter={filter} order={order} />}
    >
      {cards.length === 0 ? null : (
        <ListTable
          label="Ärenden"
          columns={shown.map(({ key, label }) => ({
            key,
            heading: label,
            width: widths[key],
          }))}
          rows={cards.map((card) => ({
            key: card.id,
            cells: shown.map(({ words }) => words(card, { today, phases, name: nameOf(card) })),
          }))}
        />
      )}
    </Sheet>
  )
}
