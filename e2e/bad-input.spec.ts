// What cannot be is said at its field, in words, and nothing typed is lost.
import { expect, test } from './app'
import { Board } from './pages/board'
import { Plan } from './pages/plan'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a day that does not exist and an end before the start are refused at their fields', async ({
  page,
}) => {
  const board = new Board(page)
  const plan = new Plan(page)
  await board.ready()
  await board.newCase('حسين 🙂', 'Åsa-Maria Elisabet Konstantina Wilhelmina af Ekenäs')
  await plan.beginActivity({ insats: 'Boendestöd', start: '2026-02-30' })
  const field = (label: string) => board.dialog.getByLabel(label, { exact: true })
  await board.submit('Lägg till')
  await expect(board.dialog).toContainText('Datumet finns inte.')
  await expect(field('Start')).toHaveValue('2026-02-30')
  await field('Start').fill('2026-02-27')
  await field('Slut').fill('2026-02-01')
  await board.submit('Lägg till')
  await expect(field('Slut')).toHaveAttribute('aria-invalid', 'true')
  await expect(board.dialog).toContainText('slutet kan inte vara före början')
  await expect(field('Aktivitet')).toHaveValue('Boendestöd')
  await field('Slut').fill('2026-06-30')
  await plan.submit('Lägg till')
  await expect(plan.bar(/Boendestöd/)).toBeVisible()
})
