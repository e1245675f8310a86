// The npm packages: installed from the lockfile when what is installed differs from it, left alone otherwise.
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { inModules, inRoot } from './places.mjs'
import { mustRun, step } from './steps.mjs'

/** Installs the packages of package-lock.json unless exactly those are installed. */
export async function installDependencies() {
  if (dependenciesAreInstalled()) return
  // npm ci empties the folder that the link leads to, which belongs to another checkout.
  if (lstatSync(inModules(), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error('node_modules is a link and does not hold the packages of this checkout: remove the link')
  await step('Installing the npm packages (npm ci)', (note) =>
    npm(['ci'], {
      note,
      remedy: 'check that the npm registry can be reached (npm ping), then run the same command again.',
    }),
  )
}

/** Runs npm, by the same npm that started this script where there is one. */
export function npm(args, options) {
  const script = process.env.npm_execpath
  if (script?.endsWith('.js')) return mustRun(process.execPath, [script, ...args], options)
  return mustRun('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** npm notes what it has installed in a lockfile of its own, written last: comparing the two needs no stamp of ours. */
function dependenciesAreInstalled() {
  const installedLock = inModules('.package-lock.json')
  if (!existsSync(installedLock)) return false
  const installed = readPackages(installedLock)
  return Object.entries(readPackages(inRoot('package-lock.json'))).every(([where, wanted]) => {
    const found = installed[where]
    return found ? found.integrity === wanted.integrity : where === '' || wanted.optional === true
  })
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
