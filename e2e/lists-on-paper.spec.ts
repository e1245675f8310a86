// The list and the board as they are printed: just the cases that are shown, and the way back to them.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('what is printed is the list as it was filtered, ordered and chosen', async ({ page }) => {
  await new Board(page).ready()
  await page.getByRole('radiogroup', { name: 'Visa som' }).getByText('Lista').click()
  const filters = page.getByRole('search', { name: 'Filtrera ärenden' })
  await filters.getByRole('button', { name: 'Fas', exact: true }).click()
  await page.getByRole('checkbox', { name: /^5 / }).check()
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Dagar' }).getByRole('button').click()
  const list = page.getByRole('table', { name: 'Ärenden' })
  const first = await list.locator('[data-case]').first().getByRole('cell').first().innerText()
  const shown = Number(await list.getAttribute('aria-rowcount')) - 1

  await page.getByRole('link', { name: 'Skriv ut listan' }).click()
  const paper = page.getByRole('region', { name: 'Ärendelista' })
  await expect(paper.getByText('Urval: Fas: 5 Avslut.')).toBeVisible()
  await expect(paper.getByText('Ordning: Dagar.')).toBeVisible()
  await expect(paper.getByRole('row')).toHaveCount(shown + 1)
  await expect(paper.getByRole('row').nth(1).getByRole('cell').first()).toHaveText(first)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Tillbaka' }).click()
  await expect(list).toHaveAttribute('aria-rowcount', String(shown + 1))
  await page.getByRole('textbox', { name: 'Sök i listan' }).fill('finns inte')
  await page.getByRole('radiogroup', { name: 'Visa som' }).getByText('Tavla').click()
  await page.getByRole('link', { name: 'Skriv ut tavlan' }).click()
  await expect(page.getByText('Inget öppet ärende stämmer med urvalet.')).toBeVisible()
  await expectAccessible(page)
})

test('the register extract has all its sections, and nothing but the number of who is protected', async ({
  page,
}) => {
  await new Board(page).ready()
  const hidden = await page.evaluate(async () => {
    const answer = await window.bridge.invoke('case.list', JSON.stringify({ closed: false }))
    const { data } = JSON.parse(answer) as { data: { id: number; protectedIdentity: boolean }[] }
    return data.find((card) => card.protectedIdentity)?.id ?? 0
  })
  await page.evaluate((id) => {
    location.hash = `/papper/registerutdrag/${id}`
  }, hidden)
  const paper = page.getByRole('region', { name: /^Registerutdrag \d{4}-\d{4}$/ })
  await expect(paper.getByRole('heading', { name: 'Dina rättigheter' })).toBeVisible()
  await expect(paper.getByRole('heading', { name: 'Utskrifter och filer' })).toBeVisible()
  await expect(paper.locator('dt', { hasText: /^Namn$/ }).locator('+ dd')).toHaveText('')
  await expectAccessible(page)
})
