// The only door between the window and the main process: lets in our own page and nobody else, then asks the router.
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Log } from '../log'
import { isOurPage } from '../renderer-files'

export type Dispatch = (route: string, json: string) => Promise<string>

/** Answers what `window`'s own page asks, through `dispatch`; anyone else is refused. */
export function serve(window: BrowserWindow, dispatch: Dispatch, log: Log): void {
  ipcMain.handle('fasvis:invoke', (event, route: unknown, json: unknown) => {
    if (!comesFromOurPage(event, window) || typeof route !== 'string' || typeof json !== 'string') {
      log.write('question-refused')
      throw new Error('refused')
    }
    return dispatch(route, json)
  })
}

/** Tells the page that something in the register has changed. */
export function tellChanged(window: BrowserWindow): void {
  if (!window.isDestroyed()) window.webContents.send('fasvis:changed')
}

/** Tells the page how far a long task has come, 0-1. */
export function tellProgress(window: BrowserWindow, route: string, done: number): void {
  if (!window.isDestroyed()) window.webContents.send('fasvis:progress', JSON.stringify({ route, done }))
}

function comesFromOurPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame
  return (
    !window.isDestroyed() &&
    event.sender.id === window.webContents.id &&
    frame !== null &&
    frame === window.webContents.mainFrame &&
    isOurPage(frame.url)
  )
}
