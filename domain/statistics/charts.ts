import type { LocalDate } from '../dates'
import { median } from '../median'
import type { Outcome } from '../phase/outcome'
import { type PhaseNumber, type PhaseSetting, phaseNumbers } from '../phase/phases'

/**
 * What the pictures of Statistik are drawn from. Every number that a picture, its table or its sentence shows stands here
 * by itself, sums too: whoever hides small numbers hides in this, and nothing is added up again when it is drawn.
 */
export type Amount = Known | Hidden

interface Known {
  /** Null when there is nothing to measure. */
  readonly n: number | null
  readonly hidden?: false
  /** Address of the cases behind it. */
  readonly opens?: string
}

/** May not be shown, as small or as the key to one that is: not even the picture knows it. */
interface Hidden {
  readonly n: null
  readonly hidden: true
  readonly opens?: never
}

export const amountOf = (n: number | null): Amount => ({ n })
export const hiddenAmount: Amount = { n: null, hidden: true }

/** Known to be none; what is hidden may be anything. */
export const isNone = ({ n, hidden }: Amount): boolean => !hidden && (n === null || n === 0)

/** Adds only what may be shown: with a hidden one among them the sum is hidden as well. */
export const together = (a: Amount, b: Amount): Amount =>
  a.hidden || b.hidden ? hiddenAmount : amountOf((a.n ?? 0) + (b.n ?? 0))

/** A row or column of a picture, as it is named on it. */
export interface Labelled {
  readonly label: string
  /** What belongs to none of the others ("uppgift saknas"): stands last. */
  readonly rest?: boolean
}

/** By name, never by size: people and care units are not ranked. */
export const alphabetical = <Row extends Labelled>(rows: readonly Row[]): Row[] =>
  rows.toSorted(
    (a, b) => Number(a.rest ?? false) - Number(b.rest ?? false) || a.label.localeCompare(b.label, 'sv'),
  )

/** A row that is counted on a day, or over a period that ends on it. */
export interface OnDay {
  readonly day: LocalDate
}

/** Old to new. */
export const inTime = <Row extends OnDay>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => a.day.localeCompare(b.day))

/** A whole in its parts, each member in just one of them. */
export interface Parted<Part extends string | number> extends Labelled {
  readonly parts: Readonly<Record<Part, Amount>>
  readonly total: Amount
}

export function partedOf<Part extends string | number>(
  label: string,
  parts: readonly Part[],
  members: readonly NoInfer<Part>[],
): Parted<Part> {
  const counted = parts.map((part) => [part, amountOf(members.filter((own) => own === part).length)] as const)
  return {
    label,
    parts: Object.fromEntries(counted) as Record<Part, Amount>,
    total: amountOf(members.length),
  }
}

/** Phases with the last one in its two outcomes; `outcome-unknown` is phase 5 of a list that did not say which. */
export const phaseStates = [0, 1, 2, 3, 4, 'self-supporting', 'exhausted', 'outcome-unknown'] as const
export type PhaseState = (typeof phaseStates)[number]

export const phaseStateOf = (phase: PhaseNumber, outcome: Outcome | null): PhaseState =>
  phase === 5 ? (outcome ?? 'outcome-unknown') : phase

/** Cases on the last day of each month or tertial, in the order of time. */
export type PhaseDistributionData = readonly (Parted<PhaseState> & OnDay)[]

/** Where a case was on the day before the period, and on its last day. */
export const flowStarts = ['new', ...phaseNumbers] as const
export const flowEnds = [...phaseNumbers, 'closed'] as const
export type FlowStart = (typeof flowStarts)[number]
export type FlowEnd = (typeof flowEnds)[number]

export const flowKinds = ['stayed', 'forward', 'backward', 'new', 'closed'] as const
export type FlowKind = (typeof flowKinds)[number]

