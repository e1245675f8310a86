import { z } from 'zod'
import { task } from './route'

/** The system's own dialogs. The words on them come from the screen; the answer is null when the person changes her mind. */
const words = { title: z.string().max(200), button: z.string().max(60) }

export const fileRoutes = {
  'file.choose': task({ ...words, kind: z.enum(['register', 'list', 'logo', 'answer']) }).returns<{
    path: string | null
  }>(),
  /** The picture in a file as a data URL, for the unit's papers; refused with a `logo-` code when it cannot be one. */
  'file.readLogo': task({ path: z.string().min(1).max(4000) }).returns<{ logo: string }>(),
  'file.chooseFolder': task(words).returns<{ path: string | null }>(),
  'file.chooseSave': task({
    ...words,
    name: z.string().min(1).max(200),
    kind: z.enum(['workbook']),
  }).returns<{
    path: string | null
  }>(),
  /** Where new registers are proposed to lie. */
  'file.documents': task({}).returns<{ path: string }>(),
  /** Prints the page the window shows. */
  'file.print': task({}).returns<Record<string, never>>(),
  /** Puts a text on the clipboard, and the same as HTML for programs that take it; the page itself may not. */
  'file.copyText': task({
    text: z.string().min(1).max(500_000),
    html: z.string().max(2_000_000).optional(),
  }).returns<Record<string, never>>(),
} as const
