import { z } from 'zod'
import type { ErrorCode } from '../errors'
import { paperAddressShape } from '../paper/paper-address'
import { paperForms } from '../paper/printout'
import { rowId, task } from './route'

/** Papers leave the register here and nowhere else: each is laid out unseen, noted in the change log and given away. */
const papers = {
  /** In the order they are to come; one address may give many sheets. */
  papers: z.array(z.string().max(30_000).regex(paperAddressShape)).min(1).max(2000),
  /** Whether names give way to case numbers. */
  hidden: z.boolean(),
}
const words = { title: z.string().max(200), button: z.string().max(60) }

/** How far a batch came; `stopped` says why it did not come to its end. */
export interface BatchOutcome {
  readonly done: number
  readonly of: number
  readonly stopped: 'cancelled' | ErrorCode | null
}

export interface PrinterChoice {
  readonly name: string
  readonly isDefault: boolean
}

export const paperRoutes = {
  /** All as one PDF, where she chooses; null: she changed her mind or stopped it. */
  'paper.savePdf': task({ ...papers, ...words, name: z.string().min(1).max(200) }).returns<{
    path: string | null
    /** The font was not there and another was used. */
    fontMissing: boolean
  }>(),
  /** A PDF each, in a folder she chooses; null: she changed her mind. */
  'paper.saveEach': task({ ...papers, ...words }).returns<BatchOutcome | null>(),
  /** All as one job, through the system's own dialog; false: she changed her mind. */
  'paper.print': task(papers).returns<{ printed: boolean }>(),
  'paper.printers': task({}).returns<PrinterChoice[]>(),
  /** A job each, so that two clients never share a sheet of paper. */
  'paper.printEach': task({ ...papers, printer: z.string().min(1).max(500) }).returns<BatchOutcome>(),
  /** On the clipboard, as text for the aktjournal. */
  'paper.copyText': task({
    form: z.enum(paperForms),
    caseIds: z.array(rowId).max(20_000),
    text: z.string().min(1).max(5_000_000),
  }).returns<Record<string, never>>(),
  /** Stops what is being laid out, printed or saved. */
  'paper.cancel': task({}).returns<Record<string, never>>(),
} as const
