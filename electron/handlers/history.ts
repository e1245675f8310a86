import { getCase } from '../../db/queries/cases'
import { lastDayBefore, latestChanges, listHistory } from '../../db/queries/history'
import { timesTaken } from '../../db/queries/meetings'
import { casesHeldByNobody, changedHandsAfter } from '../../db/queries/responsibility'
import { undoChangeSet } from '../../db/queries/undo'
import type { historyRoutes } from '../../domain/contract/history'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

export const historyHandlers: Handlers<keyof typeof historyRoutes> = {
  'history.forCase': ({ caseId }, { db }) => listHistory(db, caseId, getCase(db, caseId).clientId),
  'history.latest': (_, { db }) => latestChanges(db),
  'history.lastDay': (_, { db, today }) => ({ day: lastDayBefore(db, today) }),
  'history.undo': ({ changeSetId: undone }, { db, today, changeSetId }) => {
    const before = new Set(casesHeldByNobody(db))
    const takenBefore = timesTaken(db, today)
    const route = undoChangeSet(db, undone, changeSetId)
    // What was handed over before somebody left is not given back to her: no case is dropped by taking something back.
    const dropped = casesHeldByNobody(db).filter((caseId) => !before.has(caseId))
    if (dropped.some((caseId) => changedHandsAfter(db, caseId, undone)))
      throw new DomainError('undo-conflict')
    // Nor does a meeting come back at a time another has taken, or a genomgång in a meeting that has had one since.
    if (timesTaken(db, today) > takenBefore) throw new DomainError('undo-conflict')
    return { route, changeSetId }
  },
}
