import { and, eq } from 'drizzle-orm'
import type { In } from '../../domain/contract/index'
import type { LocalDate } from '../../domain/dates'
import type { Period } from '../../domain/statistics/period'
import type { Report } from '../../domain/statistics/report'
import { frozenReport, referenceValue } from '../schema/index'
import type { WriteDb } from '../types'

/** One typed value a line and period; null takes it away. */
export function setReferenceValue(
  db: WriteDb,
  { line, fromDate, toDate, value, source }: In<'reference.set'>,
): void {
  const same = and(
    eq(referenceValue.line, line),
    eq(referenceValue.fromDate, fromDate),
    eq(referenceValue.toDate, toDate),
  )
  const known = db.select().from(referenceValue).where(same).get()
  if (value === null) db.delete(referenceValue).where(same).run()
  else if (known) db.update(referenceValue).set({ value, source }).where(same).run()
  else db.insert(referenceValue).values({ line, fromDate, toDate, value, source }).run()
}

export function insertFrozenReport(
  db: WriteDb,
  frozen: { period: Period; note: string | null; frozenOn: LocalDate; knownTo: number; report: Report },
): number {
  const { period, note, frozenOn, knownTo, report } = frozen
  return db
    .insert(frozenReport)
    .values({
      kind: period.kind,
      fromDate: period.from,
      toDate: period.to,
      frozenOn,
      knownTo,
      note,
      content: { version: 1, report },
    })
    .returning({ id: frozenReport.id })
    .get().id
}
