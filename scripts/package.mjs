// npm run package: the app as it is installed, unpacked in dist/, around the Electron of this machine.
// Around the fallback runtime it shows that packing works; what is given to people is built around the official Electron.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { toolNode } from './node.mjs'
import { inModules, inRoot } from './places.mjs'
import { explain, mustRun, say, step } from './steps.mjs'

try {
  await installDependencies()
  const runtime = await electronRuntime()
  await buildApp()
  const work = await mkdtemp(path.join(tmpdir(), 'fasvis-package-'))
  try {
    const electron = await step('Copying Electron', () => plainElectron(runtime.executable, work))
    await step('Packing the app', (note) => pack(electron, runtime.version, note))
    if (runtime.addon) await replaceAddon(runtime.addon)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
  say('The packed app is in dist/.')
} catch (error) {
  explain('The app could not be packed', error)
  process.exitCode = 1
}

/** Electron without a default app of its own, which the packed app must not carry along. */
async function plainElectron(executable, work) {
  const electron = path.join(work, 'electron')
  await cp(distFolder(executable), electron, { recursive: true, verbatimSymlinks: true })
  for (const name of ['app', 'default_app.asar']) {
    await rm(path.join(electron, 'resources', name), { recursive: true, force: true })
  }
  return electron
}

/** On a Mac the executable lies deep inside Electron.app; elsewhere beside everything else. */
function distFolder(executable) {
  const app = executable.indexOf('Electron.app')
  return app === -1 ? path.dirname(executable) : executable.slice(0, app)
}

async function pack(electron, version, note) {
  const from = [`-c.electronDist=${electron}`, `-c.electronVersion=${version}`]
  await mustRun(toolNode(), [inModules('electron-builder', 'cli.js'), '--dir', ...from], {
    note,
    remedy: 'see electron-builder.yml and the message above.',
  })
}

/** The fallback Electron needs the SQLite compiled for it in the place of the shipped one. */
async function replaceAddon(addon) {
  const prebuilds = inRoot(
    'dist',
    'linux-unpacked',
    'resources',
    'app.asar.unpacked',
    'node_modules',
    'better-sqlite3',
    'prebuilds',
  )
  await cp(addon, path.join(prebuilds, 'linux-x64.node'))
}
