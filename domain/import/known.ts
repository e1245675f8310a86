import type { Code, Sex } from '../case/client'
import type { ConsentDates } from '../consent/consent'
import type { LocalDate } from '../dates'
import type { FollowUpOutcome } from '../follow-up/follow-up'
import type { Outcome } from '../phase/outcome'
import type { PhaseNumber } from '../phase/phases'

/** What the register knows of a client when a list comes, gathered by db/queries/import-state.ts. */

interface Row {
  readonly id: number
}

export interface KnownClient {
  readonly clientId: number
  readonly pin: string | null
  readonly familyName: string
  readonly givenName: string
  readonly protectedIdentity: boolean
  readonly sexOverride: Sex | null
  readonly phone: string | null
  readonly email: string | null
  readonly interpreter: string | null
  /** Codes in force. */
  readonly codes: readonly (Row & { readonly code: Code; readonly fromDate: LocalDate })[]
  /** The open case, else the one closed last. */
  readonly case: KnownCase | null
}

export interface KnownCase {
  readonly caseId: number
  readonly caseNumber: string
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly assistanceSince: LocalDate | null
  readonly benefitGrantedOn: LocalDate | null
  readonly viaCareCooperation: boolean
  /** The latest move. */
  readonly phase: {
    readonly moveId: number
    readonly number: PhaseNumber
    readonly since: LocalDate
    readonly outcome: Outcome | null
  } | null
  readonly worker: (Row & { readonly name: string; readonly fromDate: LocalDate }) | null
  readonly care:
    | (Row & { readonly unit: string; readonly coordinator: string | null; readonly fromDate: LocalDate })
    | null
  readonly consents: readonly (Row & ConsentDates)[]
  /** Last days of the certificates. */
  readonly certificates: readonly LocalDate[]
  readonly plans: readonly (Row & { readonly datedOn: LocalDate; readonly endedOn: LocalDate | null })[]
  /** Running; `byList`: a list put it there. */
  /** Not said to have ended. */
  readonly activities: readonly (Row & {
    readonly title: string
    readonly fromDate: LocalDate
    readonly toDate: LocalDate | null
    readonly byList: boolean
  })[]
  readonly followUps: readonly (Row & {
    readonly plannedOn: LocalDate | null
    readonly doneOn: LocalDate | null
    readonly outcome: FollowUpOutcome | null
    readonly byList: boolean
  })[]
  readonly notes: readonly string[]
  /** An earlier list's absence that nobody has decided on. */
  readonly undecidedAbsenceId: number | null
  /** Date of the latest list that it was decided to keep the case in spite of. */
  readonly keptInSpiteOf: LocalDate | null
}

export interface ImportedBefore {
  readonly importedListId: number
  readonly listDate: LocalDate
  readonly fileHash: string
  /** How its columns were read, as JSON. */
  readonly mapping: string
}

export interface RegisterState {
  readonly clients: readonly KnownClient[]
  /** Lists imported and not taken back. */
  readonly lists: readonly ImportedBefore[]
}
