import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { paperForms, printoutWays } from '../../domain/paper/printout'
import { id } from './columns'

/** That a case stood on something that left the register: one row a case and time. */
export const printout = sqliteTable(
  'printout',
  {
    id: id(),
    /** No reference: a case that was taken back again has been printed all the same. */
    caseId: integer('case_id').notNull(),
    form: text('form', { enum: paperForms }).notNull(),
    way: text('way', { enum: printoutWays }).notNull(),
    /** How many cases stood on the same paper. */
    cases: integer('cases').notNull(),
  },
  (t) => [index('printout_case').on(t.caseId)],
)
