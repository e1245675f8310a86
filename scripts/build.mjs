// npm run build: installs what is missing and builds what has changed into out/.
import { buildApp } from './app-build.mjs'
import { installDependencies } from './dependencies.mjs'
import { explain, say } from './steps.mjs'

try {
  await installDependencies()
  await buildApp()
  say('out/ is built from the present sources.')
} catch (error) {
  explain('The app could not be built', error)
  process.exitCode = 1
}
