import { z } from 'zod'
import type { LocalDate } from '../dates'
import { type CareUnitFacts, careUnitFacts, type PersonFacts, personFacts } from '../person/person'
import type { Done } from './cases'
import { command, query, rowId } from './route'

export interface PersonEntry extends PersonFacts {
  readonly id: number
  readonly careUnit: string | null
  readonly endedOn: LocalDate | null
  readonly openCases: number
}

export interface CareUnitEntry extends CareUnitFacts {
  readonly id: number
  readonly endedOn: LocalDate | null
  readonly openCases: number
  /** Open cases here whose rehabkoordinator is vacant. */
  readonly vacantCases: number
}

export const peopleRoutes = {
  'person.list': query({}).returns<PersonEntry[]>(),
  'person.add': command({ facts: personFacts }).returns<Done & { personId: number }>(),
  'person.update': command({ personId: rowId, facts: personFacts.partial() }).returns<Done>(),
  /** Refused with `person-has-cases` while open cases hang on a socialsekreterare. */
  'person.end': command({ personId: rowId, endedOn: z.iso.date() }).returns<Done>(),
  'person.return': command({ personId: rowId }).returns<Done>(),
  'careUnit.list': query({}).returns<CareUnitEntry[]>(),
  'careUnit.add': command({ facts: careUnitFacts }).returns<Done & { careUnitId: number }>(),
  'careUnit.update': command({ careUnitId: rowId, facts: careUnitFacts.partial() }).returns<Done>(),
} as const
