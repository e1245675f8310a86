import type { Amount } from '../../../domain/statistics/charts'

export interface ChartCell {
  readonly amount: Amount
  /** What it is a share of; per cent is said when both are known. */
  readonly of?: Amount
}

export interface ChartRow {
  readonly heading: string
  readonly cells: readonly ChartCell[]
  /** A line above it: it sums up the others. */
  readonly sums?: boolean
}

/** The exact table of a picture. Cells hold amounts only, so that it can leave as a file as well. */
export interface ChartTable {
  /** The first is of the names of the rows. */
  readonly columns: readonly string[]
  readonly rows: readonly ChartRow[]
}

/** Whole per cent; null when either is not known, or is of none. */
export const shareOf = ({ n }: Amount, of: Amount): number | null =>
  n === null || !of.n ? null : Math.round((100 * n) / of.n)

/** As it is written everywhere on a picture. */
export const amountText = ({ n, hidden }: Amount, hiddenWord: string): string =>
  hidden ? hiddenWord : n === null ? '–' : n.toLocaleString('sv')

/** "76 (14 %)"; of none there is no share to tell. */
export function cellText({ amount, of }: ChartCell, hiddenWord: string): string {
  const share = of && amount.n !== 0 ? shareOf(amount, of) : null
  const text = amountText(amount, hiddenWord)
  return share === null ? text : `${text} (${share}\u00a0%)`
}
