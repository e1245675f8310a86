// Statistik in pictures, on paper and as a workbook, and reports that stand as they were delivered.
import { readFile } from 'node:fs/promises'
import { periodOf } from '../domain/statistics/period'
import { readWorkbook } from '../electron/import/xlsx'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { ask } from './pages/caseload'
import { letters, Paper } from './pages/paper'
import { StatisticsPictures } from './pages/statistics-pictures'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-05-20', args: ['--demo'] } })

const tertial = 'slag=tertial&fran=2026-01-01&till=2026-04-30'
const spec = { period: periodOf('tertial', 2026, 1), knownOn: null, split: null }

test('every picture has a name, a sentence and a table, and a number opens as many cases', async ({
  page,
}) => {
  test.slow()
  const statistics = new StatisticsPictures(page)
  await statistics.go(`flik=bilder&${tertial}`)
  for (const title of [
    'Målgruppen per fas',
    'Flöden mellan faser',
    'Tid i fas',
    'Varför ärenden står still',
    'Ledtid för samtycken',
    'Parallella insatser',
    'Uppföljningar',
    'Svar per vårdenhet',
  ]) {
    const drawn = statistics.picture(title).getByRole('img')
    await expect(drawn).toHaveAccessibleName(/\d.*\.$/)
    expect(await (await statistics.table(title)).getByRole('row').count()).toBeGreaterThan(1)
  }
  await expect(
    statistics.picture('Förflyttningar från fas till fas').getByRole('table').getByRole('link').first(),
  ).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  // The last tertial of the picture over time is the number of the report.
  const now = (await statistics.table('Målgruppen per fas')).getByRole('row', { name: 'T1 2026' })
  const report = await ask(page, 'statistics.report', spec)
  const line = (id: string) => report.blocks.flatMap(({ lines }) => lines).find((one) => one.id === id)
  const samverkan = line('phases.3')?.cells[0]?.n ?? 0
  const number = now.getByRole('link', { name: new RegExp(`^${samverkan} \\(`) })
  await number.click()
  await expect(page).toHaveURL(/rad=phases\.3/)
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(samverkan + 1)
  await page.goBack()

  // People are told apart only when that is asked for.
  await page.getByText('Per socialsekreterare', { exact: true }).click()
  await expect(statistics.picture('Uppföljningar per socialsekreterare').getByRole('img')).toBeVisible()
})

test('the report leaves without small numbers, on paper and as a workbook', async ({ app, page }) => {
  test.slow()
  const statistics = new StatisticsPictures(page)
  await statistics.go(`flik=siffror&${tertial}`)
  const suppressed = await ask(page, 'statistics.suppressed', spec)
  const cells = suppressed.blocks.flatMap(({ lines }) => lines.flatMap((one) => one.cells))
  expect(cells).toContain('hidden')

  const sheets = app.file('Statistik.xlsx')
  await answerSaveDialog(app.electron, sheets)
  await page.getByRole('button', { name: 'Spara som Excel…' }).click()
  await expect(page.getByText('Tabellerna är sparade.')).toBeVisible({ timeout: 60_000 })
  const written = [...readWorkbook(await readFile(sheets))]
  expect(written).toHaveLength(suppressed.blocks.length)
  for (const [at, block] of suppressed.blocks.entries()) {
    const rows = written[at]?.rows.map((row) => row.cells) ?? []
    const first = rows.findIndex(([heading]) => heading === 'Rad') + 1
    block.lines.forEach((one, place) => {
      if (one.id === 'target-group.assistance') return
      const told = one.cells.map((_, column) => rows[first + place]?.[3 + 2 * column] ?? null)
      const known = one.cells.map((cell) => (cell === 'hidden' ? 'dolt' : (cell.typed ?? cell.n)))
      expect(told, one.id).toEqual(known)
    })
  }

  await page.getByRole('link', { name: 'Skriv ut eller spara som PDF' }).click()
  const paper = new Paper(app.electron, page)
  await paper.shown()
  const words = await paper.words()
  const pages = (await paper.pages())[0] ?? 0
  const pdf = await paper.savePdf(app.file('statistik.pdf'))
  expect(pdf.pages).toHaveLength(pages)
  const whole = letters(pdf.pages.join(' '))
  for (const word of new Set(words)) expect(whole).toContain(letters(word))
  expect(whole).toContain(letters('”Dolt”: talet är mindre än 5'))
  const wanted = suppressed.blocks.find(({ id }) => id === 'phases')
  const states = ['0', '1', '2', '3', '4']
  for (const state of states) {
    const cell = wanted?.lines.find(({ id }) => id === `phases.${state}`)?.cells[0]
    const row = page.locator('[data-paper]').getByRole('table', { name: 'Fas', exact: true }).first()
    await expect(
      row
        .getByRole('row', { name: new RegExp(`^${state} `) })
        .getByRole('cell')
        .nth(1),
    ).toHaveText(cell === 'hidden' ? 'dolt' : new RegExp(`^${cell?.n}`))
  }
})

