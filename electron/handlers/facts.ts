import { planFollowUp } from '../../db/queries/cases'
import { consentSituation } from '../../db/queries/consent-situation'
import * as facts from '../../db/queries/facts'
import { listSnoozes, setWaysTried } from '../../db/queries/standing'
import type { ReadDb, WriteDb } from '../../db/types'
import { checkCertificate } from '../../domain/case/certificate'
import { checkRatings } from '../../domain/case/self-rating'
import { withChanges } from '../../domain/changes'
import { checkConsent } from '../../domain/consent/consent'
import { type ConsentNeed, mayDo } from '../../domain/consent/needs'
import type { factRoutes } from '../../domain/contract/facts'
import type { LocalDate } from '../../domain/dates'
import { checkFinsam } from '../../domain/documents/finsam'
import { checkFk } from '../../domain/documents/fk'
import { checkInquiry } from '../../domain/documents/inquiry'
import { checkSip } from '../../domain/documents/sip'
import { DomainError } from '../../domain/errors'
import { checkActivity } from '../../domain/plan/activity'
import { checkDormancy, checkWaiting } from '../../domain/waiting/waiting'
import type { CommandContext, Handlers } from '../ipc/handlers'
import { refuseFuture, requireOpen } from './checks'

/** The dated facts of a case: each is checked whole, as it would stand, and then written. */

type Facts<Name extends facts.FactTable> = Omit<
  (typeof facts.factTables)[Name]['$inferSelect'],
  'caseId' | 'id'
>
type Check<F> = (facts: F, today: LocalDate) => void
/** What sending asks for beside right dates: a consent to that very thing. */
type Guard<F> = (facts: F, was: F | null, context: { db: ReadDb; caseId: number; today: LocalDate }) => void

const noGuard = () => {}

function add<Name extends facts.FactTable>(
  name: Name,
  check: Check<Facts<Name>>,
  guard: Guard<Facts<Name>> = noGuard,
) {
  return (input: { caseId: number; facts: Facts<Name> }, { db, today, changeSetId }: CommandContext) => {
    requireOpen(db, input.caseId)
    check(input.facts, today)
    guard(input.facts, null, { db, caseId: input.caseId, today })
    const id = facts.insertFact(db, name, { caseId: input.caseId, ...input.facts } as never)
    return { id, changeSetId }
  }
}

function update<Name extends facts.FactTable>(
  name: Name,
  check: Check<Facts<Name>>,
  guard: Guard<Facts<Name>> = noGuard,
) {
  return (
    input: { id: number; facts: { [Key in keyof Facts<Name>]?: Facts<Name>[Key] | undefined } },
    { db, today, changeSetId }: CommandContext,
  ) => {
    const { id: _, caseId, ...was } = facts.getFact(db, name, input.id)
    const now = withChanges(was as Facts<Name>, input.facts)
    check(now, today)
    guard(now, was, { db, caseId, today })
    facts.updateFact(db, name, input.id, input.facts as never)
    return { changeSetId }
  }
}

/** Ends what was set by hand; the day is not before it began, nor in the future. */
function end<Name extends 'dormancy' | 'handFlag' | 'snooze' | 'waiting'>(
  name: Name,
  begun: (row: (typeof facts.factTables)[Name]['$inferSelect']) => LocalDate,
) {
  return (
    { id, endedOn }: { id: number; endedOn: LocalDate },
    { db, today, changeSetId }: CommandContext,
  ) => {
    refuseFuture(endedOn, today)
    if (endedOn < begun(facts.getFact(db, name, id))) throw new DomainError('dates-out-of-order')
    facts.updateFact(db, name, id, { endedOn } as never)
    return { changeSetId }
  }
}

function requireConsent(
  need: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>,
  { db, caseId, today }: { db: ReadDb; caseId: number; today: LocalDate },
): void {
  if (!mayDo(consentSituation(db, caseId, today), need, today))
    throw new DomainError('consent-required', { kind: need.kind })
}

const mayAskCare: Guard<Facts<'careInquiry'>> = (now, was, context) => {
  const reminded = now.reminders.length > (was?.reminders.length ?? 0)
  if ((now.sentOn !== null && !was?.sentOn) || reminded)
    requireConsent({ party: 'care', kind: 'care-inquiry', careUnitId: now.careUnitId }, context)
}

const mayCallSip: Guard<Facts<'sip'>> = (now, was, context) => {
  if ((now.calledOn === null || was?.calledOn) && (now.heldOn === null || was?.heldOn)) return
  requireConsent({ party: 'care', kind: 'sip-plan', careUnitId: null }, context)
  requireConsent({ party: 'other', kind: 'sip-attendance', careUnitId: null }, context)
}

