import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { absenceDecisions } from '../../domain/import/absence'
import { rehabCase } from './case'
import { day, id } from './columns'

/** One imported list: its date decides which list may come next. */
export const importedList = sqliteTable('imported_list', {
  id: id(),
  listDate: day('list_date').notNull(),
  fileName: text('file_name').notNull(),
  /** SHA-256 of the file, hex. */
  fileHash: text('file_hash').notNull(),
  importedAt: text('imported_at').notNull(),
  /** Counts of the receipt, JSON. */
  receipt: text('receipt').notNull(),
})

/** A case that was open here but not on a list: left for a person to decide, never removed. */
export const listAbsence = sqliteTable(
  'list_absence',
  {
    id: id(),
    importedListId: integer('imported_list_id')
      .notNull()
      .references(() => importedList.id),
    caseId: integer('case_id')
      .notNull()
      .references(() => rehabCase.id),
    decision: text('decision', { enum: absenceDecisions }),
    decidedOn: day('decided_on'),
  },
  (t) => [index('list_absence_case').on(t.caseId), index('list_absence_list').on(t.importedListId)],
)
