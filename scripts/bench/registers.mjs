// The registers that are measured: invented caseloads of fixed seed, kept until the program that makes them changes.
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { inRoot } from '../places.mjs'
import { mustRun, step } from '../steps.mjs'

export const passphrase = 'fyra gula bussar mot Ekbacken'
/** The day the caseload was made for, and the app takes for today. */
export const today = '2026-03-02'

const name = 'Provregister'
const kept = inRoot('bench', 'registers')

/** A register of so many open cases, made if need be. @returns {Promise<(folder: string) => string>} copies it, says where. */
export async function registerOf(cases) {
  const version = readFileSync(inRoot('out', '.built-from'), 'utf8').slice(0, 12)
  const folder = path.join(kept, `${version}-${cases}`)
  if (!existsSync(folder)) await step(`Making a register of ${cases} cases`, () => make(folder, cases))
  return (to) => {
    cpSync(folder, to, { recursive: true })
    return path.join(to, `${name}.fasvis`)
  }
}

async function make(folder, cases) {
  const built = path.join(kept, 'built')
  await build({
    configFile: false,
    logLevel: 'error',
    root: inRoot(),
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: { ssr: inRoot('scripts', 'bench', 'make-register.mjs'), outDir: built, target: 'node20' },
  })
  try {
    await mustRun(process.execPath, [
      // Ten thousand cases are told in memory before they are written.
      '--max-old-space-size=8192',
      path.join(built, 'make-register.js'),
      folder,
      name,
      passphrase,
      cases,
      today,
    ])
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
