// Pictures of what Möten keeps beside the meetings: year wheel, routines and agreements, hinderlogg; to tour/, as "arshjul-".
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera, zoom } from './pages/camera'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of year wheel, agreements and hinderlogg', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'arshjul-')
  await new Board(page).ready()
  await page.getByRole('link', { name: 'Möten' }).click()
  await page.getByRole('tab', { name: 'Årshjul' }).click()
  await expect(page.getByRole('list', { name: 'Årshjul 2026' })).toBeVisible()
  await picture('aret')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('aret-morkt')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.getByRole('button', { name: /^Året före/ }).click()
  await expect(page.getByRole('list', { name: 'Årshjul 2025' })).toBeVisible()
  await picture('aret-fore')
  await page.getByRole('tab', { name: 'Rutiner och avtal' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await picture('rutiner-och-avtal')
  await page.getByRole('tab', { name: 'Hinderlogg' }).click()
  await expect(
    page.getByRole('heading', { name: 'Hinderlogg' }).or(page.getByRole('table')).first(),
  ).toBeVisible()
  await picture('hinderlogg')
  await zoom(app.electron, 2)
  await picture('hinderlogg-200-procent')
  await page.getByRole('tab', { name: 'Årshjul' }).click()
  await picture('aret-200-procent')
})
