// A follow-up is recorded in three interactions from the board, and the next day is set by the way.
import { expect, test } from './app'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('an overdue follow-up is held, and the flag is gone', async ({ page }) => {
  const board = new Board(page)
  await board.ready()
  await page.getByRole('button', { name: /försenade$/ }).click()
  await expect(page.getByRole('button', { name: 'Flagga: Uppföljning försenad' })).toBeVisible()
  const name = await board.card(0).locator('[title]').first().innerText()
  await board.card(0).focus()
  await page.keyboard.press('u')
  await board.dialog.getByLabel('Vad kom fram?').fill('Går till läkaren på torsdag.')
  await page.keyboard.press('Enter')
  await expect(board.dialog).toHaveCount(0)
  await page.getByRole('button', { name: 'Rensa filter' }).click()
  await board.find(name)
  await board.card(0).click()
  const followUps = board.article.getByRole('region', { name: 'Uppföljningar' })
  await expect(followUps).toContainText('Genomförd 2026-03-02 i dag')
  await expect(followUps).toContainText('Går till läkaren på torsdag.')
  await expect(followUps).toContainText('Bokad 2026-')
  await expect(
    board.article.getByRole('list', { name: 'Flaggor' }).filter({ hasText: 'försenad' }),
  ).toHaveCount(0)
})
