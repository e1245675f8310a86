// Inställningar: what is changed is on disk at once and can be taken back, and the register can be looked after.
import { access, writeFile } from 'node:fs/promises'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Door, goodPassphrase } from './pages/door'
import { SettingsPage } from './pages/settings-page'
import { answerOpenDialog } from './pages/system-dialogs'

/** The smallest PNG there is. */
const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

test('phases and limits are saved where they stand, one field right after another, and taken back', async ({
  app,
  page,
}) => {
  const door = new Door(page)
  const settings = new SettingsPage(page)
  await door.startWithRegister(app)
  await settings.go('Faser och gränser')
  await expectAccessible(page)

  await settings.field('Gräns för fas 3, dagar').fill('150')
  await settings.field('Fas 1 kräver rehabplan').check()
  await expect(settings.notice('Fas 1 kräver rehabplan.')).toBeVisible()
  await settings.change('Namn på fas 3', '')
  await expect(page.getByText('Fasen behöver ett namn.')).toBeVisible()
  await settings.field('Namn på fas 3').press('Escape')
  await expect(settings.field('Namn på fas 3')).toHaveValue('Samverkan')
  await settings.change('Namn på fas 4', 'Insats pågår')
  await settings.change('Gräns för fas 4, dagar', '')
  await expect(settings.notice('Fas 4 har ingen gräns.')).toBeVisible()

  await page.reload()
  await settings.go('Faser och gränser')
  await expect(settings.field('Gräns för fas 3, dagar')).toHaveValue('150 dagar')
  await expect(settings.field('Fas 1 kräver rehabplan')).toBeChecked()
  await expect(settings.field('Namn på fas 4')).toHaveValue('Insats pågår')
  await expect(settings.field('Gräns för fas 4, dagar')).toHaveValue('')

  await page.getByRole('button', { name: 'Återställ standardvärden' }).click()
  await expect(settings.field('Gräns för fas 3, dagar')).toHaveValue('120 dagar')
  await settings.notice('Förvalda faser').getByRole('button', { name: 'Ångra' }).click()
  await expect(settings.field('Gräns för fas 3, dagar')).toHaveValue('150 dagar')
})

test('the unit, the name in the history and the ages', async ({ app, page }) => {
  const door = new Door(page)
  const settings = new SettingsPage(page)
  await door.startWithRegister(app)
  await settings.go('Enhet och ålder')
  await expectAccessible(page)
  await settings.change('Enhetens namn', 'Rinkeby-Kista, ekonomiskt bistånd')
  await settings.change('Ditt namn', 'Karin Nyström')
  await settings.change('Till och med', '12')
  await expect(page.getByText('Ange 18–120.')).toBeVisible()
  await settings.change('Till och med', '66')
  await expect(settings.notice('Åldersgränserna är ändrade.')).toBeVisible()
  await page.reload()
  await settings.go('Enhet och ålder')
  await expect(settings.field('Enhetens namn')).toHaveValue('Rinkeby-Kista, ekonomiskt bistånd')
  await expect(settings.field('Ditt namn')).toHaveValue('Karin Nyström')
  await expect(settings.field('Till och med')).toHaveValue('66 år')
})

