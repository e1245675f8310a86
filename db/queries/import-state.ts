import { and, desc, eq, getTableName, inArray, isNull } from 'drizzle-orm'
import { careStanding } from '../../domain/consent/care-standing'
import { usualKind } from '../../domain/consent/consent'
import { covers } from '../../domain/consent/needs'
import type { LocalDate } from '../../domain/dates'
import { importRoute } from '../../domain/import/change'
import type { ImportedBefore, KnownCase, KnownClient, RegisterState } from '../../domain/import/known'
import { isSameList, type ListSource } from '../../domain/import/plan'
import type { PhaseNumber } from '../../domain/phase/phases'
import {
  activity,
  assignment,
  careContact,
  careUnit,
  certificate,
  changeRow,
  changeSet,
  client,
  codePeriod,
  consent,
  followUp,
  importedList,
  listAbsence,
  note,
  person,
  phaseMove,
  rehabCase,
  rehabPlan,
} from '../schema/index'
import type { ReadDb } from '../types'
import { parseReceipt } from './imports'

/** Gathers what a list is compared with: every client and case, in one select a table. */
export function loadRegisterState(db: ReadDb): RegisterState {
  const cases = Map.groupBy(db.select().from(rehabCase).all(), (row) => row.clientId)
  const codes = Map.groupBy(
    db.select().from(codePeriod).where(isNull(codePeriod.toDate)).all(),
    (row) => row.clientId,
  )
  const facts = loadFacts(db)
  const clients = db.select().from(client).all()
  return {
    clients: clients.map((row): KnownClient => {
      const current = currentCase(cases.get(row.id) ?? [])
      return {
        ...row,
        clientId: row.id,
        codes: codes.get(row.id) ?? [],
        case: current && toKnownCase(current, facts),
      }
    }),
    lists: listImportedBefore(db),
  }
}

function listImportedBefore(db: ReadDb): ImportedBefore[] {
  const rows = db.select().from(importedList).all()
  return rows.map((row) => ({
    importedListId: row.id,
    listDate: row.listDate,
    fileHash: row.fileHash,
    mapping: JSON.stringify(parseReceipt(row.receipt).mapping),
  }))
}

/** The import of this very list, when there has been one. */
export const findSameList = (db: ReadDb, source: ListSource): ImportedBefore | null =>
  listImportedBefore(db).find((earlier) => isSameList(earlier, source)) ?? null

type CaseRow = typeof rehabCase.$inferSelect

/** The open case, else the one closed last. */
const currentCase = (cases: readonly CaseRow[]): CaseRow | null =>
  cases.reduce<CaseRow | null>((best, row) => {
    if (best === null || row.closedOn === null) return row
    return best.closedOn === null || best.closedOn >= row.closedOn ? best : row
  }, null)