const mayPostFinsam: Guard<Facts<'finsamReferral'>> = (now, was, context) => {
  if (now.postedOn !== null && !was?.postedOn)
    requireConsent({ party: 'finsamteam', kind: 'finsamteam', careUnitId: null }, context)
}

const insertRatings = (
  db: WriteDb,
  caseId: number,
  ratedOn: LocalDate,
  ratings: readonly { area: string; value: number }[],
) => {
  for (const rating of ratings) facts.insertFact(db, 'selfRating', { caseId, ratedOn, ...rating })
}

export const factHandlers: Handlers<keyof typeof factRoutes> = {
  'plan.add': ({ caseId, datedOn, goals }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(datedOn, today)
    if (facts.findOpenPlan(db, caseId)) throw new DomainError('plan-current')
    return { id: facts.insertFact(db, 'rehabPlan', { caseId, datedOn, ...goals }), changeSetId }
  },
  'plan.update': ({ id, goals }, { db, changeSetId }) => {
    if (facts.getFact(db, 'rehabPlan', id).endedOn !== null) throw new DomainError('plan-current')
    facts.updateFact(db, 'rehabPlan', id, goals)
    return { changeSetId }
  },
  'plan.revise': ({ caseId, datedOn, goals }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(datedOn, today)
    return { id: facts.revisePlan(db, caseId, datedOn, goals), changeSetId }
  },
  'plan.end': ({ planId, endedOn }, { db, today, changeSetId }) => {
    refuseFuture(endedOn, today)
    facts.endPlan(db, planId, endedOn)
    return { changeSetId }
  },
  'activity.add': add('activity', checkActivity),
  'activity.update': update('activity', checkActivity),
  'consent.add': add('consent', checkConsent),
  'consent.update': update('consent', checkConsent),
  'certificate.add': add('certificate', checkCertificate),
  'certificate.update': update('certificate', checkCertificate),
  'inquiry.add': add('careInquiry', checkInquiry, mayAskCare),
  'inquiry.update': update('careInquiry', checkInquiry, mayAskCare),
  'sip.add': add('sip', checkSip, mayCallSip),
  'sip.update': update('sip', checkSip, mayCallSip),
  'finsam.add': add('finsamReferral', checkFinsam, mayPostFinsam),
  'finsam.update': update('finsamReferral', checkFinsam, mayPostFinsam),
  'fk.add': add('fkApplication', checkFk),
  'fk.update': update('fkApplication', checkFk),
  'waiting.add': ({ caseId, facts: values }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    checkWaiting(values, today)
    return { id: facts.insertFact(db, 'waiting', { caseId, ...values }), changeSetId }
  },
  'waiting.end': end('waiting', ({ since }) => since),
  'dormancy.add': ({ caseId, facts: values, followUpOn }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    checkDormancy(values, today)
    // A new rest takes the place of the one before: a case has one day it is taken up again.
    for (const { id, endedOn } of facts.listFacts(db, 'dormancy', caseId))
      if (endedOn === null) facts.updateFact(db, 'dormancy', id, { endedOn: today })
    if (followUpOn !== null) {
      if (followUpOn < values.until) throw new DomainError('dates-out-of-order', { field: 'followUpOn' })
      planFollowUp(db, caseId, followUpOn)
    }
    return { id: facts.insertFact(db, 'dormancy', { caseId, ...values }), changeSetId }
  },
  'dormancy.end': end('dormancy', ({ fromDate }) => fromDate),
  'wayTried.set': ({ caseId, ways }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    setWaysTried(db, caseId, ways, today)
    return { changeSetId }
  },
  'handFlag.add': ({ caseId, reason, since }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(since, today)
    return { id: facts.insertFact(db, 'handFlag', { caseId, reason, since }), changeSetId }
  },
  'handFlag.end': end('handFlag', ({ since }) => since),
  'snooze.add': ({ caseId, ...values }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    if (values.until <= today) throw new DomainError('day-must-come', { field: 'until' })
    return { id: facts.insertFact(db, 'snooze', { caseId, ...values, fromDate: today }), changeSetId }
  },
  'snooze.end': end('snooze', ({ fromDate }) => fromDate),
  'snooze.list': (_, { db, today }) => listSnoozes(db, today),
  'selfRating.add': ({ caseId, ratedOn, ratings }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    checkRatings(
      ratedOn,
      ratings.map(({ area }) => area),
      today,
    )
    insertRatings(db, caseId, ratedOn, ratings)
    return { changeSetId }
  },
}
