// Builds the app into out/, only when something it is built from has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toolNode } from './node.mjs'
import { inModules, inRoot, root } from './places.mjs'
import { mustRun, step } from './steps.mjs'

const FOLDERS = ['domain', 'db', 'electron', 'renderer', 'assets']
const FILES = [
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'postcss.config.cjs',
  'tsconfig.json',
]
const STAMP = inRoot('out', '.built-from')

/** Builds the app unless out/ was built from exactly these sources. */
export async function buildApp() {
  const sources = sourcesHash()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  rmSync(STAMP, { force: true })
  await step('Building the app', (note) =>
    mustRun(
      toolNode(),
      [inModules('electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
      {
        env: { NODE_ENV: 'production' },
        note,
        remedy: 'the message above names the file; correct it and run the command again.',
      },
    ),
  )
  writeFileSync(STAMP, sources)
}

/** One hash over the names and contents of everything that goes into the build. */
function sourcesHash() {
  const hash = createHash('sha256')
  for (const file of [...FILES.map((name) => inRoot(name)), ...FOLDERS.flatMap(filesIn)]) {
    hash.update(path.relative(root, file))
    hash.update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesIn(folder) {
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}
