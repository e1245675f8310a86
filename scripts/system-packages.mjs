// What Electron, the virtual screen and the compiler need from the operating system. On Debian (and its kin) as root it
// is installed; otherwise it is named in one line to copy.
import { existsSync } from 'node:fs'
import { mustRun, run, StepError, step } from './steps.mjs'

export const packagesFor = {
  electron: ['libgtk-3-0', 'libgbm1', 'libnss3', 'libasound2', 'fonts-liberation'],
  screen: ['xvfb'],
  compiler: ['build-essential', 'python3'],
}

const isRoot = process.getuid?.() === 0
const hasDpkg = process.platform === 'linux' && existsSync('/usr/bin/dpkg-query')
export const canInstallSystemPackages = hasDpkg && isRoot

/** Makes sure the named Debian packages are there. Does nothing on systems without dpkg. */
export async function ensureSystemPackages(...groups) {
  if (!hasDpkg) return
  const missing = await missingPackages(groups.flat())
  if (missing.length === 0) return
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (!canInstallSystemPackages) {
    throw new StepError(`these Debian packages are missing: ${missing.join(', ')}`, {
      remedy: `run this once:  sudo apt-get update && sudo ${line}`,
    })
  }
  await step(`Installing Debian packages: ${missing.join(' ')}`, (note) => aptInstall(missing, line, note))
}

/** Newer releases renamed some libraries (libgtk-3-0 to libgtk-3-0t64): either name will do. */
async function missingPackages(names) {
  const { output } = await run('dpkg-query', ['-W', '-f=${db:Status-Abbrev} ${Package}\\n'])
  const installed = new Set(
    output.split('\n').flatMap((line) => (line.startsWith('ii') ? [line.split(/\s+/)[1]] : [])),
  )
  const newer = (await isNewerDebian()) ? 't64' : ''
  return names
    .filter((name) => !installed.has(name) && !installed.has(`${name}t64`))
    .map((name) => (newer && /^lib(gtk-3-0|asound2)$/.test(name) ? `${name}${newer}` : name))
}

async function isNewerDebian() {
  const { code } = await run('apt-cache', ['show', 'libgtk-3-0t64'])
  return code === 0
}

async function aptInstall(missing, line, note) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const wait = ['-o', 'DPkg::Lock::Timeout=300']
  const install = ['install', '-y', '--no-install-recommends', ...wait, ...missing]
  if ((await run('apt-get', install, { env, note })).code === 0) return
  await run('apt-get', ['update', ...wait], { env, note })
  await mustRun('apt-get', install, { env, note, remedy: `run this by hand and see why it fails:  ${line}` })
}
