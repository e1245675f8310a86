import * as cases from '../../db/queries/cases'
import * as facts from '../../db/queries/facts'
import { getCareUnit, getPerson } from '../../db/queries/people'
import { assign, setCare } from '../../db/queries/responsibility'
import { listCards } from '../../db/queries/snapshots'
import { setWaysTried } from '../../db/queries/standing'
import type { ReadDb } from '../../db/types'
import { caseRoutes } from '../../domain/contract/cases'
import { DomainError } from '../../domain/errors'
import type { PersonRole } from '../../domain/person/person'
import { planMove } from '../../domain/phase/move'
import { lastPhase } from '../../domain/phase/phases'
import { requireExhausted } from '../../domain/ways-tried/ways-tried'
import type { Handlers } from '../ipc/handlers'
import { refuseFuture, requireOpen } from './checks'

/** What can be done with a case: load, decide in the domain, save. */

const inOrder = (from: string | null, to: string | null) => {
  if (from !== null && to !== null && to < from) throw new DomainError('dates-out-of-order')
}

/** Someone who works here and is not about to leave, in the role that is asked for. */
const requireActive = (db: ReadDb, personId: number, role: PersonRole): number => {
  const person = getPerson(db, personId)
  if (person.role !== role || person.endedOn !== null) throw new DomainError('person-ended')
  return person.id
}

/** A unit that is in use and is not about to end, and who is there as rehabkoordinator. */
function requireCare(db: ReadDb, careUnitId: number, personId: number | null) {
  if (getCareUnit(db, careUnitId).endedOn !== null) throw new DomainError('care-unit-ended')
  if (personId !== null) requireActive(db, personId, 'care-coordinator')
  return { careUnitId, personId }
}

export const caseHandlers: Handlers<keyof typeof caseRoutes> = {
  'case.list': ({ closed }, { db, today }) => listCards(db, { closed }, today),

  'case.get': ({ caseId }, { db, today }) => cases.getCaseDetail(db, caseId, today),
  'case.getMany': ({ caseIds }, { db, today }) =>
    caseIds.map((caseId) => cases.getCaseDetail(db, caseId, today)),

  'case.create': (input, { db, today, changeSetId }) => {
    refuseFuture(input.openedOn, today)
    // How a case came to its end is said by the move that takes it there.
    if (input.phase === lastPhase) throw new DomainError('outcome-required')
    const clientId = findOrInsertClient(db, input.client, today)
    const caseId = cases.insertCase(db, {
      clientId,
      openedOn: input.openedOn,
      assistanceSince: input.assistanceSince,
    })
    cases.setCode(db, clientId, input.code, input.openedOn)
    cases.insertMove(db, caseId, {
      fromPhase: null,
      toPhase: input.phase,
      movedOn: input.openedOn,
      reason: null,
      comment: null,
      outcome: null,
      way: null,
    })
    if (input.workerId !== null)
      assign(db, caseId, requireActive(db, input.workerId, 'social-worker'), input.openedOn, today)
    if (input.careUnitId !== null)
      setCare(db, caseId, requireCare(db, input.careUnitId, input.coordinatorId), input.openedOn, today)
    if (input.nextFollowUpOn !== null) cases.planFollowUp(db, caseId, input.nextFollowUpOn)
    return { caseId, changeSetId }
  },

  'case.update': ({ caseId, facts: changed }, { db, today, changeSetId }) => {
    if (changed.openedOn) {
      refuseFuture(changed.openedOn, today)
      inOrder(changed.openedOn, cases.listMoves(db, caseId)[0]?.movedOn ?? null)
    }
    facts.updateCase(db, caseId, changed)
    return { changeSetId }
  },

  'case.move': ({ caseId, ways = [], ...request }, { db, today, changeSetId }) => {
    const move = planMove(cases.getCard(db, caseId, today), request, today)
    setWaysTried(db, caseId, ways, today)
    if (move.outcome === 'exhausted') requireExhausted(facts.listFacts(db, 'wayTried', caseId))
    cases.insertMove(db, caseId, move)
    return { changeSetId }
  },

  'case.close': ({ caseId, closedOn, reason }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(closedOn, today)
    inOrder(cases.getCard(db, caseId, today).phaseSince, closedOn)
    facts.updateCase(db, caseId, { closedOn, closeReason: reason })
    facts.cancelPlannedFollowUps(db, caseId)
    return { changeSetId }
  },

  'case.reopen': ({ caseId }, { db, changeSetId }) => {
    const other = cases.findOpenCase(db, cases.getCase(db, caseId).clientId)
    if (other) throw new DomainError('case-already-open', { caseNumber: other.caseNumber })
    facts.updateCase(db, caseId, { closedOn: null, closeReason: null })
    return { changeSetId }
  },

  'case.assign': ({ caseId, personId, fromDate }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    assign(db, caseId, requireActive(db, personId, 'social-worker'), fromDate, today)
    return { changeSetId }
  },

  'case.setCare': ({ caseId, careUnitId, personId, fromDate }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    setCare(db, caseId, requireCare(db, careUnitId, personId), fromDate, today)
    return { changeSetId }
  },

  'client.update': ({ clientId, facts: changed }, { db, today, changeSetId }) => {
    cases.updateClient(db, clientId, changed, today)
    return { changeSetId }
  },

  'client.setCode': ({ clientId, code, fromDate }, { db, changeSetId }) => {
    cases.setCode(db, clientId, code, fromDate)
    return { changeSetId }
  },

  'followUp.plan': ({ caseId, plannedOn }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    if (plannedOn < today) throw new DomainError('dates-out-of-order')
    cases.planFollowUp(db, caseId, plannedOn)
    return { changeSetId }
  },

  'followUp.record': ({ caseId, nextOn, ...done }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(done.doneOn, today)
    if (nextOn !== null && nextOn <= done.doneOn) throw new DomainError('dates-out-of-order')
    cases.recordFollowUp(db, caseId, done)
    if (nextOn !== null) cases.planFollowUp(db, caseId, nextOn)
    return { changeSetId }
  },

  'note.add': (values, { db, today, changeSetId }) => {
    requireOpen(db, values.caseId)
    refuseFuture(values.writtenOn, today)
    facts.insertFact(db, 'note', values)
    return { changeSetId }
  },

  'note.update': ({ noteId, text }, { db, changeSetId }) => {
    requireOpen(db, facts.getFact(db, 'note', noteId).caseId)
    facts.updateFact(db, 'note', noteId, { text })
    return { changeSetId }
  },
}

/**
 * A client may come back: the person is found by number, and has at most one open case. What is typed now counts, what is
 * left empty stays as it was, and a protection is never dropped by the way.
 */
function findOrInsertClient(
  db: Parameters<typeof cases.insertClient>[0],
  typed: Parameters<typeof cases.insertClient>[1],
  today: string,
): number {
  const { pin } = cases.clientColumns(typed, today)
  const known = pin === null ? null : cases.findClientByPin(db, pin)
  if (!known) return cases.insertClient(db, typed, today)
  const open = cases.findOpenCase(db, known.id)
  if (open) throw new DomainError('case-already-open', { caseNumber: open.caseNumber })
  const protectedIdentity = known.protectedIdentity || typed.protectedIdentity
  const said = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== null && value !== ''))
  cases.updateClient(db, known.id, { ...said, protectedIdentity }, today)
  return known.id
}
