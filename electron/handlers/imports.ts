import { getCase } from '../../db/queries/cases'
import { cancelPlannedFollowUps, updateCase } from '../../db/queries/facts'
import { findSameList } from '../../db/queries/import-state'
import { decideAbsences, listReceipts, listUndecidedAbsences } from '../../db/queries/imports'
import { replaceFile } from '../../db/replace-file'
import type { ReadDb } from '../../db/types'
import type { ImportPreview, ImportReading, importRoutes } from '../../domain/contract/imports'
import { DomainError } from '../../domain/errors'
import { cellText } from '../../domain/import/cell'
import { countPlan, isNewOrChanged } from '../../domain/import/counts'
import { guessMapping } from '../../domain/import/headings'
import type { ImportPlan } from '../../domain/import/plan'
import type { Host } from '../host'
import { applyImport } from '../import/apply'
import {
  listDateOf,
  type PreparedList,
  planPrepared,
  prepareList,
  rememberedMapping,
  tokenOf,
} from '../import/prepare'
import type { ReadTable } from '../import/read-in-worker'
import type { Table } from '../import/read-table'
import { rejectedWorkbook } from '../import/rejected-workbook'
import type { Handlers } from '../ipc/handlers'

/** Lists from outside, and what they leave to decide. */

/** What an import needs besides the open register. */
export interface ImportPort {
  readonly readTable: ReadTable
  /** A verified backup, or a refusal. */
  readonly backup: () => Promise<unknown>
}

const sampleRows = 5

export function importHandlers(port: () => ImportPort): Handlers<keyof typeof importRoutes> {
  return {
    'import.read': async ({ file }, { host }) => describeTable(host.db(), await port().readTable(file)),

    'import.preview': async ({ file, ...choices }, { host, today }) => {
      const table = await port().readTable(file)
      const prepared = prepareList(host.db(), table, choices, today)
      const plan = planPrepared(host.db(), prepared, today)
      return describeImport(prepared, plan, tokenOf(host.db(), prepared))
    },

    'import.apply': async ({ file, token, ...choices }, context) => {
      const { host, gate, today, now, user, changed, progress } = context
      mustBeWritable(host)
      const prepared = prepareList(host.db(), await port().readTable(file), choices, today)
      const mustBeFresh = () => {
        if (tokenOf(host.db(), prepared) !== token) throw new DomainError('import-stale-preview')
      }
      mustBeFresh()
      const importedBefore = findSameList(host.db(), prepared.source)
      if (importedBefore) return receiptOf(host.db(), importedBefore.importedListId)
      await port().backup()
      return gate.hold(async () => {
        mustBeWritable(host)
        mustBeFresh()
        const plan = planPrepared(host.db(), prepared, today)
        try {
          const imported = await applyImport(host.db(), prepared, plan, { now, user: user(), progress })
          return receiptOf(host.db(), imported)
        } finally {
          changed()
        }
      })
    },

    'import.receipts': (_, { db }) => listReceipts(db),

    'import.saveRejected': async ({ file, target, words, ...choices }, { host, today }) => {
      const prepared = prepareList(host.db(), await port().readTable(file), choices, today)
      await replaceFile(target, await rejectedWorkbook(prepared, words))
      return { rows: prepared.list.rejected.length }
    },

    'absence.list': (_, { db }) => listUndecidedAbsences(db),

    'absence.decide': ({ absenceIds, decision, closedOn }, { db, today, changeSetId }) => {
      if (closedOn !== null && closedOn > today) throw new DomainError('date-in-future')
      const chosen = new Set(absenceIds)
      const absences = listUndecidedAbsences(db).filter(({ absenceId }) => chosen.has(absenceId))
      if (absences.length < chosen.size) throw new DomainError('not-found')
      decideAbsences(db, absenceIds, decision, today)
      if (decision === 'kept') return { changeSetId }
      for (const { caseId, listDate } of absences) {
        const on = closedOn ?? listDate
        if (on < getCase(db, caseId).openedOn) throw new DomainError('dates-out-of-order')
        updateCase(db, caseId, { closedOn: on, closeReason: 'not-on-list' })
        cancelPlannedFollowUps(db, caseId)
      }
      return { changeSetId }
    },
  }
}

function mustBeWritable(host: Host): void {
  const refusal = host.writeRefusal()
  if (refusal) throw new DomainError(refusal)
}

function receiptOf(db: ReadDb, importedListId: number) {
  const receipt = listReceipts(db).find((entry) => entry.importedListId === importedListId)
  if (!receipt) throw new DomainError('not-found', { id: importedListId })
  return receipt
}

function describeTable(db: ReadDb, table: Table): ImportReading {
  const { sheet, heading, fileName } = table
  const below = sheet.rows.slice(heading.place + 1)
  const remembered = rememberedMapping(db, heading.columns)
  const guess = guessMapping(heading.columns)
  const mapping = remembered ?? guess.mapping
  return {
    fileName,
    sheet: sheet.name,
    headingRow: heading.rowNumber,
    rows: below.length,
    columns: heading.columns.map((text, column) => ({
      column,
      heading: text,
      field: mapping[column] ?? null,
      samples: below.slice(0, sampleRows).map((row) => cellText(row.cells[column]).slice(0, 100)),
    })),
    ambiguous: remembered ? [] : guess.ambiguous,
    remembered: remembered !== null,
    listDate: listDateOf(table),
  }
}

const describeImport = (
  { table, source, list }: PreparedList,
  plan: ImportPlan,
  token: string,
): ImportPreview => ({
  token,
  fileName: table.fileName,
  listDate: source.listDate,
  alreadyImported: plan.sameAs !== null,
  counts: countPlan(plan, list),
  cases: plan.cases.filter(isNewOrChanged).map(({ entry, name, caseId, changes }) => ({
    row: entry.row,
    name,
    caseId,
    phase: entry.phase,
    changes: caseId === null ? [] : changes,
  })),
  duplicates: plan.duplicates,
  rejected: plan.rejected,
  warnings: plan.warnings,
  absent: plan.absent,
  ignoredRows: list.ignored,
})
