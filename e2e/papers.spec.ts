// Underlag: a Rehabiliteringsförfrågan from draft to used, and a certificate that is not enough.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { Papers } from './pages/papers'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a förfrågan goes from draft to used, with the consent it needs', async ({ page }) => {
  const board = new Board(page)
  const papers = new Papers(page)
  await board.ready()
  await board.newCase('Lindgren', 'Maja')
  await papers.setCare('Ekbackens vårdcentral')
  const line = papers.line('Rehabförfrågan')

  await papers.begin('Rehabiliteringsförfrågan…')
  await expect(papers.dialog.getByRole('combobox', { name: 'Vårdenhet' })).toHaveValue(
    'Ekbackens vårdcentral',
  )
  await papers.dialog.getByLabel('Vad behöver ni få veta?').fill('Kan hon pröva arbetsträning i mars?')
  await expect(papers.dialog).toContainText('Sekretessmedgivande måste finnas först')
  await expect(papers.dialog.getByRole('button', { name: 'Skicka i dag' })).toHaveCount(0)
  await expectAccessible(page)
  // Saying that it went out anyway is refused, and nothing typed is lost.
  await papers.dialog.getByLabel('Skickad', { exact: true }).fill('2026-03-02')
  await papers.press('Spara utkast')
  await expect(papers.dialog.getByRole('alert')).toContainText('samtycke som gäller i dag saknas')
  await papers.dialog.getByLabel('Skickad', { exact: true }).fill('')
  await papers.dialog.getByLabel('Svar senast').fill('')

  await papers.press('Registrera sekretessmedgivande')
  await papers.dialog.getByLabel('Givet (underskrivet)').fill('2026-03-02')
  await papers.press('Spara')
  await expect(papers.dialog.getByLabel('Vad behöver ni få veta?')).toHaveValue(
    'Kan hon pröva arbetsträning i mars?',
  )
  await expect(papers.dialog).toContainText('Sekretessmedgivande 2026-03-02')
  await papers.act('Skicka i dag')
  await expect(line).toContainText('Skickad')
  await expect(line).toContainText('svar senast 2026-04-01')

  await papers.open('Rehabförfrågan')
  await papers.act('Påmind i dag')
  await expect(line).toContainText('Påmind')

  await line.getByRole('button', { name: 'Svar inkommet i dag' }).click()
  await expect(line).toContainText('Svar ofullständigt')
  await expect(page.getByRole('list', { name: 'Flaggor' })).toContainText('är inte komplett')

  await line.getByRole('button', { name: 'Fyll i svaret' }).click()
  await papers.answer('Jobbtorgets verksamheter', 'Kan')
  await papers.dialog.getByLabel('Omfattning i procent, Jobbtorgets verksamheter').fill('25')
  await papers.answer('Arbetsför, kan söka arbete', 'Kan inte')
  await papers.press('Komplett svar i dag')
  await expect(papers.dialog).toContainText('Det behövs en läkares underskrift')
  await papers.dialog.getByLabel('Underskrivet av läkare').fill('Dr Stina Ek')
  await papers.dialog.getByLabel('Underskrivet den').fill('2026-02-28')
  await papers.press('Komplett svar i dag')
  await expect(papers.dialog).toContainText('Ange varför.')
  await papers.dialog.getByLabel('Motivering, Arbetsför, kan söka arbete').fill('Smärta i vila.')
  await expectAccessible(page)
  await papers.act('Komplett svar i dag')
  await expect(line).toContainText('Svar komplett')

  await line.getByRole('button', { name: 'Använd i planen i dag' }).click()
  await expect(line).toContainText('Använd i planen')
  await papers.open('Rehabförfrågan')
  await expect(papers.dialog.getByLabel('Motivering, Arbetsför, kan söka arbete')).toHaveValue(
    'Smärta i vila.',
  )
})

test('a certificate that is not enough says so, and leads to a förfrågan', async ({ page }) => {
  const board = new Board(page)
  const papers = new Papers(page)
  await board.ready()
  await board.newCase('Lindgren', 'Maja')
  await expect(papers.section).toContainText('Inget läkarintyg.')
  await papers.begin('Läkarintyg…')
  await papers.dialog.getByLabel('Till och med').fill('2026-06-30')
  await papers.choose('Underskrivet av', 'Rehabkoordinator')
  await expect(papers.dialog).toContainText('En rehabkoordinator skriver inte läkarintyg')
  await papers.press('Lägg till')
  await expect(papers.dialog).toBeVisible()
  await papers.choose('Underskrivet av', 'Läkare')
  await papers.answer('Diagnos', 'Ja')
  await papers.answer('Aktivitetsbegränsning', 'Nej')
  await expect(papers.dialog.getByRole('combobox', { name: 'Resultat' })).toHaveValue('Ofullständigt')
  await expectAccessible(page)
  await papers.press('Spara och skriv rehabiliteringsförfrågan')
  await expect(page.getByRole('dialog', { name: 'Rehabiliteringsförfrågan' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(papers.line('Läkarintyg')).toContainText('Ofullständigt')
  await expect(papers.line('Läkarintyg')).toContainText('Saknar aktivitetsbegränsning')
  await expect(page.getByRole('list', { name: 'Flaggor' })).toContainText('DFA-kedjan är ofullständig')
})
