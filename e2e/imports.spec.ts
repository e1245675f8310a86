// The lists she has in Excel become the board, one after the other, and each can be taken back.
import path from 'node:path'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { Door, goodPassphrase } from './pages/door'
import { answerOpenDialog } from './pages/system-dialogs'

const list = (date: string) =>
  path.resolve(import.meta.dirname, `../domain/import/test-data/arendelista-${date}.xlsx`)

test.use({ launching: { today: '2023-01-10' } })

test('from first start to an imported board, a second list, and both undone', async ({ app, page }) => {
  test.setTimeout(180_000)
  const door = new Door(page)
  const board = new Board(page)
  await app.electron.evaluate(
    ({ app: electron }, folder) => electron.setPath('documents', folder),
    app.folder,
  )
  await door.createRegister('Rehabärenden')
  await door.confirmRecoveryCode()
  await board.ready()

  const readIn = async (date: string) => {
    await answerOpenDialog(app.electron, list(date))
    await page.getByRole('link', { name: 'Läs in lista' }).first().click()
    await page.getByRole('button', { name: 'Välj fil…' }).click()
  }
  const tab = (name: RegExp) => page.getByRole('tab', { name })

  await readIn('2021-12-31')
  await expect(page.getByLabel('Listan gäller per')).toHaveValue('2021-12-31')
  await expect(tab(/^498\s*Nya$/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Läs in 498 personer' }).click()
  await expect(page.getByRole('heading', { name: 'Listan är inläst' })).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Till tavlan' }).click()
  await board.expectCounts([362, 26, 18, 68, 17, 7])

  await readIn('2022-04-30')
  await expect(tab(/^22\s*Nya$/)).toBeVisible()
  await expect(tab(/^3\s*Fas bakåt$/)).toBeVisible()
  await expect(tab(/^22\s*Saknas på listan$/)).toBeVisible()
  await page.getByRole('button', { name: 'Läs in 498 personer' }).click()
  await expect(page.getByRole('heading', { name: 'Listan är inläst' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('region', { name: 'Saknas på listan' })).toContainText(
    '22 ärenden att besluta om',
  )

  await page.getByRole('button', { name: 'Ångra hela inläsningen' }).click()
  await expect(page.getByRole('heading', { name: 'Inläsningen är ångrad' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Till tavlan' }).click()
  await board.expectCounts([362, 26, 18, 68, 17, 7])

  await board.undo.click()
  await expect(page.getByRole('heading', { name: 'Inga ärenden än' })).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Gör om' }).click()
  await board.expectCounts([362, 26, 18, 68, 17, 7])

  const again = new Board(await app.relaunch())
  await new Door(app.page).unlock(goodPassphrase)
  await again.ready()
  await again.expectCounts([362, 26, 18, 68, 17, 7])
})

test('a PDF that calls itself a list is refused in words', async ({ app, page }) => {
  const door = new Door(page)
  await app.electron.evaluate(
    ({ app: electron }, folder) => electron.setPath('documents', folder),
    app.folder,
  )
  await door.createRegister('Prov')
  await door.confirmRecoveryCode()
  await answerOpenDialog(app.electron, path.resolve(import.meta.dirname, '../assets/icon.png'))
  await page.getByRole('link', { name: 'Läs in lista' }).first().click()
  await page.getByRole('button', { name: 'Välj fil…' }).click()
  await expect(page.getByRole('alert')).toContainText('inte en Excelfil')
})
