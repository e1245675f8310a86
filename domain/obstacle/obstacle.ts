import { z } from 'zod'
import { isLocalDate } from '../dates'
import { obstacles } from '../plan/activity'

/** Hinderlogg: what stands in the way of many, and where it can be solved (domain: 13 no. 44). */
export const obstacleLevels = ['local', 'regional', 'national'] as const
export type ObstacleLevel = (typeof obstacleLevels)[number]

/** The same causes as an activity that came to nothing. */
export const obstacleCauses = obstacles

const day = z.iso.date().refine(isLocalDate)

export const obstacleFacts = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  cause: z.enum(obstacleCauses).nullable(),
  level: z.enum(obstacleLevels),
  notedOn: day,
  decision: z.string().trim().max(2000).nullable(),
  decidedOn: day.nullable(),
  solvedOn: day.nullable(),
})
export type ObstacleFacts = z.infer<typeof obstacleFacts>
