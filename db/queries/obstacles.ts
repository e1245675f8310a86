import { and, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Changes } from '../../domain/changes'
import type { ObstacleOfCase } from '../../domain/contract/cases'
import type { ObstacleEntry } from '../../domain/contract/obstacles'
import { DomainError } from '../../domain/errors'
import type { ObstacleFacts } from '../../domain/obstacle/obstacle'
import { nameWords } from '../../domain/obstacle/traces'
import { client, obstacle, obstacleCase, rehabCase } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Hinderloggen: obstacles of the system, and the cases they are in the way of. */

export function getObstacle(db: ReadDb, id: number) {
  const row = db.select().from(obstacle).where(eq(obstacle.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

/** In the order they were noted down. */
export const listObstacles = (db: ReadDb): ObstacleEntry[] =>
  db
    .select({
      ...getTableColumns(obstacle),
      openCases: sql<number>`count(case when ${rehabCase.closedOn} is null then ${rehabCase.id} end)`,
      closedCases: sql<number>`count(${rehabCase.closedOn})`,
    })
    .from(obstacle)
    .leftJoin(obstacleCase, eq(obstacleCase.obstacleId, obstacle.id))
    .leftJoin(rehabCase, eq(rehabCase.id, obstacleCase.caseId))
    .groupBy(obstacle.id)
    .orderBy(obstacle.id)
    .all()

/** What is in the way of one case. */
export const obstaclesOfCase = (db: ReadDb, caseId: number): ObstacleOfCase[] =>
  db
    .select({
      id: obstacle.id,
      text: obstacle.text,
      level: obstacle.level,
      decision: obstacle.decision,
      solvedOn: obstacle.solvedOn,
    })
    .from(obstacleCase)
    .innerJoin(obstacle, eq(obstacle.id, obstacleCase.obstacleId))
    .where(eq(obstacleCase.caseId, caseId))
    .orderBy(obstacleCase.id)
    .all()

export const insertObstacle = (db: WriteDb, facts: ObstacleFacts): number =>
  db.insert(obstacle).values(facts).returning({ id: obstacle.id }).get().id

export function updateObstacle(db: WriteDb, id: number, facts: Changes<ObstacleFacts>): void {
  // Nothing given is nothing to change; SQL has no word for it.
  if (Object.values(facts).every((value) => value === undefined)) return
  db.update(obstacle).set(facts).where(eq(obstacle.id, id)).run()
}

export function tieCases(db: WriteDb, obstacleId: number, caseIds: readonly number[]): void {
  if (caseIds.length === 0) return
  db.insert(obstacleCase)
    .values(caseIds.map((caseId) => ({ obstacleId, caseId })))
    .onConflictDoNothing()
    .run()
}

export const untieCases = (db: WriteDb, obstacleId: number, caseIds: readonly number[]): void =>
  void db
    .delete(obstacleCase)
    .where(and(eq(obstacleCase.obstacleId, obstacleId), inArray(obstacleCase.caseId, [...caseIds])))
    .run()

/** Every word of a client's name, folded. */
export const clientNames = (db: ReadDb): ReadonlySet<string> =>
  new Set(
    db
      .select({ given: client.givenName, family: client.familyName })
      .from(client)
      .all()
      .flatMap(({ given, family }) => [...nameWords(given), ...nameWords(family)]),
  )
