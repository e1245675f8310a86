import { getCaseDetail } from '../../db/queries/cases'
import * as handovers from '../../db/queries/handovers'
import {
  getPerson,
  insertAbsence,
  listAbsences,
  removeAbsence,
  updateAbsence,
  updatePerson,
} from '../../db/queries/people'
import { casesHeldBetween, coverAgain, endCover, handOver, setCare } from '../../db/queries/responsibility'
import { listCards } from '../../db/queries/snapshots'
import type { ReadDb, WriteDb } from '../../db/types'
import type { handoverRoutes } from '../../domain/contract/handovers'
import { addDays, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { hasFlag } from '../../domain/flag/flags'
import { checkHandover } from '../../domain/person/check-handover'
import type { HandoverRequest } from '../../domain/person/handover'
import { staysUntil } from '../../domain/person/person'
import type { Handlers } from '../ipc/handlers'

/** Cases that change hands: all of them at once, or none. */

/** Everything that hangs on her is given away when she leaves, and only what is hers. */
function requireHers(db: ReadDb, request: HandoverRequest): void {
  const { role, fromPersonId, fromDate, untilDate, cause, cases } = request
  const given = new Set(cases.map(({ caseId }) => caseId))
  const hers = casesHeldBetween(db, role, fromPersonId, fromDate, untilDate)
  if (given.size !== cases.length || [...given].some((caseId) => !hers.includes(caseId)))
    throw new DomainError('handover-nothing')
  const left = hers.filter((caseId) => !given.has(caseId)).length
  if (cause === 'left' && left > 0) throw new DomainError('handover-incomplete', { cases: left })
}

/** She has left: nothing may be hers after her last day. */
function endPerson(db: WriteDb, { role, fromPersonId, endedOn }: HandoverRequest): void {
  if (endedOn === null) return
  const left = casesHeldBetween(db, role, fromPersonId, addDays(endedOn, 1), null).length
  if (left > 0) throw new DomainError('handover-incomplete', { cases: left })
  updatePerson(db, fromPersonId, { endedOn })
}

/** The absence a cover is for, unless it is known already. */
function recordAbsence(db: WriteDb, personId: number, fromDate: LocalDate, toDate: LocalDate | null): void {
  if (toDate === null) return
  const known = listAbsences(db, fromDate).some(
    (one) => one.personId === personId && one.fromDate <= fromDate && one.toDate >= toDate,
  )
  if (!known) insertAbsence(db, { personId, fromDate, toDate })
}

/** She is at work from a day on, whatever was said of how long she would be away. */
function endAbsence(db: WriteDb, personId: number, backOn: LocalDate): void {
  for (const absence of listAbsences(db, backOn)) {
    if (absence.personId !== personId || absence.fromDate > backOn) continue
    if (absence.fromDate === backOn) removeAbsence(db, absence.id)
    else updateAbsence(db, absence.id, { toDate: addDays(backOn, -1) })
  }
}

const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)
const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

export const handoverHandlers: Handlers<keyof typeof handoverRoutes> = {
  'handover.cases': ({ role, personId, fromDate, untilDate }, { db, today }) => {
    const caseIds = casesHeldBetween(db, role, personId, fromDate, untilDate)
    return listCards(db, { caseIds }, today)
  },

  'handover.make': (request, { db, today, changeSetId }) => {
    const { role, fromPersonId, fromDate, untilDate, cases, endedOn, ...about } = request
    if (getPerson(db, fromPersonId).role !== role) throw new DomainError('person-ended')
    const to = new Set(cases.flatMap(({ toPersonId }) => toPersonId ?? []))
    const receivers = [...to].map((id) => getPerson(db, id))
    checkHandover(request, { today, receivers, absences: listAbsences(db, today) })
    requireHers(db, request)
    for (const { caseId, toPersonId } of cases)
      handOver(db, role, { caseId, from: fromDate, to: untilDate, personId: fromPersonId }, toPersonId)
    recordAbsence(db, fromPersonId, fromDate, untilDate)
    endPerson(db, request)
    const handoverId = handovers.insertHandover(
      db,
      { ...about, role, fromPersonId, fromDate, untilDate, madeOn: today },
      cases,
    )
    return { handoverId, changeSetId }
  },

  'handover.accept': ({ handoverCaseIds, acceptedOn }, { db, today, changeSetId }) => {
    if (acceptedOn !== null && acceptedOn > today)
      throw new DomainError('date-in-future', { field: 'acceptedOn' })
    handovers.acceptCases(db, handoverCaseIds, acceptedOn)
    return { changeSetId }
  },

  'handover.endCover': ({ handoverId, backOn }, { db, changeSetId }) => {
    const { role, fromPersonId, fromDate, untilDate } = handovers.getHandover(db, handoverId)
    if (untilDate === null || backOn > untilDate) throw new DomainError('handover-nothing')
    if (backOn < fromDate) throw new DomainError('dates-out-of-order', { field: 'backOn' })
    const { endedOn } = getPerson(db, fromPersonId)
    if (endedOn !== null && endedOn < backOn) throw new DomainError('person-ended')
    // After her last day it goes on as it was.
    const to = earlier(untilDate, endedOn ?? untilDate)
    const given = handovers.casesOfHandover(db, handoverId)
    const back = given.filter(({ caseId, toPersonId }) => {
      const own = { caseId, from: backOn, to, personId: fromPersonId }
      const covered = handovers.coversGivenBefore(db, handoverId, fromPersonId, caseId).map((cover) => {
        const days = { from: later(backOn, cover.from), to: earlier(to, cover.to) }
        return days.from <= days.to && coverAgain(db, role, { ...own, ...days }, toPersonId)
      })
      return endCover(db, role, own) || covered.includes(true)
    })
    if (back.length === 0) throw new DomainError('handover-nothing')
    endAbsence(db, fromPersonId, backOn)
    handovers.updateHandover(db, handoverId, { untilDate: addDays(backOn, -1) })
    return { changeSetId }
  },

  'handover.fillVacancy': ({ careUnitId, personId, fromDate }, { db, today, changeSetId }) => {
    const person = getPerson(db, personId)
    if (person.role !== 'care-coordinator' || !staysUntil(person, null)) throw new DomainError('person-ended')
    const vacant = listCards(db, { closed: false }, today).filter(
      (card) => card.careUnitId === careUnitId && hasFlag(card, 'coordinator-vacant'),
    )
    if (vacant.length === 0) throw new DomainError('handover-nothing')
    for (const { id } of vacant) setCare(db, id, { careUnitId, personId }, fromDate, today)
    return { cases: vacant.length, changeSetId }
  },

  'handover.list': (_, { db, today }) => handovers.listHandovers(db, today),

  'handover.get': ({ handoverId }, { db, today }) => handovers.readHandover(db, handoverId, today),

  'handover.sheets': ({ handoverId, toPersonId }, { db, today }) => {
    const handover = handovers.readHandover(db, handoverId, today)
    const own = handover.cases.filter((one) => toPersonId === null || one.toPersonId === toPersonId)
    return { handover, details: own.map(({ caseId }) => getCaseDetail(db, caseId, today)) }
  },
}
