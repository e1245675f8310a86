// The operating system's dialogs. Chosen files never end up in its lists of recent documents.
import path from 'node:path'
import electron, {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  type FileFilter,
  Notification,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { WindowPort } from './handlers/files'

export interface AskForFile {
  readonly title: string
  readonly button: string
  readonly filters: readonly FileFilter[]
  readonly startAt?: string
}

/** Asks for an existing file. Answers undefined when the person changes her mind. */
export async function askForOpen(window: BrowserWindow, ask: AskForFile): Promise<string | undefined> {
  const options: OpenDialogOptions = { ...common(ask), properties: ['openFile', 'dontAddToRecent'] }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? undefined : filePaths[0]
}

/** Asks where to save; the system asks before an existing file is replaced. Undefined when the person changes her mind. */
export async function askForSave(window: BrowserWindow, ask: AskForFile): Promise<string | undefined> {
  const options: SaveDialogOptions = {
    ...common(ask),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, options)
  return canceled || filePath === '' ? undefined : filePath
}

/** Asks for a folder. Answers undefined when the person changes her mind. */
export async function askForFolder(window: BrowserWindow, ask: AskForFile): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    ...common(ask),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  }
  const { canceled, filePaths } = await dialog.showOpenDialog(window, options)
  return canceled ? undefined : filePaths[0]
}

/** The last resort: says that the program must close, and what to do. */
export function sayMustClose(reference: string): void {
  dialog.showErrorBox(
    'Fasvis måste stängas',
    'Något oväntat hände. Det du hade sparat finns kvar i registret.\n\n' +
      `Starta Fasvis igen. Händer det på nytt: be om hjälp och uppge referens ${reference}.\n` +
      `Loggen (utan personuppgifter) ligger i ${app.getPath('logs')}.`,
  )
}

/** A notice of the system's own: the text and nothing else, for anyone can see it. */
export function showNotice(text: string): void {
  if (Notification.isSupported()) new Notification({ title: 'Fasvis', body: text, silent: true }).show()
}

/** The dialogs as the handlers know them, over one window. */
export function windowPort(window: BrowserWindow): WindowPort {
  return {
    chooseOpen: (ask) => askForOpen(window, ask),
    chooseFolder: (ask) => askForFolder(window, { ...ask, filters: [] }),
    chooseSave: ({ name, ...ask }) =>
      askForSave(window, { ...ask, startAt: path.join(app.getPath('documents'), name) }),
    documentsFolder: () => app.getPath('documents'),
    print: () =>
      new Promise((resolve) => {
        window.webContents.print({ printBackground: false }, () => resolve())
      }),
    copyText: (text, html) => {
      if (html === undefined) void clipboard.writeText(text)
      else void copyBoth(text, html)
    },
  }
}

/** Older Electrons take one object for all formats, and have no items to import by name. */
const copyBoth = (text: string, html: string): Promise<void> | void =>
  'ClipboardItem' in electron
    ? clipboard.write([new electron.ClipboardItem({ 'text/plain': text, 'text/html': html })])
    : (clipboard as unknown as OlderClipboard).write({ text, html })

interface OlderClipboard {
  readonly write: (data: { readonly text: string; readonly html: string }) => void
}

function common({ title, button, filters, startAt }: AskForFile) {
  return {
    title,
    buttonLabel: button,
    filters: [...filters],
    ...(startAt === undefined ? {} : { defaultPath: startAt }),
  }
}
