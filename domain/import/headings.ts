import { z } from 'zod'
import { DomainError } from '../errors'
import { type Cell, cellText, type SheetRow } from './cell'
import { foldHeading, type ImportField, importFields, recogniseHeading, repeatable } from './fields'

/** Finding the heading row of a list, and which column is about what: by itself, as last time, or as a person says. */

/** Column number (from 0) to what it is about; a column that is not there is not imported. */
export const columnMapping = z.record(z.string().regex(/^\d{1,3}$/), z.enum(importFields))
export type ColumnMapping = z.infer<typeof columnMapping>

export interface Heading {
  /** Place among the sheet's rows, not the row number. */
  readonly place: number
  readonly rowNumber: number
  /** One text a column. */
  readonly columns: readonly string[]
}

/** Headings are looked for this far down. */
const searchedRows = 60

const recognised = (cells: readonly Cell[]): Set<ImportField> =>
  new Set(
    cells.flatMap((cell) => {
      const field = typeof cell === 'string' ? recogniseHeading(cell) : null
      return field === null ? [] : [field]
    }),
  )

/** How many different things the row's cells name, when it can be a heading row at all; otherwise 0. */
function headingScore(row: SheetRow): number {
  const fields = recognised(row.cells)
  return fields.size >= 3 || (fields.size === 2 && fields.has('pin')) ? fields.size : 0
}

/** The row that names the most columns, the first one when several do; null when no row looks like headings. */
export function findHeading(rows: readonly SheetRow[]): Heading | null {
  let best: { place: number; row: SheetRow; score: number } | null = null
  for (const [place, row] of rows.slice(0, searchedRows).entries()) {
    const score = headingScore(row)
    if (score > (best?.score ?? 0)) best = { place, row, score }
  }
  return best && { place: best.place, rowNumber: best.row.number, columns: best.row.cells.map(cellText) }
}

/** How well rows are understood as a list: tells which separator a text file uses and which sheet is the list. */
export const understanding = (rows: readonly SheetRow[]): number =>
  Math.max(0, ...rows.slice(0, searchedRows).map(headingScore))

export interface AmbiguousField {
  readonly field: ImportField
  readonly columns: readonly number[]
}

export interface Guess {
  readonly mapping: ColumnMapping
  /** Things that two columns claim to be; neither is in the mapping. */
  readonly ambiguous: readonly AmbiguousField[]
}

export function guessMapping(columns: readonly string[]): Guess {
  const claims = new Map<ImportField, number[]>()
  for (const [column, heading] of columns.entries()) {
    const field = recogniseHeading(heading)
    if (field !== null) claims.set(field, [...(claims.get(field) ?? []), column])
  }
  const settled = [...claims].filter(([field, at]) => at.length === 1 || repeatable.has(field))
  return {
    mapping: Object.fromEntries(
      settled.flatMap(([field, at]) => at.map((column) => [String(column), field])),
    ),
    ambiguous: [...claims]
      .filter(([field, at]) => at.length > 1 && !repeatable.has(field))
      .map(([field, at]) => ({ field, columns: at })),
  }
}

/** Names a layout, so that a mapping corrected by hand is found again the next time. */
export const headingSignature = (columns: readonly string[]): string => columns.map(foldHeading).join('|')

/**
 * The mapping to read by: the one given by hand, else the one remembered, else the guess. Refuses two columns for one
 * thing (`import-ambiguous-columns`) and a list without personal identity numbers (`import-columns-missing`).
 */
export function settleMapping(
  columns: readonly string[],
  chosen: ColumnMapping | null,
  remembered: ColumnMapping | null,
): ColumnMapping {
  const given = chosen ?? remembered
  const guess = guessMapping(columns)
  const mapping = given ? withinColumns(given, columns.length) : guess.mapping
  const twice = given ? twiceMapped(mapping) : guess.ambiguous[0]
  if (twice) {
    const names = twice.columns.map((column) => columns[column] ?? '').join(', ')
    throw new DomainError('import-ambiguous-columns', { field: twice.field, columns: names })
  }
  if (!Object.values(mapping).includes('pin'))
    throw new DomainError('import-columns-missing', { field: 'pin' })
  return mapping
}

const withinColumns = (mapping: ColumnMapping, count: number): ColumnMapping =>
  Object.fromEntries(Object.entries(mapping).filter(([column]) => Number(column) < count))

function twiceMapped(mapping: ColumnMapping): AmbiguousField | undefined {
  const columns = new Map<ImportField, number[]>()
  for (const [column, field] of Object.entries(mapping))
    columns.set(field, [...(columns.get(field) ?? []), Number(column)])
  const twice = [...columns].find(([field, at]) => at.length > 1 && !repeatable.has(field))
  return twice && { field: twice[0], columns: twice[1] }
}
