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

/** Counts what is sent to the printer instead of printing it. */
export const catchPrinting = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.print = (_options, done) => {
        const seen = globalThis as { printed?: number }
        seen.printed = (seen.printed ?? 0) + 1
        done?.(true, '')
      }
    }
  })

export const printedCount = (electron: ElectronApplication) =>
  electron.evaluate(() => (globalThis as { printed?: number }).printed ?? 0)
