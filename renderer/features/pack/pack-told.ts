import type { PackContent } from '../../../domain/contract/packs'
import type { UnitSettings } from '../../../domain/contract/settings'
import type { PackPart } from '../../../domain/joint-meeting/joint-meeting'
import { type Amount, amountOf, hiddenAmount, isNone } from '../../../domain/statistics/charts'
import type { BlockId } from '../../../domain/statistics/compose'
import { isGroup } from '../../../domain/statistics/report'
import type {
  ShownCell,
  SuppressedBlock,
  SuppressedLine,
  SuppressedReport,
} from '../../../domain/statistics/suppression'
import {
  blockNotes,
  blockWords,
  columnWords,
  type LineNames,
  lineWords,
  momentWords,
} from '../../app/statistics-words'
import type { ChartTable } from '../../ui/charts/chart-table'
import { type PackPicture, type PictureId, packPictures } from './pack-pictures'
import { partWords, snoozedWords } from './pack-words'

/** What a pack tells in numbers: the same sections for paper, document and workbook. */

export interface ToldTable {
  readonly key: string
  readonly title: string
  readonly notes: readonly string[]
  readonly table: ChartTable
}

export interface ToldSection {
  readonly part: PackPart
  readonly title: string
  readonly lead: readonly string[]
  readonly pictures: readonly PackPicture[]
  readonly tables: readonly ToldTable[]
}

type NumberPart = Exclude<PackPart, 'decisions' | 'obstacles' | 'vignettes'>

/** What a picture tells whole, row by row, is not told again as a block. */
const contents: Readonly<
  Record<NumberPart, { readonly pictures: readonly PictureId[]; readonly blocks: readonly BlockId[] }>
> = {
  figures: {
    pictures: ['distribution'],
    blocks: ['target-group', 'long-term', 'plans', 'phases', 'outcomes', 'plans-made'],
  },
  flows: { pictures: ['flows'], blocks: ['movements', 'cohort', 'closings'] },
  stalled: {
    pictures: ['stalls', 'time', 'coverage'],
    blocks: ['stalls', 'waits', 'coverage'],
  },
  consents: { pictures: ['lead'], blocks: ['consents', 'consents-pending'] },
  inquiries: { pictures: ['answers'], blocks: ['inquiries', 'sip', 'finsam', 'fk'] },
  parallel: { pictures: ['parallel'], blocks: ['parallel-effect', 'activities'] },
}
const isNumberPart = (part: PackPart): part is NumberPart => part in contents

const amount = (cell: ShownCell | undefined): Amount =>
  cell === undefined ? amountOf(null) : cell === 'hidden' ? hiddenAmount : amountOf(cell.typed ?? cell.n)

const isTyped = (cell: ShownCell | undefined): boolean =>
  cell !== undefined && cell !== 'hidden' && cell.typed !== null

const isNothing = ({ cells }: SuppressedLine): boolean => cells.every((cell) => isNone(amount(cell)))

/** Holds a number that may be shown and is not nought. */
const tells = ({ cells }: SuppressedLine): boolean => cells.some((cell) => Boolean(amount(cell).n))

const hiddenLeftOut = 'Rader där inget tal får visas är inte med.'

type Lines = ReadonlyMap<string, SuppressedLine>

const linesOf = (report: SuppressedReport): Lines =>
  new Map(report.blocks.flatMap((one) => one.lines.map((line) => [line.id, line] as const)))

/** The line its shares are of; undefined where no share may be shown. */
function baseOf(line: SuppressedLine, all: Lines): SuppressedLine | undefined {
  const base = line.measure === 'count' && line.of !== null ? all.get(line.of) : undefined
  const isShown = line.cells.some((cell, place) => amount(cell).n && amount(base?.cells[place]).n)
  return isShown ? base : undefined
}

