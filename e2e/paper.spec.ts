// Every paper: what the screen shows is what the PDF holds, and nothing leaves without a trace in the log.
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CaseDetail } from '../domain/contract/cases'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { ask } from './pages/caseload'
import { letters, Paper, readPdf } from './pages/paper'
import { answerOpenDialog, answerSaveDialog, catchPrinting, printedNames } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

/** The case of the invented caseload that has most of everything, so that every part of every form has something. */
async function richest(page: Parameters<typeof ask>[0]): Promise<CaseDetail> {
  const cards = await ask(page, 'case.list', { closed: false })
  const details = await ask(page, 'case.getMany', {
    caseIds: cards.filter((card) => card.hasCurrentPlan && !card.protectedIdentity).map(({ id }) => id),
  })
  const much = (one: CaseDetail) =>
    Math.min(3, one.sips.length) * 3 +
    Math.min(2, one.inquiries.length) * 3 +
    Math.min(2, one.finsam.length) * 3 +
    one.fk.length * 3 +
    one.activities.length
  return details.toSorted((a, b) => much(b) - much(a))[0] as CaseDetail
}

const ofOneCase = {
  rehabplan: 'Rehabplan',
  'min-plan': 'Min plan',
  forfragan: 'Rehabiliteringsförfrågan',
  sekretessmedgivande: 'Sekretessmedgivande',
  samtycke: 'Samtycke',
  'sip-kallelse': 'Kallelse',
  'fk-underlag': 'Underlag',
  'finsam-underlag': 'Underlag',
  registerutdrag: 'Registerutdrag',
} as const

