import type { LocalDate } from '../dates'
import type { CaseHistory } from './case-history'
import type { Period } from './period'
import type { BlockKind, Equation, Measure, Unit } from './report'
import type { StockCase } from './stock-case'

/** One that is counted: a case, or something that happened to it on a day. */
export interface Member {
  readonly caseId: number
  /** The day it happened; null for how a case stood. */
  readonly on: LocalDate | null
  /** Of a measure of time. */
  readonly days?: number
}

/** A line before it is counted: everyone behind the number, so that what is shown and what is listed cannot differ. */
export interface CountedLine {
  readonly id: string
  readonly unit: Unit
  readonly measure: Measure
  readonly indent: 0 | 1 | 2
  readonly of: string | null
  readonly members: readonly Member[]
}

export interface CountedBlock {
  readonly id: string
  readonly kind: BlockKind
  readonly lines: readonly CountedLine[]
  readonly equations: readonly Equation[]
}

/** What a report counts. */
export interface Counting {
  readonly period: Period
  readonly histories: readonly CaseHistory[]
  /** Cases open at the end of the period, as they stood then. */
  readonly stock: readonly StockCase[]
  /** Every care unit of the register, so that all periods have the same lines. */
  readonly careUnits: readonly number[]
  /** Months of ekonomiskt bistånd that are långvarigt. */
  readonly longTermMonths: number
  /** Longest usual stay in each phase, days, by phase number; null where there is none. */
  readonly limits: readonly (number | null)[]
}

interface Shape {
  readonly unit?: Unit
  readonly of?: string | null
  readonly indent?: 0 | 1 | 2
  readonly measure?: Measure
}

export const line = (
  id: string,
  members: readonly Member[],
  { unit = 'case', of = null, indent = 0, measure = 'count' }: Shape = {},
): CountedLine => ({ id, unit, measure, indent, of, members })

export const casesOf = (cases: readonly { readonly caseId: number }[]): Member[] =>
  cases.map(({ caseId }) => ({ caseId, on: null }))

/** What happened on the days of the period. */
export const within =
  ({ from, to }: Pick<Period, 'from' | 'to'>) =>
  (day: LocalDate | null): day is LocalDate =>
    day !== null && day >= from && day <= to

/** The parts of a whole, which add up to it. */
export const sumOf = (total: string, parts: readonly CountedLine[]): Equation => ({
  left: parts.map(({ id }) => id),
  right: [total],
})

export const block = (
  id: string,
  kind: BlockKind,
  lines: readonly CountedLine[],
  equations: readonly Equation[] = [],
): CountedBlock => ({ id, kind, lines, equations })
