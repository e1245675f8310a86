import { z } from 'zod'
import { task } from './route'

/** The system's own dialogs. The words on them come from the screen; the answer is null when the person changes her mind. */
const words = { title: z.string().max(200), button: z.string().max(60) }

export const fileRoutes = {
  'file.choose': task({ ...words, kind: z.enum(['register', 'list', 'answer']) }).returns<{
    path: string | null
  }>(),
  'file.chooseFolder': task(words).returns<{ path: string | null }>(),
  'file.chooseSave': task({
    ...words,
    name: z.string().min(1).max(200),
    kind: z.enum(['workbook', 'pdf']),
  }).returns<{
    path: string | null
  }>(),
  /** Where new registers are proposed to lie. */
  'file.documents': task({}).returns<{ path: string }>(),
  /** Prints the page the window shows. */
  'file.print': task({}).returns<Record<string, never>>(),
  /** Writes the page the window shows as PDF, where she chooses; null: she changed her mind. */
  'file.savePdf': task({ ...words, name: z.string().min(1).max(200) }).returns<{ path: string | null }>(),
  /** Puts a text on the clipboard; the page itself may not. */
  'file.copyText': task({ text: z.string().min(1).max(500_000) }).returns<Record<string, never>>(),
} as const
