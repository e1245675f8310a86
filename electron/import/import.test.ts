import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportPreview, ImportReceipt } from '../../domain/contract/imports'
import { periodOf } from '../../domain/statistics/period'
import type { Report } from '../../domain/statistics/report'
import { cellsOf } from '../../domain/statistics/test-cells'
import { type TestRouter, testRouter } from '../ipc/test-router'
import { readTable } from './read-table'

/** The main job: a coordinator's four lists of 2022, imported in order, add up to what the district published. */

const folder = fileURLToPath(new URL('../../domain/import/test-data/', import.meta.url))
const today = '2023-01-15'

interface Expected {
  snapshots: {
    file: string
    date: string
    rows: number
    people: number
    duplicates: number
    rejected: string[]
    phases: number[]
    plans: number
    workers: number
    new: number
    gone: number
    workerChanges: number
    phaseChanged: number
    backward: number
  }[]
  figures: Record<string, number>
  yearEnd: {
    targetGroup: number
    over12months: number
    selfSupporting: Record<string, number>
    exhausted: Record<string, number>
    benefitGranted: Record<string, number>
    viaCare: number
    byPhaseAndSex: { K: number; M: number }[]
    plansBySex: { K: number; M: number }
  }
}

const expected = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as Expected

const reasonWords: Record<string, string> = {
  'wrong check digit': 'pin-wrong-check-digit',
  'impossible date in the personal identity number': 'pin-impossible-date',
  'no personal identity number': 'pin-missing',
  'phase out of range': 'phase-out-of-range',
}

const backups: string[] = []
const newRouter = () =>
  testRouter(today, undefined, { imports: { readTable, backup: async () => backups.push('made') } })

/** How it stood on a day: the report of that day alone, told apart by `split`. */
const reportOf = (router: TestRouter, day: string, split: 'sex' | 'worker') =>
  router.ask('statistics.report', { period: { kind: 'free', from: day, to: day }, knownOn: null, split })

const phaseLines = ['0', '1', '2', '3', '4']
const lastPhaseLines = ['self-supporting', 'exhausted', 'no-outcome']

function byPhase(report: Report, column: string): number[] {
  const cells = cellsOf(report, column)
  const number = (line: string) => cells(`phases.${line}`).n ?? 0
  const last = lastPhaseLines.map(number).reduce((sum, one) => sum + one)
  return [...phaseLines.map(number), last]
}

async function standing(router: TestRouter, day: string) {
  const bySex = await reportOf(router, day, 'sex')
  const byWorker = await reportOf(router, day, 'worker')
  const plans = (column: string) => cellsOf(bySex, column)('plans.current').n
  const perWorker = byWorker.columns.filter(({ id }) => id.startsWith('group:') && id !== 'group:unknown')
  return {
    phases: byPhase(bySex, 'now'),
    plans: plans('now'),
    workers: perWorker.filter(({ id }) => cellsOf(byWorker, id)('target-group.total').n !== 0).length,
    byPhaseAndSex: byPhase(bySex, 'group:K').map((women, phase) => ({
      K: women,
      M: byPhase(bySex, 'group:M')[phase],
    })),
    plansBySex: { K: plans('group:K'), M: plans('group:M') },
  }
}
type Standing = Awaited<ReturnType<typeof standing>>

async function importList(router: TestRouter, file: string) {
  const source = { file, mapping: null, listDate: null }
  const preview = await router.ask('import.preview', source)
  const receipt = await router.ask('import.apply', { ...source, token: preview.token })
  return { preview, receipt }
}

async function closeAbsent(router: TestRouter) {
  const absences = await router.ask('absence.list', {})
  if (absences.length === 0) return
  const absenceIds = absences.map(({ absenceId }) => absenceId)
  await router.ask('absence.decide', { absenceIds, decision: 'closed', closedOn: null })
}

describe('the four lists of 2022, imported in order', () => {
  const router = newRouter()
  const imported: { preview: ImportPreview; receipt: ImportReceipt; standing: Standing }[] = []

  beforeAll(async () => {
    for (const { file, date } of expected.snapshots) {
      const done = await importList(router, `${folder}${file}.xlsx`)
      await closeAbsent(router)
      imported.push({ ...done, standing: await standing(router, date) })
    }
  }, 60_000)

  it.each(expected.snapshots.map((snapshot, place) => [snapshot.date, snapshot, place] as const))(
    'list of %s: every figure',
    (date, snapshot, place) => {
      const { preview, receipt, standing: stood } = imported[place]!
      const { counts } = preview
      expect(preview.listDate).toBe(date)
      expect({
        rows: counts.people + counts.duplicates + counts.rejected,
        people: counts.people,
        duplicates: preview.duplicates.length,
        rejected: preview.rejected.map(({ reason }) => reason),
        new: counts.new,
        gone: preview.absent.length,
        workerChanges: place === 0 ? 0 : counts.workerChanges,
        phaseChanged: counts.forward + counts.backward,
        backward: counts.backward,
      }).toEqual({
        rows: snapshot.rows,
        people: snapshot.people,
        duplicates: snapshot.duplicates,
        rejected: snapshot.rejected.map((words) => reasonWords[words]),
        new: snapshot.new,
        gone: snapshot.gone,
        workerChanges: snapshot.workerChanges,
        phaseChanged: snapshot.phaseChanged,
        backward: snapshot.backward,
      })
      expect({ phases: stood.phases, plans: stood.plans, workers: stood.workers }).toEqual({
        phases: snapshot.phases,
        plans: snapshot.plans,
        workers: snapshot.workers,
      })
      expect(receipt.counts).toEqual(counts)
    },
  )

  it('still knows every earlier day after the last list', async () => {
    const later = await Promise.all(expected.snapshots.map(({ date }) => standing(router, date)))
    expect(later).toEqual(imported.map((done) => done.standing))
  })

  it('adds up to the published year', async () => {
    const { yearEnd, figures } = expected
    const report = await router.ask('statistics.report', {
      period: periodOf('year', 2022, 1),
      knownOn: null,
      split: null,
    })
    const now = (line: string) => cellsOf(report, 'now')(line).n
    const before = (line: string) => cellsOf(report, 'before')(line).n
    expect(now('target-group.total')).toBe(yearEnd.targetGroup)
    expect(now('long-term.long')).toBe(yearEnd.over12months)
    expect(now('target-group.no-sgi')).toBe(figures['sick2'])
    expect(now('target-group.social-medical')).toBe(figures['social2'])
    const { byPhaseAndSex, plansBySex } = await standing(router, '2022-12-31')
    expect({ byPhaseAndSex, plansBySex }).toEqual({
      byPhaseAndSex: yearEnd.byPhaseAndSex,
      plansBySex: yearEnd.plansBySex,
    })
    expect([before('outcomes.self-supporting'), now('outcomes.self-supporting')]).toEqual([7, 19])
    expect(now('outcomes.exhausted')).toBe(yearEnd.exhausted['2022'])
    expect([before('outcomes.benefit'), now('outcomes.benefit')]).toEqual([11, 20])
    expect(now('outcomes.via-care')).toBe(yearEnd.viaCare)
    expect([before('plans.current'), now('plans.current')]).toEqual([136, 211])
    expect([before('phases.3'), now('phases.3')]).toEqual([68, 76])
    expect([before('phases.4'), now('phases.4')]).toEqual([17, 36])
  })

  it('has made a backup before each', () => {
    expect(backups.length).toBeGreaterThanOrEqual(4)
  })
})
