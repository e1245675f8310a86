// The pack of a metodutvecklingsmöte: three interactions from its page to a PDF, the same as a document and a workbook, and
// nothing leaves while it names anybody.
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { readWorkbook } from '../electron/import/xlsx'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { ask } from './pages/caseload'
import { Pack } from './pages/pack'
import { letters, Paper, readPdf } from './pages/paper'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

const choice = (page: Parameters<typeof ask>[0], jointMeetingId: number | null = null) =>
  ask(page, 'pack.choice', { jointMeetingId })

test('one click saves what is shown as a PDF; the document and the workbook hold the same', async ({
  app,
  page,
}) => {
  test.slow()
  const pack = new Pack(page)
  const paper = new Paper(app.electron, page)
  await pack.open()
  await expect(page.getByRole('combobox', { name: 'Period' })).toHaveValue('Andra halvåret 2025')
  for (const part of ['Perioden i siffror', 'Samtycken och ledtider', 'Beslut från tidigare möten'])
    await expect(pack.part(part)).toBeChecked()
  await expectAccessible(page)
  const shown = await paper.words()

  // Two interactions from the page: the button, and where to save it. The third is the one that leads here.
  const pdf = await paper.savePdf(app.file('underlag.pdf'))
  const printed = letters(pdf.pages.join(' '))
  expect(shown.filter((word) => !printed.includes(letters(word)))).toEqual([])
  pdf.pages.forEach((one, at) => expect(one).toContain(`Sida ${at + 1} av ${pdf.pages.length}`))
  expect(pdf.info).toMatchObject({ Title: 'Underlag till metodutvecklingsmöte', Language: 'sv' })
  expect(letters(pdf.pages[0] ?? '')).toContain(letters('Små tal visas inte'))

  await answerSaveDialog(app.electron, app.file('underlag.docx'))
  await pack.toDocument.click()
  await paper.done('Dokumentet är sparat.')
  const body = strFromU8(
    unzipSync(await readFile(app.file('underlag.docx')))['word/document.xml'] ?? new Uint8Array(),
  )
  await answerSaveDialog(app.electron, app.file('underlag.xlsx'))
  await pack.toTables.click()
  await paper.done('Tabellerna är sparade.')
  const sheets = [...readWorkbook(await readFile(app.file('underlag.xlsx')))]

  // Hidden is hidden in all three, and the number that stands in one stands in the others.
  const { period } = await choice(page)
  const { report } = await ask(page, 'pack.content', { jointMeetingId: null, period })
  const phases = report.blocks.find(({ id }) => id === 'phases')?.lines ?? []
  const numbers = phases.flatMap(({ cells: [now] }) => (typeof now === 'object' && now.n ? [now.n] : []))
  const rows = sheets.find(({ name }) => name === 'Fas')?.rows.map(({ cells }) => cells[1]) ?? []
  const [most] = numbers.toSorted((a, b) => b - a)
  expect(most).toBeGreaterThan(20)
  expect(printed).toContain(`${most}`)
  expect(body).toContain(`>${most}`)
  for (const number of numbers) expect(rows).toContain(number)
  expect(rows.filter((cell) => cell === 'dolt')).toHaveLength(
    // A row where nothing may be shown is not there.
    phases.filter(
      ({ cells }) => cells[0] === 'hidden' && cells.some((cell) => typeof cell === 'object' && cell.n),
    ).length,
  )
  for (const text of [printed, body]) expect(text).toContain('dolt')
  expect(sheets.flatMap(({ rows: own }) => own.flatMap(({ cells }) => cells))).toContain('dolt')

  // What is in the way is said, and nothing half is left.
  const taken = app.file('upptagen.docx')
  await mkdir(taken)
  await writeFile(`${taken}/mitt.txt`, 'mitt')
  await answerSaveDialog(app.electron, taken)
  await pack.toDocument.click()
  await paper.done('Filen kunde inte')
})

test('a name typed in a vignette keeps all of it in the house, and says why', async ({ app, page }) => {
  test.slow()
  const pack = new Pack(page)
  const paper = new Paper(app.electron, page)
  await pack.open()
  const [card] = (await ask(page, 'case.list', { closed: false })).filter(
    ({ protectedIdentity }) => !protectedIdentity,
  )
  const { client } = await ask(page, 'case.get', { caseId: card?.id ?? 0 })
  const told = await pack.vignette(1).inputValue()
  await pack.write(1, `${told} ${client.givenName} ${client.familyName}s plan är klar sedan 2025-11-03.`)
  await expect(page.getByText(`är namnet på någon i registret`)).toBeVisible()
  await expect(page.getByText('”2025-11-03” är en exakt dag.')).toBeVisible()
  await expect(page.getByText('Underlaget kan inte lämna registret än')).toBeVisible()
  for (const act of [pack.print, pack.toPdf, pack.toDocument, pack.toTables]) await expect(act).toBeDisabled()
  await expectAccessible(page)

  // Neither by the address of the paper itself.
  await paper.open('underlag')
  await answerSaveDialog(app.electron, app.file('namn.pdf'))
  await page.getByRole('button', { name: 'Spara som PDF…' }).click()
  await paper.done(/avslöja vem det handlar om/)
  expect(existsSync(app.file('namn.pdf'))).toBe(false)

  // What was typed is there when she comes back; mended, it leaves.
  await pack.address()
  await expect(pack.vignette(1)).toHaveValue(new RegExp(client.familyName))
  await pack.write(1, `${told} Planen är klar sedan i höstas.`)
  await expect(pack.print).toBeEnabled()
  await pack.part('Perioden i siffror').uncheck()
  await expect(pack.sheet).not.toContainText('Långvarigt bistånd')
  await pack.shown()
  await paper.savePdf(app.file('utan-namn.pdf'))
  const text = letters((await readPdf(app.file('utan-namn.pdf'))).pages.join(' '))
  expect(text).toContain(letters('Planen är klar sedan i höstas.'))
  expect(text).not.toContain(letters(`${client.givenName} ${client.familyName}`))
})

test('what is chosen for a meeting stands on the meeting', async ({ app, page }) => {
  test.slow()
  const pack = new Pack(page)
  const paper = new Paper(app.electron, page)
  await pack.open()
  const meetings = await ask(page, 'jointMeeting.list', {})
  const coming = meetings.find(({ type, heldOn }) => type === 'method-development' && heldOn === null)
  const id = coming?.id ?? 0
  await pack.go(`mote=${id}`)
  expect((await choice(page, id)).isStored).toBe(false)
  await paper.savePdf(app.file('mote.pdf'))
  expect((await ask(page, 'jointMeeting.get', { jointMeetingId: id })).pack).toMatchObject({
    fromDate: '2025-07-01',
    toDate: '2025-12-31',
    vignettes: null,
  })
  await pack.part('Parallella insatser').uncheck()
  await expect.poll(async () => (await choice(page, id)).parts).not.toContain('parallel')
  await page.getByRole('banner').getByRole('button', { name: 'Ångra' }).click()
  await expect(pack.part('Parallella insatser')).toBeChecked()
})
