import { type ConsentParty, consentParties } from '../consent/consent'
import type { LocalDate } from '../dates'
import { lastPhase, type PhaseSetting, phaseNumbers } from '../phase/phases'
import { type StallCause, stallCauses } from './blocks/stalls'
import {
  type Amount,
  type AnswersData,
  amountOf,
  type ConsentLeadData,
  type CoverageData,
  type CoverageKind,
  coverageKinds,
  type FlowEnd,
  type FlowStart,
  flowEnds,
  flowKinds,
  flowStarts,
  hiddenAmount,
  inTime,
  isNone,
  leadBins,
  type MoveMatrixData,
  type OnDay,
  type ParallelData,
  type ParallelKind,
  type Parted,
  type PhaseDistributionData,
  type PhaseFlowsData,
  type PhaseState,
  parallelKinds,
  phaseStates,
  type StallReasonsData,
  type TimeInPhaseData,
  type UnitAnswers,
} from './charts'
import { unknownGroup } from './groups'
import { type Column, isGroup, type PhaseDistribution } from './report'
import type { SuppressedReport } from './suppression'

/**
 * The pictures of Statistik out of the lines of a report: every number is one that stands in a line, and what is hidden
 * there is hidden here. How things are named is the screen's.
 */

/** Address of the cases behind the number of a line in a column. */
export type Opens = (line: string, column: string) => string

/** A number of the report; a whole report is one with nothing hidden. */
export class ReportNumbers {
  readonly columns: readonly Column[]
  readonly names: SuppressedReport['names']
  private readonly lines: ReadonlyMap<string, SuppressedReport['blocks'][number]['lines'][number]>

  constructor(
    private readonly report: SuppressedReport,
    private readonly opens: Opens | null = null,
  ) {
    this.columns = report.columns
    this.names = report.names
    this.lines = new Map(report.blocks.flatMap(({ lines }) => lines.map((line) => [line.id, line] as const)))
  }

  /** What is typed stands instead of what is counted, and has no cases behind it. */
  amount(line: string, column: string): Amount {
    const cell = this.lines.get(line)?.cells[this.columns.findIndex(({ id }) => id === column)]
    if (cell === undefined) return amountOf(null)
    if (cell === 'hidden') return hiddenAmount
    const n = cell.typed ?? cell.n
    return this.opens === null || cell.typed !== null || n === null || n === 0
      ? amountOf(n)
      : { n, opens: this.opens(line, column) }
  }

  /** Of the period as it is; the others are what it is compared with, or groups. */
  now(line: string): Amount {
    return this.amount(line, 'now')
  }

  periods(): readonly Column[] {
    return this.columns.filter(({ id }) => !isGroup(id))
  }

  groups(): readonly Column[] {
    return this.columns.filter(({ id }) => isGroup(id))
  }

  isSplitBy(split: SuppressedReport['split']): boolean {
    return this.report.split === split
  }
}

const recordOf = <Key extends string | number>(
  keys: readonly Key[],
  amount: (key: Key) => Amount,
): Record<Key, Amount> => Object.fromEntries(keys.map((key) => [key, amount(key)])) as Record<Key, Amount>

const stateLine = (state: PhaseState): string =>
  `phases.${state === 'outcome-unknown' ? 'no-outcome' : state}`
const targetGroup = 'target-group.total'

/** The target group by phase on the last day of the period and of what it is compared with, in the order of time. */
export const phaseDistributionOf = (
  numbers: ReportNumbers,
  label: (column: Column) => string,
): PhaseDistributionData =>
  inTime(
    numbers.periods().map((column) => ({
      label: label(column),
      day: column.period.to,
      parts: recordOf(phaseStates, (state) => numbers.amount(stateLine(state), column.id)),
      total: numbers.amount(targetGroup, column.id),
    })),
  )

/** The same on any days. */
export function phaseDistributionOver(
  days: readonly PhaseDistribution[],
  label: (day: LocalDate) => string,
  opens: (line: string, day: LocalDate) => string,
): PhaseDistributionData {
  const shown = (line: string, day: LocalDate, n: number): Amount =>
    n === 0 ? amountOf(0) : { n, opens: opens(line, day) }
  return days.map(({ day, phases, selfSupporting, exhausted, noOutcome }) => {
    const outcomes = { 'self-supporting': selfSupporting, exhausted, 'outcome-unknown': noOutcome }
    const countOf = (state: PhaseState): number =>
      typeof state === 'number' ? (phases[state] ?? 0) : outcomes[state]
    const total = phaseStates.reduce<number>((sum, state) => sum + countOf(state), 0)
    return {
      label: label(day),
      day,
      parts: recordOf(phaseStates, (state) => shown(stateLine(state), day, countOf(state))),
      total: shown(targetGroup, day, total),
    }
  })
}

const startPlace = (from: FlowStart) => (from === 'new' ? 'outside' : from)
const endPlace = (to: FlowEnd) => (to === 'closed' ? 'outside' : to)

export function phaseFlowsOf(numbers: ReportNumbers): PhaseFlowsData {
  const flows = flowStarts.flatMap((from) =>
    flowEnds.map((to) => ({
      from,
      to,
      amount: numbers.now(`shifts.${startPlace(from)}-${endPlace(to)}`),
    })),
  )
  return {
    flows: flows.filter(({ amount }) => !isNone(amount)),
    starts: recordOf(flowStarts, (from) =>
      numbers.now(from === 'new' ? 'movements.new' : `phase-flow.${from}.start`),
    ),
    ends: recordOf(flowEnds, (to) =>
      numbers.now(to === 'closed' ? 'movements.closed' : `phase-flow.${to}.end`),
    ),
    kinds: recordOf(flowKinds, (kind) => numbers.now(`shifts.${kind}`)),
    total: numbers.now('shifts.total'),
  }
}

