// A move is a deliberate act: forward at once, backward with a reason, into 5 with an outcome; and all can be taken back.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a case is moved forward from the keyboard, and taken back', async ({ page }) => {
  const board = new Board(page)
  const before = await board.counts()
  await board.card(1).focus()
  await page.keyboard.press('m')
  await board.submit('Flytta till fas 2')
  const after = [...before]
  after[1] = (after[1] ?? 0) - 1
  after[2] = (after[2] ?? 0) + 1
  await board.expectCounts(after)
  await expect(page.getByRole('banner').getByText(/^Sparat \d\d:\d\d|Sparat 20/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await board.expectCounts(before)
  await page.keyboard.press('Control+y')
  await board.expectCounts(after)
})

test('a backward move needs a reason, and the history tells it', async ({ page }) => {
  const board = new Board(page)
  const before = await board.counts()
  const name = await board.card(4).locator('[title]').first().innerText()
  await board.card(4).focus()
  await page.keyboard.press('m')
  await board.choose('Till fas', /^2 /)
  await board.submit('Flytta till fas 2')
  await expect(board.dialog.getByRole('alert')).toContainText('Ange varför ärendet flyttas bakåt')
  await board.choose('Varför flyttas ärendet bakåt?', 'Försämrad hälsa')
  await board.dialog.getByLabel('Kommentar').fill('Återfall efter nyår.')
  await board.submit('Flytta till fas 2')
  const after = [...before]
  after[4] = (after[4] ?? 0) - 1
  after[2] = (after[2] ?? 0) + 1
  await board.expectCounts(after)
  await board.find(name)
  await board.card(2).click()
  await expect(board.article.getByRole('region', { name: 'Historik' })).toContainText(
    'Flyttad från fas 4 Insats till fas 2 Planering 2026-03-02: Försämrad hälsa, Återfall efter nyår.',
  )
})

test('a move to 5 needs an outcome and a way', async ({ page }) => {
  const board = new Board(page)
  const before = await board.counts()
  await board.card(4).focus()
  await page.keyboard.press('m')
  await board.submit('Flytta till fas 5')
  await expect(board.dialog.getByRole('alert')).toContainText('Ange utfallet')
  await board.dialog.getByRole('radio', { name: 'Självförsörjande' }).check()
  await board.submit('Flytta till fas 5')
  await expect(board.dialog.getByRole('alert')).toContainText('Ange hur personen blev självförsörjande')
  await board.choose('Väg till egen försörjning', 'Arbete')
  await board.submit('Flytta till fas 5')
  const after = [...before]
  after[4] = (after[4] ?? 0) - 1
  after[5] = (after[5] ?? 0) + 1
  await board.expectCounts(after)
  await board.undo.click()
  await board.expectCounts(before)
})

test('a card dropped on another column opens the move, and Esc puts it back', async ({ page }) => {
  const board = new Board(page)
  const before = await board.counts()
  await board.drag(board.card(2), 3)
  await expect(board.dialog.getByRole('button', { name: 'Flytta till fas 3' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(board.dialog).toHaveCount(0)
  await board.expectCounts(before)
})

test('Esc closes the dialog over a case and leaves the case open, then the case', async ({ page }) => {
  const board = new Board(page)
  await board.ready()
  await board.card(3).click()
  await expect(board.article).toBeVisible()
  await page.keyboard.press('m')
  await expect(board.dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(board.dialog).toHaveCount(0)
  await expect(board.article).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(board.article).toHaveCount(0)
})

test('the board, the list and an open case can be used by everyone', async ({ page }) => {
  const board = new Board(page)
  await board.ready()
  await expectAccessible(page)
  await page.getByText('Lista', { exact: true }).click()
  await expect(page.getByRole('table', { name: 'Ärenden' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('table', { name: 'Ärenden' }).locator('[data-case]').first().click()
  await expect(board.article).toBeVisible()
  await expectAccessible(page)
})
