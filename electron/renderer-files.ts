// The window's files, as an allow-list: a page is served only when its exact address was found among the built files.
// No path is ever made out of an address, so there is nothing for '..', drive letters or the like to reach.
import { readdirSync } from 'node:fs'
import path from 'node:path'

export const APP_SCHEME = 'app'
export const APP_ORIGIN = `${APP_SCHEME}://fasvis`
export const START_PAGE = `${APP_ORIGIN}/index.html`
/** Loaded by the hidden window papers are laid out in. */
export const PRINT_PAGE = `${APP_ORIGIN}/print.html`

export interface RendererFile {
  readonly file: string
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Lists `folder` once and answers which file an address stands for, if any. Query and fragment play no part. */
export function rendererFiles(folder: string): (address: string) => RendererFile | undefined {
  const files = new Map<string, RendererFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[path.extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const file = path.join(entry.parentPath, entry.name)
    files.set(`${APP_ORIGIN}/${path.relative(folder, file).split(path.sep).join('/')}`, { file, type })
  }
  return (address) => files.get(address.split(/[?#]/, 1)[0] ?? '')
}

/** True for an address of our own pages; what the window may go to and who may ask the main process. */
export function isOurPage(address: string): boolean {
  return address.startsWith(`${APP_ORIGIN}/`)
}
