// Pictures the pack of a metodutvecklingsmöte: its page, what is found in a vignette, and its paper; to tour/, as "pack-".
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { test } from './app'
import { camera, zoom } from './pages/camera'
import { ask } from './pages/caseload'
import { Pack } from './pages/pack'
import { Paper } from './pages/paper'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(300_000)

test('tour of the pack', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'pack-')
  const pack = new Pack(page)
  const paper = new Paper(app.electron, page)
  await pack.open()
  const meetings = await ask(page, 'jointMeeting.list', {})
  const coming = meetings.find(({ type, heldOn }) => type === 'method-development' && heldOn === null)
  await pack.go(`mote=${coming?.id ?? 0}`)
  await picture('sida')
  const desk = page.getByRole('region', { name: 'Sidorna' })
  await desk.evaluate((element) => element.scrollTo(1650, 0))
  await picture('sida-langre-fram')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('sida-mork')
  await page.emulateMedia({ colorScheme: 'light' })

  // The files beside the pictures, to be looked at page by page.
  await paper.savePdf(app.file('pack.pdf'))
  await answerSaveDialog(app.electron, app.file('pack.docx'))
  await pack.toDocument.click()
  await paper.done('Dokumentet är sparat.')
  await answerSaveDialog(app.electron, app.file('pack.xlsx'))
  await pack.toTables.click()
  await paper.done('Tabellerna är sparade.')
  const to = path.resolve(import.meta.dirname, '..', 'tour')
  await mkdir(to, { recursive: true })
  for (const name of ['pack.pdf', 'pack.docx', 'pack.xlsx'])
    await copyFile(app.file(name), path.join(to, name))

  const cards = await ask(page, 'case.list', { closed: false })
  const card = cards.find(({ protectedIdentity }) => !protectedIdentity)
  const { client } = await ask(page, 'case.get', { caseId: card?.id ?? 0 })
  const told = await pack.vignette(1).inputValue()
  await pack.write(1, `${told} ${client.givenName} ${client.familyName} har fått tid den 3 november.`)
  await page.getByText('är namnet på någon').waitFor()
  await pack.vignette(1).scrollIntoViewIfNeeded()
  await picture('namn-hittat')
  await page.evaluate(() => window.scrollTo(0, 0))
  await picture('namn-hittat-overst')
  await pack.write(1, told)
  await page.getByRole('combobox', { name: 'Period' }).click()
  await picture('valj-period')
  await page.getByRole('option', { name: 'Egna datum…' }).click()
  await picture('egna-datum')
  await zoom(app.electron, 2)
  await picture('200-procent')
  await zoom(app.electron, 1)
})
