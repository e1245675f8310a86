// A doctor's answer as a filled PDF: read into the dialog, checked, and saved by her.
import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { ask } from './pages/caseload'
import { Paper } from './pages/paper'
import { Papers } from './pages/papers'
import { answerOpenDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

/** The form as the care unit sends it back: the blank one, typed in with another program. */
async function filledFor(blank: string, reference: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(readFileSync(blank))
  const form = pdf.getForm()
  form.getTextField('referens').setText(reference)
  form.getRadioGroup('C1-svar').select('kan')
  form.getTextField('C1-omfattning').setText('50 %')
  form.getRadioGroup('C5-svar').select('kan-inte')
  form.getTextField('C5-motivering').setText('Smärta i vila.')
  form.getTextField('anpassning').setText('Tyst rum.')
  form.getTextField('lakare').setText('Stina Ek')
  form.getTextField('underskriven').setText('2026-02-28')
  form.getTextField('galler-till').setText('i höst')
  return pdf.save({ updateFieldAppearances: false })
}

test('a filled PDF is read in, checked and saved as the answer', async ({ app, page }) => {
  const board = new Board(page)
  const papers = new Papers(page)
  await board.ready()
  await board.newCase('Lindgren', 'Maja')
  await papers.setCare('Ekbackens vårdcentral')
  await papers.begin('Rehabiliteringsförfrågan…')
  await papers.press('Registrera sekretessmedgivande')
  await papers.dialog.getByLabel('Givet (underskrivet)').fill('2026-03-02')
  await papers.press(/^Spara$/)
  await papers.act('Skicka i dag')
  const cards = await ask(page, 'case.list', { closed: false })
  const card = cards.find(({ name }) => name === 'Lindgren, Maja')
  const { inquiries } = await ask(page, 'case.get', { caseId: card?.id ?? 0 })
  const reference = `${card?.caseNumber ?? ''}/${inquiries[0]?.id ?? 0}`

  const paper = new Paper(app.electron, page)
  await page.getByRole('link', { name: /^Skriv ut Rehabförfrågan/ }).click()
  await paper.shown()
  await page.getByRole('checkbox', { name: 'Ifyllbar PDF' }).check()
  await expect(page.getByRole('link', { name: 'Namnförtydligande, läkare' })).toBeVisible()
  await expectAccessible(page)
  const blank = app.file('blankett.pdf')
  expect((await paper.savePdf(blank)).info.Title).toBe(`Rehabiliteringsförfrågan ${card?.caseNumber}`)
  expect((await PDFDocument.load(readFileSync(blank))).getForm().getTextField('referens').getText()).toBe(
    reference,
  )
  await page.getByRole('button', { name: 'Tillbaka' }).click()

  await papers.open('Rehabförfrågan')
  const file = app.file('svar.pdf')
  await answerOpenDialog(app.electron, file)
  writeFileSync(file, await filledFor(blank, '2019-0001/3'))
  await papers.press('Läs in ifylld PDF…')
  await expect(papers.dialog.getByRole('alert')).toContainText('på blanketten står 2019-0001/3')
  await expect(papers.dialog.getByLabel('Underskrivet av läkare')).toHaveValue('')

  writeFileSync(file, await filledFor(blank, reference))
  await papers.press('Läs in ifylld PDF…')
  await expect(papers.dialog.getByRole('status')).toContainText('2 svar är ifyllda från PDF-filen')
  await expect(papers.dialog.getByRole('status')).toContainText('gäller till och med')
  await expect(papers.dialog.getByRole('alert')).toHaveCount(0)
  await expect(papers.dialog.getByLabel('Omfattning i procent, Jobbtorgets verksamheter')).toHaveValue('50 %')
  await expect(papers.dialog.getByLabel('Motivering, Arbetsför, kan söka arbete')).toHaveValue(
    'Smärta i vila.',
  )
  await expect(papers.dialog.getByLabel('Underskrivet av läkare')).toHaveValue('Stina Ek')
  await expectAccessible(page)
  await papers.act('Komplett svar i dag')
  await expect(papers.line('Rehabförfrågan')).toContainText('Svar komplett')

  const saved = await ask(page, 'case.get', { caseId: card?.id ?? 0 })
  expect(saved.inquiries[0]).toMatchObject({
    adaptation: 'Tyst rum.',
    signedBy: 'Stina Ek',
    signedOn: '2026-02-28',
    validTo: null,
    completedOn: '2026-03-02',
  })
})
