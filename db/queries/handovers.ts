import { and, asc, desc, eq, inArray, isNotNull, lt } from 'drizzle-orm'
import type { HandoverEntry, HandoverSummary } from '../../domain/contract/handovers'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { runningOn } from '../../domain/person/timeline'
import { assignment, changeRow, handover, handoverCase, person, rehabCase } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { handedAgain } from './handed-again'
import { listCards } from './snapshots'

/** Cases that changed hands: who gave them, who took them, and whose yes is still wanted. */

export function getHandover(db: ReadDb, id: number) {
  const row = db.select().from(handover).where(eq(handover.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export function insertHandover(
  db: WriteDb,
  about: Omit<typeof handover.$inferInsert, 'id'>,
  cases: readonly Omit<typeof handoverCase.$inferInsert, 'handoverId' | 'id'>[],
): number {
  const { id } = db.insert(handover).values(about).returning({ id: handover.id }).get()
  for (const one of cases)
    db.insert(handoverCase)
      .values({ handoverId: id, ...one })
      .run()
  return id
}

export const updateHandover = (db: WriteDb, id: number, values: { untilDate: LocalDate }) =>
  void db.update(handover).set(values).where(eq(handover.id, id)).run()

export function acceptCases(db: WriteDb, ids: readonly number[], acceptedOn: LocalDate | null): void {
  const known = db
    .select({ id: handoverCase.id })
    .from(handoverCase)
    .where(inArray(handoverCase.id, [...ids]))
    .all()
  if (known.length !== new Set(ids).size) throw new DomainError('not-found')
  db.update(handoverCase)
    .set({ acceptedOn })
    .where(inArray(handoverCase.id, [...ids]))
    .run()
}

export const casesOfHandover = (db: ReadDb, handoverId: number) =>
  db.select().from(handoverCase).where(eq(handoverCase.handoverId, handoverId)).orderBy(handoverCase.id).all()

/** The days on which a case was given to a person as a cover, by handovers before one. */
export const coversGivenBefore = (db: ReadDb, handoverId: number, personId: number, caseId: number) =>
  db
    .select({ from: handover.fromDate, to: handover.untilDate })
    .from(handoverCase)
    .innerJoin(handover, eq(handover.id, handoverCase.handoverId))
    .where(
      and(
        lt(handover.id, handoverId),
        eq(handoverCase.caseId, caseId),
        eq(handoverCase.toPersonId, personId),
        isNotNull(handover.untilDate),
      ),
    )
    .all()
    .flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]))

type About = typeof handover.$inferSelect

/**
 * The cases of handovers, with whether each still stands: the receiver has the case on the day it begins, or today when it
 * has begun. What was handed on since is nobody's to accept, and what came to her again is accepted there.
 */
function casesWithStanding(db: ReadDb, about: readonly About[], today: LocalDate) {
  const ids = about.map(({ id }) => id)
  const rows = db
    .select({
      own: handoverCase,
      to: person.name,
      closedOn: rehabCase.closedOn,
      again: handedAgain(today),
    })
    .from(handoverCase)
    .innerJoin(rehabCase, eq(rehabCase.id, handoverCase.caseId))
    .leftJoin(person, eq(person.id, handoverCase.toPersonId))
    .where(inArray(handoverCase.handoverId, ids))
    .orderBy(asc(handoverCase.id))
    .all()
  const spans = Map.groupBy(
    db
      .select()
      .from(assignment)
      .where(
        // Not by number: over the years there are more than SQLite takes in one statement.
        inArray(
          assignment.caseId,
          db
            .select({ caseId: handoverCase.caseId })
            .from(handoverCase)
            .where(inArray(handoverCase.handoverId, ids)),
        ),
      )
      .all(),
    ({ caseId }) => caseId,
  )
  const from = new Map(about.map((one) => [one.id, one]))
  return rows.map(({ own, to, closedOn, again }) => {
    const { fromDate = today, untilDate = null, role } = from.get(own.handoverId) ?? {}
    const day = fromDate > today ? fromDate : today
    const over = untilDate !== null && untilDate < today
    const stands =
      role === 'social-worker' &&
      closedOn === null &&
      again === 0 &&
      !over &&
      runningOn(spans.get(own.caseId) ?? [], day)?.personId === own.toPersonId
    return { ...own, to, stands }
  })
}

export function readHandover(db: ReadDb, id: number, today: LocalDate): HandoverEntry {
  const about = getHandover(db, id)
  const rows = casesWithStanding(db, [about], today)
  const cards = new Map(
    listCards(db, { caseIds: rows.map(({ caseId }) => caseId) }, today).map((card) => [card.id, card]),
  )
  const made = db
    .select({ changeSetId: changeRow.changeSetId })
    .from(changeRow)
    .where(and(eq(changeRow.tableName, 'handover'), eq(changeRow.rowId, id)))
    .orderBy(asc(changeRow.id))
    .limit(1)
    .get()
  return {
    ...about,
    from: nameOf(db, about.fromPersonId),
    changeSetId: made?.changeSetId ?? 0,
    cases: rows.flatMap(({ handoverId: _, ...own }) => {
      const card = cards.get(own.caseId)
      return card ? [{ ...own, card }] : []
    }),
  }
}

const nameOf = (db: ReadDb, id: number) =>
  db.select({ name: person.name }).from(person).where(eq(person.id, id)).get()?.name ?? ''

/** Newest first. */
export function listHandovers(db: ReadDb, today: LocalDate): HandoverSummary[] {
  const rows = db
    .select({ about: handover, from: person.name })
    .from(handover)
    .innerJoin(person, eq(person.id, handover.fromPersonId))
    .orderBy(desc(handover.id))
    .all()
  if (rows.length === 0) return []
  const all = Map.groupBy(
    casesWithStanding(
      db,
      rows.map(({ about }) => about),
      today,
    ),
    ({ handoverId }) => handoverId,
  )
  return rows.map(({ about, from }) => {
    const cases = all.get(about.id) ?? []
    const waiting = cases.filter(({ acceptedOn, stands }) => acceptedOn === null && stands)
    return {
      ...about,
      from,
      cases: cases.length,
      accepted: cases.filter(({ acceptedOn }) => acceptedOn !== null).length,
      waitsFor: [...Map.groupBy(waiting, ({ toPersonId }) => toPersonId ?? 0)].map(([personId, own]) => ({
        personId,
        person: own[0]?.to ?? '',
        cases: own.length,
      })),
    }
  })
}
