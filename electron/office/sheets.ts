import writeExcelFile from 'write-excel-file/node'
import type { OfficeSheet, SheetCell } from '../../domain/office/sheets'

/** Workbooks of tables (.xlsx); nobody's name in their properties. */

/** Half of a pair and control characters cannot stand in XML: a file that holds one is refused as damaged. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const writable = (text: string) => text.toWellFormed().replace(unwritable, '')

/** Text stays text, also when it looks like a formula. */
function cellOf(value: SheetCell, bold: boolean) {
  if (value === null || value === '') return null
  const look = bold ? { fontWeight: 'bold' as const } : {}
  return typeof value === 'number'
    ? { ...look, value, type: Number }
    : { ...look, value: writable(value), type: String }
}

const longestName = 31

/** Names that Excel allows, no two alike in its eyes, which do not tell small letters from large. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const allowed =
      writable(name)
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^[' ]+|[' ]+$/g, '') || 'Blad'
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` (${copy})`
      const tab = `${allowed.slice(0, longestName - end.length).trimEnd()}${end}`
      if (taken.has(tab.toLocaleLowerCase('sv'))) continue
      taken.add(tab.toLocaleLowerCase('sv'))
      return tab
    }
  })
}

/** Of a column, in characters: as wide as its longest cell, within reason. */
const widthOf = (cells: readonly SheetCell[]): number =>
  Math.min(60, Math.max(9, ...cells.map((cell) => String(cell ?? '').length + 2)))

/** The whole file: a sheet a table. */
export async function writeSheets(sheets: readonly OfficeSheet[]): Promise<Uint8Array> {
  const names = tabNames(sheets.map(({ name }) => name))
  return writeExcelFile(
    sheets.map(({ lead, headings, rows, sums = [] }, at) => {
      const columns = Math.max(headings.length, ...rows.map((cells) => cells.length))
      return {
        sheet: names[at] ?? '',
        // What the columns are is seen however far down she reads.
        stickyRowsCount: lead.length + (lead.length > 0 ? 1 : 0) + 1,
        columns: Array.from({ length: columns }, (_, column) => ({
          width: widthOf([headings[column] ?? null, ...rows.map((cells) => cells[column] ?? null)]),
        })),
        data: [
          ...lead.map((line, place) => [cellOf(line, place === 0)]),
          ...(lead.length > 0 ? [[]] : []),
          headings.map((heading) => cellOf(heading, true)),
          ...rows.map((cells, place) => cells.map((cell) => cellOf(cell, sums.includes(place)))),
        ],
      }
    }),
  ).toBuffer()
}
