import type { Code, Sex } from '../case/client'
import type { LocalDate } from '../dates'
import type { Outcome, Way } from '../phase/outcome'
import type { PhaseNumber } from '../phase/phases'

/** A case with all its dated facts, so that any past day can be counted. Gathered by db/queries/statistics.ts. */

export interface Period {
  readonly fromDate: LocalDate
  /** Last day, inclusive. */
  readonly toDate: LocalDate | null
}

export interface CaseHistory {
  readonly caseId: number
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly sex: Sex | null
  readonly assistanceSince: LocalDate | null
  readonly benefitGrantedOn: LocalDate | null
  readonly viaCareCooperation: boolean
  readonly codes: readonly (Period & { readonly code: Code })[]
  readonly workers: readonly (Period & { readonly personId: number })[]
  /** In the order they happened. */
  readonly moves: readonly {
    readonly movedOn: LocalDate
    readonly toPhase: PhaseNumber
    readonly outcome: Outcome | null
    readonly way: Way | null
  }[]
  readonly plans: readonly { readonly datedOn: LocalDate; readonly endedOn: LocalDate | null }[]
}

export const runsOn = ({ fromDate, toDate }: Period, day: LocalDate): boolean =>
  fromDate <= day && (toDate === null || toDate >= day)

/** Open at the end of the day: a case closed on a day is not open that day. */
export const isOpenOn = ({ openedOn, closedOn }: CaseHistory, day: LocalDate): boolean =>
  openedOn <= day && (closedOn === null || closedOn > day)

/** The phase at the end of the day; a case that has not moved yet lacks a plan (0). */
export const phaseOn = ({ moves }: CaseHistory, day: LocalDate): PhaseNumber =>
  moves.findLast(({ movedOn }) => movedOn <= day)?.toPhase ?? 0

export const hasPlanOn = ({ plans }: CaseHistory, day: LocalDate): boolean =>
  plans.some(({ datedOn, endedOn }) => datedOn <= day && (endedOn === null || endedOn > day))

/** In the target group: open, and coded for one of its two hindrances. */
export const isInTargetGroup = (history: CaseHistory, day: LocalDate): boolean =>
  isOpenOn(history, day) && history.codes.some((code) => runsOn(code, day))
