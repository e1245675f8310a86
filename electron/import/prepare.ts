import { createHash } from 'node:crypto'
import { loadRegisterState } from '../../db/queries/import-state'
import { latestChangeSetId } from '../../db/queries/imports'
import { getSetting } from '../../db/queries/settings'
import type { ReadDb } from '../../db/types'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import {
  type ColumnMapping,
  columnMapping,
  headingSignature,
  settleMapping,
} from '../../domain/import/headings'
import type { ReadList } from '../../domain/import/list'
import { guessListDate } from '../../domain/import/list-date'
import { type ImportPlan, type ListSource, planImport } from '../../domain/import/plan'
import { readList } from '../../domain/import/read-list'
import type { Table } from './read-table'

/** From a file that has been read to what importing it would do. Preview and apply come the same way. */

export interface ListChoices {
  readonly mapping: ColumnMapping | null
  readonly listDate: LocalDate | null
}

export interface PreparedList {
  readonly table: Table
  readonly mapping: ColumnMapping
  readonly source: ListSource
  readonly list: ReadList
}

export const listDateOf = ({ fileName, sheet, heading }: Table): LocalDate | null =>
  guessListDate(fileName, sheet.rows.slice(0, heading.place))

/** The mapping last corrected by hand for a list with these headings. */
export function rememberedMapping(db: ReadDb, columns: readonly string[]): ColumnMapping | null {
  const all = getSetting(db, 'importMappings')
  const signature = headingSignature(columns)
  const stored = Object.hasOwn(all, signature) ? columnMapping.safeParse(all[signature]) : null
  return stored?.success ? stored.data : null
}

/** @throws `import-no-date`, `import-ambiguous-columns`, `import-columns-missing`, `import-too-large`, `import-empty` */
export function prepareList(db: ReadDb, table: Table, choices: ListChoices, today: LocalDate): PreparedList {
  const { columns } = table.heading
  const mapping = settleMapping(columns, choices.mapping, rememberedMapping(db, columns))
  const listDate = choices.listDate ?? listDateOf(table)
  if (listDate === null) throw new DomainError('import-no-date')
  const phaseNames = getSetting(db, 'phases').map(({ name }) => name)
  return {
    table,
    mapping,
    source: { listDate, fileHash: table.fileHash, mapping: JSON.stringify(mapping) },
    list: readList(table.sheet, table.heading, mapping, { listDate, today, phaseNames }),
  }
}

/** Stands for a list, read one way, compared with the register as it is now: changes when any of them does. */
export const tokenOf = (db: ReadDb, { source }: PreparedList): string =>
  createHash('sha256')
    .update(JSON.stringify([source, latestChangeSetId(db)]))
    .digest('hex')

/** @throws `date-in-future`, `import-older-than-latest` */
export const planPrepared = (db: ReadDb, { list, source }: PreparedList, today: LocalDate): ImportPlan =>
  planImport(list, source, loadRegisterState(db), today)
