import { existsSync } from 'node:fs'
import path from 'node:path'
import { beginChangeSet } from '../../db/queries/history'
import { type Given, insertPrintouts, removePrintouts } from '../../db/queries/printouts'
import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import type { WriteDb } from '../../db/types'
import type { BatchOutcome, paperRoutes } from '../../domain/contract/papers'
import { DomainError } from '../../domain/errors'
import { readPaperAddress } from '../../domain/paper/paper-address'
import type { PrintoutWay } from '../../domain/paper/printout'
import type { Handlers, TaskContext } from '../ipc/handlers'
import { Desk, type Job, type PaperPort, type PaperWindow } from '../paper/desk'
import { documentName, type LaidOut } from '../paper/laid-out'
import type { WindowPort } from './files'

/** Papers on their way out: laid out, noted in the change log, given away; or none of it. */

interface Asked {
  readonly papers: readonly string[]
  readonly hidden: boolean
}

const pdfFile = [{ name: 'PDF', extensions: ['pdf'] }]
/** Papers laid out between two looks at whether she has stopped it. */
const atATime = 10

export function paperHandlers(
  port: () => PaperPort,
  dialogs: () => WindowPort,
): Handlers<keyof typeof paperRoutes> {
  const desk = new Desk(port)

  const layOut = async (window: PaperWindow, job: Job, { papers, hidden }: Asked, context: TaskContext) => {
    const sheets: LaidOut[] = []
    const all = [...new Set(papers)]
    for (let at = 0; at < all.length; at += atATime) {
      job.look()
      sheets.push(...(await window.add(all.slice(at, at + atATime), hidden)))
      context.progress(Math.min(1, (at + atATime) / all.length) * 0.9)
    }
    job.look()
    if (sheets.length === 0) throw new DomainError('paper-empty')
    return sheets
  }

  /** Each alone, until the end, a stop or a refusal: what is given away by then is whole and noted. */
  const each = async (
    { papers, hidden }: Asked,
    context: TaskContext,
    give: (window: PaperWindow, job: Job, sheets: LaidOut[], paper: string) => Promise<void>,
  ): Promise<BatchOutcome> => {
    const all = [...new Set(papers)]
    let done = 0
    const ended = await desk.run(async (window, job): Promise<BatchOutcome['stopped'] | 'whole'> => {
      for (const paper of all) {
        job.look()
        try {
          await window.clear()
          const sheets = await window.add([paper], hidden)
          if (sheets.length === 0) throw new DomainError('paper-empty')
          job.look()
          await give(window, job, sheets, paper)
        } catch (thrown) {
          if (done === 0 || !(thrown instanceof DomainError)) throw thrown
          return thrown.code
        }
        done += 1
        context.progress(done / all.length)
      }
      return 'whole'
    })
    return { done, of: all.length, stopped: ended === null ? 'cancelled' : ended === 'whole' ? null : ended }
  }

  return {
    'paper.savePdf': async ({ name, title, button, ...asked }, context) => {
      mustBeWritable(context)
      const file = await dialogs().chooseSave({ title, button, name, filters: pdfFile })
      if (file === undefined) return { path: null, fontMissing: false }
      const saved = await desk.run(async (window, job) => {
        const sheets = await layOut(window, job, asked, context)
        const pdf = await madeOf(port(), window, sheets, asked.papers[0] ?? '')
        const fontMissing = await window.fontIsMissing()
        job.look()
        await giveAway(context, 'paper.savePdf', sheets, 'pdf', () => replaceFile(file, pdf))
        return { path: file, fontMissing }
      })
      return saved ?? { path: null, fontMissing: false }
    },

    'paper.saveEach': async ({ title, button, ...asked }, context) => {
      mustBeWritable(context)
      const folder = await dialogs().chooseFolder({ title, button })
      if (folder === undefined) return null
      return each(asked, context, async (window, job, sheets, paper) => {
        const pdf = await madeOf(port(), window, sheets, paper)
        job.look()
        const file = freeName(folder, documentName(sheets))
        await giveAway(context, 'paper.saveEach', sheets, 'pdf', () => replaceFile(file, pdf))
      })
    },

    'paper.print': async (asked, context) => {
      mustBeWritable(context)
      await mustHavePrinter(port())
      const printed = await desk.run(async (window, job) => {
        const sheets = await layOut(window, job, asked, context)
        return printNoted(context, 'paper.print', { window, job, sheets, printer: null })
      })
      return { printed: printed ?? false }
    },

    'paper.printers': async () => port().printers(),

    'paper.printEach': async ({ printer, ...asked }, context) => {
      mustBeWritable(context)
      await mustHavePrinter(port())
      return each(asked, context, async (window, job, sheets) => {
        const printed = await printNoted(context, 'paper.printEach', { window, job, sheets, printer })
        if (!printed) throw new DomainError('not-printed')
      })
    },

    'paper.copyText': async ({ form, caseIds, text }, context) => {
      mustBeWritable(context)
      await giveAway(context, 'paper.copyText', [{ form, cases: caseIds }], 'text', async () =>
        dialogs().copyText(text),
      )
      return {}
    },

    'paper.cancel': async () => {
      desk.stop()
      return {}
    },
  }
}

