import { DomainError } from '../../domain/errors'
import type { Cell, SheetRow } from '../../domain/import/cell'
import { excelDay } from './excel-date'
import { limits } from './limits'
import { attribute, readXml } from './xml'

/** The cells of one sheet of a workbook. */
export interface CellTerms {
  readonly texts: readonly string[]
  /** By style number: whether a number so styled is a date. */
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
}

/**
 * The rows of one sheet that have anything in them. A formula counts as the value the file remembers; cells beyond the
 * column limit are not looked at, wherever they lie. @throws `import-too-large`, `import-unreadable`
 */
export function readSheetRows(xml: Uint8Array, terms: CellTerms): SheetRow[] {
  const rows: SheetRow[] = []
  const cell = { column: -1, type: '', style: 0, text: '' }
  let rowNumber = 0
  let cells: Cell[] = []
  let inValue = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        rowNumber = Number(attribute(attributes, 'r') ?? rowNumber + 1)
        cells = []
        cell.column = -1
      } else if (name === 'c') {
        const at = columnOf(attribute(attributes, 'r'))
        Object.assign(cell, {
          column: at ?? cell.column + 1,
          type: attribute(attributes, 't') ?? 'n',
          text: '',
        })
        cell.style = Number(attribute(attributes, 's') ?? 0)
      } else if (name === 'v' || name === 't') inValue = true
    },
    text: (text) => {
      if (inValue) cell.text += text
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && cell.column < limits.columns) setCell(cells, cell.column, valueOf(cell, terms))
      else if (name === 'row' && cells.length > 0) {
        if (rows.length === limits.rows) throw new DomainError('import-too-large', { rows: limits.rows })
        rows.push({ number: rowNumber, cells })
      }
    },
  })
  return rows
}

function setCell(cells: Cell[], column: number, value: Cell): void {
  if (value === null) return
  while (cells.length < column) cells.push(null)
  cells[column] = value
}

/** "AB12" is column 27, counted from 0; null for a cell that does not say where it is. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return null
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function valueOf(cell: { type: string; style: number; text: string }, terms: CellTerms): Cell {
  const { type, text } = cell
  if (text === '') return null
  if (text.length > limits.cellCharacters)
    throw new DomainError('import-too-large', { characters: limits.cellCharacters })
  if (type === 's') return plainText(terms.texts[Number(text)] ?? '')
  if (type === 'b') return text === '1'
  if (type === 'd') return text.slice(0, 10)
  if (type !== 'n') return plainText(text)
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  return terms.dateStyles[cell.style] ? (excelDay(number, terms.from1904) ?? number) : number
}

/** Excel writes control characters as `_x000D_`; an empty text is an empty cell. */
function plainText(text: string): Cell {
  if (text.length > limits.cellCharacters)
    throw new DomainError('import-too-large', { characters: limits.cellCharacters })
  const plain = text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return plain.trim() === '' ? null : plain
}
