import writeExcelFile from 'write-excel-file/node'
import { tabNames, type Workbook, type WorkbookCell, type WorkbookSheet } from '../../domain/office/workbook'

/** Workbooks (.xlsx): typed numbers, and text that is never a formula. */

/** Half of a pair and control characters cannot stand in XML: a workbook that holds one is refused as damaged. */
// oxlint-disable-next-line no-control-regex
const writable = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

function cellOf(cell: WorkbookCell) {
  if (cell.kind === 'text') return { value: writable(cell.text), type: String, wrap: true }
  return { value: cell.number, type: Number, ...(cell.kind === 'share' && { format: '0%' }) }
}

const widest = 60

const textOf = (cell: WorkbookCell | undefined): string =>
  cell === undefined ? '' : cell.kind === 'text' ? cell.text : '00000000'

function sheetOf({ headings, rows, notes }: WorkbookSheet) {
  const heading = headings.map((text) => ({
    value: writable(text),
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }))
  const below = notes.map((note) => [{ value: writable(note), type: String }])
  return {
    data: [heading, ...rows.map((cells) => cells.map(cellOf)), ...(below.length > 0 ? [[], ...below] : [])],
    columns: headings.map((text, column) => {
      const longest = Math.max(text.length, ...rows.map((cells) => textOf(cells[column]).length))
      return { width: Math.min(widest, Math.max(10, longest + 2)) }
    }),
  }
}

/** The whole file. */
export function writeWorkbook({ sheets }: Workbook): Promise<Buffer> {
  const tabs = tabNames(sheets.map(({ name }) => name))
  return writeExcelFile(
    sheets.map((sheet, at) => ({ ...sheetOf(sheet), sheet: tabs[at] ?? '', stickyRowsCount: 1 })),
  ).toBuffer()
}
