import { integer, text } from 'drizzle-orm/sqlite-core'

/** Every table has its own integer id: rowids stay put through VACUUM and the change log can name a row. */
export const id = () => integer('id').primaryKey({ autoIncrement: true })

/** A calendar day, 'YYYY-MM-DD' (domain/dates.ts). */
export const day = (name: string) => text(name)

export const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull().default(false)
