import { existsSync } from 'node:fs'
import path from 'node:path'
import { beginChangeSet } from '../../db/queries/history'
import { type Given, insertPrintouts, removePrintouts } from '../../db/queries/printouts'
import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import type { WriteDb } from '../../db/types'
import type { BatchOutcome, PrinterChoice, paperRoutes } from '../../domain/contract/papers'
import { DomainError } from '../../domain/errors'
import { readPaperAddress } from '../../domain/paper/paper-address'
import type { PrintoutWay } from '../../domain/paper/printout'
import type { Handlers, TaskContext } from '../ipc/handlers'
import type { Finish } from '../paper/finish-in-worker'
import { documentName, type LaidOut } from '../paper/laid-out'
import type { WindowPort } from './files'

/** Papers on their way out: laid out, noted in the change log, given away; or none of it. */

/** A hidden window that lays papers out (electron/printing.ts). */
export interface PaperWindow {
  /** Lays out below what stands there already; answers with the sheets it became. */
  readonly add: (addresses: readonly string[], hidden: boolean) => Promise<LaidOut[]>
  readonly clear: () => Promise<void>
  readonly fontIsMissing: () => Promise<boolean>
  readonly pdf: () => Promise<Uint8Array>
  /** To the named printer at once, or through the system's dialog; false: she changed her mind. */
  readonly print: (job: { readonly name: string; readonly printer: string | null }) => Promise<boolean>
  readonly close: () => void
}

export interface PaperPort {
  readonly open: () => Promise<PaperWindow>
  readonly printers: () => Promise<PrinterChoice[]>
  readonly finish: Finish
}

interface Asked {
  readonly papers: readonly string[]
  readonly hidden: boolean
}

const pdfFile = [{ name: 'PDF', extensions: ['pdf'] }]
/** Papers laid out between two looks at whether she has stopped it. */
const atATime = 10

class Stopped extends Error {}

/** One window at a time, and whether she has stopped what it does. */
class Work {
  private window: PaperWindow | null = null
  private running = false
  private stopped = false
  private line: Promise<unknown> = Promise.resolve()

  constructor(private readonly port: () => PaperPort) {}

  /** Waits for what goes on already; answers null when it was stopped. */
  run<T>(work: (window: PaperWindow) => Promise<T>): Promise<T | null> {
    const next = this.line.then(() => this.once(work))
    this.line = next.catch(() => undefined)
    return next
  }

  stop(): void {
    if (!this.running) return
    this.stopped = true
    this.window?.close()
  }

  look(): void {
    if (this.stopped) throw new Stopped()
  }

  private async once<T>(work: (window: PaperWindow) => Promise<T>): Promise<T | null> {
    this.stopped = false
    this.running = true
    try {
      this.window = await this.port().open()
      this.look()
      return await work(this.window)
    } catch (thrown) {
      // A window closed under its work fails in many ways; that it was stopped is the only one that matters.
      if (this.stopped) return null
      throw thrown
    } finally {
      this.window?.close()
      this.window = null
      this.running = false
    }
  }
}

export function paperHandlers(
  port: () => PaperPort,
  dialogs: () => WindowPort,
): Handlers<keyof typeof paperRoutes> {
  const work = new Work(port)

  const layOut = async (window: PaperWindow, { papers, hidden }: Asked, progress: (done: number) => void) => {
    const sheets: LaidOut[] = []
    for (let at = 0; at < papers.length; at += atATime) {
      work.look()
      sheets.push(...(await window.add(papers.slice(at, at + atATime), hidden)))
      progress(Math.min(1, (at + atATime) / papers.length) * 0.9)
    }
    if (sheets.length === 0) throw new DomainError('paper-empty')
    return sheets
  }

  /** Each alone, until the end, a stop or a refusal: what is given away by then is whole and noted. */
  const each = async (
    { papers, hidden }: Asked,
    context: TaskContext,
    give: (window: PaperWindow, sheets: LaidOut[], paper: string) => Promise<void>,
  ): Promise<BatchOutcome> => {
    let done = 0
    let failed: DomainError | null = null
    const ended = await work.run(async (window) => {
      for (const paper of papers) {
        work.look()
        await window.clear()
        const sheets = await window.add([paper], hidden)
        try {
          await give(window, sheets, paper)
        } catch (thrown) {
          if (!(thrown instanceof DomainError) || done === 0) throw thrown
          failed = thrown
          return true
        }
        done += 1
        context.progress(done / papers.length)
      }
      return true
    })
    const refusal = failed as DomainError | null
    return { done, of: papers.length, stopped: ended === null ? 'cancelled' : (refusal?.code ?? null) }
  }

  return {
    'paper.savePdf': async ({ name, title, button, ...asked }, context) => {
      mustBeWritable(context)
      const file = await dialogs().chooseSave({ title, button, name, filters: pdfFile })
      if (file === undefined) return { path: null, fontMissing: false }
      const saved = await work.run(async (window) => {
        const sheets = await layOut(window, asked, context.progress)
        const pdf = await madeOf(port(), window, sheets, asked.papers[0] ?? '')
        work.look()
        await giveAway(context, 'paper.savePdf', sheets, 'pdf', () => replaceFile(file, pdf))
        return { path: file, fontMissing: await window.fontIsMissing() }
      })
      return saved ?? { path: null, fontMissing: false }
    },

    'paper.saveEach': async ({ title, button, ...asked }, context) => {
      mustBeWritable(context)
      const folder = await dialogs().chooseFolder({ title, button })
      if (folder === undefined) return null
      return each(asked, context, async (window, sheets, paper) => {
        const pdf = await madeOf(port(), window, sheets, paper)
        const file = freeName(folder, documentName(sheets))
        await giveAway(context, 'paper.saveEach', sheets, 'pdf', () => replaceFile(file, pdf))
      })
    },

    'paper.print': async (asked, context) => {
      mustBeWritable(context)
      await mustHavePrinter(port())
      const printed = await work.run(async (window) => {
        const sheets = await layOut(window, asked, context.progress)
        return printNoted(context, 'paper.print', window, sheets, null)
      })
      return { printed: printed ?? false }
    },

    'paper.printers': async () => port().printers(),

    'paper.printEach': async ({ printer, ...asked }, context) => {
      mustBeWritable(context)
      await mustHavePrinter(port())
      return each(asked, context, async (window, sheets) => {
        await printNoted(context, 'paper.printEach', window, sheets, printer)
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
      work.stop()
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
  const fillable = new URLSearchParams(readPaperAddress(paper).query).has('ifyllbar')
  return port.finish({ pdf: await window.pdf(), name: documentName(sheets), sheets, fillable })
}

async function inTransaction<T>(
  { host, gate, now, user, changed }: TaskContext,
  route: string,
  write: (db: WriteDb) => T,
): Promise<T> {
  await gate.open()
  const answer = host.db().transaction(
    (db) => {
      beginChangeSet(db, { at: now, user: user(), route })
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
    await inTransaction(context, route, (db) => removePrintouts(db, noted))
    throw thrown instanceof DomainError ? thrown : exportError(thrown)
  }
}

/** True when it went to the printer; a dialog she closed leaves no note that it was printed. */
async function printNoted(
  context: TaskContext,
  route: string,
  window: PaperWindow,
  sheets: readonly LaidOut[],
  printer: string | null,
): Promise<boolean> {
  const changedHerMind = new DomainError('not-printed')
  try {
    await giveAway(context, route, sheets, 'paper', async () => {
      if (!(await window.print({ name: documentName(sheets), printer }))) throw changedHerMind
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
