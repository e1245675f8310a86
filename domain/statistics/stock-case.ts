import type { Code, Sex } from '../case/client'
import type { LocalDate } from '../dates'
import type { Flag } from '../flag/flags'
import type { Outcome } from '../phase/outcome'
import type { PhaseNumber } from '../phase/phases'
import type { WaitingParty } from '../waiting/waiting'

/** What the report reads of an open case on the last day of a period: the card it would have had that day. */
export interface StockCase {
  readonly id: number
  readonly sex: Sex | null
  readonly codes: readonly Code[]
  readonly phase: PhaseNumber
  readonly phaseSince: LocalDate
  /** In the phase. */
  readonly days: number
  readonly outcome: Outcome | null
  readonly assistanceSince: LocalDate | null
  readonly hasCurrentPlan: boolean
  readonly parallel: 'with-work' | 'without-work' | null
  readonly waits: readonly { readonly party: WaitingParty; readonly since: LocalDate }[]
  readonly unseenSince: LocalDate | null
  readonly nextPlanned: LocalDate | null
  readonly dormantUntil: LocalDate | null
  readonly flags: readonly Flag[]
}

export const isTarget = ({ codes }: StockCase): boolean => codes.length > 0
