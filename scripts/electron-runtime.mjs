// Which Electron to use, asked by everything that opens a window: FASVIS_ELECTRON, then the official binary, then the
// fallback runtime. It says which one and why; the choice is never silent.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  FALLBACK_VERSION,
  fallbackExecutable,
  fallbackIsPossible,
  fallbackIsPresent,
  fetchFallback,
} from './fallback-runtime.mjs'
import { nativeAddonFor } from './native-addon.mjs'
import { toolNode } from './node.mjs'
import { inModules } from './places.mjs'
import { mustRun, StepError, say, step } from './steps.mjs'
import { ensureSystemPackages, packagesFor } from './system-packages.mjs'

const NODE_API_NEEDED = 10
const PROBE_MS = 4000

/**
 * @typedef {{ executable: string, version: string, addon: string | undefined, switches: string[] }} Runtime
 * `switches` go before the app's folder on the command line; `addon` is SQLite compiled for an older Electron.
 */

/** Gets an Electron ready to start, saying which. @returns {Promise<Runtime>} */
export async function electronRuntime() {
  await ensureSystemPackages(packagesFor.electron)
  const runtime = await chooseRuntime()
  say(`Electron ${runtime.version}: ${runtime.why}`)
  // Chromium's own log is about missing desktop services where there is no desktop; only what stops it is of interest.
  const switches = ['--log-level=3']
  if (runtime.addon) switches.push(`--fasvis-native=${runtime.addon}`)
  // Chromium's sandbox refuses to run as root, as in a container; never switched off for anyone else.
  if (process.platform === 'linux' && process.getuid() === 0) switches.push('--no-sandbox')
  const { executable, version, addon } = runtime
  return { executable, version, addon, switches }
}

async function chooseRuntime() {
  if (process.env.FASVIS_ELECTRON) return givenRuntime(process.env.FASVIS_ELECTRON)
  if (officialExecutable()) return officialRuntime()
  if (fallbackIsPresent())
    return fallbackRuntime('the fallback runtime fetched earlier (no official binary here)')
  if (await canDownloadOfficial()) {
    try {
      await step('Downloading the official Electron', (note) =>
        mustRun(toolNode(), [inModules('electron', 'install.js')], { note }),
      )
      return officialRuntime()
    } catch (error) {
      if (!fallbackIsPossible) throw error
      say('The official Electron could not be downloaded; trying the fallback runtime.')
    }
  }
  return fallbackRuntime('the fallback runtime (the official download cannot be reached from here)')
}

async function givenRuntime(executable) {
  const report = '`${process.versions.electron} ${process.versions.napi}`'
  const output = await mustRun(executable, ['-p', report], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    remedy: 'FASVIS_ELECTRON must be the path of an Electron executable.',
  })
  const [version, nodeApi] = output.trim().split(' ')
  const addon = Number(nodeApi) < NODE_API_NEEDED ? await nativeAddonFor(version) : undefined
  return { executable, version, addon, why: 'the one FASVIS_ELECTRON points at' }
}

function officialExecutable() {
  const pathFile = inModules('electron', 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const executable = inModules('electron', 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(executable) ? executable : undefined
}

const officialVersion = () => JSON.parse(readFileSync(inModules('electron', 'package.json'), 'utf8')).version

const officialRuntime = () => ({
  executable: officialExecutable(),
  version: officialVersion(),
  why: 'the official binary',
})

/** Whether the place the official binary comes from answers at once. Behind a proxy only an attempt can tell. */
async function canDownloadOfficial() {
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  const mirror = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  try {
    const address = new URL(`v${officialVersion()}/SHASUMS256.txt`, mirror.replace(/\/?$/, '/'))
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return answer.ok
  } catch {
    return false
  }
}

async function fallbackRuntime(why) {
  if (!fallbackIsPossible) {
    throw new StepError('no Electron could be found or downloaded', {
      remedy:
        'connect to the internet and run the command again, or set FASVIS_ELECTRON to the path of an Electron you have.',
    })
  }
  const [, addon] = await Promise.all([fetchFallback(), nativeAddonFor(FALLBACK_VERSION)])
  return { executable: path.resolve(fallbackExecutable()), version: FALLBACK_VERSION, addon, why }
}
