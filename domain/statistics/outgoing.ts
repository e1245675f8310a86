import { lastPhase, phaseNumbers } from '../phase/phases'
import type { BlockId } from './compose'
import { type Cell, type Equation, isGroup, type Report } from './report'
import type { SuppressedReport } from './suppression'

/**
 * What leaves the unit about a period: paper, workbook, text, pack and LUM-redovisning all show parts of one and the same
 * table, suppressed once, so that no two of them can be held against each other. It tells women and men apart where that
 * does not hide nearly every number.
 */

/** Which blocks tell women and men apart when they leave. */
const bySex: Readonly<Record<BlockId, boolean>> = {
  'target-group': true,
  'long-term': true,
  plans: true,
  phases: true,
  outcomes: true,
  'plans-made': true,
  register: false,
  movements: true,
  'phase-flow': false,
  matrix: false,
  shifts: false,
  cohort: false,
  closings: false,
  'time-in-phase': false,
  stalls: true,
  waits: true,
  parallel: true,
  'parallel-effect': false,
  activities: true,
  coverage: true,
  'follow-ups': true,
  'consents-pending': true,
  consents: true,
  'consent-lead': false,
  inquiries: true,
  'inquiries-by-unit': false,
  sip: false,
  finsam: false,
  fk: false,
}

/** Not counted, and so nothing that anything else could be reckoned back from. */
const untold: Cell = { n: null, members: 0, typed: null }

/** How many are open without a code of the target group says nothing of anybody, and is not told. */
const untoldLines: readonly string[] = ['register.target-group', 'register.no-code']

/**
 * Stock is told of the target group and flows of all open cases. Where those are the same cases, the two say the same number;
 * where they are not, the equation does not hold and tells nothing (known-sums.ts).
 */
const coincidences: readonly Equation[] = [
  { left: ['target-group.total'], right: ['movements.end'] },
  ...phaseNumbers.map((phase) => ({
    left: [phase === lastPhase ? 'phases.last' : `phases.${phase}`],
    right: [`phase-flow.${phase}.end`],
  })),
]

/** A report by sex as it is suppressed: what is told, and what a reader knows of it. */
export function outgoing(report: Report): Report {
  return {
    ...report,
    blocks: report.blocks.map((block) => ({
      ...block,
      equations: block.id === 'phases' ? [...block.equations, ...coincidences] : block.equations,
      lines: block.lines
        .filter(({ id }) => !untoldLines.includes(id))
        .map((line) => ({
          ...line,
          cells: line.cells.map((cell, place) =>
            !bySex[block.id as BlockId] && isGroup(report.columns[place]?.id ?? '') ? untold : cell,
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
