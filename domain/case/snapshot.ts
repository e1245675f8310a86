import type { ConsentDates } from '../consent/consent'
import type { LocalDate } from '../dates'
import type { PhaseNumber } from '../phase/phases'

/** A case as it stands on a day: what flags, cards and lists are computed from. Gathered by db/queries/snapshots.ts. */
export interface CaseSnapshot {
  readonly caseId: number
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly phase: PhaseNumber
  readonly phaseSince: LocalDate
  readonly age: number | null
  /** Who is responsible; `goneSince` when she has left and nobody has taken over. */
  readonly worker: {
    readonly since: LocalDate
    readonly changes: number
    readonly goneSince: LocalDate | null
  } | null
  /** The care unit; `vacantSince` while it has no rehabkoordinator for the case. */
  readonly care: { readonly vacantSince: LocalDate | null } | null
  readonly consents: readonly ConsentDates[]
  readonly hasCurrentPlan: boolean
  /** Last day of the certificate that lasts longest. */
  readonly certificateTo: LocalDate | null
  readonly lastHeld: LocalDate | null
  readonly nextPlanned: LocalDate | null
  readonly attemptsSinceHeld: number
}

/** Open until it is closed: phase 5 is open until someone ends it. */
export const isOpen = (snapshot: Pick<CaseSnapshot, 'closedOn'>): boolean => snapshot.closedOn === null
