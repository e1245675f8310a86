// Pictures of a genomgång from beginning to end, its minutes and its agenda; to tour/, as "genomgang-".
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera, zoom } from './pages/camera'
import { Review } from './pages/review'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of a genomgång', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'genomgang-')
  const review = new Review(page)
  const dark = async (name: string) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(name)
    await page.emulateMedia({ colorScheme: 'light' })
  }
  const atSize = async (width: number, height: number) =>
    app.electron.evaluate(
      ({ BrowserWindow }, size) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(size[0] ?? 0, size[1] ?? 0),
      [width, height],
    )
  const savePdf = async (name: string) => {
    await answerSaveDialog(app.electron, `tour/${name}.pdf`)
    await page.getByRole('button', { name: 'Spara som PDF…' }).click()
    await expect(page.getByText('PDF-filen är sparad.')).toBeVisible()
    await page.getByRole('alert').getByRole('button', { name: 'Stäng' }).first().click()
  }
  await new Board(page).ready()
  await review.openTab()
  await picture('inga-an')
  await page.getByRole('combobox', { name: 'Ny genomgång med' }).click()
  await page
    .getByRole('option', { name: /, (1[89]|2\d) ärenden$/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Dagordning' }).click()
  await expect(page.getByRole('table', { name: 'Ärenden' })).toBeVisible()
  await picture('dagordning')
  await savePdf('genomgang-dagordning')

  await review.start(/, (1[89]|2\d) ärenden$/)
  await picture('forsta')
  await dark('forsta-mork')
  await atSize(1280, 720)
  await picture('forsta-1280')
  await zoom(app.electron, 2)
  await picture('forsta-200')
  await zoom(app.electron, 1)
  await atSize(1440, 873)
  const all = await review.cases.count()
  for (let place = 0; place < all - 2; place += 1) {
    await review.expectAt(place)
    await review.press(String((place % 3) + 1))
    if (place % 3 > 0) {
      await page.keyboard.type(
        'Vill öka till 50 % efter sommaren. Ringer handläggaren och tar med blanketten.',
      )
      await review.press('Escape')
    }
    if (place === 1) await picture('framsteg')
    if (place === 4) {
      await review.press('m')
      await expect(review.dialog).toBeVisible()
      await picture('flytta')
      await review.press('Escape')
      await expect(review.dialog).toHaveCount(0)
    }
    await review.press('Space')
  }
  await review.press('4')
  await picture('ej-berort')
  await page.keyboard.type('Klienten är bortrest till april.')
  await review.press('Enter', 'Space')
  await expect(review.end).toBeVisible()
  await picture('slut')
  await dark('slut-mork')
  await review.press('b')
  await picture('slackt')
  await review.press('x', 'Shift+?')
  await picture('tangenter')
  await review.press('Escape')
  await expect(review.dialog).toHaveCount(0)
  await review.press('Enter')
  await expect(page.getByRole('table', { name: 'Genomgångna ärenden' })).toBeVisible()
  await picture('protokoll')
  await page.emulateMedia({ colorScheme: 'dark' })
  await savePdf('genomgang-protokoll')
  await picture('protokoll-mork')
  await page.emulateMedia({ colorScheme: 'light' })
  await review.openTab()
  await picture('lista')
})
