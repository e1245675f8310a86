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
    const { data } = Papa.parse<string[]>(head, { delimiter })
    return understanding(data.map((cells, place) => ({ number: place + 1, cells })))
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
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data }) => {
      number += 1
      const cells = data.slice(0, limits.columns).map((cell) => (cell.trim() === '' ? null : cell))
      if (cells.some((cell) => (cell?.length ?? 0) > limits.cellCharacters)) throw tooLarge()
      if (cells.every((cell) => cell === null)) return
      if (rows.length === limits.rows) throw tooLarge()
      rows.push({ number, cells })
    },
  })
  return rows
}

const tooLarge = () => new DomainError('import-too-large', { rows: limits.rows })
