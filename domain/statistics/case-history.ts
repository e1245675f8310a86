import type { BenefitKind, CloseReason } from '../case/case'
import type { Code, Sex } from '../case/client'
import type { ConsentFacts } from '../consent/consent'
import { addDays, type LocalDate } from '../dates'
import type { FkFacts } from '../documents/fk'
import type { FollowUpDates } from '../follow-up/follow-up'
import type { Outcome, Way } from '../phase/outcome'
import type { PhaseNumber } from '../phase/phases'
import type { ActivityFacts } from '../plan/activity'
import { isCurrentPlan } from '../plan/plan'

/** A case with all its dated facts, so that any past day can be counted. Gathered by db/queries/case-histories.ts. */

export interface Lasting {
  readonly fromDate: LocalDate
  /** Last day, inclusive. */
  readonly toDate: LocalDate | null
}

export interface Move {
  readonly movedOn: LocalDate
  readonly toPhase: PhaseNumber
  readonly outcome: Outcome | null
  readonly way: Way | null
}

export interface AskedInquiry {
  readonly careUnitId: number
  readonly sentOn: LocalDate | null
  readonly completedOn: LocalDate | null
  readonly cancelledOn: LocalDate | null
  /** A doctor said yes to at least one row of the form. */
  readonly canTakePart: boolean
}

export interface CaseHistory {
  readonly caseId: number
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly closeReason: CloseReason | null
  readonly sex: Sex | null
  readonly birthDate: LocalDate | null
  readonly assistanceSince: LocalDate | null
  readonly benefitGrantedOn: LocalDate | null
  readonly benefitKind: BenefitKind | null
  readonly viaCareCooperation: boolean
  readonly codes: readonly (Lasting & { readonly code: Code })[]
  readonly workers: readonly (Lasting & { readonly personId: number })[]
  readonly careUnits: readonly (Lasting & { readonly careUnitId: number })[]
  /** In the order they happened. */
  readonly moves: readonly Move[]
  readonly plans: readonly { readonly datedOn: LocalDate; readonly endedOn: LocalDate | null }[]
  readonly activities: readonly Pick<ActivityFacts, 'ended' | 'fromDate' | 'party' | 'toDate' | 'type'>[]
  readonly consents: readonly Pick<
    ConsentFacts,
    'askedOn' | 'givenOn' | 'notNeededOn' | 'party' | 'refusedOn' | 'validTo' | 'withdrawnOn'
  >[]
  readonly followUps: readonly FollowUpDates[]
  readonly inquiries: readonly AskedInquiry[]
  readonly sips: readonly { readonly calledOn: LocalDate | null; readonly heldOn: LocalDate | null }[]
  readonly finsam: readonly {
    readonly postedOn: LocalDate | null
    readonly answeredOn: LocalDate | null
    readonly takenUp: boolean | null
  }[]
  readonly fk: readonly Pick<FkFacts, 'answeredOn' | 'granted' | 'sentOn'>[]
}

export const runsOn = ({ fromDate, toDate }: Lasting, day: LocalDate): boolean =>
  fromDate <= day && (toDate === null || toDate >= day)

/** Open at the end of the day: a case closed on a day is not open that day. */
export const isOpenOn = (
  { openedOn, closedOn }: Pick<CaseHistory, 'closedOn' | 'openedOn'>,
  day: LocalDate,
) => openedOn <= day && (closedOn === null || closedOn > day)

/** The phase at the end of the day; a case that has not moved yet lacks a plan (0). */
export const phaseOn = ({ moves }: Pick<CaseHistory, 'moves'>, day: LocalDate): PhaseNumber =>
  moves.findLast(({ movedOn }) => movedOn <= day)?.toPhase ?? 0

export const hasPlanOn = ({ plans }: CaseHistory, day: LocalDate): boolean =>
  plans.some((plan) => isCurrentPlan(plan, day))

/** In the target group: open, and coded for one of its two hindrances. */
export const isInTargetGroup = (history: CaseHistory, day: LocalDate): boolean =>
  isOpenOn(history, day) && history.codes.some((code) => runsOn(code, day))

/** The last day up to `day` that a case was open; its first when it was closed at once. */
export function lastOpenDay({ openedOn, closedOn }: CaseHistory, day: LocalDate): LocalDate {
  if (closedOn === null || closedOn > day) return day
  const before = addDays(closedOn, -1)
  return before < openedOn ? openedOn : before
}

/** Where a case is: a phase, or outside the open cases. */
export type Place = PhaseNumber | 'outside'

export interface Transition {
  readonly on: LocalDate
  readonly from: Place
  readonly to: Place
}

export const placeOn = (history: CaseHistory, day: LocalDate): Place =>
  isOpenOn(history, day) ? phaseOn(history, day) : 'outside'

/**
 * Every step of a case from when it was opened to when it was closed, in order. What was moved on the first day is where it
 * came in, so that in and out always explain how the phases stood (the property of movements.test.ts).
 */
export function transitionsOf(history: CaseHistory): Transition[] {
  const { openedOn, closedOn, moves } = history
  const steps: Transition[] = []
  let at: Place = phaseOn(history, openedOn)
  if (closedOn !== null && closedOn < openedOn) return []
  steps.push({ on: openedOn, from: 'outside', to: at })
  for (const { movedOn, toPhase } of moves) {
    if (movedOn <= openedOn || (closedOn !== null && movedOn > closedOn) || toPhase === at) continue
    steps.push({ on: movedOn, from: at, to: toPhase })
    at = toPhase
  }
  if (closedOn !== null) steps.push({ on: closedOn, from: at, to: 'outside' })
  return steps
}
