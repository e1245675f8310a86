import { z } from 'zod'

/** A document for a word processor: what stands in it, in order. How it looks is its writer's (electron/office). */

const text = z.string().max(100_000)

export const documentBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text,
  }),
  /** Its own line breaks are kept; an empty line begins a new paragraph. */
  z.strictObject({ kind: z.literal('text'), text, muted: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).max(5000) }),
  z.strictObject({
    kind: z.literal('table'),
    /** None: a table of labels and values, whose first column is its headings. */
    headings: z.array(text).max(30),
    rows: z.array(z.array(text).max(30)).max(5000),
    /** Columns of numbers, from 0: they stand to the right. */
    numbers: z.array(z.int().min(0).max(29)),
    /** Rows from 0 that are sums: they stand out. */
    sums: z.array(z.int().min(0)).optional(),
  }),
  z.strictObject({ kind: z.literal('page-break') }),
])
export type DocumentBlock = z.infer<typeof documentBlock>

export const officeDocument = z.strictObject({
  /** In the properties of the file; names nobody. */
  title: z.string().trim().min(1).max(200),
  /** At the top of every page. */
  header: z.string().max(200),
  blocks: z.array(documentBlock).min(1).max(20_000),
})
export type OfficeDocument = z.infer<typeof officeDocument>
