import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { type DaysAway, type StaffAbsenceFacts, staffAbsenceFacts } from '../person/absence'
import { type CareUnitFacts, careUnitFacts, type PersonFacts, personFacts } from '../person/person'
import type { Done } from './cases'
import type { HistoryEntry } from './history'
import { command, query, rowId } from './route'

export interface PersonEntry extends PersonFacts {
  readonly id: number
  readonly careUnit: string | null
  /** Last working day, which may lie ahead. */
  readonly endedOn: LocalDate | null
  /** Open cases that are hers today, those she covers too. */
  readonly openCases: number
  /** The absence that covers today. */
  readonly away: DaysAway | null
}

export interface CareUnitEntry extends CareUnitFacts {
  readonly id: number
  readonly endedOn: LocalDate | null
  readonly openCases: number
  /** Open cases here whose rehabkoordinator is vacant. */
  readonly vacantCases: number
}

export interface StaffAbsenceEntry extends StaffAbsenceFacts {
  readonly id: number
}

const day = z.iso.date().refine(isLocalDate)

export const peopleRoutes = {
  'person.list': query({}).returns<PersonEntry[]>(),
  'person.add': command({ facts: personFacts }).returns<Done & { personId: number }>(),
  /** Refused with `person-has-cases` when it would give her another role than her cases need. */
  'person.update': command({ personId: rowId, facts: personFacts.partial() }).returns<Done>(),
  /** Refused with `person-has-cases` while open cases hang on her after that day. */
  'person.end': command({ personId: rowId, endedOn: day }).returns<Done>(),
  'person.return': command({ personId: rowId }).returns<Done>(),
  /** What has been recorded of a person, newest first. */
  'person.history': query({ personId: rowId }).returns<HistoryEntry[]>(),
  /** Everyone's absences that are not over, by first day. */
  'staffAbsence.list': query({}).returns<StaffAbsenceEntry[]>(),
  'staffAbsence.add': command({ facts: staffAbsenceFacts }).returns<Done & { id: number }>(),
  'staffAbsence.update': command({
    id: rowId,
    facts: staffAbsenceFacts.omit({ personId: true }).partial(),
  }).returns<Done>(),
  'staffAbsence.remove': command({ id: rowId }).returns<Done>(),
  'careUnit.list': query({}).returns<CareUnitEntry[]>(),
  'careUnit.add': command({ facts: careUnitFacts }).returns<Done & { careUnitId: number }>(),
  'careUnit.update': command({ careUnitId: rowId, facts: careUnitFacts.partial() }).returns<Done>(),
  /** Refused with `care-unit-has-cases` while open cases have their care there, or will have. */
  'careUnit.end': command({ careUnitId: rowId, endedOn: day }).returns<Done>(),
  'careUnit.return': command({ careUnitId: rowId }).returns<Done>(),
} as const
