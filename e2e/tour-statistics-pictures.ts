// Pictures Statistik: every picture in light and dark, delivered reports, and the report on paper; to tour/, as "bilder-".
import { test } from './app'
import { camera, zoom } from './pages/camera'
import { ask } from './pages/caseload'
import { Paper } from './pages/paper'
import { StatisticsPictures } from './pages/statistics-pictures'

test.use({ launching: { today: '2026-05-20', args: ['--demo'] } })
test.setTimeout(600_000)

const tertial = 'slag=tertial&fran=2026-01-01&till=2026-04-30'
const titles = [
  'Målgruppen per fas',
  'Flöden mellan faser',
  'Förflyttningar från fas till fas',
  'Tid i fas',
  'Varför ärenden står still',
  'Ledtid för samtycken',
  'Parallella insatser',
  'Uppföljningar',
  'Svar per vårdenhet',
] as const

test('tour of the pictures of Statistik', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'bilder-')
  const statistics = new StatisticsPictures(page)
  await statistics.go(`flik=bilder&${tertial}`)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    for (const [at, title] of titles.entries()) {
      await statistics.picture(title).scrollIntoViewIfNeeded()
      await picture(`${scheme}-${at + 1}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByText('Tertial för tertial').click()
  await page.getByText('Per socialsekreterare', { exact: true }).click()
  await statistics.picture('Uppföljningar per socialsekreterare').scrollIntoViewIfNeeded()
  await picture('per-socialsekreterare')
  await statistics.table('Ledtid för samtycken')
  await statistics.picture('Ledtid för samtycken').scrollIntoViewIfNeeded()
  await picture('tabell')
  await statistics.picture('Målgruppen per fas').scrollIntoViewIfNeeded()
  await picture('tertial')
  await zoom(app.electron, 2)
  await picture('200-procent')
  await zoom(app.electron, 1)

  await statistics.go(`flik=rapporter&${tertial}`)
  await picture('rapporter-tom')
  await page.getByRole('button', { name: 'Fastställ tertial 1 2026…' }).click()
  await page.getByLabel('Anteckning').fill('Till stadsdelsförvaltningens controller.')
  await picture('faststall')
  await page.getByRole('button', { name: 'Fastställ rapporten' }).click()
  await page.getByText('Inget. Siffrorna är desamma i dag.').waitFor()
  await picture('faststalld')
  const [first] = await ask(page, 'case.list', { closed: false })
  await ask(page, 'case.update', { caseId: first?.id ?? 0, facts: { benefitGrantedOn: '2026-03-05' } })
  await page.getByRole('table', { name: 'Ändrat sedan dess' }).waitFor()
  await picture('andrat')

  const paper = new Paper(app.electron, page)
  await paper.open(`statistik?${tertial}`)
  await picture('papper')
  await paper.savePdf('tour/statistik.pdf')
  await paper.open(`statistik?${tertial}&efter=sex&stil=160`)
  await paper.savePdf('tour/statistik-kon-160.pdf')
  await paper.open(`statistik?${tertial}&efter=worker&stil=200`)
  await picture('papper-storst-text')
  await page.evaluate(() => {
    window.history.pushState(null, '', '?flik=faser#/installningar')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  await picture('installningar')
})
