// A small log for whoever helps the user: one JSON object a line, only codes, routes, ids and times. Callers must never
// pass names, personal identity numbers, file names or free text; values are cut so that none slip in by the page.

import { randomUUID } from 'node:crypto'
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'

const MAX_BYTES = 1_000_000
const MAX_VALUE = 200

export type LogFacts = Readonly<Record<string, string | number | boolean>>

export interface Log {
  /** Writes one entry. Never throws: a full disk must not stop the work the entry is about. */
  readonly write: (event: string, facts?: LogFacts) => void
  /** Writes down something unforeseen and answers with a reference the person can read out. */
  readonly report: (thrown: unknown) => string
}

/** Logs to `fasvis.log` in `folder`; the file before it is kept as `fasvis.1.log`. */
export function createLog(folder: string, now: () => string = () => new Date().toISOString()): Log {
  const file = path.join(folder, 'fasvis.log')
  const write = (event: string, facts: LogFacts = {}) => {
    const short = Object.entries(facts).map(([key, value]) => [key, shorten(value)])
    const line = `${JSON.stringify({ at: now(), event, ...Object.fromEntries(short) })}\n`
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(file) + line.length > MAX_BYTES) renameSync(file, path.join(folder, 'fasvis.1.log'))
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // Nowhere to say it.
    }
  }
  const report = (thrown: unknown) => {
    const reference = randomUUID().slice(0, 8)
    write('unexpected', { reference, ...whereThrown(thrown) })
    return reference
  }
  return { write, report }
}

const shorten = (value: string | number | boolean) =>
  typeof value === 'string' ? value.slice(0, MAX_VALUE) : value

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

/** An error's kind, code and place in our own code. Not its message: that may quote what a person wrote. */
function whereThrown(thrown: unknown): LogFacts {
  if (!(thrown instanceof Error)) return { name: typeof thrown }
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const places = frames
    .slice(0, 4)
    .map((line) => line.trim().replaceAll(/\(?(?:file:\/\/)?[^\s()]*[/\\]/g, ''))
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  return { name: thrown.name, code, stack: places.join(' < ') }
}
