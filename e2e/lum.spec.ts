// LUM-redovisning: what remains leads to its field, nothing leaves before it is whole, and then paper and document say the same.
import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { lumHeadings } from '../domain/statistics/lum'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { ask } from './pages/caseload'
import { Lum } from './pages/lum'
import { letters, Paper } from './pages/paper'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-02-10', args: ['--demo'] } })

test('the report of last year is filled in, held back while anything is missing, and handed in', async ({
  app,
  page,
}) => {
  test.slow()
  const lum = new Lum(page)
  await lum.open()
  await expect(lum.heading).toHaveText('LUM-redovisning 2025')
  await expect(page.getByText('Lämnas senast 28 februari 2026, om 18 dagar.')).toBeVisible()
  await expect(lum.toDocument).toBeDisabled()
  await expectAccessible(page)

  // From the keyboard: what remains, and the field it leads to.
  await lum.remains('Dnr').focus()
  await page.keyboard.press('Enter')
  await expect(lum.field('Dnr')).toBeFocused()
  await page.keyboard.type('Ange dnr här.')
  await page.keyboard.press('Tab')
  await expect(lum.remains('Dnr')).toHaveText(/”Ange dnr här” står kvar från mallen/)

  await lum.fill('Beviljat belopp från socialnämnden', '500000')
  await lum.fill('Egen insats', '18181')
  await lum.fill('Personalkostnader inkl. sociala avgifter', '500000')
  await expect(page.getByText('Intäkterna är 18 181 kr högre än kostnaderna.')).toBeVisible()
  await lum.fill('Personalkostnader inkl. sociala avgifter', '518181')
  await expect(page.getByText('Intäkter och kostnader är lika.')).toBeVisible()
  await expect(page.getByLabel('Summa intäkter')).toHaveText(/^518\s181\skr$/)

  // What is being typed is there when she comes back, though the field was never left.
  await lum.field('3 Syfte').pressSequentially('Att fler')
  await page.evaluate(() => {
    location.hash = '/idag'
  })
  await lum.go()
  await expect(lum.field('3 Syfte')).toHaveValue('Att fler')
  await expect(lum.remains('3 Syfte')).toHaveCount(0)
  await lum.field('3 Syfte').press('End')
  await lum.field('3 Syfte').pressSequentially(' får rätt stöd')
  await lum.field('3 Syfte').blur()

  // A draft is looked at, and stays in the house.
  const paper = new Paper(app.electron, page)
  await page.getByRole('link', { name: 'Förhandsgranska utkast' }).click()
  await paper.shown()
  await expect(page.getByText('UTKAST.')).toBeVisible()
  for (const name of ['Spara som PDF…', 'Skriv ut']) {
    const act = page.getByRole('button', { name })
    await expect(act).toBeDisabled()
    await expect(act).toHaveAccessibleDescription(
      /återstår; till dess går den inte att skriva ut eller spara/,
    )
  }

  const { facts } = await ask(page, 'lum.get', { year: 2025 })
  const text = `Rad ett & "två" < tre\n\n${'Arbetet har bedrivits enligt plan. '.repeat(40)}`
  await ask(page, 'lum.update', {
    year: 2025,
    change: {
      projectName: 'Strukturerad samverkan',
      district: 'Exempelstadens stadsdelsförvaltning',
      contact: 'Maj Ek',
      manager: 'Bo Ek, enhetschef',
      recordNumber: '2025/123',
      income: { other: 0 },
      costs: { administration: 0, education: 0, 'lgbtq-education': 0, other: 0 },
      sections: Object.fromEntries(
        lumHeadings.filter((key) => facts.sections[key] === '').map((key) => [key, text]),
      ),
    },
  })
  await expect(page.getByText('UTKAST.')).toHaveCount(0)
  const shown = await paper.words()
  const pdf = await paper.savePdf(app.file('lum.pdf'))
  expect(pdf.pages.length).toBe((await paper.pages())[0])
  expect(pdf.pages.length).toBeGreaterThan(3)
  const printed = letters(pdf.pages.join(' '))
  expect(shown.filter((word) => !printed.includes(letters(word)))).toEqual([])
  pdf.pages.forEach((one, at) => {
    expect(one).toContain(`Sida ${at + 1} av ${pdf.pages.length}`)
    expect(letters(one)).toContain('LUM-redovisning2025')
  })
  expect(letters(pdf.pages[1] ?? '')).toContain('Ekonomiskredovisning')
  expect(pdf.info).toMatchObject({ Title: 'LUM-redovisning 2025', Language: 'sv' })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await answerSaveDialog(app.electron, app.file('lum.docx'))
  await lum.toDocument.click()
  await expect(page.getByText('Dokumentet är sparat.')).toBeVisible()
  const body = strFromU8(
    unzipSync(await readFile(app.file('lum.docx')))['word/document.xml'] ?? new Uint8Array(),
  )
  for (const words of [
    'Rad ett &amp; &quot;två&quot; &lt; tre',
    'Att fler får rätt stöd',
    '2025/123',
    '6.2 Jämställdhet',
  ])
    expect(body).toContain(words)

  // Handed in only when signed, and then only read, until it is opened again.
  const handIn = page.getByRole('button', { name: 'Markera som inlämnad…' })
  await handIn.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Markera som inlämnad' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(/undertecknades/)
  await page.keyboard.press('Escape')
  await ask(page, 'lum.update', { year: 2025, change: { signedOn: '2026-02-09' } })
  await handIn.click()
  await page.getByRole('dialog').getByRole('button', { name: 'Markera som inlämnad' }).click()
  await expect(page.getByText('Inlämnad den 2026-02-10.')).toBeVisible()
  await expect(lum.field('Dnr')).not.toBeEditable()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Öppna igen' }).click()
  await expect(lum.field('Dnr')).toBeEditable()

  await lum.go('2026')
  await expect(lum.field('Projektets namn')).toHaveValue('Strukturerad samverkan')
  await expect(lum.field('Dnr')).toHaveValue('')
})

test('a table is on the clipboard for programs that take text alone, too', async ({ app, page }) => {
  await new Lum(page).open()
  await ask(page, 'file.copyText', { text: 'Mått\t2022', html: '<table><tr><td>Mått</td></tr></table>' })
  await expect.poll(() => app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Mått\t2022')
})
