import type { LocalDate } from '../dates'
import type { Period } from './period'

/**
 * The report as it is shown, printed, frozen and suppressed: lines by columns. Every number counts members (cases, or
 * events of cases), and the same computation that counted them lists them (db/queries/report.ts).
 */

/** How things stood on the last day, or what happened in the period: two kinds of block that are never mixed. */
export type BlockKind = 'stock' | 'flow'

/** What one is of. */
export const units = [
  'client',
  'case',
  'move',
  'activity',
  'follow-up',
  'consent',
  'inquiry',
  'sip',
  'finsam',
  'fk',
] as const
export type Unit = (typeof units)[number]

export type Measure = 'count' | 'median-days' | 'longest-days'

/** What cases are told apart by; every case of the register is in just one group. */
export const dimensions = ['sex', 'age', 'code', 'worker', 'care-unit', 'phase'] as const
export type Dimension = (typeof dimensions)[number]

export interface Column {
  /** 'now', 'before', 'last-year', or 'group:' and the key of a group of the period itself. */
  readonly id: string
  readonly period: Period
  /** Name of a person or care unit; null when the key says it. */
  readonly name: string | null
}

/** Whether a column is a group of the period, told apart from the others. */
export const isGroup = (columnId: string): boolean => columnId.startsWith('group:')

export interface Cell {
  /** Members, or days for the other measures; null when there is nothing to measure. */
  readonly n: number | null
  /** How many members the measure is taken over: the same as `n` for a count. */
  readonly members: number
  /** Typed in (manuellt): stands instead of what the register counts. */
  readonly typed: number | null
}

export interface Line {
  /** "phases.3": block, and what in it. The words are the screen's. */
  readonly id: string
  readonly unit: Unit
  readonly measure: Measure
  /** 0 stands for itself; 1 is a part of the line above with 0. */
  readonly indent: 0 | 1 | 2
  /** The line it is a share of. */
  readonly of: string | null
  /** One a column. */
  readonly cells: readonly Cell[]
}

/** In every column the lines of `left` add up to what those of `right` do. */
export interface Equation {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface Block {
  readonly id: string
  readonly kind: BlockKind
  readonly lines: readonly Line[]
  readonly equations: readonly Equation[]
}

export interface Report {
  readonly period: Period
  /** Null: as it is known today. Else as it was known at the end of this day. */
  readonly knownOn: LocalDate | null
  readonly split: Dimension | null
  /** Of care units that lines are about, by their id. */
  readonly names: Readonly<Record<string, string>>
  /** First the period, then what it is compared with, then its groups. */
  readonly columns: readonly Column[]
  readonly blocks: readonly Block[]
}

/** The target group on a day. */
export interface PhaseDistribution {
  readonly day: LocalDate
  /** Clients of the target group by phase, 0-4. */
  readonly phases: readonly number[]
  readonly selfSupporting: number
  readonly exhausted: number
  readonly noOutcome: number
}
