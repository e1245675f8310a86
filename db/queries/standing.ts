import { and, eq, gt, isNull } from 'drizzle-orm'
import type { CaseCard, SnoozeEntry } from '../../domain/contract/cases'
import type { LocalDate } from '../../domain/dates'
import { rehabCase, snooze } from '../schema/index'
import type { ReadDb } from '../types'
import { listCards } from './snapshots'

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
