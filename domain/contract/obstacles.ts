import { z } from 'zod'
import { type ObstacleFacts, obstacleFacts } from '../obstacle/obstacle'
import type { Trace } from '../obstacle/traces'
import type { Done } from './cases'
import { command, query, rowId } from './route'

export interface ObstacleEntry extends ObstacleFacts {
  readonly id: number
  /** Cases it is in the way of. */
  readonly openCases: number
  readonly closedCases: number
}

const tied = { obstacleId: rowId, caseIds: z.array(rowId).min(1).max(2000) }

export const obstacleRoutes = {
  'obstacle.list': query({}).returns<ObstacleEntry[]>(),
  /** What of a text may tell who a client is. */
  'obstacle.traces': query({ text: z.string().max(5000) }).returns<Trace[]>(),
  'obstacle.add': command({ facts: obstacleFacts, caseIds: z.array(rowId).max(2000) }).returns<
    Done & { id: number }
  >(),
  'obstacle.update': command({ id: rowId, facts: obstacleFacts.partial() }).returns<Done>(),
  /** The obstacle is in the way of these cases too; those it was tied to already stay. */
  'obstacle.tie': command(tied).returns<Done>(),
  'obstacle.untie': command(tied).returns<Done>(),
} as const
