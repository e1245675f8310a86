import { sql } from 'drizzle-orm'
import type { Db } from './types'

/**
 * One transaction over work that lets the window breathe in between, which drizzle's own cannot: all of it is written, or
 * nothing. The caller sees to it that nobody else writes meanwhile; what others read meanwhile is not yet true.
 */
export async function longTransaction<T>(db: Db, work: () => Promise<T>): Promise<T> {
  db.run(sql`begin immediate`)
  try {
    const result = await work()
    db.run(sql`commit`)
    return result
  } catch (error) {
    db.run(sql`rollback`)
    throw error
  }
}
