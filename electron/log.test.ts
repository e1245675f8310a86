import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from './log'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-log-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (name = 'fasvis.log') => readFileSync(path.join(folder, name), 'utf8')

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const log = createLog(folder, () => '2022-12-31T10:00:00.000Z')
    log.write('started', { version: '0.1.0' })
    log.write('locked')
    expect(
      read()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { at: '2022-12-31T10:00:00.000Z', event: 'started', version: '0.1.0' },
      { at: '2022-12-31T10:00:00.000Z', event: 'locked' },
    ])
  })

  it('keeps what a person wrote, and where files lie, out of the log when something unforeseen is thrown', () => {
    const reference = createLog(folder).report(
      new Error('Anna Andersson 19800101-9808 i /home/anna/Ärenden.fasvis'),
    )
    expect(read()).toContain(reference)
    expect(read()).toMatch(/log\.test\.ts:\d+/)
    expect(read()).not.toMatch(/Anna|9808|home|tmp|node_modules|file:/)
  })

  it('keeps at most two files', () => {
    const log = createLog(folder)
    for (let n = 0; n < 12_000; n++) log.write('x', { filler: 'y'.repeat(300) })
    expect(readdirSync(folder).sort()).toEqual(['fasvis.1.log', 'fasvis.log'])
    expect(read().length).toBeLessThanOrEqual(1_000_000)
    expect(read('fasvis.1.log').length).toBeLessThanOrEqual(1_000_000)
  })

  it('lets the work go on when the log cannot be written', () => {
    expect(() => createLog('/dev/null/logs').write('started')).not.toThrow()
  })
})
