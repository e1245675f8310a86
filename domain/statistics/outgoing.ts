import type { BlockId } from './compose'
import type { Cell, Report } from './report'
import type { SuppressedReport } from './suppression'

/**
 * What leaves the unit about a period: paper, workbook, text, pack and LUM-redovisning all show parts of one and the same
 * table, suppressed once, so that no two of them can be held against each other. It tells women and men apart, but not in
 * the flows between phases: there the two together would hide nearly every number.
 */

const flows: ReadonlySet<string> = new Set<BlockId>([
  'register',
  'phase-flow',
  'matrix',
  'shifts',
  'cohort',
  'closings',
  'time-in-phase',
  'parallel-effect',
  'consent-lead',
  'inquiries-by-unit',
  'sip',
  'finsam',
  'fk',
])

const isGroup = (id: string): boolean => id.startsWith('group:')

/** Not counted, and so nothing that anything else could be reckoned back from. */
const untold: Cell = { n: null, members: 0, typed: null }

/** A report by sex as it is suppressed: the groups only where they are told. */
export function outgoing(report: Report): Report {
  return {
    ...report,
    blocks: report.blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({
        ...line,
        cells: line.cells.map((cell, place) =>
          flows.has(block.id) && isGroup(report.columns[place]?.id ?? '') ? untold : cell,
        ),
      })),
    })),
  }
}

/** Only some of the columns of what was suppressed: fewer numbers never tell more. */
export function onlyColumns(report: SuppressedReport, keep: (id: string) => boolean): SuppressedReport {
  const kept = report.columns.map(({ id }) => keep(id))
  return {
    ...report,
    columns: report.columns.filter((_, place) => kept[place]),
    blocks: report.blocks.map((block) => ({
      ...block,
      lines: block.lines.map((line) => ({ ...line, cells: line.cells.filter((_, place) => kept[place]) })),
    })),
  }
}

/** As it is told without telling women and men apart. */
export const withoutGroups = (report: SuppressedReport): SuppressedReport => ({
  ...onlyColumns(report, (id) => !isGroup(id)),
  split: null,
})
