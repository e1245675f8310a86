// Obstacles of the system on the page of a case: one of hinderloggen, a new one, and what the history says of it.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a case is tied to an obstacle that is written without a name, and to one that was known', async ({
  page,
}) => {
  const board = new Board(page)
  const section = board.article.getByRole('region', { name: 'Hinder i systemet' })
  const { dialog } = board
  await board.ready()
  await board.newCase('Hindersson', 'Hilma')
  await expect(section).toContainText('Inget hinder i hinderloggen gäller ärendet.')

  await section.getByRole('button', { name: 'Koppla hinder…' }).click()
  await dialog.getByText('Nytt hinder', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Koppla', exact: true }).click()
  await expect(dialog).toContainText('Beskriv hindret.')
  await dialog.getByLabel('Vad är hindret?').fill('Hilma Hindersson får ingen tid, 19830203-9808.')
  await expect(dialog.getByRole('status')).toContainText('Hilma och Hindersson är också namn på klienter.')
  await expect(dialog.getByRole('status')).toContainText('personnummer')
  await dialog.getByLabel('Vad är hindret?').fill('Tider för rehabkoordinator bokas bara per telefon.')
  await expect(dialog.getByRole('status')).toBeEmpty()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Koppla', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(section).toContainText('Tider för rehabkoordinator bokas bara per telefon. Lokalt')

  await section.getByRole('button', { name: 'Koppla hinder…' }).click()
  await dialog.getByRole('combobox', { name: 'Hinder' }).fill('psykiatrisk')
  await page.getByRole('option', { name: /^Väntetiden till psykiatrisk bedömning/ }).click()
  await dialog.getByRole('button', { name: 'Koppla', exact: true }).click()
  await expect(section.getByRole('listitem')).toHaveCount(2)
  await expect(board.article.getByRole('region', { name: 'Historik' })).toContainText(
    'Hinder i hinderloggen: Tider för rehabkoordinator bokas bara per telefon.',
  )

  await section.getByRole('button', { name: /^Ta bort: Väntetiden/ }).click()
  await expect(section.getByRole('listitem')).toHaveCount(1)
  await board.undo.click()
  await expect(section.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(page)
})
