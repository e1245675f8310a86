// Pictures of the papers about many cases, of the register extract and of the settings of papers; to tour/, as "listor-".
import { writeFile } from 'node:fs/promises'
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera, zoom } from './pages/camera'
import { SettingsPage } from './pages/settings-page'
import { answerOpenDialog, answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of lists on paper', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'listor-')
  const settings = new SettingsPage(page)
  const paper = page.locator('[data-paper]').first()
  const goTo = async (address: string) => {
    await page.evaluate((to) => {
      location.hash = to
    }, address)
    await expect(paper).toBeVisible({ timeout: 30_000 })
  }
  const savePdf = async (name: string) => {
    await answerSaveDialog(app.electron, `tour/${name}.pdf`)
    await page.getByRole('button', { name: 'Spara som PDF…' }).click()
    await expect(page.getByText('PDF-filen är sparad.')).toBeVisible({ timeout: 120_000 })
    await page.getByRole('alert').getByRole('button', { name: 'Stäng' }).first().click()
  }
  const textSize = async (size: string) => {
    await page.getByRole('combobox', { name: 'Textens storlek på papperet' }).click()
    await page.getByRole('option', { name: size }).click()
  }

  await new Board(page).ready()
  await settings.go('Utskrifter')
  await picture('installningar')
  await writeFile(app.file('blankett.png'), '%PDF-1.7')
  await answerOpenDialog(app.electron, app.file('blankett.png'))
  await page.getByRole('button', { name: 'Välj bild…' }).click()
  await expect(page.getByText('Filen är inte en bild')).toBeVisible()
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('installningar-mork')
  await page.emulateMedia({ colorScheme: 'light' })
  await zoom(app.electron, 2)
  await picture('installningar-200')
  await page.getByRole('heading', { name: 'Hänvisningar till lagen' }).scrollIntoViewIfNeeded()
  await page
    .getByRole('region', { name: 'Hänvisningar till lagen' })
    .evaluate((part) => part.scrollIntoView())
  await picture('lagar-200')
  await zoom(app.electron, 1)
  await picture('lagar')

  await page.getByRole('link', { name: 'Ärenden' }).first().click()
  await picture('tavla-knapp')
  await zoom(app.electron, 2)
  await picture('tavla-knapp-200')
  await zoom(app.electron, 1)
  await page.getByRole('link', { name: 'Skriv ut tavlan' }).click()
  await expect(page.getByRole('table', { name: 'Ärenden efter fas' })).toBeVisible({ timeout: 30_000 })
  await picture('tavla')
  await savePdf('tavla')
  await page.getByRole('button', { name: 'Tillbaka' }).click()

  await page.getByRole('radiogroup', { name: 'Visa som' }).getByText('Lista').click()
  await page.getByRole('link', { name: 'Skriv ut listan' }).click()
  await expect(page.getByRole('table', { name: 'Ärenden' })).toBeVisible({ timeout: 30_000 })
  await picture('lista-alla')
  await savePdf('lista-alla')
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await page.getByRole('button', { name: 'Kolumner' }).click()
  for (const column of ['Ärende', 'Kön', 'Byten', 'Senaste byte', 'Rehabkoordinator', 'Bistånd sedan'])
    await page.getByRole('dialog').getByRole('checkbox', { name: column, exact: true }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('search').getByRole('button', { name: 'Fas', exact: true }).click()
  await page.getByRole('checkbox', { name: /^5 / }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Dagar' }).getByRole('button').click()
  await page.getByRole('link', { name: 'Skriv ut listan' }).click()
  await expect(page.getByText(/^Urval: Fas: 5/)).toBeVisible()
  await picture('lista-urval')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('lista-urval-mork')
  await page.emulateMedia({ colorScheme: 'light' })
  await savePdf('lista-urval')
  await textSize('Störst text, 200 %')
  await picture('lista-urval-200')
  await savePdf('lista-urval-200')
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await page.getByRole('textbox', { name: 'Sök i listan' }).fill('finns inte')
  await page.getByRole('link', { name: 'Skriv ut listan' }).click()
  await expect(page.getByText('Inget öppet ärende stämmer med urvalet.')).toBeVisible()
  await picture('lista-tom')

  const protectedId = await page.evaluate(async () => {
    const answer = await window.bridge.invoke('case.list', JSON.stringify({ closed: false }))
    const { data } = JSON.parse(answer) as { data: { id: number; protectedIdentity: boolean }[] }
    return data.find((card) => card.protectedIdentity)?.id ?? 0
  })
  await goTo(`/papper/registerutdrag/${protectedId}`)
  await picture('utdrag-skyddad')
  await savePdf('utdrag-skyddad')
  await goTo('/papper/registerutdrag/700')
  await picture('utdrag')
  await savePdf('utdrag')
  await textSize('Störst text, 200 %')
  await savePdf('utdrag-200')
})
