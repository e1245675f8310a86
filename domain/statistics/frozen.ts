import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import type { Period } from './period'
import type { Report } from './report'

/** A report as delivered: the numbers, never what they were made of. */
export interface FrozenContent {
  readonly version: 1
  readonly report: Report
  /** The limit of small numbers on that day; unsaid in the oldest, which go by the setting. */
  readonly smallUnder?: number
}

/** Only what is over can be delivered, and only what is reported: a tertial, a half-year or a year. */
export function checkFreeze({ kind, to }: Period, today: LocalDate): void {
  if (kind === 'free') throw new DomainError('period-not-reported')
  if (to >= today) throw new DomainError('period-not-over', { to })
}

/** A number of the report that is another today than when it was delivered. */
export interface Difference {
  readonly line: string
  readonly column: string
  readonly frozen: number | null
  readonly now: number | null
}

/** Lines that a later version of the program counts and an earlier did not are no corrections, and are left out. */
export function differencesOf(frozen: Report, now: Report): Difference[] {
  const cells = (report: Report) =>
    new Map(
      report.blocks.flatMap(({ lines }) =>
        lines.flatMap((line) =>
          report.columns.map(
            ({ id: column }, place) =>
              [`${line.id} ${column}`, { line: line.id, column, cell: line.cells[place] }] as const,
          ),
        ),
      ),
    )
  const today = cells(now)
  return [...cells(frozen)].flatMap(([key, { line, column, cell }]) => {
    const other = today.get(key)?.cell
    if (!cell || !other) return []
    const [was, is] = [cell.typed ?? cell.n, other.typed ?? other.n]
    return was === is ? [] : [{ line, column, frozen: was, now: is }]
  })
}
