// npm run ask -- ROUTE JSON: one question to a register file from the command line, through the app's own router.
import { spawnSync } from 'node:child_process'
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { toolNode } from './node.mjs'
import { inRoot } from './places.mjs'
import { explain, toStandardError } from './steps.mjs'

// Standard output is the answer's, for programs to read.
toStandardError()
try {
  await installDependencies()
  await buildApp()
  const { status, error } = spawnSync(
    toolNode(),
    [inRoot('out', 'main', 'ask.js'), ...process.argv.slice(2)],
    {
      cwd: process.env.INIT_CWD,
      stdio: 'inherit',
    },
  )
  if (error) throw error
  process.exitCode = status ?? 1
} catch (error) {
  explain('The question could not be asked', error)
  process.exitCode = 1
}
