import * as cases from '../../db/queries/cases'
import * as facts from '../../db/queries/facts'
import { getPerson } from '../../db/queries/people'
import { listCards } from '../../db/queries/snapshots'
import { withChanges } from '../../domain/changes'
import { type ConsentFacts, checkConsent } from '../../domain/consent/consent'
import { caseRoutes } from '../../domain/contract/cases'
import { DomainError } from '../../domain/errors'
import { planMove } from '../../domain/phase/move'
import type { Handlers } from '../ipc/handlers'

/** What can be done with a case: load, decide in the domain, save. */
const refuseFuture = (day: string, today: string) => {
  if (day > today) throw new DomainError('date-in-future')
}

const inOrder = (from: string | null, to: string | null) => {
  if (from !== null && to !== null && to < from) throw new DomainError('dates-out-of-order')
}

export const caseHandlers: Handlers<keyof typeof caseRoutes> = {
  'case.list': ({ closed }, { db, today }) => listCards(db, { closed }, today),

  'case.get': ({ caseId }, { db, today }) => cases.getCaseDetail(db, caseId, today),

  'case.create': (input, { db, today, changeSetId }) => {
    refuseFuture(input.openedOn, today)
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
    if (input.workerId !== null) cases.assign(db, caseId, getPerson(db, input.workerId).id, input.openedOn)
    if (input.careUnitId !== null)
      cases.setCare(db, caseId, input.careUnitId, input.coordinatorId, input.openedOn)
    if (input.nextFollowUpOn !== null) cases.planFollowUp(db, caseId, input.nextFollowUpOn)
    return { caseId, changeSetId }
  },

  'case.update': ({ caseId, facts: changed }, { db, changeSetId }) => {
    facts.updateCase(db, caseId, changed)
    return { changeSetId }
  },

  'case.move': ({ caseId, ...request }, { db, today, changeSetId }) => {
    cases.insertMove(db, caseId, planMove(cases.getCard(db, caseId, today), request, today))
    return { changeSetId }
  },

  'case.close': ({ caseId, closedOn, reason }, { db, today, changeSetId }) => {
    refuseFuture(closedOn, today)
    inOrder(cases.getCase(db, caseId).openedOn, closedOn)
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

  'case.assign': ({ caseId, personId, fromDate }, { db, changeSetId }) => {
    cases.assign(db, caseId, getPerson(db, personId).id, fromDate)
    return { changeSetId }
  },

  'case.setCare': ({ caseId, careUnitId, personId, fromDate }, { db, changeSetId }) => {
    cases.setCare(db, caseId, careUnitId, personId, fromDate)
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

  'consent.add': ({ caseId, facts: values }, { db, today, changeSetId }) => {
    checkConsent(values, today)
    facts.insertConsent(db, { caseId, ...values })
    return { changeSetId }
  },

  'consent.update': ({ consentId, facts: changed }, { db, today, changeSetId }) => {
    checkConsent(withChanges<ConsentFacts>(facts.getConsent(db, consentId), changed), today)
    facts.updateConsent(db, consentId, changed)
    return { changeSetId }
  },

  'followUp.plan': ({ caseId, plannedOn }, { db, today, changeSetId }) => {
    if (plannedOn < today) throw new DomainError('dates-out-of-order')
    cases.planFollowUp(db, caseId, plannedOn)
    return { changeSetId }
  },

  'followUp.record': ({ caseId, nextOn, ...done }, { db, today, changeSetId }) => {
    refuseFuture(done.doneOn, today)
    if (nextOn !== null && nextOn <= done.doneOn) throw new DomainError('dates-out-of-order')
    cases.recordFollowUp(db, caseId, done)
    if (nextOn !== null) cases.planFollowUp(db, caseId, nextOn)
    return { changeSetId }
  },

  'certificate.add': (values, { db, changeSetId }) => {
    inOrder(values.fromDate, values.toDate)
    facts.insertCertificate(db, values)
    return { changeSetId }
  },

  'certificate.update': ({ certificateId, ...values }, { db, changeSetId }) => {
    inOrder(values.fromDate, values.toDate)
    facts.updateCertificate(db, certificateId, values)
    return { changeSetId }
  },

  'plan.add': ({ caseId, datedOn }, { db, today, changeSetId }) => {
    refuseFuture(datedOn, today)
    facts.insertPlan(db, caseId, datedOn)
    return { changeSetId }
  },

  'plan.end': ({ planId, endedOn }, { db, changeSetId }) => {
    facts.endPlan(db, planId, endedOn)
    return { changeSetId }
  },

  'activity.add': (values, { db, changeSetId }) => {
    inOrder(values.fromDate, values.toDate)
    facts.insertActivity(db, values)
    return { changeSetId }
  },

  'activity.update': ({ activityId, ...values }, { db, changeSetId }) => {
    inOrder(values.fromDate, values.toDate)
    facts.updateActivity(db, activityId, values)
    return { changeSetId }
  },

  'note.add': (values, { db, changeSetId }) => {
    facts.insertNote(db, values)
    return { changeSetId }
  },

  'note.update': ({ noteId, text }, { db, changeSetId }) => {
    facts.updateNote(db, noteId, text)
    return { changeSetId }
  },
}

/** A client may come back: the person is found by number, and has at most one open case. */
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
  return known.id
}
