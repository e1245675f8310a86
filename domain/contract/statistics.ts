import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../dates'
import { officeSheets } from '../office/sheets'
import type { FrozenContent } from '../statistics/frozen'
import { type Period, period } from '../statistics/period'
import { dimensions, type PhaseDistribution, type Report } from '../statistics/report'
import type { SuppressedReport } from '../statistics/suppression'
import type { Done } from './cases'
import { command, query, rowId, task } from './route'

const day = z.iso.date().refine(isLocalDate)

/** Which report: a period, seen today or as it was known at the end of a day, and told apart by something. */
export const reportSpec = {
  period,
  knownOn: day.nullable(),
  split: z.enum(dimensions).nullable(),
}
export type ReportSpec = z.infer<z.ZodObject<typeof reportSpec>>

/** One behind a number, as the list of it shows. */
export interface MemberEntry {
  readonly caseId: number
  readonly caseNumber: string
  /** "Efternamn, Förnamn", or the case number for a protected identity. */
  readonly name: string
  readonly on: LocalDate | null
  readonly days: number | null
  readonly phase: number
  readonly worker: string | null
  readonly closedOn: LocalDate | null
}

export interface ReferenceValue {
  readonly id: number
  readonly line: string
  readonly fromDate: LocalDate
  readonly toDate: LocalDate
  readonly value: number
  readonly source: string | null
}

export interface FrozenEntry {
  readonly id: number
  readonly period: Period
  readonly frozenOn: LocalDate
  readonly note: string | null
}

export interface FrozenReport extends FrozenEntry {
  readonly content: FrozenContent
  /** The same report with what is known today. */
  readonly now: Report
}

const lineId = z.string().min(1).max(100)

export const statisticsRoutes = {
  'statistics.report': query(reportSpec).returns<Report>(),
  /** The same for paper, files and others: small numbers hidden, and those that would give them back. */
  'statistics.suppressed': query(reportSpec).returns<SuppressedReport>(),
  /** Everyone behind one number of a report: as many as it says. */
  'statistics.members': query({ ...reportSpec, line: lineId, column: z.string().min(1).max(60) }).returns<
    MemberEntry[]
  >(),
  /** How many stood in each phase at the end of each of these days; phase 5 in its two outcomes. */
  'statistics.overTime': query({ days: z.array(day).min(1).max(200), knownOn: day.nullable() }).returns<
    PhaseDistribution[]
  >(),
  /** Tables of what `statistics.suppressed` or `report.suppressed` tells, as a workbook; null: she changed her mind. */
  'statistics.saveSheets': task({
    title: z.string().max(200),
    button: z.string().max(60),
    name: z.string().min(1).max(200),
    sheets: officeSheets,
  }).returns<{ path: string } | null>(),
  'reference.list': query({}).returns<ReferenceValue[]>(),
  /** Types a figure in, changes it, or with null takes it away. */
  'reference.set': command({
    line: lineId,
    fromDate: day,
    toDate: day,
    value: z.int().min(0).max(10_000_000).nullable(),
    source: z.string().trim().max(300).nullable(),
  }).returns<Done>(),
  'report.list': query({}).returns<FrozenEntry[]>(),
  'report.get': query({ reportId: rowId }).returns<FrozenReport>(),
  /** As delivered, for paper and files: small numbers hidden. */
  'report.suppressed': query({ reportId: rowId }).returns<
    FrozenEntry & { readonly report: SuppressedReport }
  >(),
  /** As delivered: it never changes, and cannot be undone. */
  'report.freeze': command({ period, note: z.string().trim().max(1000).nullable() }).returns<
    Done & { reportId: number }
  >(),
} as const
