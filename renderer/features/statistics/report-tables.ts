import type { OfficeSheet, SheetCell } from '../../../domain/office/sheets'
import type { BlockId } from '../../../domain/statistics/compose'
import { lineOfFigure } from '../../../domain/statistics/figures-of-report'
import { type BlockKind, isGroup } from '../../../domain/statistics/report'
import {
  type ShownCell,
  type SuppressedBlock,
  type SuppressedLine,
  type SuppressedReport,
  shareShown,
} from '../../../domain/statistics/suppression'
import { longDay } from '../../app/dates'
import {
  blockNotes,
  blockWords,
  columnWords,
  dimensionWords,
  hiddenExplained,
  hiddenWord,
  type LineNames,
  lineWords,
  momentWords,
  periodWords,
  unitWords,
} from '../../app/statistics-words'
import { inSentence } from '../../app/words'

/** The numbers of a report as they leave the unit, in words and figures: on paper, in a workbook, in a document. */

export const typedExplained = '* = inskrivet manuellt, inte räknat ur registret.'

export interface ToldCell {
  readonly cell: ShownCell
  /** Whole per cent of the line it is a share of; null where there is none, or it may not be told. */
  readonly percent: number | null
}

export interface ToldLine {
  readonly id: string
  readonly label: string
  readonly indent: 0 | 1 | 2
  readonly unit: string
  /** What it is a share of. */
  readonly base: string | null
  /** It is a share of the line that it stands under. */
  readonly ofAbove: boolean
  /** One a column of the report. */
  readonly cells: readonly ToldCell[]
}

export interface ToldBlock {
  readonly id: string
  readonly kind: BlockKind
  readonly heading: string
  readonly note: string | null
  readonly lines: readonly ToldLine[]
}

/** The blocks of a report, in its order. */
export function toldBlocks(report: SuppressedReport, names: LineNames): ToldBlock[] {
  const lines = new Map(report.blocks.flatMap((block) => block.lines.map((line) => [line.id, line] as const)))
  return report.blocks.map((block) => toldBlock(block, lines, names))
}

function toldBlock(
  { id, kind, lines }: SuppressedBlock,
  all: ReadonlyMap<string, SuppressedLine>,
  names: LineNames,
): ToldBlock {
  return {
    id,
    kind,
    heading: blockWords[id as BlockId],
    note: blockNotes[id as BlockId] ?? null,
    lines: lines.map(knownOrNot).map((line, at) => {
      const base = line.of === null ? undefined : all.get(line.of)
      return {
        id: line.id,
        label: lineWords(line.id, names),
        indent: line.indent,
        unit: line.measure === 'count' ? unitWords[line.unit] : 'dagar',
        base: base === undefined ? null : lineWords(base.id, names),
        ofAbove: lines.slice(0, at).findLast(({ indent }) => indent < line.indent)?.id === line.of,
        cells: line.cells.map((cell, column) => ({ cell, percent: percentOf(cell, base?.cells[column]) })),
      }
    }),
  }
}

/** Which clients get ekonomiskt bistånd only Paraplyet knows: until it is typed in, it is not known to be none. */
function knownOrNot(line: SuppressedLine): SuppressedLine {
  if (line.id !== lineOfFigure.assistanceClients) return line
  const cells = line.cells.map((cell) => (cell === 'hidden' ? cell : { n: null, typed: cell.typed }))
  return { ...line, cells }
}

function percentOf(cell: ShownCell, base: ShownCell | undefined): number | null {
  const share = base === undefined ? null : shareShown(cell, base)
  return share === null ? null : Math.round(share * 100)
}

/** "76 (14 %)", "1 209*"; nothing to measure is a dash. */
export function toldText({ cell, percent }: ToldCell): string {
  if (cell === 'hidden') return hiddenWord
  const n = cell.typed ?? cell.n
  if (n === null) return '–'
  const number = `${n.toLocaleString('sv')}${cell.typed === null ? '' : '*'}`
  return percent === null || n === 0 ? number : `${number} (${percent}\u00a0%)`
}

export const isNothing = ({ cell }: ToldCell): boolean =>
  cell !== 'hidden' && (cell.typed ?? cell.n ?? 0) === 0

export const hasTyped = (report: SuppressedReport): boolean =>
  report.blocks.some(({ lines }) =>
    lines.some(({ cells }) => cells.some((cell) => cell !== 'hidden' && cell.typed !== null)),
  )

/** What is said of a report before its numbers. */
export interface ReportAbout {
  readonly unit: string
  readonly today: string
  readonly smallUnder: number
  /** Null: it has not been delivered. */
  readonly frozenOn: string | null
}

/** "2026-01-01 – 2026-04-30, jämfört med …", when it was drawn, and how it was known. */
export function aboutLines(report: SuppressedReport, about: ReportAbout): string[] {
  const { period, knownOn, split } = report
  const compared = report.columns
    .filter(({ id }) => id !== 'now' && !isGroup(id))
    .map((column) => inSentence(periodWords(column.period)))
  return [
    `${period.from} – ${period.to}, jämfört med ${compared.join(' och ')}${split === null ? '' : `, efter ${inSentence(dimensionWords[split])}`}.`,
    about.frozenOn === null
      ? `Uttagen ${longDay(about.today)}.`
      : `Som den levererades ${longDay(about.frozenOn)}; senare rättelser ingår inte.`,
    ...(period.to > about.today ? [`Perioden pågår: räknat till och med ${longDay(about.today)}.`] : []),
    ...(split === 'worker'
      ? ['Till stöd för uppföljningen, i bokstavsordning. Siffrorna säger inget om hur någon arbetar.']
      : []),
    ...(knownOn === null ? [] : [`Som det var känt ${longDay(knownOn)}.`]),
  ]
}

export const explanations = (report: SuppressedReport, { smallUnder }: ReportAbout): string[] => [
  hiddenExplained(smallUnder),
  ...(hasTyped(report) ? [typedExplained] : []),
]

/** A sheet a block: each column's number beside its per cent, as numbers that can be reckoned with. */
export function reportSheets(report: SuppressedReport, names: LineNames, about: ReportAbout): OfficeSheet[] {
  const labels = report.columns.map((column) => columnWords(column, report, names))
  return toldBlocks(report, names).map((block) => ({
    name: block.heading,
    lead: [
      block.heading,
      about.unit,
      `${periodWords(report.period)}: ${momentWords(block.kind, report.period)}`,
      ...aboutLines(report, about),
      ...(block.note === null ? [] : [block.note]),
      hiddenExplained(about.smallUnder),
    ],
    headings: [
      'Rad',
      'Räknar',
      'Procent av',
      ...labels.flatMap((label) => [label, `${label}, %`]),
      'Inskrivet manuellt',
    ],
    rows: block.lines.map((line) => [
      `${'    '.repeat(line.indent)}${line.label}`,
      line.unit,
      line.base,
      ...line.cells.flatMap(({ cell, percent }): SheetCell[] => [
        cell === 'hidden' ? hiddenWord : (cell.typed ?? cell.n),
        percent,
      ]),
      line.cells
        .flatMap(({ cell }, column) => (cell !== 'hidden' && cell.typed !== null ? [labels[column]] : []))
        .join(', '),
    ]),
  }))
}