function loadFacts(db: ReadDb) {
  const ofCase = <Row extends { caseId: number }>(rows: readonly Row[]) =>
    Map.groupBy(rows, (row) => row.caseId)
  const workers = db
    .select({
      id: assignment.id,
      caseId: assignment.caseId,
      name: person.name,
      fromDate: assignment.fromDate,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .where(isNull(assignment.toDate))
  const care = db
    .select({
      id: careContact.id,
      caseId: careContact.caseId,
      unit: careUnit.name,
      unitId: careUnit.id,
      coordinator: person.name,
      fromDate: careContact.fromDate,
    })
    .from(careContact)
    .innerJoin(careUnit, eq(careUnit.id, careContact.careUnitId))
    .leftJoin(person, eq(person.id, careContact.personId))
    .where(isNull(careContact.toDate))
  const absences = db
    .select({
      id: listAbsence.id,
      caseId: listAbsence.caseId,
      decision: listAbsence.decision,
      listDate: importedList.listDate,
    })
    .from(listAbsence)
    .innerJoin(importedList, eq(importedList.id, listAbsence.importedListId))
  return {
    moves: ofCase(db.select().from(phaseMove).orderBy(desc(phaseMove.movedOn), desc(phaseMove.id)).all()),
    workers: ofCase(workers.orderBy(desc(assignment.fromDate), desc(assignment.id)).all()),
    care: ofCase(care.orderBy(desc(careContact.fromDate), desc(careContact.id)).all()),
    // Lists know one consent a party, of its usual kind.
    consents: ofCase(
      db
        .select()
        .from(consent)
        .all()
        .filter(({ party, kind }) => kind === usualKind(party)),
    ),
    contacts: ofCase(db.select().from(careContact).all()),
    certificates: ofCase(db.select().from(certificate).all()),
    plans: ofCase(db.select().from(rehabPlan).all()),
    activities: ofCase(db.select().from(activity).where(isNull(activity.ended)).all()),
    followUps: ofCase(db.select().from(followUp).all()),
    notes: ofCase(db.select().from(note).all()),
    absences: ofCase(absences.all()),
    listedFollowUps: addedByLists(db, followUp),
    listedActivities: addedByLists(db, activity),
  }
}

/** Ids of the rows still open that an import put there: the change log remembers. */
function addedByLists(db: ReadDb, table: typeof followUp | typeof activity): ReadonlySet<number> {
  const open = table === followUp ? isNull(followUp.outcome) : isNull(activity.toDate)
  const rows = db
    .select({ rowId: changeRow.rowId })
    .from(changeRow)
    .innerJoin(changeSet, eq(changeSet.id, changeRow.changeSetId))
    .where(
      and(
        eq(changeRow.tableName, getTableName(table)),
        inArray(changeRow.rowId, db.select({ id: table.id }).from(table).where(open)),
        isNull(changeRow.before),
        eq(changeSet.route, importRoute),
      ),
    )
  return new Set(rows.all().map(({ rowId }) => rowId))
}

/** A list that says "vården" speaks of the unit the case has now. */
function ofCurrentUnit<C extends typeof consent.$inferSelect>(
  consents: readonly C[],
  contacts: readonly { careUnitId: number; fromDate: LocalDate }[],
  careUnitId: number | null,
): C[] {
  const care = careStanding(contacts, careUnitId)
  return consents.filter((one) => covers(one, { party: one.party, kind: one.kind, careUnitId }, care))
}

function toKnownCase(row: CaseRow, facts: ReturnType<typeof loadFacts>): KnownCase {
  const {
    id: caseId,
    caseNumber,
    openedOn,
    closedOn,
    assistanceSince,
    benefitGrantedOn,
    viaCareCooperation,
  } = row
  const move = facts.moves.get(caseId)?.[0]
  const unitId = facts.care.get(caseId)?.[0]?.unitId ?? null
  const absences = facts.absences.get(caseId) ?? []
  const kept = absences.filter((absence) => absence.decision === 'kept').map((absence) => absence.listDate)
  return {
    caseId,
    caseNumber,
    openedOn,
    closedOn,
    assistanceSince,
    benefitGrantedOn,
    viaCareCooperation,
    phase: move
      ? { moveId: move.id, number: move.toPhase as PhaseNumber, since: move.movedOn, outcome: move.outcome }
      : null,
    worker: facts.workers.get(caseId)?.[0] ?? null,
    care: facts.care.get(caseId)?.[0] ?? null,
    consents: ofCurrentUnit(facts.consents.get(caseId) ?? [], facts.contacts.get(caseId) ?? [], unitId),
    certificates: (facts.certificates.get(caseId) ?? []).map(({ toDate }) => toDate),
    plans: facts.plans.get(caseId) ?? [],
    activities: (facts.activities.get(caseId) ?? []).map(({ id, title, fromDate, toDate }) => ({
      id,
      title,
      fromDate,
      toDate,
      byList: facts.listedActivities.has(id),
    })),
    followUps: (facts.followUps.get(caseId) ?? []).map((followUpRow) => ({
      ...followUpRow,
      byList: facts.listedFollowUps.has(followUpRow.id),
    })),
    notes: (facts.notes.get(caseId) ?? []).map(({ text }) => text),
    undecidedAbsenceId: absences.find((absence) => absence.decision === null)?.id ?? null,
    keptInSpiteOf: kept.reduce<LocalDate | null>(
      (latest, day) => (day > (latest ?? '') ? day : latest),
      null,
    ),
  }
}
