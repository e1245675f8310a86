import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asKnown, latestChangeSet } from '../../db/as-of'
import { generateDemo } from '../../db/demo/generate'
import { readReportKnownTo } from '../../db/queries/report'
import { testDb } from '../../db/test-db'
import { filterCases, noFilter } from '../../domain/case/filter'
import type { ReportSpec } from '../../domain/contract/statistics'
import { addDays } from '../../domain/dates'
import { type Period, periodOf } from '../../domain/statistics/period'
import { dimensions, type Report } from '../../domain/statistics/report'
import { cellsOf } from '../../domain/statistics/test-cells'
import { readWorkbook } from '../import/xlsx'
import { testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'
import { acts, contents, demoFile, given, today } from './test-commands'

const grown = (() => {
  const db = testDb()
  generateDemo(db.$client, { cases: 60, seed: 11, today, years: 4 })
  return db.$client.serialize()
})()

const router = () => testRouter(today, testDb(grown))
const year2025 = periodOf('year', 2025, 1)
const whole = (period: Period): ReportSpec => ({ period, knownOn: null, split: null })

const anyDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-02-01', days))
const anyPeriod = fc
  .tuple(anyDay, anyDay)
  .map(([a, b]): Period => ({ kind: 'free', from: a < b ? a : b, to: a < b ? b : a }))
const anySpec = fc.record({
  period: anyPeriod,
  knownOn: fc.option(anyDay, { nil: null }),
  split: fc.option(fc.constantFrom(...dimensions), { nil: null }),
})

function brokenSums(report: Report): string[] {
  return report.columns.flatMap(({ id }) => {
    const cells = cellsOf(report, id)
    const sum = (lines: readonly string[]) => lines.reduce((total, line) => total + cells(line).members, 0)
    return report.blocks.flatMap(({ equations }) =>
      equations
        .filter(({ left, right }) => sum(left) !== sum(right))
        .map(({ right }) => `${id} ${right.join()}`),
    )
  })
}

describe('a report', () => {
  const shared = router()

  it('adds up in every column: any period, known on any day, told apart by anything', async () => {
    await fc.assert(
      fc.asyncProperty(anySpec, async (spec) => {
        const report = await shared.ask('statistics.report', spec)
        expect(brokenSums(report)).toEqual([])
        const groups = report.columns.filter(({ id }) => id.startsWith('group:'))
        const partOf = (line: string) =>
          groups.reduce((sum, { id }) => sum + cellsOf(report, id)(line).members, 0)
        if (spec.split !== null)
          for (const { lines } of report.blocks)
            for (const { id } of lines)
              expect([id, partOf(id)]).toEqual([id, cellsOf(report, 'now')(id).members])
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('opens, for every number, as many cases as it says', async () => {
    const few = testRouter(today, testDb(demoFile))
    const spec = { ...whole(year2025), split: 'sex' as const }
    const report = await few.ask('statistics.report', spec)
    const lines = report.blocks.flatMap((block) => block.lines)
    // Every line of the period; of the other columns, which are counted by the same lines, every fifth.
    const asked = [
      ...lines.map((line) => ({ line, column: 'now' })),
      ...lines.filter((_, place) => place % 5 === 0).map((line) => ({ line, column: 'before' })),
      ...lines.filter((_, place) => place % 5 === 2).map((line) => ({ line, column: 'group:K' })),
    ]
    for (const { line, column } of asked) {
      const cell = cellsOf(report, column)(line.id)
      const members = await few.ask('statistics.members', { ...spec, line: line.id, column })
      expect([column, line.id, members.length]).toEqual([column, line.id, cell.members])
      if (line.measure === 'count') expect(cell.n).toBe(members.length)
    }
  }, 120_000)

  it('agrees with the lists of today, whatever they are filtered by', async () => {
    const cards = await shared.ask('case.list', { closed: false })
    const period: Period = { kind: 'free', from: '2026-01-01', to: today }
    const lists = async (split: ReportSpec['split']) =>
      shared.ask('statistics.report', { ...whole(period), split })
    const [bySex, byWorker, byUnit] = [await lists('sex'), await lists('worker'), await lists('care-unit')]
    const count = (filter: object) => filterCases(cards, { ...noFilter, ...filter }, today).length
    const phase = fc.constantFrom(0, 1, 2, 3, 4)
    fc.assert(
      fc.property(phase, fc.constantFrom('K', 'M'), fc.nat(), (number, sex, pick) => {
        const coded = { phases: [number], codes: ['no-sgi', 'social-medical'] }
        const people = byWorker.columns.filter(({ id }) => /^group:\d/.test(id))
        const units = byUnit.columns.filter(({ id }) => /^group:\d/.test(id))
        const person = people[pick % people.length]?.id ?? ''
        const unit = units[pick % units.length]?.id ?? ''
        const line = `phases.${number}`
        expect(cellsOf(bySex, 'now')(line).n).toBe(count(coded))
        expect(cellsOf(bySex, `group:${sex}`)(line).n).toBe(count({ ...coded, sexes: [sex] }))
        expect(cellsOf(byWorker, person)(line).n).toBe(
          count({ ...coded, workers: [Number(person.slice(6))] }),
        )
        expect(cellsOf(byUnit, unit)(line).n).toBe(count({ ...coded, careUnits: [Number(unit.slice(6))] }))
        expect(cellsOf(bySex, 'now')('coverage.unseen').n).toBe(
          cards.filter((card) => card.unseenSince !== null && card.phase !== 5 && card.dormantUntil === null)
            .length,
        )
      }),
    )
  })

  it('shows every past day as the cards of that day were', async () => {
    for (const day of ['2023-08-31', '2025-04-30']) {
      const then = testRouter(day, asKnownFile(day))
      const cards = await then.ask('case.list', { closed: false })
      const report = await shared.ask('statistics.report', {
        period: { kind: 'free', from: day, to: day },
        knownOn: day,
        split: null,
      })
      const now = cellsOf(report, 'now')
      expect(now('register.open').n).toBe(cards.length)
      expect(now('plans.current').n).toBe(
        cards.filter((card) => card.hasCurrentPlan && card.codes.length > 0).length,
      )
      expect(now('stalls.total').n).toBe(
        cards.filter((card) => card.flags.some(({ code }) => code === 'stalled')).length,
      )
      expect(now('coverage.overdue').n).toBe(
        cards.filter(
          (card) => card.dormantUntil === null && card.flags.some(({ code }) => code === 'follow-up-overdue'),
        ).length,
      )
    }
  })

  it('draws over time what the report tells of the same day', async () => {
    for (const day of ['2023-04-30', '2024-12-31', '2026-01-31']) {
      const report = await shared.ask('statistics.report', whole({ kind: 'free', from: day, to: day }))
      const [drawn] = await shared.ask('statistics.overTime', { days: [day], knownOn: null })
      const line = (id: string) => cellsOf(report, 'now')(`phases.${id}`).n
      expect(drawn?.phases).toEqual(['0', '1', '2', '3', '4'].map(line))
      expect([drawn?.selfSupporting, drawn?.exhausted, drawn?.noOutcome]).toEqual(
        ['self-supporting', 'exhausted', 'no-outcome'].map(line),
      )
    }
  })

  it.each(['nonsense', 'group:K', '__proto__'])(
    'has no column %s when it is not told apart',
    async (column) => {
      const asked = { ...whole(year2025), line: 'phases.3', column }
      await expect(shared.ask('statistics.members', asked)).rejects.toThrow('not-found')
    },
  )

  it('cleans up also when a table cannot be made', () => {
    const own = router()
    own.db.$client.exec('create temp table known_client (id integer)')
    expect(() => asKnown(own.db, { knownTo: 10 }, () => 'never')).toThrow('known_client')
    expect(own.db.$client.prepare('select count(*) from temp.sqlite_schema').pluck().get()).toBe(0)
  })

  it('leaves the register as it was, and the tables their own names', async () => {
    const own = router()
    const before = contents(own.db)
    await own.ask('statistics.report', { period: year2025, knownOn: '2025-06-30', split: 'sex' })
    expect(contents(own.db)).toEqual(before)
    expect(own.db.$client.prepare('select count(*) from temp.sqlite_schema').pluck().get()).toBe(0)
  })

  it('cleans up also when reading fails half-way', () => {
    const own = router()
    expect(() =>
      asKnown(own.db, { knownTo: 10 }, (on) =>
        on('2025-01-01', () => {
          throw new Error('half-way')
        }),
      ),
    ).toThrow('half-way')
    expect(own.db.$client.prepare('select count(*) from temp.sqlite_schema').pluck().get()).toBe(0)
  })

  it('does not know what was recorded later, whatever has been done since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(...acts), { minLength: 20, maxLength: 60 }), async (commands) => {
        const own = testRouter(today, testDb(demoFile))
        const knownTo = latestChangeSet(own.db)
        const asked = { period: year2025, split: 'sex' as const }
        const then = readReportKnownTo(own.db, asked, { knownOn: null, knownTo: null }, today)
        for (const command of commands) await given(own, command)
        expect(readReportKnownTo(own.db, asked, { knownOn: null, knownTo }, today)).toEqual(then)
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})

/** The register of a day as a file of its own: everything that was recorded later taken back, newest first. */
function asKnownFile(day: string) {
  const db = testDb(grown)
  const raw = db.$client
  const limit = raw
    .prepare('select max(id) from change_set where at < ?')
    .pluck()
    .get(addDays(day, 1)) as number
  raw.pragma('foreign_keys = off')
  const rows = raw
    .prepare('select * from change_row where change_set_id > ? order by id desc')
    .all(limit) as { table_name: string; row_id: number; before: string | null }[]
  for (const { table_name: table, row_id: id, before } of rows) {
    raw.prepare(`delete from "${table}" where id = ?`).run(id)
    if (before === null) continue
    const row = JSON.parse(before) as Record<string, unknown>
    const columns = Object.keys(row)
    raw
      .prepare(
        `insert into "${table}" (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => '?').join()})`,
      )
      .run(...Object.values(row))
  }
  return db
}

describe('typed values', () => {
  it('stand for the line and the period they were typed for, and go when they are taken away', async () => {
    const own = router()
    const value = {
      line: 'target-group.assistance',
      fromDate: year2025.from,
      toDate: year2025.to,
      value: 1209,
      source: 'Paraplyet',
    }
    await own.ask('reference.set', value)
    const typed = async (period: Period, column: string) =>
      cellsOf(await own.ask('statistics.report', whole(period)), column)('target-group.assistance').typed
    expect(await typed(year2025, 'now')).toBe(1209)
    expect(await typed(periodOf('year', 2026, 1), 'before')).toBe(1209)
    expect(await typed(periodOf('tertial', 2025, 3), 'now')).toBeNull()
    await own.ask('reference.set', { ...value, value: 1215 })
    expect(await typed(year2025, 'now')).toBe(1215)
    const { changeSetId } = await own.ask('reference.set', { ...value, value: null })
    expect(await typed(year2025, 'now')).toBeNull()
    await own.ask('history.undo', { changeSetId })
    expect(await typed(year2025, 'now')).toBe(1215)
  })
})

describe('a typed value is refused', () => {
  it('for a line that no report has, and for days the wrong way round; every line that is counted can be typed', async () => {
    const own = router()
    const value = { line: '', fromDate: '2025-01-01', toDate: '2025-12-31', value: 3, source: null }
    for (const line of ['plans.nothing', 'plans', 'nothing.current', '.', 'care-units.9999'])
      await expect(own.ask('reference.set', { ...value, line })).rejects.toThrow('not-found')
    const backwards = { ...value, line: 'plans.current', fromDate: '2026-01-01' }
    await expect(own.ask('reference.set', backwards)).rejects.toThrow('dates-out-of-order')
    const { blocks } = await own.ask('statistics.report', whole(year2025))
    for (const { id: line } of blocks.flatMap(({ lines }) => lines))
      await own.ask('reference.set', { ...value, line })
  })
})

describe('a frozen report', () => {
  it('is printed again with the limit for small numbers it was delivered with', async () => {
    const own = router()
    const limit = (smallUnder: number) =>
      own.ask('setting.statistics', { statistics: { smallUnder, longTermMonths: 10 } })
    await limit(5)
    const { reportId } = await own.ask('report.freeze', { period: year2025, note: null })
    const delivered = await own.ask('report.suppressed', { reportId })
    await limit(10)
    expect(await own.ask('report.suppressed', { reportId })).toEqual(delivered)
    const { reportId: later } = await own.ask('report.freeze', { period: year2025, note: null })
    expect((await own.ask('report.suppressed', { reportId: later })).report).not.toEqual(delivered.report)
  })

  it('is of a real tertial, half-year or year', async () => {
    const period = { ...periodOf('tertial', 2025, 1), to: '2025-04-29' }
    await expect(router().ask('report.freeze', { period, note: null })).rejects.toThrow('invalid-input')
  })

  it('never changes, whatever is done afterwards; what was corrected shows as differences', async () => {
    const own = router()
    const { reportId } = await own.ask('report.freeze', { period: year2025, note: 'Till nämnden' })
    const first = await own.ask('report.get', { reportId })
    expect(first.content.report).toEqual(first.now)
    for (const command of fc.sample(fc.oneof(...acts), { numRuns: 300, seed: 5 })) await given(own, command)
    const caseId = (await own.ask('case.list', { closed: false }))[0]?.id ?? 0
    await own.ask('case.update', { caseId, facts: { benefitGrantedOn: '2025-05-05' } })
    const later = await own.ask('report.get', { reportId })
    expect(later.content).toEqual(first.content)
    expect(cellsOf(later.now, 'now')('outcomes.benefit').n).not.toBe(
      cellsOf(later.content.report, 'now')('outcomes.benefit').n,
    )
  })

  it('can be made again from what was known when it was delivered', async () => {
    const own = router()
    const { reportId } = await own.ask('report.freeze', { period: year2025, note: null })
    for (const command of fc.sample(fc.oneof(...acts), { numRuns: 200, seed: 9 })) await given(own, command)
    const { content } = await own.ask('report.get', { reportId })
    const knownTo = own.db.$client.prepare('select known_to from frozen_report').pluck().get() as number
    const again = readReportKnownTo(
      own.db,
      { period: year2025, split: 'sex' },
      { knownOn: null, knownTo },
      today,
    )
    expect(again).toEqual(content.report)
  })

  it('cannot be undone, and the file itself refuses to change it', async () => {
    const own = router()
    const { changeSetId } = await own.ask('report.freeze', { period: year2025, note: null })
    await expect(own.ask('history.undo', { changeSetId })).rejects.toThrow('nothing-to-undo')
    expect((await own.ask('history.latest', {})).undo?.changeSetId).not.toBe(changeSetId)
    const raw = own.db.$client
    expect(() => raw.exec(`update frozen_report set note = 'x'`)).toThrow('never changes')
    expect(() => raw.exec('delete from frozen_report')).toThrow('never changes')
  })

  it.each([
    ['a period that is not over', periodOf('year', 2026, 1), 'period-not-over'],
    ['a free period', { kind: 'free', from: '2025-01-01', to: '2025-02-01' } as const, 'period-not-reported'],
  ])('is not %s', async (_, period, code) => {
    await expect(router().ask('report.freeze', { period, note: null })).rejects.toThrow(code)
  })
})

describe('a report that leaves the unit', () => {
  it('tells the delivered numbers, the small ones hidden, whatever was corrected afterwards', async () => {
    const own = router()
    const { reportId } = await own.ask('report.freeze', { period: year2025, note: null })
    const before = await own.ask('report.suppressed', { reportId })
    for (const command of fc.sample(fc.oneof(...acts), { numRuns: 100, seed: 7 })) await given(own, command)
    await own.ask('setting.statistics', { statistics: { smallUnder: 5, longTermMonths: 12 } })
    expect(await own.ask('report.suppressed', { reportId })).toEqual(before)
    const { content } = await own.ask('report.get', { reportId })
    const lines = before.report.blocks.flatMap((block) => block.lines)
    const small = lines.flatMap(({ id, measure, cells }) =>
      cells.flatMap((cell, place) => {
        const column = before.report.columns[place]?.id ?? ''
        const { n } = cellsOf(content.report, column)(id)
        const isSmall = measure === 'count' && n !== null && n > 0 && n < 5
        return isSmall && cell !== 'hidden' && cell.n !== null ? [`${id} ${column}`] : []
      }),
    )
    expect(small).toEqual([])
    expect(lines.flatMap(({ cells }) => cells)).toContain('hidden')
  })

  it('becomes a workbook where she says, or none when she changes her mind', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fasvis-'))
    try {
      const chosen = [path.join(folder, 'Statistik.xlsx'), undefined]
      const chooseSave = async () => chosen.shift()
      const own = testRouter(today, testDb(grown), { window: { chooseSave } as unknown as WindowPort })
      const sheets = [{ name: 'Fas', lead: [], headings: ['Rad', 'Antal'], rows: [['Målgruppen', 12]] }]
      const save = { title: 'Spara', button: 'Spara', name: 'Statistik.xlsx', sheets }
      const answer = await own.ask('statistics.saveSheets', save)
      expect(answer).toEqual({ path: path.join(folder, 'Statistik.xlsx') })
      const [sheet] = [...readWorkbook(readFileSync(answer?.path ?? ''))]
      expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
        ['Rad', 'Antal'],
        ['Målgruppen', 12],
      ])
      expect(await own.ask('statistics.saveSheets', save)).toBeNull()
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
