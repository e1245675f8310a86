import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { listCaseHistories } from '../../db/queries/statistics'
import type { ImportPreview, ImportReceipt } from '../../domain/contract/imports'
import { eventsIn } from '../../domain/statistics/events'
import { type Standing, standingOn } from '../../domain/statistics/standing'
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

const standing = (router: TestRouter, day: string) => standingOn(listCaseHistories(router.db, today), day)

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
      imported.push({ ...done, standing: standing(router, date) })
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
      expect({ phases: stood.byPhase, plans: stood.plans, workers: stood.workers }).toEqual({
        phases: snapshot.phases,
        plans: snapshot.plans,
        workers: snapshot.workers,
      })
      expect(receipt.counts).toEqual(counts)
    },
  )

  it('still knows every earlier day after the last list', () => {
    const later = expected.snapshots.map(({ date }) => standing(router, date))
    expect(later).toEqual(imported.map((done) => done.standing))
  })

  it('adds up to the published year', () => {
    const { yearEnd, figures } = expected
    const stood = standing(router, '2022-12-31')
    const histories = listCaseHistories(router.db, today)
    const year = (number: string) => eventsIn(histories, `${number}-01-01`, `${number}-12-31`)
    expect(stood.targetGroup).toBe(yearEnd.targetGroup)
    expect(stood.longTerm).toBe(yearEnd.over12months)
    expect(stood.byCode).toEqual({ 'no-sgi': figures['sick2'], 'social-medical': figures['social2'] })
    expect(stood.byPhaseAndSex).toEqual(yearEnd.byPhaseAndSex)
    expect(stood.plansBySex).toEqual(yearEnd.plansBySex)
    for (const [number, count] of Object.entries(yearEnd.selfSupporting))
      expect(year(number).selfSupporting).toBe(count)
    for (const [number, count] of Object.entries(yearEnd.exhausted))
      expect(year(number).exhausted).toBe(count)
    for (const [number, count] of Object.entries(yearEnd.benefitGranted))
      expect(year(number).benefitGranted).toBe(count)
    expect(year('2022').viaCare).toBe(yearEnd.viaCare)
  })

  it('has made a backup before each', () => {
    expect(backups.length).toBeGreaterThanOrEqual(4)
  })
})