/** Nothing leaves without being noted, so nothing leaves while nothing can be written. */
function mustBeWritable({ host }: TaskContext): void {
  const refusal = host.writeRefusal()
  if (refusal) throw new DomainError(refusal)
}

async function mustHavePrinter(port: PaperPort): Promise<void> {
  if ((await port.printers()).length === 0) throw new DomainError('no-printer')
}

/** A document to give away: named, numbered, and with fields to type in where that was asked for. */
async function madeOf(port: PaperPort, window: PaperWindow, sheets: readonly LaidOut[], paper: string) {
  // Fields of two forms in one file would have the same names.
  const fillable = sheets.length === 1 && new URLSearchParams(readPaperAddress(paper).query).has('ifyllbar')
  return port.finish({ pdf: await window.pdf(), name: documentName(sheets), sheets, fillable })
}

async function inTransaction<T>(
  { host, gate, clock, user, changed }: TaskContext,
  route: string,
  write: (db: WriteDb) => T,
): Promise<T> {
  await gate.open()
  const answer = host.db().transaction(
    (db) => {
      beginChangeSet(db, { at: clock(), user: user(), route })
      return write(db)
    },
    { behavior: 'immediate' },
  )
  changed()
  return answer
}

/** Notes first and gives away after: what cannot be noted never leaves, and what did not leave is struck again. */
async function giveAway(
  context: TaskContext,
  route: string,
  given: readonly Given[],
  way: PrintoutWay,
  deliver: () => Promise<unknown>,
): Promise<void> {
  const noted = await inTransaction(context, route, (db) => insertPrintouts(db, given, way))
  try {
    await deliver()
  } catch (thrown) {
    // It may lie in the printer: what may have left stays noted.
    const mayHaveLeft = thrown instanceof DomainError && thrown.code === 'print-unknown'
    if (!mayHaveLeft)
      await inTransaction(context, route, (db) => removePrintouts(db, noted)).catch(() => undefined)
    throw thrown instanceof DomainError ? thrown : exportError(thrown)
  }
}

interface Printing {
  readonly window: PaperWindow
  readonly job: Job
  readonly sheets: readonly LaidOut[]
  readonly printer: string | null
}

/**
 * True when it went to the printer; a dialog she closed leaves no note that it was printed.
 * @throws `print-unknown` when nothing more is waited for: nobody knows whether it came out.
 */
async function printNoted(
  context: TaskContext,
  route: string,
  { window, job, sheets, printer }: Printing,
): Promise<boolean> {
  const changedHerMind = new DomainError('not-printed')
  const gaveUp = job.stop.then((): never => {
    throw new DomainError('print-unknown')
  })
  gaveUp.catch(() => undefined)
  try {
    await giveAway(context, route, sheets, 'paper', async () => {
      if (!(await Promise.race([window.print({ name: documentName(sheets), printer }), gaveUp])))
        throw changedHerMind
    })
    return true
  } catch (thrown) {
    if (thrown === changedHerMind) return false
    throw thrown
  }
}

/** A name nothing in the folder has: what is there is never written over unasked. */
function freeName(folder: string, name: string): string {
  for (let copy = 1; ; copy += 1) {
    const file = path.join(folder, `${name}${copy === 1 ? '' : ` (${copy})`}.pdf`)
    if (!existsSync(file)) return file
  }
}
