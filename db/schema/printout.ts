import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { paperForms, printoutWays } from '../../domain/paper/printout'
import { caseId } from './case'
import { id } from './columns'

/** That a case stood on something that left the register: one row a case and time. */
export const printout = sqliteTable(
  'printout',
  {
    id: id(),
    caseId: caseId(),
    form: text('form', { enum: paperForms }).notNull(),
    way: text('way', { enum: printoutWays }).notNull(),
    /** How many cases stood on the same paper. */
    cases: integer('cases').notNull(),
  },
  (t) => [index('printout_case').on(t.caseId)],
)
