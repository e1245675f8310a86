// "Får jag prata med …?": what a consent is needed for is told at once, asked for in three steps, and stops when it ends.
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

const consents = (page: Page) => page.getByRole('region', { name: 'Samtycken' })
const answer = (page: Page, party: string) =>
  page
    .getByRole('list', { name: 'Får jag prata med dem om personen i dag?' })
    .getByRole('listitem')
    .filter({ hasText: party })
const row = (page: Page, party: string) => consents(page).getByRole('row').filter({ hasText: party })
const flags = (page: Page) => page.getByRole('list', { name: 'Flaggor' })

/** A new case, open, with one planned activity of Arbetsförmedlingen. */
async function planWithAf(page: Page): Promise<void> {
  const board = new Board(page)
  await board.ready()
  await board.newCase('Ek', 'Agda')
  await expect(answer(page, 'Arbetsförmedlingen')).toContainText('Nej, ej begärt')
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Ej begärt')
  await page.keyboard.press('a')
  await board.dialog.getByLabel('Aktivitet', { exact: true }).fill('Gemensam kartläggning')
  await page.getByRole('option', { name: 'Gemensam kartläggning' }).click()
  await board.choose('Ansvarig', 'Arbetsförmedlingen')
  await board.dialog.getByLabel('Start', { exact: true }).fill('2026-03-09')
  await board.submit('Lägg till')
}

test('planning with Arbetsförmedlingen raises the gap, and asking and getting closes it', async ({
  page,
}) => {
  await planWithAf(page)
  const flag = flags(page).getByRole('listitem').filter({ hasText: 'Gemensam kartläggning' })
  await expect(flag).toContainText('Samtycke saknas')
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Saknas')
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Behövs för aktiviteten Gemensam kartläggning')
  await expect(answer(page, 'Arbetsförmedlingen')).toContainText('Nej, ej begärt')

  await row(page, 'Arbetsförmedlingen').getByRole('button', { name: 'Begärt i dag' }).click()
  await expect(row(page, 'Arbetsförmedlingen').getByText('Begärt i dag', { exact: true })).toBeVisible()
  await expect(flag).toHaveCount(0)
  const pending = flags(page).getByRole('listitem').filter({ hasText: 'Samtycke begärt' })
  await expect(pending).toContainText('Arbetsförmedlingen')
  await expect(answer(page, 'Arbetsförmedlingen')).toContainText('Nej, begärt 2 mars')

  await row(page, 'Arbetsförmedlingen').getByRole('button', { name: 'Inkommet i dag' }).click()
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Givet')
  await expect(pending).toHaveCount(0)
  await expect(answer(page, 'Arbetsförmedlingen')).toContainText('Ja, tills vidare')
  // No other party is talked with on the strength of it.
  await expect(answer(page, 'Försäkringskassan')).toContainText('Nej')
})

test('withdrawing tells what it stops before it is saved, and marks the activity', async ({ page }) => {
  await planWithAf(page)
  await row(page, 'Arbetsförmedlingen').getByRole('button', { name: 'Begärt i dag' }).click()
  await row(page, 'Arbetsförmedlingen').getByRole('button', { name: 'Inkommet i dag' }).click()
  await row(page, 'Arbetsförmedlingen')
    .getByRole('button', { name: /^Ändra samtycke/ })
    .click()
  const { dialog } = new Board(page)
  await dialog.getByLabel('Gäller från', { exact: true }).fill('2026-02-01')
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(dialog).toContainText('Datumen stämmer inte med varandra')
  await expect(dialog.getByLabel('Gäller från', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await dialog.getByLabel('Gäller från', { exact: true }).fill('')
  await dialog.getByLabel('Återkallat', { exact: true }).fill('2026-03-02')
  await expect(dialog).toContainText('Aktiviteten Gemensam kartläggning märks. Inget tas bort.')
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(answer(page, 'Arbetsförmedlingen')).toContainText('Nej, återkallat 2 mars')
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Återkallat')
  const marked = flags(page).getByRole('listitem').filter({ hasText: 'Aktivitet utan samtycke' })
  await expect(marked).toContainText('Gemensam kartläggning')

  // Asked anew, the withdrawn one is still there to be read.
  await row(page, 'Arbetsförmedlingen').getByRole('button', { name: 'Begärt i dag' }).click()
  await row(page, 'Arbetsförmedlingen').getByText('1 tidigare samtycke').click()
  await expect(row(page, 'Arbetsförmedlingen')).toContainText('Återkallat 2 mars')
})

test('that consent is asked for is recorded from the list in three steps, and from the board', async ({
  page,
}) => {
  const board = new Board(page)
  await board.ready()
  await page.getByText('Lista', { exact: true }).click()
  const table = page.getByRole('table', { name: 'Ärenden' })
  const missing = table.locator('[data-case]').filter({ hasText: 'Ej samtycke: vård' }).first()
  const id = await missing.getAttribute('data-case')
  const listed = table.locator(`[data-case="${id}"]`)

  await missing.focus()
  await page.keyboard.press('s')
  await expect(board.dialog.getByRole('radio').first()).toBeChecked()
  await expectAccessible(page)
  await page.keyboard.press('Enter')

  await expect(board.dialog).toHaveCount(0)
  await expect(listed).not.toContainText('Ej samtycke: vård')
  await page.keyboard.press('Control+z')
  await expect(listed).toContainText('Ej samtycke: vård')

  // By hand: the flag itself, and Enter.
  await listed.getByRole('button', { name: 'Ej samtycke: vård' }).click()
  await expect(board.dialog.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(listed).not.toContainText('Ej samtycke: vård')

  await page.getByText('Tavla', { exact: true }).click()
  await board.card(3).focus()
  await page.keyboard.press('s')
  await expect(board.dialog).toContainText('Vilket samtycke är begärt?')
  await page.keyboard.press('Escape')
  await expect(board.dialog).toHaveCount(0)
})