test('a delivered report stands, and what is corrected afterwards shows beside it', async ({ app, page }) => {
  test.slow()
  const statistics = new StatisticsPictures(page)
  await statistics.go('flik=rapporter')
  await expect(page.getByText('Ingen rapport är fastställd än.')).toBeVisible()
  await page.getByRole('button', { name: 'Fastställ tertial 1 2026…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/Siffrorna kan sedan inte ändras/)).toBeVisible()
  await expect(dialog.getByText(/Antalet klienter med ekonomiskt bistånd saknas/)).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'Skriv in antalet under Siffror' })).toBeVisible()
  await expect(dialog.getByLabel('Anteckning')).toBeFocused()
  await page.keyboard.type('Till controllern.')
  await dialog.getByRole('button', { name: 'Fastställ rapporten' }).click()
  const delivered = page.getByRole('region', { name: 'Tertial 1 2026, fastställd' })
  await expect(delivered.getByText('Inget. Siffrorna är desamma i dag.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Fastställ tertial 1 2026…' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Fastställ tertial 1 2026 på nytt…' }).click()
  await expect(dialog.getByText(/den förra står kvar/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expectAccessible(page)

  const [first] = await ask(page, 'case.list', { closed: false })
  await ask(page, 'case.update', { caseId: first?.id ?? 0, facts: { benefitGrantedOn: '2026-03-05' } })
  const changed = delivered.getByRole('table', { name: 'Ändrat sedan dess' })
  const row = changed.getByRole('row', { name: /Beviljad sjuk- eller aktivitetsersättning/ })
  const [then = '', today = ''] = (await row.getByRole('cell').allTextContents()).slice(-2)
  expect(Number(today)).toBe(Number(then) + 1)
  await delivered.getByText('Utfall', { exact: true }).click()
  await expect(
    delivered.getByRole('table', { name: 'Utfall' }).getByRole('row', { name: /^Beviljad sjuk/ }),
  ).toContainText(then)

  await delivered.getByRole('link', { name: 'Skriv ut eller spara som PDF' }).click()
  await new Paper(app.electron, page).shown()
  await expect(page.getByText('Som den levererades 20 maj 2026; senare rättelser ingår inte.')).toBeVisible()
})

test('the limit for small numbers is changed among the settings, and holds for what leaves', async ({
  page,
}) => {
  const statistics = new StatisticsPictures(page)
  await statistics.go('flik=siffror')
  await page.evaluate(() => {
    window.history.pushState(null, '', '?flik=faser#/installningar')
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })
  const limit = page.getByRole('textbox', { name: 'Dölj tal under' })
  await limit.fill('2')
  await limit.press('Enter')
  await expect(page.getByText('Ange 3–10.')).toBeVisible()
  await limit.fill('8')
  await limit.press('Enter')
  await expect(page.getByText('Gränsen för små tal är ändrad.')).toBeVisible()
  const { blocks } = await ask(page, 'statistics.suppressed', spec)
  const counts = blocks.flatMap(({ lines }) =>
    lines.filter(({ measure }) => measure === 'count').flatMap(({ cells }) => cells),
  )
  const shown = counts.flatMap((cell) => (cell === 'hidden' ? [] : (cell.n ?? [])))
  expect(shown.filter((n) => n > 0 && n < 8)).toEqual([])
})
