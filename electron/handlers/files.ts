import { readFile, stat } from 'node:fs/promises'
import type { fileRoutes } from '../../domain/contract/files'
import { DomainError } from '../../domain/errors'
import { readLogo, refuseHeavy } from '../../domain/paper/logo'
import type { Handlers } from '../ipc/handlers'

/** The dialogs of the operating system, as the window port (electron/dialogs.ts) offers them. */
export interface WindowPort {
  readonly chooseOpen: (ask: Words & { filters: Filters }) => Promise<string | undefined>
  readonly chooseFolder: (ask: Words) => Promise<string | undefined>
  readonly chooseSave: (ask: Words & { filters: Filters; name: string }) => Promise<string | undefined>
  readonly documentsFolder: () => string
  readonly print: () => Promise<void>
  /** `html` is the same for programs that take it. */
  readonly copyText: (text: string, html?: string) => void
}

interface Words {
  readonly title: string
  readonly button: string
}
type Filters = readonly { readonly name: string; readonly extensions: string[] }[]

const filters = {
  register: [{ name: 'Fasvis', extensions: ['fasvis'] }],
  list: [{ name: 'Excel, CSV', extensions: ['xlsx', 'csv', 'txt'] }],
  logo: [{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }],
  answer: [{ name: 'PDF', extensions: ['pdf'] }],
  workbook: [{ name: 'Excel', extensions: ['xlsx'] }],
}

export function fileHandlers(window: () => WindowPort): Pick<Handlers, keyof typeof fileRoutes> {
  return {
    'file.choose': async ({ kind, ...words }) => ({
      path: (await window().chooseOpen({ ...words, filters: filters[kind] })) ?? null,
    }),
    'file.readLogo': async ({ path }) => {
      const bytes = await readPicture(path)
      return { logo: `data:image/${readLogo(bytes).type};base64,${bytes.toString('base64')}` }
    },
    'file.chooseFolder': async (words) => ({ path: (await window().chooseFolder(words)) ?? null }),
    'file.chooseSave': async ({ kind, ...words }) => ({
      path: (await window().chooseSave({ ...words, filters: filters[kind] })) ?? null,
    }),
    'file.documents': async () => ({ path: window().documentsFolder() }),
    'file.print': async () => {
      await window().print()
      return {}
    },
    'file.copyText': async ({ text, html }) => {
      window().copyText(text, html)
      return {}
    },
  }
}

/** The whole of a file that is not too heavy to be a logo. */
async function readPicture(path: string): Promise<Buffer> {
  try {
    refuseHeavy((await stat(path)).size)
    return await readFile(path)
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('logo-unreadable')
  }
}
