import { z } from 'zod'

/** A workbook of tables: what stands in it. How it looks is its writer's (electron/office/sheets.ts). */

const text = z.string().max(10_000)

/** Numbers are written as numbers, texts as texts also where they look like formulas; null is an empty cell. */
export const sheetCell = z.union([text, z.number(), z.null()])
export type SheetCell = z.infer<typeof sheetCell>

export const officeSheet = z.strictObject({
  /** On its tab; made short, allowed and different from the others when it is written. */
  name: z.string().trim().min(1).max(200),
  /** Stands above the table, a line each. */
  lead: z.array(text).max(50),
  headings: z.array(text).max(200),
  rows: z.array(z.array(sheetCell).max(200)).max(5000),
  /** Rows from 0 that are sums: they stand out. */
  sums: z.array(z.int().min(0)).optional(),
})
export type OfficeSheet = z.infer<typeof officeSheet>

export const officeSheets = z.array(officeSheet).min(1).max(200)
