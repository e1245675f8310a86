import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { yearFiguresOf } from '../../../domain/statistics/figures-of-report'
import { periodOf } from '../../../domain/statistics/period'
import { readTable } from '../../../electron/import/read-table'
import { type TestRouter, testRouter } from '../../../electron/ipc/test-router'
import { tabbed, yearTables } from './figures-table'
import { yearText } from './year-text'

/** The coordinator's four lists, imported, and the year's report as it leaves the unit: the figures the district published. */

const folder = fileURLToPath(new URL('../../../domain/import/test-data/', import.meta.url))
const lists = ['2021-12-31', '2022-04-30', '2022-08-31', '2022-12-31']
const year = periodOf('year', 2022, 1)

async function importList(router: TestRouter, date: string) {
  const source = { file: `${folder}arendelista-${date}.xlsx`, mapping: null, listDate: null }
  const { token } = await router.ask('import.preview', source)
  await router.ask('import.apply', { ...source, token })
  const absences = await router.ask('absence.list', {})
  const absenceIds = absences.map(({ absenceId }) => absenceId)
  if (absenceIds.length > 0)
    await router.ask('absence.decide', { absenceIds, decision: 'closed', closedOn: null })
}

describe('the report of 2022 against 2021', () => {
  const router = testRouter('2023-01-15', undefined, {
    imports: { readTable, backup: () => Promise.resolve() },
  })
  let text = ''
  let table = ''

  beforeAll(async () => {
    for (const date of lists) await importList(router, date)
    await router.ask('reference.set', {
      line: 'target-group.assistance',
      fromDate: year.from,
      toDate: year.to,
      value: 1209,
      source: 'Paraplyet',
    })
    const report = await router.ask('statistics.suppressed', { period: year, knownOn: null, split: null })
    const { statistics } = await router.ask('setting.all', {})
    const figures = yearFiguresOf(report, statistics)
    text = yearText(figures)
    table = tabbed(yearTables(figures))
  }, 60_000)

  it('tells in words exactly what was published', () => {
    for (const said of [
      '284 (cirka 23 %) sjukskrivna utan SGI',
      '241 (cirka 20 %) kodade med socialmedicinska hinder',
      'Målgruppen var 525 klienter',
      '403 av 525 (cirka 77 %) hade varit aktuella i 12 månader eller mer',
      '211 av 525 (cirka 40 %) hade en aktuell rehabplan, mot 136',
      'Egen försörjning nåddes av 19 klienter, mot 7 året före',
      '76 av 525 (cirka 14 %) var i samverkansfas, mot 68',
      '36 av 525 (cirka 7 %) var i insats, mot 17',
      'uttömd för 8 klienter',
      'beviljades 20 klienter sjuk- eller aktivitetsersättning, mot 11',
      'Genom fördjupad samverkan med vården nådde 5 klienter egen försörjning',
    ])
      expect(text).toContain(said)
  })

  it.each([
    ['Klienter med ekonomiskt bistånd', ['1\u00a0209 (manuellt)', '', '', 'uppgift saknas']],
    ['Sjukskrivna utan SGI', ['284', '1\u00a0209 (manuellt)', 'cirka 23 %', '265']],
    ['Socialmedicinska hinder', ['241', '1\u00a0209 (manuellt)', 'cirka 20 %', '233']],
    ['Aktuella 12 månader eller mer', ['403', '525', 'cirka 77 %', '398']],
    ['Aktuell rehabplan', ['211', '525', 'cirka 40 %', '136']],
    ['I samverkansfas', ['76', '525', 'cirka 14 %', '68']],
    ['I insats', ['36', '525', 'cirka 7 %', '17']],
    ['Nått egen försörjning', ['19', '7']],
    ['Beviljad sjuk- eller aktivitetsersättning', ['20', '11']],
    ['Möjlighet till självförsörjning bedömd uttömd', ['8', '0']],
    ['Nått egen försörjning genom fördjupad samverkan med vården', ['5', '0']],
  ])('has in its tables: %s', (label, numbers) => {
    expect(table.split('\n')).toContain([label, ...numbers].join('\t'))
  })
})
