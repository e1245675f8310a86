// The hidden window papers are laid out in: a page of our own that may only ask, opened for one task and closed after it.
import { BrowserWindow, type WebContents } from 'electron'
import { z } from 'zod'
import { contract, type RouteName } from '../domain/contract/index'
import { DomainError, type ErrorCode, errorCodes } from '../domain/errors'
import type { Dispatch } from './ipc/serve'
import type { Log } from './log'
import type { PaperPort, PaperWindow } from './paper/desk'
import type { Finish } from './paper/finish-in-worker'
import { laidOut } from './paper/laid-out'
import { PRINT_PAGE } from './renderer-files'
import { webPreferences } from './security'

/** What the page (renderer/print.tsx) answers. */
const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), sheets: z.array(laidOut) }),
  z.strictObject({ ok: z.literal(false), code: z.string() }),
])

/** Longer than any paper takes; after it something has hung. */
const patienceMs = 120_000

/** A4 with tags and outline; page numbers are put on afterwards, sheet by sheet (paper/finish.ts). */
const paper: Electron.PrintToPDFOptions = {
  pageSize: 'A4',
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
}

interface PaperParts {
  readonly preload: string
  readonly dispatch: Dispatch
  readonly finish: Finish
  readonly log: Log
}

/** Papers for the handlers, over hidden windows; `main` tells which printers there are. */
export function paperPort(main: BrowserWindow, { preload, dispatch, finish, log }: PaperParts): PaperPort {
  return {
    finish,
    open: async () => {
      const hidden = await openHidden(preload, dispatch, log)
      // Nobody is left to stop it, or to be told.
      main.once('closed', hidden.close)
      return {
        ...hidden,
        close: () => {
          if (!main.isDestroyed()) main.off('closed', hidden.close)
          hidden.close()
        },
      }
    },
    printers: async () => {
      const found = await main.webContents.getPrintersAsync()
      return found.map((printer) => ({ name: printer.name, isDefault: isDefault(printer) }))
    },
  }
}

/** Older Electrons say it themselves; newer ones leave it to the options of the driver. */
const isDefault = (printer: Electron.PrinterInfo): boolean =>
  'isDefault' in printer && printer.isDefault === true

async function openHidden(preload: string, dispatch: Dispatch, log: Log): Promise<PaperWindow> {
  const window = new BrowserWindow({
    show: false,
    title: 'Fasvis',
    // Pages lie side by side, so they are given the width of one or two; what is beside it is laid out all the same.
    width: 1700,
    height: 1200,
    webPreferences: { ...webPreferences, preload, backgroundThrottling: false },
  })
  const page = window.webContents
  // A window destroyed while it makes a PDF spoils every later one, in all windows, until the program is started again.
  let making: Promise<unknown> = Promise.resolve()
  answerQuestions(page, dispatch, log)
  const call = <T>(script: string) => within(page, log, page.executeJavaScript(script) as Promise<T>)
  try {
    await within(page, log, window.loadURL(PRINT_PAGE))
  } catch (thrown) {
    window.destroy()
    throw thrown
  }
  return {
    add: async (addresses, hidden) => {
      const said = answer.parse(await call(`paper.add(${JSON.stringify(addresses)}, ${hidden})`))
      if (said.ok) return said.sheets
      throw new DomainError(isCode(said.code) ? said.code : 'paper-not-made')
    },
    clear: () => call('paper.clear()'),
    fontIsMissing: () => call('paper.fontIsMissing()'),
    pdf: () => {
      const printed = page.printToPDF(paper)
      making = printed.catch(() => undefined)
      return within(page, log, printed)
    },
    print: async ({ name, printer }) => {
      await call(`paper.forPrinter(${JSON.stringify(name)})`)
      return print(page, printer)
    },
    close: () => {
      void making.finally(() => {
        if (!window.isDestroyed()) window.destroy()
      })
    },
  }
}

const isCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code)

/** It may ask what stands in the register, and nothing else: a paper changes nothing. */
function answerQuestions(page: WebContents, dispatch: Dispatch, log: Log): void {
  page.ipc.handle('fasvis:invoke', (_event, route: unknown, json: unknown) => {
    const asks = typeof route === 'string' && Object.hasOwn(contract, route)
    if (asks && typeof json === 'string' && contract[route as RouteName].kind === 'query')
      return dispatch(route, json)
    log.write('question-refused')
    throw new Error('refused')
  })
}

/** Gives up when the page is gone or has hung: a paper is made, or it is said that it was not. */
async function within<T>(page: WebContents, log: Log, work: Promise<T>): Promise<T> {
  let over = () => {}
  const failed = new Promise<never>((_, reject) => {
    const fail = (reason: string) => () => {
      log.write('paper-failed', { reason })
      reject(new DomainError('paper-not-made'))
    }
    const [gone, closed] = [fail('gone'), fail('closed')]
    const patience = setTimeout(fail('hung'), patienceMs)
    page.once('render-process-gone', gone)
    page.once('destroyed', closed)
    over = () => {
      clearTimeout(patience)
      if (page.isDestroyed()) return
      page.off('render-process-gone', gone)
      page.off('destroyed', closed)
    }
  })
  try {
    return await Promise.race([work, failed])
  } catch (thrown) {
    if (thrown instanceof DomainError) throw thrown
    log.write('paper-failed', { reason: 'refused' })
    throw Object.assign(new DomainError('paper-not-made'), { cause: thrown })
  } finally {
    over()
  }
}

/** The system's dialog, or the named printer without one. False: she closed the dialog. */
function print(page: WebContents, printer: string | null): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // A dialog may be looked at for long; a printer answers soon or not at all.
    const patience =
      printer === null ? undefined : setTimeout(() => reject(new DomainError('print-unknown')), patienceMs)
    const options: Electron.WebContentsPrintOptions = {
      silent: printer !== null,
      printBackground: true,
      ...(printer !== null && { deviceName: printer }),
    }
    page.once('destroyed', () => reject(new DomainError('print-unknown')))
    page.print(options, (printed, reason) => {
      clearTimeout(patience)
      if (printed) resolve(true)
      else if (/cancel/i.test(reason)) resolve(false)
      else reject(new DomainError(/no printers/i.test(reason) ? 'no-printer' : 'not-printed'))
    })
  })
}
