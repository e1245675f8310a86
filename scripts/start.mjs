// npm start: installs what is missing, gets an Electron, builds what has changed and opens the window.
// What follows "--" is passed on: a register file to open, or --demo for a throw-away one.
import path from 'node:path'
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { root } from './places.mjs'
import { ownOrVirtualScreen } from './screen.mjs'
import { explain, runInForeground } from './steps.mjs'

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  explain('Fasvis could not start', error)
  process.exitCode = 1
}

async function start(args) {
  await installDependencies()
  const runtime = await electronRuntime()
  await buildApp()
  const screen = await ownOrVirtualScreen()
  try {
    const appArgs = [...runtime.switches, root, ...args.map(fromCallersFolder)]
    // Editors built on Electron set this in their terminals, and Electron would start as a Node.
    const env = { ...screen.env, ELECTRON_RUN_AS_NODE: undefined }
    return await runInForeground(runtime.executable, appArgs, {
      env,
      remedy: 'if there is no screen behind DISPLAY, run "env -u DISPLAY npm start" for a virtual one.',
    })
  } finally {
    screen.stop()
  }
}

/** npm runs scripts in the package's folder; a relative path was meant from where the person stood. */
function fromCallersFolder(argument) {
  return argument.startsWith('-') ? argument : path.resolve(process.env.INIT_CWD ?? '.', argument)
}