/** A case that is both new and closed in the period is counted as closed. */
export function flowKindOf(from: FlowStart, to: FlowEnd): FlowKind {
  if (to === 'closed') return 'closed'
  if (from === 'new') return 'new'
  return from === to ? 'stayed' : from < to ? 'forward' : 'backward'
}

export interface PhaseFlowsData {
  /** Only those there is something of. */
  readonly flows: readonly { readonly from: FlowStart; readonly to: FlowEnd; readonly amount: Amount }[]
  readonly starts: Readonly<Record<FlowStart, Amount>>
  readonly ends: Readonly<Record<FlowEnd, Amount>>
  readonly kinds: Readonly<Record<FlowKind, Amount>>
  readonly total: Amount
}

export function phaseFlows(
  cases: readonly { readonly from: FlowStart; readonly to: FlowEnd }[],
): PhaseFlowsData {
  const flows = flowStarts.flatMap((from) =>
    flowEnds.map((to) => ({
      from,
      to,
      amount: amountOf(cases.filter((one) => one.from === from && one.to === to).length),
    })),
  )
  return {
    flows: flows.filter(({ amount }) => !isNone(amount)),
    starts: partedOf(
      '',
      flowStarts,
      cases.map(({ from }) => from),
    ).parts,
    ends: partedOf(
      '',
      flowEnds,
      cases.map(({ to }) => to),
    ).parts,
    kinds: partedOf(
      '',
      flowKinds,
      cases.map(({ from, to }) => flowKindOf(from, to)),
    ).parts,
    total: amountOf(cases.length),
  }
}

/** Moves, not cases: one that goes forward and back is two. Rows are left, columns entered. */
export interface MoveMatrixData {
  /** By the phase left, then by the phase entered; a phase to itself is never a move. */
  readonly cells: readonly (readonly Amount[])[]
  readonly left: readonly Amount[]
  readonly entered: readonly Amount[]
  readonly forward: Amount
  readonly backward: Amount
  readonly total: Amount
}

export function moveMatrix(
  moves: readonly { readonly fromPhase: PhaseNumber; readonly toPhase: PhaseNumber }[],
): MoveMatrixData {
  const number = (counts: (from: PhaseNumber, to: PhaseNumber) => boolean) =>
    amountOf(moves.filter(({ fromPhase, toPhase }) => counts(fromPhase, toPhase)).length)
  return {
    cells: phaseNumbers.map((row) =>
      phaseNumbers.map((column) => number((from, to) => from === row && to === column)),
    ),
    left: phaseNumbers.map((row) => number((from) => from === row)),
    entered: phaseNumbers.map((column) => number((_from, to) => to === column)),
    forward: number((from, to) => from < to),
    backward: number((from, to) => from > to),
    total: amountOf(moves.length),
  }
}

/** Days in the phase a case is in now. */
export interface PhaseTime {
  readonly phase: PhaseNumber
  readonly cases: Amount
  readonly medianDays: Amount
  readonly longestDays: Amount
  /** Null: the phase has no limit, and nobody is over it. */
  readonly limitDays: number | null
  readonly over: Amount
}

export interface TimeInPhaseData {
  readonly phases: readonly PhaseTime[]
  readonly cases: Amount
  readonly over: Amount
}

export function timeInPhase(
  stays: readonly { readonly phase: PhaseNumber; readonly days: number }[],
  settings: readonly Pick<PhaseSetting, 'number' | 'limitDays'>[],
): TimeInPhaseData {
  const overOf = (own: readonly number[], limit: number | null) =>
    limit === null ? 0 : own.filter((days) => days > limit).length
  const phases = settings.map(({ number, limitDays }) => {
    const own = stays.filter(({ phase }) => phase === number).map(({ days }) => days)
    return { number, limitDays, own, over: overOf(own, limitDays) }
  })
  return {
    phases: phases.map(({ number, limitDays, own, over }) => ({
      phase: number,
      cases: amountOf(own.length),
      medianDays: amountOf(median(own)),
      longestDays: amountOf(own.length === 0 ? null : Math.max(...own)),
      limitDays,
      over: amountOf(over),
    })),
    cases: amountOf(stays.length),
    over: amountOf(phases.reduce((sum, { over }) => sum + over, 0)),
  }
}

