import { and, eq } from 'drizzle-orm'
import type { In } from '../../domain/contract/index'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { Period } from '../../domain/statistics/period'
import type { Report } from '../../domain/statistics/report'
import { frozenReport, referenceValue } from '../schema/index'
import type { WriteDb } from '../types'
import { isReportLine } from './report'
import { getSetting } from './settings'

/** One typed value a line and period; null takes it away. @throws `not-found` for a line that no report has */
export function setReferenceValue(
  db: WriteDb,
  { line, fromDate, toDate, value, source }: In<'reference.set'>,
): void {
  if (fromDate > toDate) throw new DomainError('dates-out-of-order', { field: 'toDate' })
  if (value !== null && !isReportLine(db, line)) throw new DomainError('not-found', { line })
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
      content: { version: 1, report, smallUnder: getSetting(db, 'statistics').smallUnder },
    })
    .returning({ id: frozenReport.id })
    .get().id
}
