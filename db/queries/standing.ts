import { and, eq, gt, isNull } from 'drizzle-orm'
import type { CaseCard, SnoozeEntry } from '../../domain/contract/cases'
import type { LocalDate } from '../../domain/dates'
import { wayChange } from '../../domain/ways-tried/way-change'
import { checkWayTried, type WayTriedFacts, waysStanding } from '../../domain/ways-tried/ways-tried'
import { rehabCase, snooze } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { insertFact, listFacts, updateFact } from './facts'
import { listCards } from './snapshots'

/** Writes what is said of each way, as a new word or as a correction of the last (domain/ways-tried/way-change.ts). */
export function setWaysTried(
  db: WriteDb,
  caseId: number,
  ways: readonly WayTriedFacts[],
  today: LocalDate,
): void {
  for (const said of ways) {
    checkWayTried(said, today)
    const standing = waysStanding(listFacts(db, 'wayTried', caseId)).find(({ way }) => way === said.way)
    const change = wayChange(standing?.latest ?? null, said)
    if (change?.kind === 'new') insertFact(db, 'wayTried', { caseId, ...said })
    else if (change) updateFact(db, 'wayTried', change.id, said)
  }
}

/** Every snooze in force on an open case, the first to end first. */
export function listSnoozes(db: ReadDb, today: LocalDate): (SnoozeEntry & { readonly card: CaseCard })[] {
  const rows = db
    .select({ snooze })
    .from(snooze)
    .innerJoin(rehabCase, and(eq(rehabCase.id, snooze.caseId), isNull(rehabCase.closedOn)))
    .where(and(isNull(snooze.endedOn), gt(snooze.until, today)))
    .orderBy(snooze.until, snooze.id)
    .all()
  if (rows.length === 0) return []
  const cards = new Map(listCards(db, { closed: false }, today).map((card) => [card.id, card]))
  return rows.flatMap(({ snooze: entry }) => {
    const card = cards.get(entry.caseId)
    return card ? [{ ...entry, card }] : []
  })
}
