import { historyOfPerson } from '../../db/queries/history'
import * as people from '../../db/queries/people'
import { casesHeldBetween, casesInCareFrom } from '../../db/queries/responsibility'
import type { ReadDb } from '../../db/types'
import { withChanges } from '../../domain/changes'
import type { peopleRoutes } from '../../domain/contract/people'
import { addDays, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { checkAbsence } from '../../domain/person/absence'
import type { Handlers } from '../ipc/handlers'

/** Nobody becomes inactive while an open case hangs on her after her last day. */
function requireNothingAfter(db: ReadDb, personId: number, endedOn: LocalDate): void {
  const { role } = people.getPerson(db, personId)
  if (role === 'contact') return
  const cases = casesHeldBetween(db, role, personId, addDays(endedOn, 1), null).length
  if (cases > 0) throw new DomainError('person-has-cases', { cases })
}

export const peopleHandlers: Handlers<keyof typeof peopleRoutes> = {
  'person.list': (_, { db, today }) => people.listPeople(db, today),
  'person.add': ({ facts }, { db, changeSetId }) => ({
    personId: people.insertPerson(db, facts),
    changeSetId,
  }),
  'person.update': ({ personId, facts }, { db, changeSetId }) => {
    if (facts.role !== undefined && facts.role !== people.getPerson(db, personId).role)
      requireNothingAfter(db, personId, '1900-01-01')
    people.updatePerson(db, personId, facts)
    return { changeSetId }
  },
  'person.end': ({ personId, endedOn }, { db, changeSetId }) => {
    requireNothingAfter(db, personId, endedOn)
    people.updatePerson(db, personId, { endedOn })
    return { changeSetId }
  },
  'person.return': ({ personId }, { db, changeSetId }) => {
    people.updatePerson(db, personId, { endedOn: null })
    return { changeSetId }
  },
  'person.history': ({ personId }, { db }) => historyOfPerson(db, people.getPerson(db, personId).id),
  'staffAbsence.list': (_, { db, today }) => people.listAbsences(db, today),
  'staffAbsence.add': ({ facts }, { db, changeSetId }) => {
    if (facts.personId !== null) people.getPerson(db, facts.personId)
    checkAbsence(facts)
    return { id: people.insertAbsence(db, facts), changeSetId }
  },
  'staffAbsence.update': ({ id, facts }, { db, changeSetId }) => {
    checkAbsence(withChanges(people.getAbsence(db, id), facts))
    people.updateAbsence(db, id, facts)
    return { changeSetId }
  },
  'staffAbsence.remove': ({ id }, { db, changeSetId }) => {
    people.removeAbsence(db, people.getAbsence(db, id).id)
    return { changeSetId }
  },
  'careUnit.list': (_, { db, today }) => people.listCareUnits(db, today),
  'careUnit.add': ({ facts }, { db, changeSetId }) => ({
    careUnitId: people.insertCareUnit(db, facts),
    changeSetId,
  }),
  'careUnit.update': ({ careUnitId, facts }, { db, changeSetId }) => {
    people.updateCareUnit(db, careUnitId, facts)
    return { changeSetId }
  },
  'careUnit.end': ({ careUnitId, endedOn }, { db, today, changeSetId }) => {
    const cases = casesInCareFrom(db, careUnitId, today).length
    if (cases > 0) throw new DomainError('care-unit-has-cases', { cases })
    people.updateCareUnit(db, careUnitId, { endedOn })
    return { changeSetId }
  },
  'careUnit.return': ({ careUnitId }, { db, changeSetId }) => {
    people.updateCareUnit(db, careUnitId, { endedOn: null })
    return { changeSetId }
  },
}
