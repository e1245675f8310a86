// Statistik in numbers: which report stands in the address, every number opens its cases, and the past stays as it was known.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('the year before is told apart, typed into, and opened case by case, by keyboard', async ({ page }) => {
  test.slow()
  await new Board(page).ready()
  await page.getByRole('link', { name: 'Statistik' }).focus()
  await page.keyboard.press('Enter')
  // Without being asked for anything it is the latest finished tertial.
  await expect(page.getByRole('heading', { name: 'Läget den 31 december 2025' })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Under perioden 1 september – 31 december 2025' }),
  ).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('radio', { name: 'År', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(
    page.getByRole('heading', { name: 'Under perioden 1 januari – 31 december 2025' }),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Perioden före/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Läget den 31 december 2024' })).toBeVisible()
  await page.getByRole('button', { name: /^Perioden efter/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Läget den 31 december 2025' })).toBeVisible()

  await page.getByRole('button', { name: 'Skriv in', exact: true }).click()
  await page.getByLabel('Antal').fill('1209')
  await page.keyboard.press('Enter')
  const group = page.getByRole('table', { name: 'Målgrupp', exact: true })
  await expect(group.getByRole('row', { name: /^Klienter med ekonomiskt bistånd/ })).toContainText(
    /1\s209 manuellt/,
  )
  await expect(group.getByRole('row', { name: /^Målgruppen/ })).toContainText(/% av 1\s209/)
  await page.keyboard.press('Control+Z')
  await expect(group.getByRole('row', { name: /^Målgruppen/ })).not.toContainText('av 1')

  // Numbers of how it stood and of what happened: each opens as many rows as it says.
  for (const [table, row] of [
    ['Rehabplan', /^Med aktuell rehabplan/],
    ['Förflyttningar', /^Bakåt/],
    ['Samtycken', /^Median/],
  ] as const) {
    const number = page
      .getByRole('table', { name: table, exact: true })
      .getByRole('row', { name: row })
      .getByRole('link')
      .first()
    const said = Number((await number.innerText()).replace(/\s/g, ''))
    await number.click()
    await expect(page.getByRole('link', { name: 'Till siffrorna' })).toBeVisible()
    const rows = page.getByRole('table').getByRole('row')
    if (table === 'Samtycken') await expect(page.getByText(/samtycken ligger bakom siffran/)).toBeVisible()
    else await expect(rows).toHaveCount(said + 1)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Till siffrorna' }).click()
    await expect(page.getByRole('heading', { name: 'Läget den 31 december 2025' })).toBeVisible()
  }
})

test('a correction changes the year, and not the year as it was known', async ({ page }) => {
  test.slow()
  await new Board(page).ready()
  const year = '?slag=year&fran=2025-01-01&till=2025-12-31'
  const benefit = async (words: string) => {
    await page.evaluate((address) => {
      window.location.hash = '/idag'
      window.history.pushState(null, '', `${address}#/statistik`)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    }, words)
    const row = page
      .getByRole('table', { name: 'Utfall', exact: true })
      .getByRole('row', { name: /^Beviljad sjuk- eller aktivitetsersättning/ })
    return Number(await row.getByRole('link').first().innerText())
  }
  const before = await benefit(year)
  const caseId = await page.evaluate(async () => {
    const ask = async (route: string, input: unknown) =>
      (JSON.parse(await window.bridge.invoke(route, JSON.stringify(input))) as { data: unknown }).data
    const cards = (await ask('case.list', { closed: false })) as { id: number; phase: number }[]
    const chosen = cards.find(({ phase }) => phase === 1)?.id
    await ask('case.update', { caseId: chosen, facts: { benefitGrantedOn: '2025-06-01' } })
    return chosen
  })
  expect(caseId).toBeDefined()
  expect(await benefit(year)).toBe(before + 1)
  expect(await benefit(`${year}&kant=2026-03-01`)).toBe(before)
  await expect(page.getByText(/^Så som registret var vid dagens slut 2026-03-01/)).toBeVisible()
})
