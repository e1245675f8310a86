import { asc, desc, eq, sql } from 'drizzle-orm'
import { stockholmInstant } from '../../domain/calendar/stockholm'
import { displayName } from '../../domain/case/client'
import type { FrozenEntry, MemberEntry, ReferenceValue } from '../../domain/contract/statistics'
import { addDays, type LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import { type CaseHistory, lastOpenDay, phaseOn, runsOn } from '../../domain/statistics/case-history'
import {
  type BlockId,
  blockIds,
  blockOfLine,
  type CountedColumn,
  compose,
  countBlocks,
  splitColumn,
} from '../../domain/statistics/compose'
import type { Counting, Member } from '../../domain/statistics/count'
import { phasesOn } from '../../domain/statistics/over-time'
import { lastYear, type Period, periodAt, previous } from '../../domain/statistics/period'
import type { Dimension, PhaseDistribution, Report } from '../../domain/statistics/report'
import type { StockCase } from '../../domain/statistics/stock-case'
import { asKnown, changeSetAt, type ReadOn } from '../as-of'
import { frozenReport, referenceValue } from '../schema/index'
import type { ReadDb } from '../types'
import { listCaseHistories } from './case-histories'
import { getSetting } from './settings'
import { readOpenCards } from './snapshots'

export interface ReportRequest {
  readonly period: Period
  readonly knownOn: LocalDate | null
  readonly split: Dimension | null
}

/** The last change set of a day, by the clock of Stockholm. */
function knownBy(db: ReadDb, knownOn: LocalDate | null): number | null {
  if (knownOn === null) return null
  const end = stockholmInstant(addDays(knownOn, 1), 0).getTime() - 1
  return changeSetAt(db, new Date(end).toISOString())
}

/** The part of a period that has been: a period that runs is counted up to today. */
const pastOf = (period: Period, today: LocalDate): Period =>
  period.to <= today ? period : { ...period, to: period.from > today ? period.from : today }

type Names = ReadonlyMap<string, string>

const namesOf = (db: ReadDb, table: 'care_unit' | 'person'): Names =>
  new Map(
    db
      .all<{ id: number; name: string }>(sql`select id, name from ${sql.identifier(table)} order by id`)
      .map(({ id, name }) => [String(id), name]),
  )

interface Known {
  readonly histories: readonly CaseHistory[]
  readonly people: Names
  readonly careUnits: Names
  readonly count: (id: string, period: Period) => CountedColumn
}

function readKnown(db: ReadDb, on: ReadOn, ids: readonly BlockId[], today: LocalDate): Known {
  const { histories, people, careUnits, limits, longTermMonths } = on(null, () => ({
    histories: listCaseHistories(db, today),
    people: namesOf(db, 'person'),
    careUnits: namesOf(db, 'care_unit'),
    limits: getSetting(db, 'phases').map(({ limitDays }) => limitDays),
    longTermMonths: getSetting(db, 'statistics').longTermMonths,
  }))
  const count = (id: string, asked: Period): CountedColumn => {
    const period = pastOf(asked, today)
    let cards: readonly StockCase[] | null = null
    const counting: Counting = {
      period,
      histories,
      // Only some blocks read the cards, which cost most.
      get stock() {
        cards ??= on(period.to, () => readOpenCards(db, period.to))
        return cards
      },
      careUnits: [...careUnits.keys()].map(Number),
      limits,
      longTermMonths,
    }
    return { column: { id, period: asked, name: null }, blocks: countBlocks(counting, ids) }
  }
  return { histories, people, careUnits, count }
}

/** Groups are told apart by where each case was on the last counted day. */
function groupColumns(known: Known, whole: CountedColumn, split: Dimension, today: LocalDate) {
  const names = split === 'worker' ? known.people : split === 'care-unit' ? known.careUnits : null
  const counted = { ...whole, column: { ...whole.column, period: pastOf(whole.column.period, today) } }
  return splitColumn(counted, known.histories, split, (key) => names?.get(key) ?? null)
}

export const readReport = (db: ReadDb, { knownOn, ...asked }: ReportRequest, today: LocalDate): Report =>
  readReportKnownTo(db, asked, { knownOn, knownTo: knownBy(db, knownOn) }, today)

export function readReportKnownTo(
  db: ReadDb,
  { period, split }: Pick<ReportRequest, 'period' | 'split'>,
  { knownOn, knownTo }: { knownOn: LocalDate | null; knownTo: number | null },
  today: LocalDate,
): Report {
  return asKnown(db, { knownTo }, (on) => {
    const known = readKnown(db, on, blockIds, today)
    const now = known.count('now', period)
    const before = previous(period)
    const yearAgo = lastYear(period)
    // A year before is also the same period last year.
    const columns = [
      now,
      known.count('before', before),
      ...(before.from === yearAgo.from && before.to === yearAgo.to
        ? []
        : [known.count('last-year', yearAgo)]),
      ...(split === null ? [] : groupColumns(known, now, split, today)),
    ]
    const typed = on(null, () => listReferenceValues(db))
    return compose(columns, typed, {
      period,
      knownOn,
      split,
      names: Object.fromEntries(known.careUnits),
    })
  })
}

/** Whether a report has the line: which it has does not depend on what there is to count. */
export function isReportLine(db: ReadDb, line: string): boolean {
  const block = blockOfLine(line)
  if (block === null) return false
  const counting: Counting = {
    period: periodAt('year', '2000-01-01'),
    histories: [],
    stock: [],
    careUnits: [...namesOf(db, 'care_unit').keys()].map(Number),
    limits: getSetting(db, 'phases').map(({ limitDays }) => limitDays),
    longTermMonths: getSetting(db, 'statistics').longTermMonths,
  }
  return countBlocks(counting, [block]).some(({ lines }) => lines.some(({ id }) => id === line))
}

/** Everyone behind one number of a report, counted the same way. */
export function readMembers(
  db: ReadDb,
  { period, knownOn, split }: ReportRequest,
  { line, column }: { line: string; column: string },
  today: LocalDate,
): MemberEntry[] {
  const blockId = blockOfLine(line)
  if (blockId === null) throw new DomainError('not-found', { line })
  return asKnown(db, { knownTo: knownBy(db, knownOn) }, (on) => {
    const known = readKnown(db, on, [blockId], today)
    const periodOf =
      column === 'before' ? previous(period) : column === 'last-year' ? lastYear(period) : period
    const whole = known.count(column, periodOf)
    const groups = split === null ? [] : groupColumns(known, whole, split, today)
    const isPeriod = ['now', 'before', 'last-year'].includes(column)
    const wanted = isPeriod ? whole : groups.find((one) => one.column.id === column)
    const found = wanted?.blocks.flatMap(({ lines }) => lines).find(({ id }) => id === line)
    if (!found) throw new DomainError('not-found', { line, column })
    const day = pastOf(periodOf, today).to
    return on(null, () => describe(db, found.members, known, day))
  })
}

function describe(db: ReadDb, members: readonly Member[], known: Known, day: LocalDate): MemberEntry[] {
  const rows = db.all<{
    id: number
    caseNumber: string
    givenName: string
    familyName: string
    protectedIdentity: 0 | 1
  }>(sql`
    select rehab_case.id, case_number as caseNumber, given_name as givenName, family_name as familyName,
      protected_identity as protectedIdentity
    from rehab_case join client on client.id = client_id`)
  const owners = new Map(rows.map((row) => [row.id, row]))
  const histories = new Map(known.histories.map((history) => [history.caseId, history]))
  return members.map(({ caseId, on, days }) => {
    const owner = owners.get(caseId)
    const history = histories.get(caseId)
    if (!owner || !history) throw new DomainError('not-found', { id: caseId })
    const last = lastOpenDay(history, day)
    const holder = history.workers.findLast((one) => runsOn(one, last))
    return {
      caseId,
      caseNumber: owner.caseNumber,
      name: displayName({ ...owner, protectedIdentity: owner.protectedIdentity === 1 }, owner.caseNumber),
      on,
      days: days ?? null,
      phase: phaseOn(history, last),
      worker: holder ? (known.people.get(String(holder.personId)) ?? null) : null,
      closedOn: history.closedOn,
    }
  })
}

/** The target group by phase at the end of each day. */
export function readPhasesOverTime(
  db: ReadDb,
  days: readonly LocalDate[],
  knownOn: LocalDate | null,
  today: LocalDate,
): PhaseDistribution[] {
  return asKnown(db, { knownTo: knownBy(db, knownOn) }, (on) => {
    const histories = on(null, () => listCaseHistories(db, today))
    return days.map((day) => phasesOn(histories, day))
  })
}

export const listReferenceValues = (db: ReadDb): ReferenceValue[] =>
  db.select().from(referenceValue).orderBy(asc(referenceValue.id)).all()

const toEntry = (row: typeof frozenReport.$inferSelect): FrozenEntry => ({
  id: row.id,
  period: { kind: row.kind, from: row.fromDate, to: row.toDate },
  frozenOn: row.frozenOn,
  note: row.note,
})

export const listFrozenReports = (db: ReadDb): FrozenEntry[] =>
  db.select().from(frozenReport).orderBy(desc(frozenReport.id)).all().map(toEntry)

export function getFrozenReport(db: ReadDb, reportId: number) {
  const row = db.select().from(frozenReport).where(eq(frozenReport.id, reportId)).get()
  if (!row) throw new DomainError('not-found', { id: reportId })
  return { ...toEntry(row), knownTo: row.knownTo, content: row.content }
}
