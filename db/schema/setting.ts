import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { id } from './columns'

/** Settings of the unit that belong to the register, one JSON value a name (domain/settings). */
export const setting = sqliteTable('setting', {
  id: id(),
  name: text('name').notNull().unique(),
  value: text('value').notNull(),
})
