import type { Code } from '../case/client'
import type { ConsentDates } from '../consent/consent'
import type { LocalDate } from '../dates'
import type { Outcome, Way } from '../phase/outcome'
import type { PhaseNumber } from '../phase/phases'

/** What a list changes in the register, one fact at a time. Dated by the list unless the change has a day of its own. */

/** The route whose change sets are imports: the log tells by it what a list put there. */
export const importRoute = 'import.apply'

export const clientTexts = [
  'familyName',
  'givenName',
  'sexOverride',
  'phone',
  'email',
  'interpreter',
] as const
export const caseDays = ['assistanceSince', 'benefitGrantedOn'] as const

export interface PhaseChange {
  readonly kind: 'phase'
  readonly from: PhaseNumber | null
  readonly to: PhaseNumber
  readonly movedOn: LocalDate
  readonly backward: boolean
  readonly outcome: Outcome | null
  readonly way: Way | null
}

export interface WorkerChange {
  readonly kind: 'worker'
  readonly from: string | null
  readonly to: string
}

export interface CareChange {
  readonly kind: 'care'
  readonly fromUnit: string | null
  readonly fromCoordinator: string | null
  readonly unit: string
  /** Null: the post is vacant. */
  readonly coordinator: string | null
}

export type OtherChange =
  | {
      readonly kind: 'client'
      readonly fact: (typeof clientTexts)[number]
      readonly from: string | null
      readonly to: string
    }
  | {
      readonly kind: 'case'
      readonly fact: (typeof caseDays)[number]
      readonly from: LocalDate | null
      readonly to: LocalDate
    }
  | { readonly kind: 'viaCare'; readonly to: boolean }
  | { readonly kind: 'reopen'; readonly closedOn: LocalDate }
  | { readonly kind: 'outcome'; readonly moveId: number; readonly outcome: Outcome; readonly way: Way | null }
  | { readonly kind: 'code'; readonly from: readonly Code[]; readonly to: Code }
  | { readonly kind: 'consent'; readonly id: number | null; readonly dates: ConsentDates }
  | { readonly kind: 'certificate'; readonly toDate: LocalDate }
  | { readonly kind: 'plan'; readonly datedOn: LocalDate }
  | { readonly kind: 'planEnd'; readonly ends: readonly number[] }
  /** `plannedId`: the planned follow-up that this was. */
  | { readonly kind: 'held'; readonly doneOn: LocalDate; readonly plannedId: number | null }
  | { readonly kind: 'planned'; readonly plannedOn: LocalDate }
  /** Called off: an earlier list planned it, this one has none. */
  | { readonly kind: 'unplanned'; readonly ids: readonly number[] }
  | { readonly kind: 'activity'; readonly title: string; readonly ends: readonly number[] }
  | { readonly kind: 'note'; readonly text: string }
  /** Absent from an earlier list, back on this one. */
  | { readonly kind: 'back'; readonly absenceId: number }

export type Change = PhaseChange | WorkerChange | CareChange | OtherChange