export interface StallReason extends Labelled {
  readonly amount: Amount
}

/** Why cases stand still. One case may have several reasons, so the reasons are more than the cases. */
export interface StallReasonsData {
  readonly reasons: readonly StallReason[]
  readonly cases: Amount
}

/** Most first; hidden ones after those that are shown, the rest last; equals by name. */
export const mostFirst = (reasons: readonly StallReason[]): StallReason[] =>
  alphabetical(reasons).toSorted(
    (a, b) =>
      Number(a.rest ?? false) - Number(b.rest ?? false) ||
      (b.amount.n ?? Number.NEGATIVE_INFINITY) - (a.amount.n ?? Number.NEGATIVE_INFINITY) ||
      0,
  )

/** Last day of each bin, counted from the day the consent was asked for; what took longer is in one more. */
export const leadBins = [7, 14, 30, 60, 90] as const

export interface PartyLead extends Labelled {
  /** One a bin, and the longer ones. */
  readonly bins: readonly Amount[]
  readonly signed: Amount
  readonly medianDays: Amount
  /** Asked for in the period and not yet answered. */
  readonly pending: Amount
}
export type ConsentLeadData = readonly PartyLead[]

/** The bin that a number of days falls in. */
export function leadBinOf(days: number): number {
  const bin = leadBins.findIndex((last) => days <= last)
  return bin === -1 ? leadBins.length : bin
}

/** `days` from asked to signed, one a consent. */
export function partyLead(label: string, days: readonly number[], pending: number): PartyLead {
  const bins = Array.from({ length: leadBins.length + 1 }, (_, bin) =>
    days.filter((own) => leadBinOf(own) === bin),
  )
  return {
    label,
    bins: bins.map((own) => amountOf(own.length)),
    signed: amountOf(days.length),
    medianDays: amountOf(median(days)),
    pending: amountOf(pending),
  }
}

/** What runs for a client on a day (domain/plan/parallel.ts). */
export const parallelKinds = ['with-work', 'without-work', 'one-type', 'none'] as const
export type ParallelKind = (typeof parallelKinds)[number]

export interface ParallelData {
  /** What it is compared with, in the order of time, and now last. */
  readonly over: readonly (Parted<ParallelKind> & OnDay)[]
  /** Of now; those whose sex is not known are the rest. */
  readonly bySex: readonly Parted<ParallelKind>[]
}

/** Overdue: was due in the period, and nothing has been noted of it. */
export const coverageKinds = ['held', 'attempted', 'cancelled', 'overdue'] as const
export type CoverageKind = (typeof coverageKinds)[number]

export interface CoverageData {
  /** The rows are what the period is compared with, or each socialsekreterare in it. */
  readonly by: 'period' | 'worker'
  readonly rows: readonly (Parted<CoverageKind> & OnDay)[]
  /** Of the period itself. */
  readonly all: Parted<CoverageKind> & OnDay
}

export interface UnitAnswers extends Labelled {
  readonly sent: Amount
  readonly answered: Amount
  /** From sent to answered. */
  readonly medianDays: Amount
}

export interface AnswersData {
  readonly units: readonly UnitAnswers[]
  readonly all: UnitAnswers
}

/** Of förfrågningar sent in a period; an answer that came by the last day counts. */
export function unitAnswers(
  label: string,
  inquiries: readonly { readonly daysToAnswer: number | null }[],
): UnitAnswers {
  const days = inquiries.flatMap(({ daysToAnswer }) => (daysToAnswer === null ? [] : [daysToAnswer]))
  return {
    label,
    sent: amountOf(inquiries.length),
    answered: amountOf(days.length),
    medianDays: amountOf(median(days)),
  }
}
