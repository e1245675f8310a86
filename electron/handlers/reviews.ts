import { getCase } from '../../db/queries/cases'
import { standingMeetings } from '../../db/queries/meetings'
import { getPerson } from '../../db/queries/people'
import { casesHeldBetween } from '../../db/queries/responsibility'
import * as reviews from '../../db/queries/reviews'
import { listCards } from '../../db/queries/snapshots'
import type { ReadDb } from '../../db/types'
import type { reviewRoutes } from '../../domain/contract/reviews'
import { DomainError } from '../../domain/errors'
import { isActive } from '../../domain/person/person'
import { checkReviewWords, reviewOrder } from '../../domain/review/review'
import type { Handlers } from '../ipc/handlers'
import { requireStanding } from './checks'

/** Something can still be said in it. */
function requireGoingOn(db: ReadDb, reviewId: number): void {
  if (reviews.getReview(db, reviewId).endedOn !== null) throw new DomainError('review-ended')
}

export const reviewHandlers: Handlers<keyof typeof reviewRoutes> = {
  'review.list': (_, { db }) => reviews.listReviews(db),

  'review.get': ({ reviewId }, { db, today }) => reviews.readReview(db, reviewId, today),

  'review.carried': (_, { db }) => reviews.casesCarriedOver(db),

  'review.history': ({ reviewId }, { db }) => reviews.reviewHistory(db, reviewId),

  'review.start': ({ personId, meetingId }, { db, today, now, changeSetId }) => {
    const person = getPerson(db, personId)
    if (person.role !== 'social-worker' || !isActive(person, today)) throw new DomainError('person-ended')
    if (meetingId !== null && requireStanding(db, meetingId).personId !== personId)
      throw new DomainError('not-found', { id: meetingId })
    // Begun from her name on the day of a meeting, it is that meeting.
    const todays = standingMeetings(db, today).find((one) => one.personId === personId && one.day === today)
    if (reviews.findOpenReview(db, personId)) throw new DomainError('review-running')
    const caseIds = casesHeldBetween(db, 'social-worker', personId, today, today)
    if (caseIds.length === 0) throw new DomainError('review-empty')
    const carried = new Set(reviews.casesCarriedOver(db))
    const order = reviewOrder(listCards(db, { caseIds }, today), carried).map(({ id }) => id)
    const start = { personId, meetingId: meetingId ?? todays?.id ?? null, startedOn: today, startedAt: now }
    return { reviewId: reviews.insertReview(db, start, order, carried), changeSetId }
  },

  'review.record': ({ reviewCaseId, words }, { db, today, now, changeSetId }) => {
    const row = reviews.getReviewCase(db, reviewCaseId)
    requireGoingOn(db, row.reviewId)
    if (getCase(db, row.caseId).closedOn !== null) throw new DomainError('case-closed')
    checkReviewWords(words, row.nextOn, today)
    reviews.recordWords(db, row, words, today, now)
    return { changeSetId }
  },

  'review.end': ({ reviewId, reasons = [] }, { db, today, now, changeSetId }) => {
    requireGoingOn(db, reviewId)
    reviews.endReview(db, reviewId, { endedOn: today, endedAt: now }, reasons)
    return { changeSetId }
  },

  'review.visit': async ({ reviewId, caseId }, { host, gate }) => {
    await gate.open()
    const refusal = host.writeRefusal()
    if (refusal) throw new DomainError(refusal)
    reviews.visitCase(host.db(), reviews.getReview(host.db(), reviewId).id, caseId)
    return {}
  },
}
