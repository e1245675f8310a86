// A virtual screen (Xvfb) for Linux machines without one, and for tests, whose windows should not be in anyone's way.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { StepError, say } from './steps.mjs'
import { canInstallSystemPackages, ensureSystemPackages, packagesFor } from './system-packages.mjs'

const SIZE = '1600x1100x24'

const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const hasVirtualScreen = () =>
  process.platform === 'linux' &&
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, 'Xvfb')))

/** Makes sure Xvfb is there, installing it where that may be done unasked. Throws a StepError otherwise. */
async function ensureVirtualScreen() {
  if (hasVirtualScreen()) return
  if (canInstallSystemPackages) return ensureSystemPackages(packagesFor.screen)
  throw new StepError('there is no screen to show the window on', {
    remedy:
      'run this in a desktop session, or install Xvfb (Debian: sudo apt-get install xvfb) for a virtual one.',
  })
}

const realScreen = { env: {}, stop: () => {} }

/** The screen to show the app's window on: the person's own, or else a virtual one. */
export async function ownOrVirtualScreen() {
  if (hasScreen()) return realScreen
  await ensureVirtualScreen()
  say('There is no screen here, so the window opens on a virtual one (Xvfb), unseen. End with Ctrl+C.')
  return startVirtualScreen()
}

/** The screen for tests: on Linux one of their own, so that their windows neither disturb nor are disturbed. */
export async function testScreen() {
  if (process.platform !== 'linux') return realScreen
  try {
    await ensureVirtualScreen()
  } catch (error) {
    if (!hasScreen()) throw error
    return realScreen
  }
  return startVirtualScreen()
}

/**
 * Starts a virtual screen on a display number of the server's own choice.
 * @returns {Promise<{ env: { DISPLAY: string }, stop: () => void }>} `env` is for the programs to show there.
 */
function startVirtualScreen() {
  return new Promise((resolve, reject) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp', '-noreset'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      // Ctrl+C reaches all in its group at once: the screen must outlive the window that is closed on it.
      detached: true,
    })
    const stop = () => server.kill()
    process.once('exit', stop)
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)))
    let number = ''
    server.stdio[3].on('data', (text) => {
      number += text
      // The number and the end of its line come apart; leaving between the two would end the server.
      if (number.endsWith('\n')) resolve({ env: { DISPLAY: `:${number.trim()}`, WAYLAND_DISPLAY: '' }, stop })
    })
  })
}
