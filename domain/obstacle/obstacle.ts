import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'
import { obstacles } from '../plan/activity'
import { isVisible } from '../visible-text'

/** Hinderlogg: what stands in the way of many, and where it can be solved (domain: 13 no. 44). */
export const obstacleLevels = ['local', 'regional', 'national'] as const
export type ObstacleLevel = (typeof obstacleLevels)[number]

/** The same causes as an activity that came to nothing. */
export const obstacleCauses = obstacles

const day = z.iso.date().refine(isLocalDate)

export const obstacleFacts = z.strictObject({
  text: z.string().trim().max(2000).refine(isVisible),
  cause: z.enum(obstacleCauses).nullable(),
  level: z.enum(obstacleLevels),
  notedOn: day,
  decision: z.string().trim().max(2000).nullable(),
  decidedOn: day.nullable(),
  solvedOn: day.nullable(),
})
export type ObstacleFacts = z.infer<typeof obstacleFacts>

/** Refuses days in the future, a decision or a solution before the obstacle was noted, and the day of a decision that is not told. */
export function checkObstacle(facts: ObstacleFacts, today: LocalDate): void {
  for (const field of ['notedOn', 'decidedOn', 'solvedOn'] as const) {
    const date = facts[field]
    if (date === null) continue
    if (date > today) throw new DomainError('date-in-future', { field })
    if (date < facts.notedOn) throw new DomainError('dates-out-of-order', { field })
  }
  if (facts.decidedOn !== null && !isVisible(facts.decision ?? ''))
    throw new DomainError('decision-required', { field: 'decision' })
}

export const obstacleStates = ['open', 'solved'] as const
export type ObstacleState = (typeof obstacleStates)[number]

export const obstacleState = ({ solvedOn }: Pick<ObstacleFacts, 'solvedOn'>): ObstacleState =>
  solvedOn === null ? 'open' : 'solved'

interface Listed extends Pick<ObstacleFacts, 'level' | 'notedOn' | 'solvedOn'> {
  readonly openCases: number
  readonly closedCases: number
}

/** Null leaves nothing out. */
export interface ObstacleFilter {
  readonly level: ObstacleLevel | null
  readonly state: ObstacleState | null
}

/** Those a filter leaves, what is in the way of most cases first; of as many, what has stood longest. */
export const shownObstacles = <Obstacle extends Listed>(
  all: readonly Obstacle[],
  { level, state }: ObstacleFilter,
): Obstacle[] =>
  all
    .filter((one) => level === null || one.level === level)
    .filter((one) => state === null || obstacleState(one) === state)
    .toSorted(
      (a, b) =>
        b.openCases - a.openCases ||
        b.closedCases - a.closedCases ||
        (a.notedOn < b.notedOn ? -1 : Number(a.notedOn > b.notedOn)),
    )
