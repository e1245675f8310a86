// The system's own dialogs, answered without being shown.
import type { ElectronApplication } from '@playwright/test'

/** Takes a folder of the test's own for the person's documents, where registers are proposed to lie. */
export const proposeFolder = (electron: ElectronApplication, folder: string) =>
  electron.evaluate(({ app }, documents) => app.setPath('documents', documents), folder)

/** The next dialog that asks for a file or a folder answers `path`; null: she changed her mind. */
export const answerOpenDialog = (electron: ElectronApplication, path: string | null) =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)

/** The next dialog that asks where to save answers `path`. */
export const answerSaveDialog = (electron: ElectronApplication, path: string) =>
  electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, path)

/** Takes the names of what is sent to the printer instead of printing it, from windows that are opened later too. */
export const catchPrinting = (electron: ElectronApplication) =>
  electron.evaluate(({ app, BrowserWindow }) => {
    const seen = globalThis as { printed?: string[] }
    seen.printed = []
    const watch = (page: Electron.WebContents) => {
      page.getPrintersAsync = () =>
        Promise.resolve([{ name: 'Plan 3', displayName: 'Plan 3', description: '', options: {} }])
      page.print = (_options, done) => {
        seen.printed?.push(page.getTitle())
        done?.(true, '')
      }
    }
    for (const { webContents } of BrowserWindow.getAllWindows()) watch(webContents)
    app.on('web-contents-created', (_event, page) => watch(page))
  })

/** Titles of the jobs the printer got. */
export const printedNames = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as { printed?: string[] }).printed ?? [])

export const printedCount = async (electron: ElectronApplication) => (await printedNames(electron)).length
