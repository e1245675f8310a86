import { planFollowUp } from '../../db/queries/cases'
import * as facts from '../../db/queries/facts'
import { snapshotOf } from '../../db/queries/snapshots'
import { listSnoozes, setWaysTried } from '../../db/queries/standing'
import type { ReadDb, WriteDb } from '../../db/types'
import { checkCertificate } from '../../domain/case/certificate'
import { checkRatings } from '../../domain/case/self-rating'
import { withChanges } from '../../domain/changes'
import { checkConsent } from '../../domain/consent/consent'
import { type ConsentNeed, mayDo } from '../../domain/consent/needs'
import type { factRoutes } from '../../domain/contract/facts'
import { daysBetween, type LocalDate } from '../../domain/dates'
import { checkFinsam } from '../../domain/documents/finsam'
import { checkFk } from '../../domain/documents/fk'
import { checkInquiry } from '../../domain/documents/inquiry'
import { checkSip } from '../../domain/documents/sip'
import { DomainError } from '../../domain/errors'
import { maxSnoozeDays } from '../../domain/flag/flags'
import { severityOf } from '../../domain/flag/rules'
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
    requireOpen(db, caseId)
    const now = withChanges(was as Facts<Name>, input.facts)
    check(now, today)
    guard(now, was, { db, caseId, today })
    facts.updateFact(db, name, input.id, input.facts as never)
    return { changeSetId }
  }
}

/** Ends what was set by hand; the day is not before it began, nor in the future. */
function end<Name extends 'dormancy' | 'handFlag' | 'waiting'>(
  name: Name,
  begun: (row: (typeof facts.factTables)[Name]['$inferSelect']) => LocalDate,
) {
  return (
    { id, endedOn }: { id: number; endedOn: LocalDate },
    { db, today, changeSetId }: CommandContext,
  ) => {
    refuseFuture(endedOn, today)
    const row = facts.getFact(db, name, id)
    requireOpen(db, row.caseId)
    if (row.endedOn !== null) throw new DomainError('conflict')
    if (endedOn < begun(row)) throw new DomainError('dates-out-of-order')
    facts.updateFact(db, name, id, { endedOn } as never)
    return { changeSetId }
  }
}

interface Sending {
  readonly db: ReadDb
  readonly caseId: number
}

/** What was sent on a day needs a consent that held that day. */
function requireConsent(
  need: Pick<ConsentNeed, 'careUnitId' | 'kind' | 'party'>,
  on: LocalDate,
  { db, caseId }: Sending,
): void {
  if (!mayDo(snapshotOf(db, caseId, on), need, on))
    throw new DomainError('consent-required', { kind: need.kind })
}

const mayAskCare: Guard<Facts<'careInquiry'>> = (now, was, context) => {
  const need = { party: 'care', kind: 'care-inquiry', careUnitId: now.careUnitId } as const
  const isNew = now.sentOn !== was?.sentOn || now.careUnitId !== was?.careUnitId
  if (now.sentOn !== null && isNew) requireConsent(need, now.sentOn, context)
  for (const { on } of now.reminders.slice(was?.reminders.length ?? 0)) requireConsent(need, on, context)
  if (was?.cancelledOn && now.cancelledOn === null && now.sentOn !== null)
    requireConsent(need, context.today, context)
}

const mayCallSip: Guard<Facts<'sip'>> = (now, was, context) => {
  const days = [
    now.calledOn !== was?.calledOn ? now.calledOn : null,
    now.heldOn !== was?.heldOn ? now.heldOn : null,
    now.calledOn !== null && now.heldOn === null && now.participants.length > (was?.participants.length ?? 0)
      ? context.today
      : null,
  ]
  for (const on of days) {
    if (on === null) continue
    requireConsent({ party: 'care', kind: 'sip-plan', careUnitId: null }, on, context)
    requireConsent({ party: 'other', kind: 'sip-attendance', careUnitId: null }, on, context)
  }
}

const mayPostFinsam: Guard<Facts<'finsamReferral'>> = (now, was, context) => {
  if (now.postedOn !== null && now.postedOn !== was?.postedOn)
    requireConsent({ party: 'finsamteam', kind: 'finsamteam', careUnitId: null }, now.postedOn, context)
}

/** Versions follow one another: a new one is not made before the last was, or ended. */
function requireAfterEarlier(db: ReadDb, caseId: number, datedOn: LocalDate): void {
  const days = facts.listFacts(db, 'rehabPlan', caseId).map((plan) => plan.endedOn ?? plan.datedOn)
  const previous = days.toSorted().at(-1)
  if (previous !== undefined && datedOn < previous)
    throw new DomainError('date-before-previous', { previous, field: 'datedOn' })
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
    requireAfterEarlier(db, caseId, datedOn)
    return { id: facts.insertFact(db, 'rehabPlan', { caseId, datedOn, ...goals }), changeSetId }
  },
  'plan.update': ({ id, goals }, { db, changeSetId }) => {
    const plan = facts.getFact(db, 'rehabPlan', id)
    requireOpen(db, plan.caseId)
    if (plan.endedOn !== null) throw new DomainError('plan-ended')
    facts.updateFact(db, 'rehabPlan', id, goals)
    return { changeSetId }
  },
  'plan.revise': ({ caseId, datedOn, goals }, { db, today, changeSetId }) => {
    requireOpen(db, caseId)
    refuseFuture(datedOn, today)
    requireAfterEarlier(db, caseId, datedOn)
    return { id: facts.revisePlan(db, caseId, datedOn, goals), changeSetId }
  },
  'plan.end': ({ planId, endedOn }, { db, today, changeSetId }) => {
    const plan = facts.getFact(db, 'rehabPlan', planId)
    requireOpen(db, plan.caseId)
    if (plan.endedOn !== null) throw new DomainError('plan-ended')
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
    const days = maxSnoozeDays[severityOf(values.flagCode)]
    if (daysBetween(today, values.until) > days)
      throw new DomainError('snooze-too-long', { field: 'until', days })
    return { id: facts.insertFact(db, 'snooze', { caseId, ...values, fromDate: today }), changeSetId }
  },
  'snooze.end': ({ caseId, flagCode, subject, endedOn }, { db, today, changeSetId }) => {
    refuseFuture(endedOn, today)
    for (const snooze of facts.listFacts(db, 'snooze', caseId)) {
      if (snooze.flagCode !== flagCode || snooze.subject !== subject) continue
      if (snooze.endedOn !== null || snooze.until <= today) continue
      if (endedOn < snooze.fromDate) throw new DomainError('dates-out-of-order')
      facts.updateFact(db, 'snooze', snooze.id, { endedOn })
    }
    return { changeSetId }
  },
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
