import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { displayName } from '../../domain/case/client'
import type { AbsenceEntry, ImportReceipt } from '../../domain/contract/imports'
import type { LocalDate } from '../../domain/dates'
import type { AbsenceDecision } from '../../domain/import/absence'
import type { ImportCounts } from '../../domain/import/counts'
import type { ColumnMapping } from '../../domain/import/headings'
import type { PhaseNumber } from '../../domain/phase/phases'
import {
  changeRow,
  changeSet,
  client,
  importedList,
  listAbsence,
  phaseMove,
  rehabCase,
} from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Imported lists and the cases they did not have. */

/** What is kept of an import, as JSON in `imported_list.receipt`. */
export interface StoredReceipt {
  readonly counts: ImportCounts
  readonly mapping: ColumnMapping
}

export const parseReceipt = (json: string): StoredReceipt => JSON.parse(json) as StoredReceipt

/** Newest first. */
export function listReceipts(db: ReadDb): ImportReceipt[] {
  const rows = db.select().from(importedList).orderBy(desc(importedList.id)).all()
  const added = db
    .select({ importedListId: changeRow.rowId, changeSetId: changeRow.changeSetId })
    .from(changeRow)
    .where(and(eq(changeRow.tableName, 'imported_list'), isNull(changeRow.before)))
    .all()
  const changeSets = new Map(added.map((row) => [row.importedListId, row.changeSetId]))
  return rows.map((row) => ({
    importedListId: row.id,
    fileName: row.fileName,
    listDate: row.listDate,
    importedAt: row.importedAt,
    counts: parseReceipt(row.receipt).counts,
    changeSetId: changeSets.get(row.id) ?? null,
  }))
}

export function insertImportedList(
  db: WriteDb,
  values: {
    listDate: LocalDate
    fileName: string
    fileHash: string
    importedAt: string
    receipt: StoredReceipt
  },
): number {
  const row = { ...values, receipt: JSON.stringify(values.receipt) }
  return db.insert(importedList).values(row).returning({ id: importedList.id }).get().id
}

export function insertAbsence(db: WriteDb, importedListId: number, caseId: number): void {
  db.insert(listAbsence).values({ importedListId, caseId }).run()
}

/** The newest change set: tells whether the register is still what a preview saw. */
export const latestChangeSetId = (db: ReadDb): number =>
  db
    .select({ id: sql<number | null>`max(${changeSet.id})` })
    .from(changeSet)
    .get()?.id ?? 0

/** Open cases that a list did not have and nobody has decided on, the latest list first. */
export function listUndecidedAbsences(db: ReadDb): AbsenceEntry[] {
  const phase = sql<PhaseNumber | null>`(select ${phaseMove.toPhase} from ${phaseMove} where ${phaseMove.caseId} = ${rehabCase.id}
    order by ${phaseMove.movedOn} desc, ${phaseMove.id} desc limit 1)`
  const rows = db
    .select({ absence: listAbsence, list: importedList, rehab: rehabCase, owner: client, phase })
    .from(listAbsence)
    .innerJoin(importedList, eq(importedList.id, listAbsence.importedListId))
    .innerJoin(rehabCase, eq(rehabCase.id, listAbsence.caseId))
    .innerJoin(client, eq(client.id, rehabCase.clientId))
    .where(and(isNull(listAbsence.decision), isNull(rehabCase.closedOn)))
    .orderBy(desc(importedList.listDate), client.searchName)
    .all()
  return rows.map((row) => ({
    absenceId: row.absence.id,
    importedListId: row.list.id,
    listDate: row.list.listDate,
    caseId: row.rehab.id,
    caseNumber: row.rehab.caseNumber,
    name: displayName(row.owner, row.rehab.caseNumber),
    phase: row.phase,
  }))
}

export function decideAbsences(
  db: WriteDb,
  absenceIds: readonly number[],
  decision: AbsenceDecision,
  decidedOn: LocalDate,
): void {
  db.update(listAbsence)
    .set({ decision, decidedOn })
    .where(inArray(listAbsence.id, [...absenceIds]))
    .run()
}
