import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One row that says which register this is. A file without it is not a register, whatever integrity_check says. */
export const registerInfo = sqliteTable('register_info', {
  /** 32 hex digits, derived from the register's secret and written in clear as the first 16 bytes of the file. */
  id: text('id').primaryKey(),
  /** ISO UTC. */
  createdAt: text('created_at').notNull(),
  /** Version of Fasvis that created it. */
  appVersion: text('app_version').notNull(),
})

/** What has been typed and not yet saved; kept in the encrypted register so that it survives a crash and a lock. Not history. */
export const draft = sqliteTable('draft', {
  key: text('key').primaryKey(),
  caseId: integer('case_id').notNull(),
  text: text('text').notNull(),
  /** ISO UTC. */
  savedAt: text('saved_at').notNull(),
})
