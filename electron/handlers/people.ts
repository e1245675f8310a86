import * as people from '../../db/queries/people'
import type { peopleRoutes } from '../../domain/contract/people'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

export const peopleHandlers: Handlers<keyof typeof peopleRoutes> = {
  'person.list': (_, { db }) => people.listPeople(db),
  'person.add': ({ facts }, { db, changeSetId }) => ({
    personId: people.insertPerson(db, facts),
    changeSetId,
  }),
  'person.update': ({ personId, facts }, { db, changeSetId }) => {
    people.updatePerson(db, personId, facts)
    return { changeSetId }
  },
  'person.end': ({ personId, endedOn }, { db, changeSetId }) => {
    const { role } = people.getPerson(db, personId)
    const cases = role === 'social-worker' ? people.countOpenCases(db, personId) : 0
    if (cases > 0) throw new DomainError('person-has-cases', { cases })
    people.updatePerson(db, personId, { endedOn })
    return { changeSetId }
  },
  'person.return': ({ personId }, { db, changeSetId }) => {
    people.updatePerson(db, personId, { endedOn: null })
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
}
