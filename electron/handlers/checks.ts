import { getCase } from '../../db/queries/cases'
import { getMeeting, isReviewed } from '../../db/queries/meetings'
import type { ReadDb } from '../../db/types'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'

/** What several handlers ask before they write. */

export const refuseFuture = (day: LocalDate, today: LocalDate): void => {
  if (day > today) throw new DomainError('date-in-future')
}

/** New facts belong to open cases; a closed one is opened again first. */
export const requireOpen = (db: ReadDb, caseId: number): void => {
  if (getCase(db, caseId).closedOn !== null) throw new DomainError('case-closed')
}

/** A meeting that is neither held nor called off. */
export const requireStanding = (db: ReadDb, meetingId: number) => {
  const meeting = getMeeting(db, meetingId)
  if (meeting.cancelledOn !== null || isReviewed(db, meetingId)) throw new DomainError('meeting-over')
  return meeting
}