/** Those that tell something, and those without which another would be read as something else. */
function toldLines({ lines }: SuppressedBlock): SuppressedLine[] {
  const needed = new Set<string>()
  lines.forEach((line, at) => {
    if (!tells(line)) return
    const counted = lines.slice(0, at).findLast(({ measure }) => measure === 'count')
    const whole = line.measure === 'count' ? line.of : counted?.id
    if (whole) needed.add(whole)
  })
  return lines.filter((line) => tells(line) || (needed.has(line.id) && !isNothing(line)))
}

/** What the shares of a table are shares of, when it is one and the same. */
function oneBase(lines: readonly SuppressedLine[], all: Lines): SuppressedLine | undefined {
  const bases = new Set(lines.flatMap((line) => baseOf(line, all) ?? []))
  return bases.size === 1 ? [...bases][0] : undefined
}

/** What a table needs said of what its shares are of, and of what is not there. */
function tableNotes(block: SuppressedBlock, all: Lines, names: LineNames): string[] {
  const told = toldLines(block)
  const base = oneBase(told, all)
  return [
    ...(base ? [`Andelarna är av ”${lineWords(base.id, names)}”.`] : []),
    ...(block.lines.some((line) => !told.includes(line) && !isNothing(line)) ? [hiddenLeftOut] : []),
  ]
}

/** A block as a table; rows and columns that tell nothing are left out. */
function tableOf(block: SuppressedBlock, report: SuppressedReport, names: LineNames): ChartTable {
  const lines = toldLines(block)
  const all = linesOf(report)
  const one = oneBase(lines, all)
  const columns = report.columns
    .map((column, place) => ({ column, place }))
    .filter(
      ({ column, place }) => !isGroup(column.id) || lines.some(({ cells }) => !isNone(amount(cells[place]))),
    )
  const rowOf = (line: SuppressedLine) => {
    const base = baseOf(line, all)
    const share = base && !one ? `, andel av ”${lineWords(base.id, names)}”` : ''
    return {
      heading: `${lineWords(line.id, names)}${share}${line.cells.some(isTyped) ? ' (manuellt)' : ''}`,
      cells: columns.map(({ place }) => ({
        amount: amount(line.cells[place]),
        ...(base && { of: amount(base.cells[place]) }),
      })),
    }
  }
  const rows = lines.map(rowOf)
  return {
    columns: [lineHeading(lines), ...columns.map(({ column }) => columnWords(column, report, names))],
    rows: rows.map((row, place) => ({ ...row, heading: distinct(rows, place) })),
  }
}

const lineHeading = (lines: readonly SuppressedLine[]): string =>
  lines.some(({ unit }) => unit === 'client') ? 'Klienter' : 'Antal'

/** Two rows of a name, each under its own whole, are told apart by it. */
function distinct(rows: readonly { readonly heading: string }[], place: number): string {
  const own = rows[place]?.heading ?? ''
  const above = rows.slice(0, place).filter(({ heading }) => heading === own).length
  return above === 0 ? own : `${own} (${rows[place - 1]?.heading})`
}

export function namesOf({ report }: PackContent, { phases, statistics }: UnitSettings): LineNames {
  return { phases, units: report.names, longTermMonths: statistics.longTermMonths }
}

export function toldSections(
  content: PackContent,
  settings: UnitSettings,
  parts: readonly PackPart[],
): ToldSection[] {
  const { report, snoozed } = content
  const names = namesOf(content, settings)
  const pictures = packPictures(report, names, settings)
  return parts.filter(isNumberPart).map((part): ToldSection => {
    const blocks = contents[part].blocks.flatMap((id) =>
      report.blocks.filter((block) => block.id === id && block.lines.some(tells)),
    )
    return {
      part,
      title: partWords[part],
      lead: part === 'stalled' ? snoozedWords(snoozed) : [],
      pictures: contents[part].pictures.map((id) => pictures[id]),
      tables: blocks.map((block) => {
        const id = block.id as BlockId
        const note = blockNotes[id]
        return {
          key: id,
          title: blockWords[id],
          notes: [
            `${momentWords(block.kind, report.period)}.`,
            ...(note ? [note] : []),
            ...tableNotes(block, linesOf(report), names),
          ],
          table: tableOf(block, report, names),
        }
      }),
    }
  })
}
