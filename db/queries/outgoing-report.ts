import type { LocalDate } from '../../domain/dates'
import { carriedOver } from '../../domain/statistics/compose'
import { outgoing, withoutGroups } from '../../domain/statistics/outgoing'
import type { Report } from '../../domain/statistics/report'
import { type SuppressedReport, suppress } from '../../domain/statistics/suppression'
import type { ReadDb } from '../types'
import { type ReportRequest, readReport } from './report'
import { getSetting } from './settings'

/**
 * A report as it may leave the unit; by sex, as every report is that is not told apart by something else. Numbers under
 * `smallUnder` are small: what the setting says today, or said when the report was delivered.
 */
export const suppressed = (
  db: ReadDb,
  report: Report,
  smallUnder: number = getSetting(db, 'statistics').smallUnder,
): SuppressedReport => suppress(report.split === 'sex' ? outgoing(report) : report, smallUnder, carriedOver)

/** Whole or by sex it is the same table, so that the two do not give anything away together. */
export function readOutgoing(db: ReadDb, request: ReportRequest, today: LocalDate): SuppressedReport {
  const whole = suppressed(db, readReport(db, { ...request, split: request.split ?? 'sex' }, today))
  return request.split === null ? withoutGroups(whole) : whole
}
