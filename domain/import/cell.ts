/** What a spreadsheet holds once it is read, whatever kind of file it came from. */

/** A date cell is its day, 'YYYY-MM-DD'; a formula is the value its file remembers. */
export type Cell = string | number | boolean | null

export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number
  readonly cells: readonly Cell[]
}

export interface Sheet {
  readonly name: string
  /** Rows with anything in them, in order. */
  readonly rows: readonly SheetRow[]
}

/** A list may hold this many rows of people. */
export const maxListRows = 20_000

/** The cell as a person would read it, on one line. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return String(cell).replace(/\s+/g, ' ').trim()
}

export const isBlank = (cell: Cell | undefined): boolean => cellText(cell) === ''
