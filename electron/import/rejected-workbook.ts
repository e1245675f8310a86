import writeExcelFile from 'write-excel-file/node'
import type { RejectReason } from '../../domain/import/list'
import type { PreparedList } from './prepare'

/** The rejected rows of a list as a workbook of their own: the list's headings and cells, then row number and reason. */

/** All words on it; they belong to the screen. */
export interface RejectedWords {
  readonly sheet: string
  readonly row: string
  readonly reason: string
  readonly reasons: Readonly<Record<RejectReason, string>>
}

export function rejectedWorkbook({ table, list }: PreparedList, words: RejectedWords): Promise<Buffer> {
  const { columns } = table.heading
  const cellsOf = new Map(table.sheet.rows.map((row) => [row.number, row.cells]))
  const heading = [...columns, words.row, words.reason].map((value) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
  }))
  const rows = list.rejected.map(({ row, reason }) => {
    const cells = cellsOf.get(row) ?? []
    return [...columns.map((_, column) => cells[column] ?? null), row, words.reasons[reason]].map(asCell)
  })
  const widths = [...columns.map(() => ({ width: 16 })), { width: 8 }, { width: 50 }]
  return writeExcelFile([heading, ...rows], {
    sheet: words.sheet,
    columns: widths,
    stickyRowsCount: 1,
  }).toBuffer()
}

/** Text stays text, also when it looks like a formula. */
function asCell(value: string | number | boolean | null) {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return { value: String(value), type: String }
}
