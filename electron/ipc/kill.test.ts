import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loggedTables } from '../../db/change-log'
import { generateDemo } from '../../db/demo/generate'
import type { RawDatabase } from '../../db/open'
import { goodPassphrase, rawOf, testHost } from '../register/test-host'

/**
 * The whole program killed without warning while it obeys commands and while it imports. FASVIS_KILLS=10 kills ten times as
 * often. It shows what a crash does, not what a power cut does: what the program handed over reaches the disk here.
 */
const times = Number(process.env.FASVIS_KILLS ?? 1)
const today = '2026-03-02'
const list = path.resolve(import.meta.dirname, '../../domain/import/test-data/arendelista-2021-12-31.xlsx')
const casesInList = 498

const built = path.join('node_modules', '.cache', `fasvis-kill-${process.pid}`)
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    // One file: loading the packages from theirs takes seconds, and the child is started fifty times.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.resolve(import.meta.dirname, 'kill-child.ts'),
      outDir: built,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  })
}, 60_000)
afterAll(() => rmSync(built, { recursive: true, force: true }))

/** What the child said until it was killed, each line with its time in milliseconds. */
interface Said {
  readonly line: string
  readonly at: number
}

interface Given {
  readonly file: string
  readonly code: string
  readonly appFolder: string
}

/** When to kill: so many milliseconds after the nth line that reads so. */
interface Moment {
  readonly line: RegExp
  readonly nth: number
  readonly after: number
}

function killed(task: 'import' | 'moves', given: Given, moment: Moment): Promise<Said[]> {
  const child = spawn(process.execPath, [
    path.join(built, 'kill-child.mjs'),
    task,
    given.file,
    given.code,
    given.appFolder,
    today,
    list,
  ])
  const said: Said[] = []
  let heard = 0
  let rest = ''
  let complaint = ''
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      const lines = (rest + text.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (moment.line.test(line) && ++heard === moment.nth)
          setTimeout(() => child.kill('SIGKILL'), moment.after)
        said.push({ line, at: performance.now() })
      }
    })
    child.stderr.on('data', (text: Buffer) => {
      complaint += text.toString()
    })
    child.on('close', (_, signal) => {
      if (signal === 'SIGKILL') resolve(said)
      else reject(new Error(`the child ended by itself: ${complaint}`))
    })
  })
}

const doneIds = (said: readonly Said[]) =>
  said.filter(({ line }) => line.startsWith('done ')).map(({ line }) => Number(line.slice(5)))

const count = (raw: RawDatabase, table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get()

/** Change sets without any change, and rows that are not as the log says: what half a command would leave. */
function halves(raw: RawDatabase): unknown[] {
  const empty = raw
    .prepare(
      `select id, route from change_set where route <> 'demo'
       and not exists (select 1 from change_row where change_set_id = change_set.id)`,
    )
    .all()
  const unlike = loggedTables(raw).flatMap((table) => {
    const columns = raw.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
    const row = `json_object(${columns.map((column) => `'${column}', "${column}"`).join(', ')})`
    return raw
      .prepare(
        `select '${table}' as owner, id from "${table}" where ${row} is not (select after from change_row
         where table_name = '${table}' and row_id = "${table}".id order by change_row.id desc limit 1)`,
      )
      .all()
  })
  return [...empty, ...unlike]
}

/** A closed register, and a way to look into it after a kill. */
async function register(fill: (raw: RawDatabase) => void) {
  const { host, folder, appFolder } = testHost()
  const { recoveryCode: code } = await host.create({ folder, name: 'Prov', passphrase: goodPassphrase })
  fill(rawOf(host))
  await host.close()
  const file = path.join(folder, 'Prov.fasvis')
  const kept = path.join(folder, 'kept')
  const files = ['Prov.fasvis', 'Prov.fasvis-nyckel']
  mkdirSync(kept)
  for (const name of files) copyFileSync(path.join(folder, name), path.join(kept, name))
  return {
    given: { file, code, appFolder },
    look: async (at: (raw: RawDatabase) => void) => {
      await host.open({ recoveryCode: code }, file)
      at(rawOf(host))
      await host.close()
    },
    /** As it was before anything happened. */
    reset: () => {
      for (const name of files) copyFileSync(path.join(kept, name), path.join(folder, name))
    },
  }
}

const repeat = async (rounds: number, work: () => Promise<void>) => {
  for (let round = 0; round < rounds * times; round++) await work()
}

describe('killed', { timeout: 120_000 * times }, () => {
  it('while moving cases: every answered command is there, and none is there by half', async () => {
    const { given, look } = await register((raw) =>
      generateDemo(raw, { cases: 40, seed: 9, today, years: 3 }),
    )
    let answered = 0
    await repeat(25, async () => {
      const nth = 8 + Math.floor(Math.random() * 9)
      const done = doneIds(await killed('moves', given, { line: /^done/, nth, after: Math.random() * 8 }))
      answered += done.length
      await look((raw) => {
        expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
        expect(raw.pragma('foreign_key_check')).toEqual([])
        const kept = new Set(raw.prepare('select change_set_id from change_row').pluck().all())
        expect(done.filter((changeSetId) => !kept.has(changeSetId))).toEqual([])
        expect(halves(raw)).toEqual([])
      })
    })
    expect(answered).toBeGreaterThanOrEqual(200)
  })

  it('while importing a list: all of it is there or nothing, and all when it was answered', async () => {
    const { given, look, reset } = await register(() => undefined)
    const whole = await killed('import', given, { line: /^done/, nth: 1, after: 0 })
    const writing = (whole.at(-1)?.at ?? 0) - (whole.find(({ line }) => line.startsWith('at '))?.at ?? 0)
    let none = 0
    await repeat(25, async () => {
      reset()
      const said = await killed('import', given, {
        line: /^(at|done)/,
        nth: 1,
        after: Math.random() * writing * 1.2,
      })
      await look((raw) => {
        expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
        const imported = count(raw, 'imported_list')
        expect([count(raw, 'rehab_case'), count(raw, 'client')]).toEqual(
          imported === 1 ? [casesInList, casesInList] : [0, 0],
        )
        expect(halves(raw)).toEqual([])
        expect(imported).toBe(doneIds(said).length === 1 ? 1 : imported)
        if (imported === 0) none++
      })
    })
    // Else every kill came too late to show anything.
    expect(none).toBeGreaterThan(0)
  })
})
