import { z } from 'zod'
import { paperForms } from '../../domain/paper/printout'

/** A sheet as the hidden window has laid it out. */
export const laidOut = z.strictObject({
  form: z.enum(paperForms),
  title: z.string().max(200),
  /** Case number, or '' when it is about many. */
  code: z.string().max(60),
  cases: z.array(z.int().positive()),
  pages: z.int().positive(),
})
export type LaidOut = z.infer<typeof laidOut>

/** What a document is called: in its properties, in the printer's queue, as a file. Names no client. */
export function documentName(sheets: readonly LaidOut[]): string {
  const [first] = sheets
  if (!first) return 'Fasvis'
  if (sheets.length > 1) return `${first.title}, ${sheets.length} stycken`
  return [first.title, first.code].filter((word) => word !== '').join(' ')
}
