import { getCase } from '../../db/queries/cases'
import { lastDayBefore, latestChanges, listHistory } from '../../db/queries/history'
import { undoChangeSet } from '../../db/queries/undo'
import type { historyRoutes } from '../../domain/contract/history'
import type { Handlers } from '../ipc/handlers'

export const historyHandlers: Handlers<keyof typeof historyRoutes> = {
  'history.forCase': ({ caseId }, { db }) => listHistory(db, caseId, getCase(db, caseId).clientId),
  'history.latest': (_, { db }) => latestChanges(db),
  'history.lastDay': (_, { db, today }) => ({ day: lastDayBefore(db, today) }),
  'history.undo': ({ changeSetId: undone }, { db, changeSetId }) => ({
    route: undoChangeSet(db, undone, changeSetId),
    changeSetId,
  }),
}