for (const [word, title] of Object.entries(ofOneCase))
  test(`${word}: the PDF has every word and every page of the preview`, async ({ app, page }) => {
    await new Board(page).ready()
    const { card, client } = await richest(page)
    const paper = new Paper(app.electron, page)
    await paper.open(`${word}/${card.id}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    const shown = await paper.words()
    const counted = await paper.pages()
    const pdf = await paper.savePdf(app.file(`${word}.pdf`))

    const expected = counted.reduce((sum, pages) => sum + pages, 0)
    // A dozen pages of tables may end a row earlier or later on the screen.
    expect(Math.abs(pdf.pages.length - expected)).toBeLessThanOrEqual(expected > 8 ? 1 : 0)
    const text = letters(pdf.pages.join(' '))
    expect(shown.filter((shownWord) => !text.includes(letters(shownWord)))).toEqual([])
    pdf.pages.forEach((page_, at) => {
      expect(page_).toContain(`Sida ${at + 1} av ${pdf.pages.length}`)
    })
    expect(pdf.info).toMatchObject({ Creator: 'Fasvis', Language: 'sv' })
    // Who it is about stands on the paper, never in what a list of files or a printer's queue shows.
    const outside = [String(pdf.info.Title), ...pdf.bookmarks].join(' ')
    expect(outside).toContain(card.caseNumber)
    expect(outside).not.toContain(client.familyName)
    expect(text).toContain(letters(client.familyName))
    await expectAccessible(page)
  })

for (const word of ['rehabplan', 'forfragan'] as const)
  test(`${word} looks as it did`, async ({ app, page }) => {
    const chromium = await app.electron.evaluate(() => process.versions.chrome?.split('.')[0] ?? '')
    const name = `${word}-chromium-${chromium}.png`
    test.skip(
      !existsSync(path.join(import.meta.dirname, 'pictures', name)),
      `no picture for Chromium ${chromium}`,
    )
    await new Board(page).ready()
    const { card } = await richest(page)
    const paper = new Paper(app.electron, page)
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(2100, 1400),
    )
    await paper.open(`${word}/${card.id}`)
    const pages = paper.sheets.first().locator('xpath=..')
    await expect(pages).toHaveScreenshot(name, { maxDiffPixelRatio: 0.01 })
  })

test('a name of 120 characters, 40 activities and text at 200 % lose nothing', async ({ app, page }) => {
  test.setTimeout(400_000)
  await new Board(page).ready()
  const { card, client, activities } = await richest(page)
  const familyName = 'von Hammarsköld-Oxenstråle Fernández de la Villanueva y Montenegro-Äppelbladsgränd'
  const givenName = 'Maria-Guadalupe Alexandra Birgitta-Charl'
  expect(`${familyName}${givenName}`.length).toBeGreaterThanOrEqual(120)
  await ask(page, 'client.update', { clientId: client.id, facts: { familyName, givenName } })
  const { id: _, ...facts } = activities[0] as (typeof activities)[number]
  for (let more = activities.length; more < 40; more += 1)
    await ask(page, 'activity.add', { caseId: card.id, facts })
  const paper = new Paper(app.electron, page)
  for (const word of Object.keys(ofOneCase)) {
    await paper.open(`${word}/${card.id}?stil=200`)
    const wide = await paper.sheets.evaluateAll((sheets) =>
      sheets.flatMap((sheet) => {
        const gap = Number.parseFloat(getComputedStyle(sheet).columnGap)
        const { left, width: text } = sheet.getBoundingClientRect()
        const step = text + gap
        return [...sheet.querySelectorAll('*')].flatMap((element) =>
          [...element.getClientRects()]
            .filter(({ width }) => width > 1)
            // Beyond the right edge of its own page: cut off on paper.
            .filter((box) => ((box.left - left + 1) % step) + box.width > text + 4)
            .map(() => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
        )
      }),
    )
    expect(wide, word).toEqual([])
    const shown = await paper.words()
    const pdf = await paper.savePdf(app.file(`${word}-200.pdf`))
    const text = letters(pdf.pages.join(' '))
    expect(
      shown.filter((shownWord) => !text.includes(letters(shownWord))),
      word,
    ).toEqual([])
  }
})

test('a plan is two keys from the open case, and is in its history', async ({ app, page }) => {
  const board = new Board(page)
  await board.ready()
  await catchPrinting(app.electron)
  const { card } = await richest(page)
  await page.evaluate((id) => {
    window.location.hash = `/arenden/${id}`
  }, card.id)
  await expect(page.getByRole('article', { name: `Ärende ${card.caseNumber}` })).toBeVisible()

  await page.keyboard.press('p')
  const paper = new Paper(app.electron, page)
  await paper.shown()
  await page.keyboard.press('p')
  await paper.done('Utskriften är skickad till skrivaren.')

  expect(await printedNames(app.electron)).toEqual([`Rehabplan ${card.caseNumber}`])
  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await expect(page.getByRole('article', { name: `Ärende ${card.caseNumber}` })).toContainText(
    'Rehabplan skrevs ut.',
  )
})

test('plans of one socialsekreterare: one file with bookmarks, one each, one job each', async ({
  app,
  page,
}) => {
  test.setTimeout(400_000)
  await new Board(page).ready()
  const cards = await ask(page, 'case.list', { closed: false })
  const own = Map.groupBy(
    cards.filter(({ hasCurrentPlan }) => hasCurrentPlan),
    ({ worker }) => worker,
  )
  const [worker, hers] = [...own].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [null, []]
  await page.getByRole('navigation').getByRole('link', { name: 'Uppföljning' }).click()
  await page.getByRole('button', { name: `Mer om ${worker}` }).click()
  await page.getByRole('menuitem', { name: 'Rehabplaner för utskrift' }).click()
  const paper = new Paper(app.electron, page)
  await paper.shown()
  await expect(paper.sheets).toHaveCount(hers.length)
  const counted = await paper.pages()

  await answerSaveDialog(app.electron, app.file('alla.pdf'))
  await page.getByRole('button', { name: 'Spara som PDF' }).click()
  await page.getByRole('menuitem', { name: 'Alla i en fil, med bokmärken…' }).click()
  await paper.done('PDF-filen är sparad.')
  const all = await readPdf(app.file('alla.pdf'))
  expect(all.bookmarks).toHaveLength(hers.length)
  expect(all.pages.length).toBe(counted.reduce((sum, pages) => sum + pages, 0))
  // Each plan is numbered by itself.
  expect(all.pages.filter((text) => text.includes('Sida 1 av'))).toHaveLength(hers.length)

  const folder = app.file('planer')
  await mkdir(folder)
  await answerOpenDialog(app.electron, folder)
  await page.getByRole('button', { name: 'Spara som PDF' }).click()
  await page.getByRole('menuitem', { name: 'En fil för varje ärende…' }).click()
  await paper.done(`${hers.length} PDF-filer är sparade.`)
  const files = await readdir(folder)
  expect(files.toSorted()).toEqual(hers.map(({ caseNumber }) => `Rehabplan ${caseNumber}.pdf`).toSorted())

  await catchPrinting(app.electron)
  await page.getByRole('button', { name: 'Skriv ut…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv ut' }).click()
  await paper.done(`${hers.length} utskrifter är skickade till skrivaren.`)
  expect((await printedNames(app.electron)).toSorted()).toEqual(
    hers.map(({ caseNumber }) => `Rehabplan ${caseNumber}`).toSorted(),
  )
})

test('a batch that is stopped leaves whole files only', async ({ app, page }) => {
  await new Board(page).ready()
  const cards = await ask(page, 'case.list', { closed: false })
  const ids = cards.filter(({ hasCurrentPlan }) => hasCurrentPlan).map(({ id }) => id)
  const paper = new Paper(app.electron, page)
  await paper.open(`rehabplan/${ids.slice(0, 60).join(',')}`)
  const folder = app.file('planer')
  await mkdir(folder)
  await answerOpenDialog(app.electron, folder)
  await page.getByRole('button', { name: 'Spara som PDF' }).click()
  await page.getByRole('menuitem', { name: 'En fil för varje ärende…' }).click()
  await expect(page.getByText(/^Gör i ordning 60 stycken… [1-9]/)).toBeVisible()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await paper.done(/av 60 PDF-filer sparades\. Du avbröt\./)
  const files = await readdir(folder)
  expect(files.length).toBeGreaterThan(0)
  expect(files.length).toBeLessThan(60)
  expect(files.every((name) => name.endsWith('.pdf'))).toBe(true)
  // A window taken away while it printed would have spoilt every later PDF.
  await paper.open(`rehabplan/${ids[0] ?? 0}`)
  expect((await paper.savePdf(app.file('efter.pdf'))).pages.length).toBeGreaterThan(0)
})

test('without a printer, over a folder, with names hidden: said in words, and nothing half is left', async ({
  app,
  page,
}) => {
  await new Board(page).ready()
  const { card, client } = await richest(page)
  const paper = new Paper(app.electron, page)
  const before = new Set(await readdir(tmpdir()))
  await paper.open(`rehabplan/${card.id}`)

  await page.getByRole('button', { name: 'Skriv ut', exact: true }).click()
  await paper.done('Ingen skrivare hittades.')

  const taken = app.file('upptagen.pdf')
  await mkdir(taken)
  await writeFile(`${taken}/mitt.txt`, 'mitt')
  await answerSaveDialog(app.electron, taken)
  await page.getByRole('button', { name: 'Spara som PDF…' }).click()
  await paper.done('Filen kunde inte')
  expect((await readdir(app.folder)).filter((name) => name.includes('ofullständig'))).toEqual([])

  await page.getByRole('button', { name: 'Dölj identiteter' }).click()
  await expect(paper.sheets.first()).not.toContainText(client.familyName)
  const hidden = await paper.savePdf(app.file('dold.pdf'))
  expect(hidden.pages.join(' ')).not.toContain(client.familyName)
  expect(hidden.pages.join(' ')).toContain(card.caseNumber)

  const left = (await readdir(tmpdir())).filter(
    (name) => !before.has(name) && !name.startsWith('fasvis-e2e-'),
  )
  expect(left.filter((name) => /pdf|print|skia|electron/i.test(name))).toEqual([])
})

test('what is copied is text that can be pasted in the aktjournal', async ({ app, page }) => {
  await new Board(page).ready()
  const { card, client } = await richest(page)
  const paper = new Paper(app.electron, page)
  await paper.open(`rehabplan/${card.id}`)
  await page.getByRole('button', { name: 'Kopiera som text' }).click()
  await paper.done('Texten är kopierad.')
  const text = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(text.split('\n')[0]).toBe(`REHABPLAN ${card.caseNumber}`)
  expect(text).toContain(client.familyName)
  expect(text).not.toMatch(/Sida 1 av|undefined|\n\n\n/)
})
