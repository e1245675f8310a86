import * as obstacles from '../../db/queries/obstacles'
import type { ReadDb } from '../../db/types'
import { withChanges } from '../../domain/changes'
import type { obstacleRoutes } from '../../domain/contract/obstacles'
import { checkObstacle } from '../../domain/obstacle/obstacle'
import { clientTraces } from '../../domain/obstacle/traces'
import type { Handlers } from '../ipc/handlers'
import { requireOpen } from './checks'

/** Hinderloggen: what stands in the way of many, and whose cases. */

const requireAllOpen = (db: ReadDb, caseIds: readonly number[]): void => {
  for (const caseId of caseIds) requireOpen(db, caseId)
}

export const obstacleHandlers: Handlers<keyof typeof obstacleRoutes> = {
  'obstacle.list': (_, { db }) => obstacles.listObstacles(db),

  'obstacle.traces': ({ text }, { db, today }) => clientTraces(text, obstacles.clientNames(db), today),

  'obstacle.add': ({ facts, caseIds }, { db, today, changeSetId }) => {
    checkObstacle(facts, today)
    requireAllOpen(db, caseIds)
    const id = obstacles.insertObstacle(db, facts)
    obstacles.tieCases(db, id, caseIds)
    return { id, changeSetId }
  },

  'obstacle.update': ({ id, facts }, { db, today, changeSetId }) => {
    const { id: _, ...was } = obstacles.getObstacle(db, id)
    checkObstacle(withChanges(was, facts), today)
    obstacles.updateObstacle(db, id, facts)
    return { changeSetId }
  },

  'obstacle.tie': ({ obstacleId, caseIds }, { db, changeSetId }) => {
    obstacles.getObstacle(db, obstacleId)
    requireAllOpen(db, caseIds)
    obstacles.tieCases(db, obstacleId, caseIds)
    return { changeSetId }
  },

  'obstacle.untie': ({ obstacleId, caseIds }, { db, changeSetId }) => {
    obstacles.getObstacle(db, obstacleId)
    obstacles.untieCases(db, obstacleId, caseIds)
    return { changeSetId }
  },
}
