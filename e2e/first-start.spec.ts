// From nothing to an open register, and every way the door can be shut: what is said, and that the file is left as it was.
import { readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Door, goodPassphrase } from './pages/door'
import { SettingsPage } from './pages/settings-page'
import { answerOpenDialog, catchPrinting, printedCount, proposeFolder } from './pages/system-dialogs'

test('a register is made, its code is shown until it is kept, and it opens again', async ({ app, page }) => {
  test.slow()
  const door = new Door(page)
  await expect(page.getByRole('heading', { name: 'Välkommen till Fasvis' })).toBeVisible()
  await expectAccessible(page)

  await door.create.click()
  await door.passphrase.fill('sommar')
  await page.getByRole('button', { name: 'Skapa register' }).click()
  await expect(page.getByText('Lösenfrasen är för lätt att gissa', { exact: false })).toBeVisible()
  await expect(door.passphrase).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Tillbaka' }).click()

  await proposeFolder(app.electron, app.file('finns inte'))
  await answerOpenDialog(app.electron, app.folder)
  await door.create.click()
  await page.getByRole('button', { name: 'Annan mapp…' }).click()
  await expect(page.getByText(app.file('Rehabärenden.fasvis'))).toBeVisible()
  await door.passphrase.fill(goodPassphrase)
  await door.again.fill(`${goodPassphrase}!`)
  await page.getByRole('button', { name: 'Skapa register' }).click()
  await expect(page.getByText('Lösenfraserna är inte lika.', { exact: false })).toBeVisible()
  await door.again.fill(goodPassphrase)
  await page.getByRole('button', { name: 'Skapa register' }).click()
  await door.recoveryCode()
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Gå till registret' })).toBeDisabled()
  await expectAccessible(page)
  await door.confirmRecoveryCode()
  await expect(page.getByText('Inga ärenden än')).toBeVisible()

  await new SettingsPage(page).closeRegister()
  await expect(door.passphrase).toBeFocused()
  await expectAccessible(page)
  await door.unlock('fel lösenfras helt enkelt')
  await expect(page.getByText('Fel lösenfras. Registret har inte rörts.')).toBeVisible()
  await expect(door.passphrase).toBeFocused()
  await expectAccessible(page)
  await door.unlock()
  await door.expectOpen()

  const again = new Door(await app.relaunch())
  await again.unlock()
  await again.expectOpen()
})

