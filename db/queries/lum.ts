import { desc, eq } from 'drizzle-orm'
import type { LumFacts } from '../../domain/statistics/lum'
import { lumReport } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** LUM-redovisningar, one a year. */

type Stored = typeof lumReport.$inferSelect

/** Newest first. */
export const listLums = (db: ReadDb): Stored[] =>
  db.select().from(lumReport).orderBy(desc(lumReport.year)).all()

export const findLum = (db: ReadDb, year: number): Stored | null =>
  db.select().from(lumReport).where(eq(lumReport.year, year)).get() ?? null

export function saveLum(db: WriteDb, year: number, facts: LumFacts): void {
  db.insert(lumReport)
    .values({ year, facts })
    .onConflictDoUpdate({ target: lumReport.year, set: { facts } })
    .run()
}

export function updateLumSent(db: WriteDb, year: number, sentOn: string | null): void {
  db.update(lumReport).set({ sentOn }).where(eq(lumReport.year, year)).run()
}
