import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import type { fileRoutes } from '../../domain/contract/files'
import type { Handlers } from '../ipc/handlers'

/** The dialogs of the operating system, as the window port (electron/dialogs.ts) offers them. */
export interface WindowPort {
  readonly chooseOpen: (ask: Words & { filters: Filters }) => Promise<string | undefined>
  readonly chooseFolder: (ask: Words) => Promise<string | undefined>
  readonly chooseSave: (ask: Words & { filters: Filters; name: string }) => Promise<string | undefined>
  readonly documentsFolder: () => string
  readonly print: () => Promise<void>
  /** The page as it would be printed. */
  readonly pdf: () => Promise<Uint8Array>
  readonly copyText: (text: string) => void
}

interface Words {
  readonly title: string
  readonly button: string
}
type Filters = readonly { readonly name: string; readonly extensions: string[] }[]

const filters = {
  register: [{ name: 'Fasvis', extensions: ['fasvis'] }],
  list: [{ name: 'Excel, CSV', extensions: ['xlsx', 'csv', 'txt'] }],
  answer: [{ name: 'PDF', extensions: ['pdf'] }],
  workbook: [{ name: 'Excel', extensions: ['xlsx'] }],
  pdf: [{ name: 'PDF', extensions: ['pdf'] }],
}

export function fileHandlers(window: () => WindowPort): Pick<Handlers, keyof typeof fileRoutes> {
  return {
    'file.choose': async ({ kind, ...words }) => ({
      path: (await window().chooseOpen({ ...words, filters: filters[kind] })) ?? null,
    }),
    'file.chooseFolder': async (words) => ({ path: (await window().chooseFolder(words)) ?? null }),
    'file.chooseSave': async ({ kind, ...words }) => ({
      path: (await window().chooseSave({ ...words, filters: filters[kind] })) ?? null,
    }),
    'file.documents': async () => ({ path: window().documentsFolder() }),
    'file.print': async () => {
      await window().print()
      return {}
    },
    'file.savePdf': async (words) => {
      const chosen = await window().chooseSave({ ...words, filters: filters.pdf })
      if (chosen === undefined) return { path: null }
      const pdf = await window().pdf()
      try {
        await replaceFile(chosen, pdf)
      } catch (error) {
        throw exportError(error)
      }
      return { path: chosen }
    },
    'file.copyText': async ({ text }) => {
      window().copyText(text)
      return {}
    },
  }
}
