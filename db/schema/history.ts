import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id } from './columns'

/** One command, one change set: who did what, when. Written by the router, in the command's own transaction. */
export const changeSet = sqliteTable(
  'change_set',
  {
    id: id(),
    /** ISO time, UTC. */
    at: text('at').notNull(),
    user: text('user').notNull(),
    route: text('route').notNull(),
    /** The change set this one took back. */
    undoesId: integer('undoes_id'),
  },
  (t) => [index('change_set_undoes').on(t.undoesId)],
)

/** One row changed. Written by triggers only (db/change-log.ts), so that no handler can forget it. */
export const changeRow = sqliteTable(
  'change_row',
  {
    id: id(),
    changeSetId: integer('change_set_id')
      .notNull()
      .references(() => changeSet.id),
    tableName: text('table_name').notNull(),
    rowId: integer('row_id').notNull(),
    caseId: integer('case_id'),
    clientId: integer('client_id'),
    /** The row as a JSON object keyed by column name; null before an insert. */
    before: text('before'),
    /** Null after a delete. */
    after: text('after'),
  },
  (t) => [
    index('change_row_set').on(t.changeSetId),
    index('change_row_case').on(t.caseId),
    index('change_row_client').on(t.clientId),
    index('change_row_row').on(t.tableName, t.rowId),
  ],
)
