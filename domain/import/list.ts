import type { Code, Sex } from '../case/client'
import type { PinKind, PinProblem } from '../case/pin'
import type { ConsentParty } from '../consent/consent'
import type { LocalDate } from '../dates'
import type { PhaseNumber } from '../phase/phases'
import type { ImportField } from './fields'
import type { ConsentReading, OutcomeReading } from './read-cell'

/** A list as it has been understood: people, and everything that did not become one of them. */

/** What one row says about a person. Null: the row says nothing, and what the register knows stands. */
export interface ListEntry {
  readonly row: number
  readonly pin: string
  readonly pinKind: PinKind
  /** As the number says. */
  readonly pinSex: Sex
  readonly familyName: string | null
  readonly givenName: string | null
  readonly sex: Sex | null
  readonly phone: string | null
  readonly email: string | null
  readonly interpreter: string | null
  readonly worker: string | null
  readonly code: Code | null
  readonly openedOn: LocalDate | null
  readonly assistanceSince: LocalDate | null
  readonly careUnit: string | null
  /** A vacant post is said outright or by leaving the rehabkoordinator's cell empty beside a care unit. */
  readonly coordinator: string | 'vacant' | null
  readonly phase: PhaseNumber | null
  readonly phaseSince: LocalDate | null
  readonly outcome: OutcomeReading | null
  /** The day of the plan when the row names one. */
  readonly plan: boolean | LocalDate | null
  readonly consents: readonly (ConsentReading & { readonly party: ConsentParty })[]
  readonly certificateTo: LocalDate | null
  readonly lastHeld: LocalDate | null
  /** `none`: the list has the column and the cell is empty. */
  readonly nextPlanned: LocalDate | 'none' | null
  readonly activity: string | null
  readonly benefitGrantedOn: LocalDate | null
  readonly viaCare: boolean | null
  readonly notes: readonly string[]
}

export const rejectReasons = [
  'pin-missing',
  'pin-not-a-number',
  'pin-impossible-date',
  'pin-wrong-check-digit',
  'phase-out-of-range',
  'phase-unreadable',
] as const
export type RejectReason = (typeof rejectReasons)[number]

export const pinRejections: Readonly<Record<PinProblem, RejectReason>> = {
  missing: 'pin-missing',
  'not-a-number': 'pin-not-a-number',
  'impossible-date': 'pin-impossible-date',
  'wrong-check-digit': 'pin-wrong-check-digit',
}

export const warningCodes = [
  'unreadable',
  'too-long',
  'in-future',
  'phase-missing',
  'outcome-missing',
  'consent-not-known',
  'newer-in-register',
  'protected',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** A cell that was left out, or a fact that the register knows better; the rest of its row is imported. */
export interface RowWarning {
  readonly row: number
  readonly field: ImportField
  readonly code: WarningCode
  /** What the cell says. */
  readonly text: string
}

export interface RejectedRow {
  readonly row: number
  readonly reason: RejectReason
  /** As the list has it, to find the row by. */
  readonly name: string
}

export interface DuplicateRow {
  readonly row: number
  /** The row that counts. */
  readonly firstRow: number
  readonly name: string
}

export interface ReadList {
  readonly entries: readonly ListEntry[]
  readonly duplicates: readonly DuplicateRow[]
  readonly rejected: readonly RejectedRow[]
  readonly warnings: readonly RowWarning[]
  /** Row numbers below the headings that are about no person: totals, explanations, repeated headings. */
  readonly ignored: readonly number[]
}

/** What reading a list depends on besides the list. */
export interface ReadingTerms {
  readonly listDate: LocalDate
  readonly today: LocalDate
  /** The unit's names of the phases, from phase 0. */
  readonly phaseNames: readonly string[]
}

/** "Efternamn, Förnamn". */
export const listedName = (name: {
  readonly familyName: string | null
  readonly givenName: string | null
}): string => [name.familyName, name.givenName].filter((part) => part).join(', ')