export const moveMatrixOf = (numbers: ReportNumbers): MoveMatrixData => ({
  cells: phaseNumbers.map((from) =>
    phaseNumbers.map((to) => (from === to ? amountOf(0) : numbers.now(`matrix.${from}-${to}`))),
  ),
  left: phaseNumbers.map((phase) => numbers.now(`matrix.left.${phase}`)),
  entered: phaseNumbers.map((phase) => numbers.now(`matrix.entered.${phase}`)),
  forward: numbers.now('movements.forward'),
  backward: numbers.now('movements.backward'),
  total: numbers.now('movements.moves'),
})

/** Nobody waits to leave the last phase, which the report does not measure. */
export const timeInPhaseOf = (
  numbers: ReportNumbers,
  settings: readonly Pick<PhaseSetting, 'number' | 'limitDays'>[],
): TimeInPhaseData => ({
  phases: settings
    .filter(({ number }) => number !== lastPhase)
    .map(({ number, limitDays }) => ({
      phase: number,
      cases: numbers.now(`time-in-phase.${number}.cases`),
      medianDays: numbers.now(`time-in-phase.${number}.median`),
      longestDays: numbers.now(`time-in-phase.${number}.longest`),
      limitDays,
      over: numbers.now(`time-in-phase.${number}.over`),
    })),
  cases: numbers.now('time-in-phase.cases'),
  over: numbers.now('time-in-phase.over'),
})

export const shownCauses = [...(Object.keys(stallCauses) as StallCause[]), 'unexplained'] as const
export type ShownCause = (typeof shownCauses)[number]

export const stallReasonsOf = (
  numbers: ReportNumbers,
  label: (cause: ShownCause) => string,
): StallReasonsData => ({
  reasons: shownCauses.map((cause) => ({
    label: label(cause),
    amount: numbers.now(`stalls.${cause}`),
    ...(cause === 'unexplained' && { rest: true }),
  })),
  cases: numbers.now('stalls.total'),
})

export const consentLeadOf = (
  numbers: ReportNumbers,
  label: (party: ConsentParty) => string,
): ConsentLeadData =>
  consentParties.map((party) => ({
    label: label(party),
    bins: [...leadBins, null].map((_, bin) => numbers.now(`consent-lead.${party}.bin.${bin}`)),
    signed: numbers.now(`consent-lead.${party}.signed`),
    medianDays: numbers.now(`consent-lead.${party}.median`),
    pending: numbers.now(`consent-lead.${party}.pending`),
  }))

const parallelLine = (kind: ParallelKind): string => `parallel.${kind === 'one-type' ? 'single' : kind}`

/** By sex when the report is told apart by it. */
export function parallelOf(numbers: ReportNumbers, label: (column: Column) => string): ParallelData {
  const rowOf = (column: Column): Parted<ParallelKind> & OnDay => ({
    label: label(column),
    day: column.period.to,
    ...(column.id === `group:${unknownGroup}` && { rest: true }),
    parts: recordOf(parallelKinds, (kind) => numbers.amount(parallelLine(kind), column.id)),
    total: numbers.amount(targetGroup, column.id),
  })
  return {
    over: inTime(numbers.periods().map(rowOf)),
    bySex: numbers.isSplitBy('sex') ? numbers.groups().map(rowOf) : [],
  }
}

const coverageLine = (kind: CoverageKind): string => `follow-ups.${kind === 'overdue' ? 'not-done' : kind}`

/** By socialsekreterare when the report is told apart by them, else against what it is compared with. */
export function coverageOf(numbers: ReportNumbers, label: (column: Column) => string): CoverageData {
  const by = numbers.isSplitBy('worker') ? 'worker' : 'period'
  const rowOf = (column: Column): Parted<CoverageKind> & OnDay => ({
    label: label(column),
    day: column.period.to,
    ...(column.id === `group:${unknownGroup}` && { rest: true }),
    parts: recordOf(coverageKinds, (kind) => numbers.amount(coverageLine(kind), column.id)),
    total: numbers.amount('follow-ups.planned', column.id),
  })
  const [now, ...others] = numbers.periods().map(rowOf)
  if (!now) throw new Error('a report has no column of its own period')
  const rows = by === 'worker' ? numbers.groups().map(rowOf) : others
  return { by, rows: rows.filter(({ total }) => !isNone(total)), all: now }
}

/** Units that nothing was sent to, neither in the period nor before it, are left out. */
export function answersOf(numbers: ReportNumbers, all: string): AnswersData {
  const rowOf = (label: string, id: string): UnitAnswers => ({
    label,
    sent: numbers.now(`${id}.sent`),
    answered: numbers.now(`${id}.answered`),
    medianDays: numbers.now(`${id}.median`),
  })
  const asked = ([unit]: readonly [string, string]) =>
    ['now', 'before'].some((column) => !isNone(numbers.amount(`inquiries-by-unit.${unit}.sent`, column)))
  return {
    units: Object.entries(numbers.names)
      .filter(asked)
      .map(([unit, name]) => rowOf(name, `inquiries-by-unit.${unit}`)),
    all: rowOf(all, 'inquiries'),
  }
}
