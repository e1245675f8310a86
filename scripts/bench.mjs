// npm run bench: builds the app and measures it beside a bare Electron window (scripts/bench/run.mjs).
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { toolNode } from './node.mjs'
import { inRoot } from './places.mjs'
import { testScreen } from './screen.mjs'
import { explain, runInForeground } from './steps.mjs'

try {
  await installDependencies()
  const runtime = await electronRuntime()
  await buildApp()
  const screen = await testScreen()
  try {
    const env = { ...screen.env, FASVIS_RUNTIME: JSON.stringify(runtime) }
    const code = await runInForeground(
      toolNode(),
      [inRoot('scripts', 'bench', 'run.mjs'), ...process.argv.slice(2)],
      { env },
    )
    process.exitCode = code
  } finally {
    screen.stop()
  }
} catch (error) {
  explain('The benchmark could not run', error)
  process.exitCode = 1
}
