import type { CaseSnapshot } from '../case/snapshot'
import type { ConsentRow } from '../consent/needs'
import type { LocalDate } from '../dates'
import type { PhaseSetting } from '../phase/phases'
import type { Flag, FlagCode, Severity } from './flags'

/** What a rule looks at. It answers with what it found, or nothing; it never asks the clock. */
export interface FlagContext {
  readonly snapshot: CaseSnapshot
  readonly phase: PhaseSetting
  /** Everything consent was asked for or is needed to, and where it stands. */
  readonly consents: readonly ConsentRow[]
  readonly dormant: boolean
  readonly ageLimits: { readonly from: number; readonly to: number }
  /** Days after which silence counts. */
  readonly handovers: { readonly acceptDays: number; readonly awayDays: number }
  readonly today: LocalDate
}

export type Finding = Omit<Flag, 'code' | 'severity' | 'snoozedUntil'>

export interface FlagRule {
  readonly severity: Severity
  readonly find: (context: FlagContext) => readonly Finding[]
}

export type Rules = { readonly [Code in FlagCode]?: FlagRule }

export const when = (condition: boolean, finding: () => Finding): readonly Finding[] =>
  condition ? [finding()] : []

export const earliest = (days: readonly LocalDate[]): LocalDate => days.reduce((a, b) => (b < a ? b : a))
export const latest = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.reduce<LocalDate | null>((a, b) => (b !== null && b > (a ?? '') ? b : a), null)
