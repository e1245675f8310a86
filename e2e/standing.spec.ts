// How a case stands: waiting, resting, flags that are let rest, ways tried, and the person's own rating.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { Standing } from './pages/standing'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a case waits on someone, and waits no longer', async ({ page }) => {
  const board = new Board(page)
  const standing = new Standing(page)
  await board.ready()
  await board.newCase('Väntarsson', 'Vera')
  await expect(standing.waits).toContainText('Ingen')
  await standing.waits.click()
  await standing.dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(standing.dialog).toContainText('Välj vem.')
  await standing.choose('Vem väntar ärendet på?', 'Jobbtorg')
  await standing.dialog.getByLabel('Sedan').fill('2026-02-18')
  await standing.dialog.getByLabel('På vad?').fill('besked om praktikplats')
  await standing.save('Spara')
  await expect(standing.waits).toContainText('Jobbtorg: besked om praktikplats sedan 18 februari (12 dagar)')
  await standing.waits.click()
  await standing.dialog.getByRole('button', { name: 'Väntar inte längre på: Jobbtorg' }).click()
  await page.keyboard.press('Escape')
  await expect(standing.waits).toContainText('Ingen')
})

test('a case rests until a day for a reason, and is taken up again', async ({ page }) => {
  const board = new Board(page)
  const standing = new Standing(page)
  await board.ready()
  await board.newCase('Vilander', 'Vide')
  await standing.act('Vilande till…')
  await standing.dialog.getByRole('button', { name: 'Låt ärendet vila' }).click()
  await expect(standing.dialog).toContainText('Ange vilken dag ärendet tas upp igen.')
  await standing.dialog.getByRole('button', { name: '8 veckor' }).click()
  await standing.choose('Varför?', 'Annat')
  await standing.dialog.getByRole('button', { name: 'Låt ärendet vila' }).click()
  await expect(standing.dialog).toContainText('Skriv några ord om varför.')
  await standing.dialog.getByLabel('Kommentar').fill('Flyttar under våren.')
  await expectAccessible(page)
  await standing.save('Låt ärendet vila')
  await expect(standing.rest).toContainText('Vilande till 27 april (om 56 dagar): Flyttar under våren.')
  await standing.rest.getByRole('button', { name: 'Ta upp igen' }).click()
  await expect(standing.rest).toHaveCount(0)
})

test('a flag is let rest and shown again; one set by hand is removed', async ({ page }) => {
  const board = new Board(page)
  const standing = new Standing(page)
  const label = 'Saknar socialsekreterare'
  await board.ready()
  await board.newCase('Flaggdotter', 'Filippa')
  await standing
    .flag(label)
    .getByRole('button', { name: `Pausa… ${label}` })
    .click()
  await standing.dialog.getByRole('button', { name: '2 veckor' }).click()
  await standing.dialog.getByLabel('Varför kan den vänta?').fill('Ny handläggare börjar 16 mars.')
  await standing.save('Pausa')
  await expect(standing.flag(label)).toHaveCount(0)
  await page.getByRole('button', { name: '1 pausad flagga' }).click()
  const resting = page.getByRole('list', { name: 'Pausade flaggor' })
  await expect(resting).toContainText('Pausad till 16 mars: Ny handläggare börjar 16 mars.')
  await expectAccessible(page)
  await resting.getByRole('button', { name: `Visa igen: ${label}` }).click()
  await expect(standing.flag(label)).toBeVisible()

  await standing.act('Egen flagga…')
  await standing.dialog.getByLabel('Vad behöver uppmärksammas?').fill('Fråga om barnomsorg')
  await standing.save('Sätt flaggan')
  await standing.flag('Fråga om barnomsorg').getByRole('button', { name: 'Ta bort flaggan' }).click()
  await expect(standing.flag('Fråga om barnomsorg')).toHaveCount(0)
})

test('exhausted stands on every way having been tried', async ({ page }) => {
  const board = new Board(page)
  const standing = new Standing(page)
  await board.ready()
  await board.newCase('Provarsson', 'Paula')
  await standing.act('Prövade vägar…')
  await standing.choose('Utfall: Jobbtorg', 'Prövat, ledde inte vidare')
  await standing.choose('Utfall: SIP', 'Pågår')
  await standing.save('Spara')
  const section = page.getByRole('region', { name: 'Prövade vägar' })
  await expect(section).toContainText('2 av 10')

  await page.keyboard.press('m')
  await board.choose('Till fas', /^5 /)
  await board.dialog.getByRole('radio', { name: 'Alla vägar uttömda' }).check()
  const ways = board.dialog.getByRole('combobox', { name: /^Utfall: / })
  await expect(ways).toHaveCount(9)
  await board.submit('Flytta till fas 5')
  await expect(board.dialog.getByRole('alert')).toContainText('9 vägar är inte prövade eller pågår')
  for (const way of await ways.all()) {
    await way.click()
    await page.getByRole('option', { name: 'Inte aktuellt', exact: true }).click()
  }
  await standing.save('Flytta till fas 5')
  await expect(section).toContainText('10 av 10')
  await board.undo.click()
  await expect(section).toContainText('2 av 10')
})

test('what the person rates twice is a chart that can also be read', async ({ page }) => {
  const board = new Board(page)
  const standing = new Standing(page)
  await board.ready()
  await board.newCase('Skattlund', 'Selma')
  const belief = 'Tro på att kunna arbeta eller studera'
  await standing.rate('2025-11-10', { [belief]: 3, 'Att hantera hälsan': 5 })
  await standing.rate('2026-03-02', { [belief]: 6 })
  const row = standing.ratings.getByRole('row').filter({ hasText: belief })
  await expect(row).toContainText('2025-11-10: 3, 2026-03-02: 6')
  await expect(row.locator('svg circle')).toHaveCount(2)
  await expect(standing.ratings.getByRole('row')).toHaveCount(3)
  await expectAccessible(page)
})
