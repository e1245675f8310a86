import { DomainError } from '../errors'
import { cellText, maxListRows, type Sheet, type SheetRow } from './cell'
import { foldHeading } from './fields'
import { type ColumnMapping, type Heading } from './headings'
import type { DuplicateRow, ListEntry, ReadingTerms, ReadList, RejectedRow, RowWarning } from './list'
import { columnsOf, isAboutAPerson, readRow } from './read-row'

/**
 * Reads the rows below the headings. A row without a usable number or phase is rejected, a person's second row is a
 * duplicate, and any other cell that cannot be read costs only itself. `import-too-large` beyond `maxListRows`,
 * `import-empty` without a row about a person: every open case would be missing from it.
 */
export function readList(
  sheet: Sheet,
  heading: Heading,
  mapping: ColumnMapping,
  terms: ReadingTerms,
): ReadList {
  const columns = columnsOf(mapping)
  const below = sheet.rows.slice(heading.place + 1)
  const firstRowOf = new Map<string, number>()
  const entries: ListEntry[] = []
  const duplicates: DuplicateRow[] = []
  const rejected: RejectedRow[] = []
  const warnings: RowWarning[] = []
  const ignored: number[] = []
  for (const row of below) {
    if (isHeadingAgain(row, heading) || !isAboutAPerson(row, columns)) {
      ignored.push(row.number)
      continue
    }
    const read = readRow(row, columns, terms)
    if (read.kind === 'rejected') {
      rejected.push({ row: row.number, reason: read.reason, name: read.name })
      continue
    }
    const firstRow = firstRowOf.get(read.entry.pin)
    if (firstRow !== undefined) {
      duplicates.push({ row: row.number, firstRow, name: read.name })
      continue
    }
    firstRowOf.set(read.entry.pin, row.number)
    entries.push(read.entry)
    warnings.push(...read.warnings)
  }
  if (entries.length + duplicates.length + rejected.length > maxListRows) {
    throw new DomainError('import-too-large', { rows: maxListRows })
  }
  if (entries.length + rejected.length === 0) throw new DomainError('import-empty')
  return { entries, duplicates, rejected, warnings, ignored }
}

/** A list printed over several pages may repeat its headings. */
const isHeadingAgain = (row: SheetRow, heading: Heading): boolean =>
  heading.columns.every((text, column) => foldHeading(cellText(row.cells[column])) === foldHeading(text))
