// A window to measure: started as a person would start it, and left alone until it has been up for a while.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { today } from './registers.mjs'

/** Nothing looks at a starting window for so long: being looked at would slow it down. */
const LEFT_ALONE_MS = 3000

const { executable, switches } = JSON.parse(process.env.FASVIS_RUNTIME)

/** A folder for one start; removed by the window's `end`. */
export const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'fasvis-bench-'))

/**
 * Starts an app with a profile of its own.
 * @param {string} folder for the profile @param {string[]} args the app's folder and what follows it
 */
export async function openWindow(folder, args) {
  const spawnedAt = performance.timeOrigin + performance.now()
  const own = ['--remote-debugging-port=0', `--user-data-dir=${path.join(folder, 'profile')}`]
  const child = spawn(executable, [...switches, ...own, ...args], {
    env: { ...process.env, APP_TODAY: today, ELECTRON_RUN_AS_NODE: undefined },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const address = await debuggerAddress(child)
  await after(LEFT_ALONE_MS)
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  return {
    page,
    /** Milliseconds from the start of the process to an entry in the page's timeline. */
    sinceSpawn: async (entry) => {
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, entry)
      return page.evaluate(
        ([name, from]) => performance.timeOrigin + performance.getEntriesByName(name)[0].startTime - from,
        [entry, spawnedAt],
      )
    },
    memory: () => memoryOf(child.pid),
    end: async () => {
      await browser.close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await gone
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function debuggerAddress(child) {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', () => reject(new Error(`the window ended while starting: ${said}`)))
    child.stderr.on('data', (text) => {
      said += text
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address) resolve(address)
    })
  })
}

/** Megabytes of all the app's processes, shared pages divided among those who share them; null where it cannot be told. */
function memoryOf(pid) {
  if (!existsSync('/proc/self/smaps_rollup')) return null
  const kilobytes = (process) =>
    Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, 'utf8'))?.[1])
  return familyOf(pid).reduce((sum, process) => sum + kilobytes(process), 0) / 1024
}

function familyOf(pid) {
  const parentOf = new Map()
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // The name in brackets may hold spaces; state and parent follow it.
    const fields = existsSync(`/proc/${name}/stat`) ? readFileSync(`/proc/${name}/stat`, 'utf8') : ''
    parentOf.set(Number(name), Number(fields.slice(fields.lastIndexOf(')')).split(' ')[2]))
  }
  const family = [pid]
  for (const member of family)
    for (const [child, parent] of parentOf) if (parent === member) family.push(child)
  return family
}
