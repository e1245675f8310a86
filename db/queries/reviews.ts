import { and, asc, desc, eq, inArray, isNull, lte, sql } from 'drizzle-orm'
import type { ReviewCaseEntry, ReviewEntry, ReviewSummary } from '../../domain/contract/reviews'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { PhaseNumber } from '../../domain/phase/phases'
import { isCarriedOver, isReached, type ReviewOutcome, type ReviewWords } from '../../domain/review/review'
import {
  changeRow,
  followUp,
  person,
  phaseMove,
  rehabCase,
  review,
  reviewCase,
  reviewPlace,
} from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { planFollowUp, recordFollowUp } from './cases'
import { historyBetween } from './history'
import { listCards } from './snapshots'

/** Genomgångar: what was gone through with whom, and the follow-ups it became. */

export function getReview(db: ReadDb, id: number) {
  const row = db.select().from(review).where(eq(review.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export function getReviewCase(db: ReadDb, id: number) {
  const row = db.select().from(reviewCase).where(eq(reviewCase.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

/** The one with a person that is not ended. */
export const findOpenReview = (db: ReadDb, personId: number) =>
  db
    .select()
    .from(review)
    .where(and(eq(review.personId, personId), isNull(review.endedOn)))
    .get() ?? null

/** Open cases that were not reached or not touched in the last genomgång they were in, whoever has them now. */
export function casesCarriedOver(db: ReadDb): number[] {
  const last = db.all<{ caseId: number; outcome: ReviewOutcome | null }>(sql`
    select case_id as caseId, outcome, max(review_id) from review_case
      join review on review.id = review_id and ended_on is not null
      join rehab_case on rehab_case.id = case_id and closed_on is null
    group by case_id`)
  return last.flatMap(({ caseId, outcome }) => (isCarriedOver(outcome) ? [caseId] : []))
}

interface Start {
  readonly personId: number
  readonly meetingId: number | null
  readonly startedOn: LocalDate
  readonly startedAt: string
}

export function insertReview(
  db: WriteDb,
  start: Start,
  caseIds: readonly number[],
  carried: ReadonlySet<number>,
): number {
  const { id } = db.insert(review).values(start).returning({ id: review.id }).get()
  for (const [place, caseId] of caseIds.entries())
    db.insert(reviewCase)
      .values({ reviewId: id, caseId, place, carried: carried.has(caseId) })
      .run()
  return id
}

interface End {
  readonly endedOn: LocalDate
  readonly endedAt: string
}

/** Ends it; `reasons` say why cases were not reached, of those nothing was said of. */
export function endReview(
  db: WriteDb,
  id: number,
  end: End,
  reasons: readonly { reviewCaseId: number; reason: string }[],
): void {
  for (const { reviewCaseId, reason } of reasons)
    db.update(reviewCase)
      .set({ reason })
      .where(and(eq(reviewCase.id, reviewCaseId), eq(reviewCase.reviewId, id), isNull(reviewCase.outcome)))
      .run()
  db.update(review).set(end).where(eq(review.id, id)).run()
}

type CaseRow = typeof reviewCase.$inferSelect

/**
 * Writes what was said, and the follow-up it became: the planned one is held, or was tried, and the next is planned. Said
 * again it corrects those very rows; of a case that was not touched they are put back.
 */
export function recordWords(db: WriteDb, row: CaseRow, words: ReviewWords, on: LocalDate, at: string): void {
  const touched = words.outcome !== 'not-touched'
  const done = { outcome: words.contact, doneOn: on, comment: words.sentence }
  if (!touched) dropFollowUps(db, row)
  const followUpId = touched ? keepFollowUp(db, row, done) : null
  const nextFollowUpId = touched ? keepNext(db, row, words.nextOn, on) : null
  const said = touched ? { ...words, reason: null } : { ...words, contact: null, nextOn: null }
  db.update(reviewCase)
    .set({ ...said, followUpId, nextFollowUpId, doneAt: at })
    .where(eq(reviewCase.id, row.id))
    .run()
  if (touched && nextFollowUpId !== row.nextFollowUpId) removePlanned(db, row.nextFollowUpId)
}

function keepFollowUp(
  db: WriteDb,
  row: CaseRow,
  done: { outcome: 'attempted' | 'held'; doneOn: LocalDate; comment: string | null },
): number {
  if (row.followUpId === null) return recordFollowUp(db, row.caseId, done)
  // Corrected later in the meeting, it keeps the day it was first said.
  const { doneOn: _, ...said } = done
  db.update(followUp).set(said).where(eq(followUp.id, row.followUpId)).run()
  return row.followUpId
}

/** The row of the day that was said: another day corrects it, and none lets go of it. */
function keepNext(db: WriteDb, row: CaseRow, nextOn: LocalDate | null, today: LocalDate): number | null {
  if (row.nextFollowUpId !== null && nextOn === row.nextOn) {
    // What has been planned since by another act stands until another day is said here; one that was held, or
    // called off as the case was closed, is planned again.
    const gone = findFollowUp(db, row.nextFollowUpId)?.outcome !== null && !hasPlanned(db, row.caseId)
    if (nextOn === null || nextOn <= today || !gone) return row.nextFollowUpId
  }
  if (nextOn === null) return null
  if (findFollowUp(db, row.nextFollowUpId)?.outcome !== null) return planFollowUp(db, row.caseId, nextOn)
  db.update(followUp)
    .set({ plannedOn: nextOn })
    .where(eq(followUp.id, row.nextFollowUpId ?? 0))
    .run()
  return row.nextFollowUpId
}

/** As before: the follow-up that was planned is planned again, one that came of the genomgång alone goes. */
function dropFollowUps(db: WriteDb, row: CaseRow): void {
  if (row.followUpId === null) return
  db.update(reviewCase).set({ followUpId: null, nextFollowUpId: null }).where(eq(reviewCase.id, row.id)).run()
  removePlanned(db, row.nextFollowUpId)
  const recorded = findFollowUp(db, row.followUpId)
  if (!recorded?.plannedOn) db.delete(followUp).where(eq(followUp.id, row.followUpId)).run()
  else
    db.update(followUp)
      // What was planned since by another act stays the next one.
      .set({ outcome: hasPlanned(db, row.caseId) ? 'cancelled' : null, doneOn: null, comment: null })
      .where(eq(followUp.id, row.followUpId))
      .run()
}

/** Takes away a next follow-up that nothing has come of and that nothing names any more. */
function removePlanned(db: WriteDb, id: number | null): void {
  if (findFollowUp(db, id)?.outcome === null)
    db.delete(followUp)
      .where(eq(followUp.id, id ?? 0))
      .run()
}

const findFollowUp = (db: ReadDb, id: number | null) =>
  id === null ? undefined : db.select().from(followUp).where(eq(followUp.id, id)).get()

const hasPlanned = (db: ReadDb, caseId: number) =>
  db
    .select()
    .from(followUp)
    .where(and(eq(followUp.caseId, caseId), isNull(followUp.outcome)))
    .get() !== undefined

export function readReview(db: ReadDb, id: number, today: LocalDate): ReviewEntry {
  const row = getReview(db, id)
  const rows = db
    .select()
    .from(reviewCase)
    .where(eq(reviewCase.reviewId, id))
    .orderBy(asc(reviewCase.place))
    .all()
  const caseIds = rows.map(({ caseId }) => caseId)
  const cards = new Map(listCards(db, { caseIds }, today).map((card) => [card.id, card]))
  const seen = lastSeen(db, caseIds, row)
  const phases = row.endedOn === null ? new Map<number, PhaseNumber>() : phasesOn(db, caseIds, row.endedOn)
  const cases = rows.flatMap(
    ({ reviewId: _, followUpId: __, nextFollowUpId: ___, ...own }): ReviewCaseEntry[] => {
      const card = cards.get(own.caseId)
      const phase = phases.get(own.caseId) ?? card?.phase ?? 0
      return card ? [{ ...own, card, phase, since: seen.get(own.caseId) ?? null }] : []
    },
  )
  const at = db.select().from(reviewPlace).where(eq(reviewPlace.reviewId, id)).get()?.atCaseId
  const first = cases.find((entry) => !isReached(entry, row))
  return {
    ...headOf(db, row),
    cases,
    atCaseId: cases.find(({ caseId }) => caseId === at)?.caseId ?? first?.caseId ?? cases[0]?.caseId ?? 0,
  }
}

/** Where cases stood on a day. */
function phasesOn(db: ReadDb, caseIds: readonly number[], day: LocalDate): Map<number, PhaseNumber> {
  const moves = db
    .select({ caseId: phaseMove.caseId, phase: phaseMove.toPhase })
    .from(phaseMove)
    .where(and(inArray(phaseMove.caseId, [...caseIds]), lte(phaseMove.movedOn, day)))
    .orderBy(asc(phaseMove.movedOn), asc(phaseMove.id))
    .all()
  return new Map(moves.map(({ caseId, phase }) => [caseId, phase as PhaseNumber]))
}

/** When each case was last gone through or followed up before a genomgång began; ISO, or a day. */
function lastSeen(
  db: ReadDb,
  caseIds: readonly number[],
  { id, startedOn }: { id: number; startedOn: LocalDate },
) {
  const rows = db.all<{ caseId: number; seen: string | null }>(sql`
    select case_id as caseId, max(seen) as seen from (
      select case_id, done_at as seen from review_case
        where outcome is not null and outcome <> 'not-touched' and review_id < ${id} and case_id in ${caseIds}
      union all
      select case_id, done_on from follow_up
        where outcome = 'held' and done_on < ${startedOn} and case_id in ${caseIds}
    ) group by case_id`)
  return new Map(rows.map(({ caseId, seen }) => [caseId, seen]))
}

function headOf(db: ReadDb, { meetingId, ...row }: typeof review.$inferSelect) {
  const who = db.select({ name: person.name }).from(person).where(eq(person.id, row.personId)).get()
  return { ...row, meetingId, person: who?.name ?? '' }
}

export function listReviews(db: ReadDb): ReviewSummary[] {
  const rows = db
    .select({
      review,
      person: person.name,
      cases: sql<number>`count(${reviewCase.id})`,
      // As isReached (domain/review) has it.
      reached: sql<number>`sum(${reviewCase.outcome} is not null or (${rehabCase.closedOn} is not null
        and ${rehabCase.closedOn} <= coalesce(${review.endedOn}, ${rehabCase.closedOn})))`,
    })
    .from(review)
    .innerJoin(person, eq(person.id, review.personId))
    .innerJoin(reviewCase, eq(reviewCase.reviewId, review.id))
    .innerJoin(rehabCase, eq(rehabCase.id, reviewCase.caseId))
    .groupBy(review.id)
    .orderBy(desc(review.id))
    .all()
  return rows.map(({ review: row, ...more }) => ({ ...row, ...more }))
}

/** Remembers which case is shown; no history (db/change-log.ts). */
export const visitCase = (db: WriteDb, reviewId: number, atCaseId: number) =>
  void db
    .insert(reviewPlace)
    .values({ reviewId, atCaseId })
    .onConflictDoUpdate({ target: reviewPlace.reviewId, set: { atCaseId } })
    .run()

/** What was done to its cases from the act that began it to the one that ended it, whatever the clock said. */
export function reviewHistory(db: ReadDb, id: number) {
  const { endedOn } = getReview(db, id)
  const acts = db
    .select({ changeSetId: changeRow.changeSetId })
    .from(changeRow)
    .where(and(eq(changeRow.tableName, 'review'), eq(changeRow.rowId, id)))
    .orderBy(asc(changeRow.id))
    .all()
  const last = endedOn === null ? null : (acts.at(-1)?.changeSetId ?? null)
  return db
    .select({ caseId: reviewCase.caseId, clientId: rehabCase.clientId })
    .from(reviewCase)
    .innerJoin(rehabCase, eq(rehabCase.id, reviewCase.caseId))
    .where(eq(reviewCase.reviewId, id))
    .orderBy(asc(reviewCase.place))
    .all()
    .map((of) => ({
      caseId: of.caseId,
      entries: historyBetween(db, of, acts[0]?.changeSetId ?? 0, last),
    }))
}