test('the sheet with the code is all that is printed', async ({ app, page }) => {
  const door = new Door(page)
  await catchPrinting(app.electron)
  await proposeFolder(app.electron, app.folder)
  const code = await door.createRegister('Rehab norr')
  await page.getByRole('button', { name: 'Skriv ut…' }).click()
  await expect.poll(() => printedCount(app.electron)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const paper = await page.locator('body').innerText()
  expect(paper.replaceAll(/\s/g, '')).toContain(`1${code.split('-')[0]}2${code.split('-')[1]}`)
  expect(paper).toContain('Rehab norr')
  expect(paper).toContain('31 december 2022')
  expect(paper).not.toContain('Skriv ut…')
  await page.emulateMedia({ media: null })
})

test('the recovery code gives a new passphrase, and a mistyped group is named', async ({ app, page }) => {
  const door = new Door(page)
  const code = await door.startWithRegister(app)
  await new SettingsPage(page).closeRegister()
  await page.getByRole('button', { name: 'Använd återställningskoden' }).click()
  await expectAccessible(page)
  const swapped = code.replace(/^(.)(.)/, '$2$1')
  await page.getByLabel('Återställningskod').fill(swapped === code ? code.slice(0, -1) : swapped)
  await page.getByLabel('Ny lösenfras', { exact: true }).fill('gurka vinkel 7 ballong')
  await door.again.fill('gurka vinkel 7 ballong')
  await page.getByRole('button', { name: 'Öppna registret' }).click()
  await expect(page.getByText(/Kontrollera grupp 1/)).toBeVisible()
  await page.getByLabel('Återställningskod').fill(code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Öppna registret' }).click()
  await door.expectOpen()
  await new SettingsPage(page).closeRegister()
  await door.unlock()
  await expect(page.getByText('Fel lösenfras.', { exact: false })).toBeVisible()
  await door.unlock('gurka vinkel 7 ballong')
  await door.expectOpen()
})

const damages = [
  {
    what: 'damaged',
    says: 'skadad',
    harm: async (file: string) => {
      const bytes = await readFile(file)
      await writeFile(file, bytes.fill(7, bytes.length / 2))
    },
  },
  { what: 'empty', says: 'tom', harm: (file: string) => truncate(file, 0) },
  {
    what: 'cut off',
    says: 'avkortad',
    harm: async (file: string) => truncate(file, (await readFile(file)).length - 5000),
  },
]

for (const { what, says, harm } of damages) {
  test(`a register that is ${what} is left as it is, and a backup takes its place`, async ({ app, page }) => {
    test.slow()
    const door = new Door(page)
    const settings = new SettingsPage(page)
    await door.startWithRegister(app)
    await settings.backUp()
    await settings.closeRegister()
    await expect(door.passphrase).toBeVisible()
    const file = app.file('Rehabärenden.fasvis')
    await harm(file)
    const harmed = await readFile(file)

    await door.unlock()
    await expect(door.trouble).toContainText(says)
    await expectAccessible(page)
    expect(await readFile(file)).toEqual(harmed)

    await door.trouble.getByRole('button', { name: 'Återställ säkerhetskopia…' }).click()
    await page.getByRole('radio').first().check()
    await expect(page.getByRole('table')).toContainText('I kopian')
    await expectAccessible(page)
    expect(await readFile(file)).toEqual(harmed)
    await page.getByRole('button', { name: 'Återställ den här kopian' }).click()
    await door.expectOpen()
    const line = page.getByText(/Det som låg där förut finns kvar i/)
    const kept = (await line.textContent())?.replace(/^.*finns kvar i /, '') ?? ''
    expect(await readFile(kept)).toEqual(harmed)
  })
}

test('a register that is not where it was is found again', async ({ app, page }) => {
  const door = new Door(page)
  await door.startWithRegister(app)
  await app.close()
  for (const end of ['', '-nyckel']) {
    await rename(app.file(`Rehabärenden.fasvis${end}`), app.file(`Flyttat.fasvis${end}`))
  }
  await app.open()
  const again = new Door(app.page)
  await expect(again.trouble).toContainText('finns inte där den låg senast')
  await expect(again.passphrase).toBeHidden()
  await expectAccessible(app.page)
  await answerOpenDialog(app.electron, app.file('Flyttat.fasvis'))
  await again.trouble.getByRole('button', { name: 'Leta upp filen…' }).click()
  await expect(app.page.getByRole('heading', { name: 'Flyttat' })).toBeVisible()
  await again.unlock(goodPassphrase)
  await again.expectOpen()
})

test('a register without its key file is opened by the copy beside the backups, and without either told what is missing', async ({
  app,
  page,
}) => {
  const door = new Door(page)
  await door.startWithRegister(app)
  const settings = new SettingsPage(page)
  await settings.backUp()
  await settings.closeRegister()
  await expect(door.passphrase).toBeVisible()
  await rm(app.file('Rehabärenden.fasvis-nyckel'))
  await door.unlock()
  await door.expectOpen()
  await settings.closeRegister()
  await expect(door.passphrase).toBeVisible()
  for (const file of await readdir(app.folder, { recursive: true })) {
    if (file.endsWith('.fasvis-nyckel')) await rm(app.file(file))
  }
  await door.unlock()
  await expect(door.trouble).toContainText('Nyckelfilen som hör till registret saknas')
  await expect(door.trouble.getByRole('button', { name: 'Använd återställningskoden' })).toBeVisible()
})

test('the example register says it is one, and is gone when it is closed', async ({ page }) => {
  const door = new Door(page)
  await door.demo.click()
  await expect(page.getByText(/^EXEMPEL/)).toBeVisible()
  await new SettingsPage(page).go('Register')
  await page.getByRole('button', { name: 'Ta bort exempelregistret' }).click()
  await expect(page.getByRole('heading', { name: 'Välkommen till Fasvis' })).toBeVisible()
})
