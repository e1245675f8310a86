import type { BlockId } from '../statistics/compose'
import type { Cell, Report } from '../statistics/report'

/** Blocks whose lines a pack tells for women and men by themselves. */
export const toldBySex: ReadonlySet<string> = new Set<BlockId>([
  'target-group',
  'long-term',
  'plans',
  'phases',
  'outcomes',
  'stalls',
  'parallel',
])

/** Told by where cases stood before and after instead: with both of them small numbers would hide nearly every flow. */
const leftOut: ReadonlySet<string> = new Set<BlockId>(['matrix'])

/** Not counted, and so nothing that anything else could be reckoned back from. */
const untold: Cell = { n: null, members: 0, typed: null }

/**
 * What a pack tells of a report and nothing more: the period, the one before it, and sexes where they are told. Small numbers
 * are hidden in what is left, so what nobody sees does not take with it what somebody came to see.
 */
export function packReport(report: Report): Report {
  const kept = report.columns
    .map((column, place) => ({ column, place, isGroup: column.id.startsWith('group:') }))
    .filter(({ column }) => column.id !== 'last-year')
  return {
    ...report,
    columns: kept.map(({ column }) => column),
    blocks: report.blocks
      .filter(({ id }) => !leftOut.has(id))
      .map((block) => ({
        ...block,
        lines: block.lines.map((line) => ({
          ...line,
          cells: kept.map(({ place, isGroup }) =>
            isGroup && !toldBySex.has(block.id) ? untold : (line.cells[place] ?? untold),
          ),
        })),
      })),
  }
}