test('what stands on the papers: address, logo and the law, each taken back if it was wrong', async ({
  app,
  page,
}) => {
  const door = new Door(page)
  const settings = new SettingsPage(page)
  await door.startWithRegister(app)
  await settings.go('Utskrifter')
  await expectAccessible(page)
  await settings.field('Adress').fill('Ekbacksvägen 12\n123 45 Ekbacken')
  await settings.change('Telefon', '08-555 010 00')
  await expect(settings.notice('Telefonnumret är ändrat.')).toBeVisible()

  await writeFile(app.file('blankett.png'), '%PDF-1.7')
  await answerOpenDialog(app.electron, app.file('blankett.png'))
  await page.getByRole('button', { name: 'Välj bild…' }).click()
  await expect(page.getByText('Filen är inte en bild i PNG eller JPEG.')).toBeVisible()
  await writeFile(app.file('logga.png'), onePixel, 'base64')
  await answerOpenDialog(app.electron, app.file('logga.png'))
  await page.getByRole('button', { name: 'Välj bild…' }).click()
  await expect(page.getByRole('img', { name: 'Enhetens logga' })).toBeVisible()
  await expect(page.getByText('Filen är inte en bild')).toHaveCount(0)
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click()
  await settings.notice('Loggan är borttagen.').getByRole('button', { name: 'Ångra' }).click()
  await expect(page.getByRole('img', { name: 'Enhetens logga' })).toBeVisible()

  await expect(page.getByText('9 hänvisningar har inte kontrollerats')).toBeVisible()
  await page.getByRole('button', { name: 'Kontrollerad i dag: Sekretess i socialtjänsten' }).click()
  await expect(page.getByText('8 hänvisningar har inte kontrollerats')).toBeVisible()
  await settings.change('Hänvisning: Sekretess i socialtjänsten', '26 kap. 1 § OSL')
  await expect(page.getByText('9 hänvisningar har inte kontrollerats')).toBeVisible()
  await page.reload()
  await settings.go('Utskrifter')
  await expect(settings.field('Adress')).toHaveValue('Ekbacksvägen 12\n123 45 Ekbacken')
  await expect(settings.field('Hänvisning: Sekretess i socialtjänsten')).toHaveValue('26 kap. 1 § OSL')
})

test('a new passphrase, the code shown again, and the register in another folder', async ({ app, page }) => {
  test.slow()
  const door = new Door(page)
  const settings = new SettingsPage(page)
  const code = await door.startWithRegister(app)
  await settings.go('Register')
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Byt lösenfras…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Lösenfrasen du har nu').fill('inte den rätta')
  for (const label of ['Ny lösenfras', 'Ny lösenfras igen']) {
    await dialog.getByLabel(label, { exact: true }).fill('gurka vinkel 7 ballong')
  }
  await dialog.getByRole('button', { name: 'Byt lösenfras' }).click()
  await expect(dialog.getByText('Fel lösenfras.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Lösenfrasen du har nu').fill(goodPassphrase)
  await dialog.getByRole('button', { name: 'Byt lösenfras' }).click()
  await expect(settings.notice('Lösenfrasen är bytt.')).toBeVisible()

  await page.getByRole('button', { name: 'Visa koden…' }).click()
  await dialog.getByLabel('Lösenfras', { exact: true }).fill('gurka vinkel 7 ballong')
  await dialog.getByRole('button', { name: 'Visa koden' }).click()
  expect(await door.recoveryCode()).toBe(code)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Klar' }).click()

  await answerOpenDialog(app.electron, app.file('userdata'))
  await page.getByRole('button', { name: 'Flytta till annan mapp…' }).click()
  await expect(settings.notice('Registret är flyttat')).toBeVisible()
  await expect(page.getByText(app.file('userdata/Rehabärenden.fasvis'))).toBeVisible()
  await expect(access(app.file('Rehabärenden.fasvis'))).rejects.toThrow()
  await settings.closeRegister()
  await door.unlock('gurka vinkel 7 ballong')
  await door.expectOpen()
})

test('a backup is looked into before it is put back, and says what is different', async ({ app, page }) => {
  const door = new Door(page)
  const settings = new SettingsPage(page)
  await door.startWithRegister(app)
  // The first backup of the day is made when the register opens, before anything is in it.
  const look = page.getByRole('button', { name: /^Se innehållet/ })
  await expect(async () => {
    await settings.go('Register')
    await settings.go('Säkerhetskopior')
    await expect(look).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await settings.go('Enhet och ålder')
  await settings.change('Ditt namn', 'Efter kopian')
  await settings.go('Säkerhetskopior')
  await expectAccessible(page)
  await look.click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /^I registret nu/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Återställ den här kopian' }).click()
  await expect(settings.notice('är återställd')).toBeVisible()
  await settings.go('Enhet och ålder')
  await expect(settings.field('Ditt namn')).toHaveValue('')
})
