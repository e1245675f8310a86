// Long steps with a name, an elapsed time and, when they fail, a reason and a remedy.
import { spawn } from 'node:child_process'
import { root } from './places.mjs'

/** How often a step that takes long says so in a log, where lines cannot be rewritten. */
const QUIET_REPORT_MS = 15_000
const OUTPUT_LIMIT = 1_000_000

/** A failure that was foreseen: what went wrong, the end of what the tool said, and what to do. */
export class StepError extends Error {
  /** @param {string} message @param {{ output?: string, remedy?: string }} [more] */
  constructor(message, { output = '', remedy = '' } = {}) {
    super(message)
    this.output = output
    this.remedy = remedy
  }
}

let terminal = process.stdout

/** From now on says everything on standard error, for commands whose standard output is an answer. */
export function toStandardError() {
  terminal = process.stderr
}

export const say = (line) => terminal.write(`${line}\n`)

const elapsed = (from) => `${((Date.now() - from) / 1000).toFixed(1)} s`

/** The last lines of a tool's output, without colours. */
export function tail(output, lines = 40) {
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, '').trimEnd()
  return plain.split('\n').slice(-lines).join('\n')
}

/** Says what a failed step was, why, and what to do. */
export function explain(name, error) {
  say(`\n✗ ${name}: ${error.message}`)
  if (error.output) say(tail(error.output).replaceAll(/^/gm, '    '))
  if (error.remedy) say(`  What to do: ${error.remedy}`)
  if (!(error instanceof StepError)) say(error.stack)
}

/** Steps under way, by what to show of each: two may run at once and share the terminal's last line. */
const underWay = new Map()

/**
 * Runs `work`, showing its name and how long it has taken.
 * @template T @param {string} name @param {(note: (text: string) => void) => Promise<T>} work @returns {Promise<T>}
 */
export async function step(name, work) {
  const from = Date.now()
  const key = Symbol(name)
  let note = ''
  const describe = () => `… ${name} ${elapsed(from)}${note && `  ${note}`}`
  underWay.set(key, describe)
  if (!terminal.isTTY) say(`… ${name}`)
  const timer = setInterval(
    () => (terminal.isTTY ? drawLine() : say(describe())),
    terminal.isTTY ? 500 : QUIET_REPORT_MS,
  )
  const finish = (mark) => {
    clearInterval(timer)
    underWay.delete(key)
    clearLine()
    say(`${mark} ${name} ${elapsed(from)}`)
  }
  try {
    const result = await work((text) => {
      note = text
    })
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}

function drawLine() {
  const line = [...underWay.values()].map((describe) => describe()).join('  |  ')
  clearLine()
  terminal.write(line.slice(0, Math.max(20, (terminal.columns ?? 80) - 1)))
}

const clearLine = () => terminal.isTTY && terminal.write('\r\u001b[K')

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP']
const TIME_TO_END_MS = 10_000

/** The programs running now. They end when this one is told to, and when whoever started it is gone. */
const running = new Set()
let isEnding = false
const parent = process.ppid

function endAll(signal) {
  isEnding = true
  for (const child of running) child.kill(signal)
  setTimeout(() => process.exit(1), running.size > 0 ? TIME_TO_END_MS : 0).unref()
}

for (const ending of endings) process.on(ending, () => endAll(ending))
// npm passes a signal on to its shell only, and the shell leaves without a word.
setInterval(() => process.ppid !== parent && endAll('SIGTERM'), 1000).unref()

function start(command, args, options) {
  if (isEnding) throw new StepError('ended before it was done')
  const child = spawn(command, args, options)
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/**
 * Runs a program to its end and collects what it says.
 * @param {string} command @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, note?: (text: string) => void, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} code -1 when the program could not be started.
 */
export function run(command, args, { cwd = root, env = {}, note = () => {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const stdio = ['ignore', 'pipe', 'pipe']
    const child = start(command, args, { cwd, shell, env: { ...process.env, ...env }, stdio })
    let output = ''
    const collect = (chunk) => {
      output = (output + chunk).slice(-OUTPUT_LIMIT)
      note(tail(String(chunk), 1).trim().slice(0, 100))
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: -1, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Like `run`, but throws a StepError unless the program ended well. Returns its output. */
export async function mustRun(command, args, { remedy = '', ...options } = {}) {
  const { code, output } = await run(command, args, options)
  if (code === 0) return output
  throw new StepError(`${command} ${args[0] ?? ''} ended with code ${code}`, { output, remedy })
}

/** Runs a program in the person's own terminal until it ends. Returns its exit code. */
export function runInForeground(command, args, { env = {}, remedy = '' } = {}) {
  const child = start(command, args, { env: { ...process.env, ...env }, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code !== null || endings.includes(signal)) resolve(code ?? 0)
      else reject(new StepError(`${command} crashed (${signal})`, { remedy }))
    })
  })
}
