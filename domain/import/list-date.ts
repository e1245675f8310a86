import type { LocalDate } from '../dates'
import { cellText, type SheetRow } from './cell'
import { findDay } from './read-date'

/** The day a list describes: its file's name says it, or a title above the headings; the person confirms it. */
export function guessListDate(fileName: string, rowsAbove: readonly SheetRow[]): LocalDate | null {
  const title = rowsAbove.flatMap((row) => row.cells.map(cellText)).filter((text) => text !== '')
  return [fileName, ...title].reduce<LocalDate | null>((found, text) => found ?? findDay(text), null)
}
