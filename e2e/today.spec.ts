// Idag: no case is dropped, every number opens just the cases it counts; and what is being typed is never lost.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { Door } from './pages/door'

test.describe('with a caseload', () => {
  test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

  test('opens first, says that no case is dropped, and every number opens that many cases', async ({
    page,
  }) => {
    test.slow()
    const heading = page.getByRole('heading', { name: 'Idag', level: 1 })
    await expect(heading).toBeVisible({ timeout: 90_000 })
    await expect(page.getByRole('region', { name: 'Inget ärende tappas' })).toContainText(
      '0 tappade ärenden.',
    )
    await expect(page.getByRole('navigation')).toContainText(/0 tappade, \d+ att åtgärda/)
    await expectAccessible(page)

    // Numbers of people and meetings lead to Uppföljning.
    const numbers = page.getByRole('main').locator('a[href*="/arenden"]').filter({ hasText: /^\d/ })
    const found = await numbers.evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent, href: link.getAttribute('href') ?? '' })),
    )
    expect(found.length).toBeGreaterThan(15)
    for (const { words, href } of found) {
      // Thousands are parted by a hard space; an ordinary one ends the number.
      const number = Number(/^\d+(\u00a0\d{3})*/.exec(words)?.[0].replaceAll('\u00a0', ''))
      await page.getByRole('main').locator(`a[href="${href}"]`).first().click()
      const counts = page.getByRole('main').locator('[aria-live]').first()
      await expect(counts, words).toHaveText(new RegExp(`^${number}( av [\\d\\s]+)? ärenden?`))
      await expect(page.getByRole('table', { name: 'Ärenden' }), words).toHaveAttribute(
        'aria-rowcount',
        String(number + 1),
      )
      await page.getByRole('navigation').getByRole('link', { name: /^Idag/ }).click()
      await expect(heading).toBeVisible()
    }
  })

  test('a name opens the case with its list beside it, and the filter stands in words', async ({ page }) => {
    test.slow()
    const late = page.getByRole('region', { name: 'Försenade uppföljningar' })
    await expect(late).toBeVisible({ timeout: 90_000 })
    const line = late.getByRole('listitem').filter({ hasText: '8–30 dagar' })
    const number = /^(\d+)/.exec((await line.innerText()).trim())?.[1] ?? ''
    await line.getByRole('link').nth(1).click()
    await expect(page.getByRole('article')).toBeVisible()
    await expect(page.getByLabel('Ärenden i listan')).toContainText(new RegExp(`\\d+ av ${number}`))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Försenade 8–30 dagar' })).toBeVisible()
    await expectAccessible(page)
  })

  test('history is shown by kind and by word', async ({ page }) => {
    const board = new Board(page)
    await board.ready()
    await board.card(4).click()
    const history = board.article.getByRole('region', { name: 'Historik' })
    await history.getByRole('button', { name: 'Flytt' }).click()
    await expect(history).toContainText(/\d+ av \d+/)
    await expect(history).toContainText('Kom in i fas')
    await expect(history).not.toContainText('Läkarintyg')
    await history.getByLabel('Sök i historiken').fill('finns inte alls')
    await expect(history).toContainText('0 av')
    await expect(history).toContainText('Inget i historiken stämmer.')
    await expectAccessible(page)
  })
})

test('a draft survives the lock and a power cut, and is gone when the note is saved', async ({
  app,
  page,
}) => {
  test.slow()
  const long = `${'Möte på tisdag. '.repeat(6200)}🙂 שלום`
  await new Door(page).startWithRegister(app)
  await new Board(page).newCase('Åkesson', 'Märta')
  await page.getByLabel('Ny anteckning').fill('Vill börja praktik i maj')
  // At once, before the draft has had its moment of rest.
  await page.getByRole('banner').getByRole('button', { name: 'Lås' }).click()
  await new Door(page).unlock()
  const board = new Board(page)
  const open = async () => {
    const here = new Board(app.page)
    await expect(app.page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible({ timeout: 45_000 })
    await app.page
      .getByRole('navigation')
      .getByRole('link', { name: /^Ärenden/ })
      .click()
    await here.card(0).click()
    return here.article.getByLabel('Ny anteckning')
  }
  await expect(await open()).toHaveValue('Vill börja praktik i maj')
  await expect(board.article.getByText(/^Utkast sparat /)).toBeVisible()

  await page.getByLabel('Ny anteckning').fill(long)
  await page.getByLabel('Ny anteckning').blur()
  await page.keyboard.press('u')
  await board.dialog.getByLabel('Vad kom fram?').fill('Ringde, inget svar.')
  await expect(board.dialog.getByText(/^Utkast sparat /)).toBeVisible()
  await app.kill()
  await app.open()
  await new Door(app.page).unlock()
  await expect(await open()).toHaveValue(long)
  await app.page.keyboard.press('u')
  const dialog = app.page.getByRole('dialog')
  await expect(dialog.getByLabel('Vad kom fram?')).toHaveValue('Ringde, inget svar.')
  await app.page.keyboard.press('Escape')

  await app.page.getByLabel('Ny anteckning').fill('Praktik i maj.')
  await app.page.keyboard.press('Control+Enter')
  await expect(app.page.getByRole('region', { name: 'Anteckningar' })).toContainText('Praktik i maj.')
  await app.page.getByRole('banner').getByRole('button', { name: 'Lås' }).click()
  await new Door(app.page).unlock()
  await expect(await open()).toHaveValue('')
})
