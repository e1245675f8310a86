import { countsToHide } from './hidden-counts'
import { measuresToHide } from './hidden-measures'
import { type CarriedOver, knownSums } from './known-sums'
import type { Block, Cell, Line, Report } from './report'

/**
 * Small numbers are left out of what leaves the unit, and as many others as it takes that none can be reckoned back.
 *
 * Held off: a reader of one suppressed report who knows how the register is built. That is: every count shown, in every
 * block and column; what the blocks say adds up; groups that add up to the period; a share that is not more than its
 * base; shares in per cent; typed values; periods that follow each other; that no count of 0 is hidden, so that a hidden
 * one is at least 1. For every hidden count, and for every base less a share that is small, at least two numbers go
 * with all of it: each is proved by another table that reads the same (alternative.ts).
 *
 * Not held off: one who has two reports and knows that one client is the difference; one who already knows the other
 * clients of a group; one who guesses (a narrow range of hidden counts is not told apart from a wide one); one who sees
 * that everybody is in one group (100 %), or nobody (0). A small count whose sum holds nothing else but typed values is
 * hidden but may be reckoned: what is typed is known outside. A sum that the report does not keep (groups that count
 * somebody twice) is taken to tell nothing.
 */

/** As a cell of a report, so that one component can show both; how many a median is taken over does not leave. */
export type ShownCell = Pick<Cell, 'n' | 'typed'> | 'hidden'

export interface SuppressedLine extends Omit<Line, 'cells'> {
  readonly cells: readonly ShownCell[]
}
export interface SuppressedBlock extends Omit<Block, 'lines'> {
  readonly lines: readonly SuppressedLine[]
}
export interface SuppressedReport extends Omit<Report, 'blocks'> {
  readonly blocks: readonly SuppressedBlock[]
}

/** Share of a base, 0 to 1; null when one of the two is hidden or missing, or there is nothing to be a share of. */
export function shareShown(part: ShownCell, base: ShownCell): number | null {
  if (part === 'hidden' || base === 'hidden') return null
  const n = part.typed ?? part.n
  const whole = base.typed ?? base.n
  return n === null || whole === null || whole === 0 ? null : n / whole
}

/** The report with its small counts hidden; `carried` names the lines that one period hands on to the next. */
export function suppress(
  report: Report,
  smallUnder: number,
  carried: readonly CarriedOver[] = [],
): SuppressedReport {
  const { quantities, relations } = knownSums(report, carried)
  const hidden = countsToHide(
    [...quantities.values()].flat().filter((one) => one !== null),
    relations,
    smallUnder,
  )
  const isHidden = ({ id }: Line, column: number) => {
    const quantity = quantities.get(id)?.[column] ?? null
    return quantity !== null && hidden.has(quantity)
  }
  const measures = measuresToHide(report, smallUnder, isHidden)
  const shown = (line: Line, cell: Cell, column: number): ShownCell => {
    // What is typed stands instead of what the register counts, which then is not told.
    if (cell.typed !== null) return { n: null, typed: cell.typed }
    const without = line.measure === 'count' ? isHidden(line, column) : measures.has(cell)
    return without ? 'hidden' : { n: cell.n, typed: null }
  }
  return {
    ...report,
    blocks: report.blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({
        ...line,
        cells: line.cells.map((cell, column) => shown(line, cell, column)),
      })),
    })),
  }
}
