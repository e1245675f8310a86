// Drives the real app through its screens with the demo caseload and writes numbered pictures to tour/.
import path from 'node:path'
import { expect, test } from './app'
import { camera, zoom } from './pages/camera'
import { Door } from './pages/door'
import { answerOpenDialog, proposeFolder } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour', async ({ app, page }) => {
  const picture = camera(app.electron, page, '')
  const nav = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click()

  await expect(page.getByRole('heading', { name: 'Idag', level: 1 })).toBeVisible({ timeout: 60_000 })
  await picture('idag')
  await nav('Ärenden')
  await expect(page.locator('[data-case]').first()).toBeVisible()
  await picture('tavla')

  await page.getByRole('button', { name: 'Flagga', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Står still' }).check()
  await picture('tavla-filter')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Rensa filter' }).click()

  await page.getByText('Lista', { exact: true }).click()
  await picture('lista')
  await page.getByText('Tavla', { exact: true }).click()

  const card = page.locator('[data-phase="3"] [data-case]').first()
  await card.focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('dialog')).toBeVisible()
  await picture('flytta-framat')
  await page.getByRole('combobox', { name: 'Till fas' }).click()
  await page.getByRole('option', { name: /^1 / }).click()
  await picture('flytta-bakat')
  await page.getByRole('combobox', { name: 'Till fas' }).click()
  await page.getByRole('option', { name: /^5 / }).click()
  await page.getByRole('radio', { name: 'Självförsörjande' }).check()
  await picture('flytta-till-5')
  await page.keyboard.press('Escape')

  await card.focus()
  await page.keyboard.press('u')
  await expect(page.getByRole('dialog')).toBeVisible()
  await picture('uppfoljning')
  await page.keyboard.press('Escape')

  await card.click()
  await expect(page.getByRole('article')).toBeVisible()
  await picture('arende')
  await page.getByRole('article').evaluate((pane) => pane.scrollTo(0, pane.scrollHeight))
  await picture('arende-nedre')
  await page.getByRole('button', { name: 'Dölj identiteter' }).click()
  await picture('dolda-identiteter')
  await page.getByRole('button', { name: 'Visa identiteter' }).click()

  await page.keyboard.press('Control+k')
  await page.getByRole('textbox', { name: 'Sök', exact: true }).fill('öb')
  await picture('sok')
  await page.keyboard.press('Escape')

  await nav('Ärenden')
  await page.getByRole('button', { name: 'Nytt ärende' }).click()
  await picture('nytt-arende')
  await page.keyboard.press('Escape')

  await nav('Personer')
  await picture('personer')
  await nav('Inställningar')
  await picture('installningar')

  await page.getByRole('tab', { name: 'Faser och gränser' }).click()
  await picture('installningar-faser')

  await nav('Ärenden')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('tavla-mork')
  await page.locator('[data-phase="2"] [data-case]').first().click()
  await picture('arende-mork')
  await page.emulateMedia({ colorScheme: 'light' })
  await zoom(app.electron, 2)
  await picture('arende-200-procent')
  await nav('Ärenden')
  await picture('tavla-200-procent')
  await zoom(app.electron, 1)

  await page.getByRole('banner').getByRole('button', { name: 'Lås' }).click()
  const door = new Door(page)
  await expect(door.create.first()).toBeVisible()
  await picture('forsta-start')
  await proposeFolder(app.electron, app.folder)
  await door.create.first().click()
  await picture('skapa-register')
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await door.createRegister('Rehabärenden')
  await picture('aterstallningskod')
  await door.confirmRecoveryCode()
  await expect(page.getByText('Inga ärenden än')).toBeVisible()
  await picture('tom-tavla')

  await page.getByRole('link', { name: 'Läs in lista' }).first().click()
  await picture('las-in')
  for (const date of ['2021-12-31', '2022-04-30']) {
    await answerOpenDialog(
      app.electron,
      path.resolve(import.meta.dirname, `../domain/import/test-data/arendelista-${date}.xlsx`),
    )
    await page.getByRole('button', { name: 'Välj fil…' }).click()
    await expect(page.getByRole('tab', { name: /Nya$/ })).toBeVisible({ timeout: 30_000 })
    await picture(`forhandsgranskning-${date}`)
    await page.getByRole('button', { name: /^Läs in \d+ personer$/ }).click()
    await expect(page.getByRole('heading', { name: 'Listan är inläst' })).toBeVisible({ timeout: 90_000 })
    await picture(`kvitto-${date}`)
    await page.getByRole('button', { name: 'Läs in en lista till' }).click()
  }
  await picture('inlasta-listor')
  await nav('Inställningar')
  await page.getByRole('tab', { name: 'Säkerhetskopior' }).click()
  await picture('sakerhetskopior')
  await page.getByRole('banner').getByRole('button', { name: 'Lås' }).click()
  await expect(door.passphrase).toBeVisible()
  await picture('upplasning')
})
