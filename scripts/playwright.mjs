// Playwright on the built app in the Electron of this machine, on a screen of its own: for the end-to-end tests and the tour.
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { toolNode } from './node.mjs'
import { inModules } from './places.mjs'
import { testScreen } from './screen.mjs'
import { mustRun } from './steps.mjs'

/** Sets everything up. The answer's `run` throws a StepError unless Playwright ended well. */
export async function playwright() {
  await installDependencies()
  const runtime = await electronRuntime()
  await buildApp()
  return {
    run: async (args, note) => {
      const screen = await testScreen()
      const env = { ...screen.env, FASVIS_RUNTIME: JSON.stringify(runtime) }
      try {
        return await mustRun(toolNode(), [inModules('@playwright', 'test', 'cli.js'), 'test', ...args], {
          env,
          note,
        })
      } finally {
        screen.stop()
      }
    },
  }
}
