import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { type HandoverRequest, handoverRequest } from '../person/handover'
import { holderRoles } from '../person/person'
import type { CaseCard, CaseDetail, Done } from './cases'
import { command, query, rowId } from './route'

type About = Omit<HandoverRequest, 'cases' | 'endedOn'>

export interface HandoverCaseEntry {
  readonly id: number
  readonly caseId: number
  readonly toPersonId: number | null
  readonly to: string | null
  readonly note: string | null
  readonly acceptedOn: LocalDate | null
  /** The receiver still holds the case today, or will when the day comes: her yes is still wanted. */
  readonly stands: boolean
}

/** A handover as its receipt tells it: every case by name, and who takes it. */
export interface HandoverEntry extends About {
  readonly id: number
  readonly from: string
  readonly madeOn: LocalDate
  readonly changeSetId: number
  readonly cases: readonly (HandoverCaseEntry & { readonly card: CaseCard })[]
}

/** One line of the list of handovers. */
export interface HandoverSummary extends About {
  readonly id: number
  readonly from: string
  readonly madeOn: LocalDate
  readonly cases: number
  readonly accepted: number
  /** Whose yes is still wanted, with the number of cases. */
  readonly waitsFor: readonly { readonly personId: number; readonly person: string; readonly cases: number }[]
}

const day = z.iso.date().refine(isLocalDate)

export const handoverRoutes = {
  /** Open cases that hang on a person on any day from one to another (`untilDate` null: for good). */
  'handover.cases': query({
    role: z.enum(holderRoles),
    personId: rowId,
    fromDate: day,
    untilDate: day.nullable(),
  }).returns<CaseCard[]>(),
  /** All in one transaction; refused whole when one case would be left without anyone. */
  'handover.make': command({ ...handoverRequest.shape }).returns<Done & { handoverId: number }>(),
  /** The receiver has said yes; null takes it back. */
  'handover.accept': command({
    handoverCaseIds: z.array(rowId).min(1).max(2000),
    acceptedOn: day.nullable(),
  }).returns<Done>(),
  /** The one covered for is back before the day that was said, and her absence ends. Refused once she has left. */
  'handover.endCover': command({ handoverId: rowId, backOn: day }).returns<Done>(),
  /** A new rehabkoordinator takes every case of a unit that has none. */
  'handover.fillVacancy': command({ careUnitId: rowId, personId: rowId, fromDate: day }).returns<
    Done & { cases: number }
  >(),
  'handover.list': query({}).returns<HandoverSummary[]>(),
  'handover.get': query({ handoverId: rowId }).returns<HandoverEntry>(),
  /** Every case of a handover in full, for its överlämningsblad; of one receiver, or of all. */
  'handover.sheets': query({ handoverId: rowId, toPersonId: rowId.nullable() }).returns<{
    handover: HandoverEntry
    details: CaseDetail[]
  }>(),
} as const
