import Papa from 'papaparse'
import { DomainError } from '../../domain/errors'
import type { Sheet, SheetRow } from '../../domain/import/cell'
import { understanding } from '../../domain/import/headings'
import { limits } from './limits'

/** Reads a text file of cells. Which separator it uses is settled by which one makes its headings make sense. */

const separators = [';', '\t', ','] as const

/** Enough of the file to see its headings. */
const headCharacters = 64_000

/** @throws `import-not-a-spreadsheet` for a file that is not text, `import-too-large` */
export function readText(bytes: Buffer, name: string): Sheet {
  const text = decode(bytes)
  if (text.includes('\0')) throw new DomainError('import-not-a-spreadsheet')
  return { name, rows: parse(text, guessSeparator(text.slice(0, headCharacters))) }
}

function guessSeparator(head: string): string {
  const understood = separators.map((delimiter) => {
    const lines = head.split(/\r\n|\r|\n/).map((line) => cellsOfLine(line, delimiter))
    return understanding(lines.map((cells, place) => ({ number: place + 1, cells })))
  })
  return separators[understood.indexOf(Math.max(...understood))] ?? ';'
}

/** A byte order mark says UTF-8 or UTF-16; without one, what is not UTF-8 is what Excel on Swedish Windows writes. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function parse(text: string, delimiter: string): SheetRow[] {
  const rows: SheetRow[] = []
  let number = 0
  const take = (data: readonly string[]) => {
    number += 1
    const cells = data.slice(0, limits.columns).map((cell) => (cell.trim() === '' ? null : cell))
    if (cells.some((cell) => (cell?.length ?? 0) > limits.cellCharacters)) throw tooLarge()
    if (cells.every((cell) => cell === null)) return
    if (rows.length === limits.rows) throw tooLarge()
    rows.push({ number, cells })
  }
  if (parseQuoted(text, delimiter, take)) return rows
  rows.length = 0
  number = 0
  for (const line of text.split(/\r\n|\r|\n/)) take(cellsOfLine(line, delimiter))
  return rows
}

/** False, as soon as it is seen, when the quotation marks do not add up: a cell may have swallowed the rows below it. */
function parseQuoted(text: string, delimiter: string, take: (cells: readonly string[]) => void): boolean {
  let addsUp = true
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) {
        addsUp = false
        parser.abort()
      } else take(data)
    },
  })
  return addsUp
}

/** Cannot occur in a text that got this far. */
const noQuote = '\0'
const wholeCell = /^"((?:[^"]|"")*)"$/

/** One line by itself; where its quotation marks do not add up they are text, but for those around a whole cell. */
function cellsOfLine(line: string, delimiter: string): readonly string[] {
  const quoted = Papa.parse<string[]>(line, { delimiter })
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data[0] ?? []
  const plain = Papa.parse<string[]>(line, { delimiter, quoteChar: noQuote }).data[0] ?? []
  return plain.map((cell) => wholeCell.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell)
}

const tooLarge = () => new DomainError('import-too-large', { rows: limits.rows })
