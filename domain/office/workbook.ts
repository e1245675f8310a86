import { z } from 'zod'

/** A workbook for a spreadsheet: its sheets in order. How it looks is its writer's (electron/office). */

/** Numbers are numbers, a share is of 1; text stays text, also when it looks like a formula. */
export const workbookCell = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(32_000) }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('share'), number: z.number() }),
])
export type WorkbookCell = z.infer<typeof workbookCell>

export const workbookSheet = z.strictObject({
  /** As it is called at its tab; made short and told apart when it is written. */
  name: z.string().trim().min(1).max(200),
  headings: z.array(z.string().max(1000)).min(1).max(100),
  rows: z.array(z.array(workbookCell).max(100)).max(20_000),
  /** Below the rows: what the sheet does not say by itself. */
  notes: z.array(z.string().max(2000)).max(20),
})
export type WorkbookSheet = z.infer<typeof workbookSheet>

export const workbook = z.strictObject({ sheets: z.array(workbookSheet).min(1).max(100) })
export type Workbook = z.infer<typeof workbook>

/** Longest name of a tab, and what cannot stand in one. */
const longest = 31
const forbidden = /[[\]:*?/\\\u0000-\u001f]/g

/** Names of tabs as a spreadsheet takes them: short, without what it forbids, none like another. */
export function tabNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const clean =
      name
        .replace(forbidden, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Blad'
    for (let copy = 1; ; copy += 1) {
      const end = copy === 1 ? '' : ` ${copy}`
      const tab = `${clean.slice(0, longest - end.length).trim()}${end}`
      if (taken.has(tab.toLocaleLowerCase('sv'))) continue
      taken.add(tab.toLocaleLowerCase('sv'))
      return tab
    }
  })
}
