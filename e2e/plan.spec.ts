// The rehab plan: what runs side by side is seen and said, a revision keeps what was, and the text is ready for the akt.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { Plan } from './pages/plan'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a plan with parallel activities, revised, compared and copied', async ({ app, page }) => {
  const board = new Board(page)
  const plan = new Plan(page)
  await board.ready()
  await board.newCase('Planeriksson', 'Vera')
  await plan.make('Arbete på halvtid', 'Jag vill jobba med människor igen.')
  await expect(plan.section).toContainText('version 1, 2026-03-02')

  await plan.beginActivity({
    insats: 'Arbetsträning, Arbetsförmedlingen',
    start: '2026-02-02',
    deadline: '2026-05-29',
  })
  await expect(plan.dialog.getByRole('combobox', { name: 'Typ' })).toHaveValue('Jobb')
  await expect(plan.dialog.getByRole('status')).toHaveText(
    'Samtycke till Arbetsförmedlingen saknas. Aktiviteten kan planeras, men uppgifter får inte delas.',
  )
  await plan.dialog.getByLabel('Tidsfrist').fill('2026-01-02')
  await plan.dialog.getByRole('button', { name: 'Lägg till' }).click()
  await expect(plan.dialog).toContainText('slutet kan inte vara före början')
  await plan.dialog.getByLabel('Tidsfrist').fill('2026-05-29')
  await plan.submit('Lägg till')
  await expect(plan.bar(/^Arbetsträning, Arbetsförmedlingen.*Samtycke saknas.*, jobb, pågår, /)).toBeVisible()
  await expect(plan.section).toContainText('Inga parallella insatser')

  await plan.beginActivity({ insats: 'KBT-samtal', start: '2026-02-16' })
  await plan.submit('Lägg till')
  await expect(plan.section).toContainText(
    'Parallella insatserjobb och hälsa pågår samtidigt sedan 16 februari.',
  )
  await expectAccessible(page)

  await plan.revise('Arbete på heltid')
  await expect(plan.section).toContainText('version 2, 2026-03-02')
  await plan.section.getByRole('button', { name: 'Avsluta aktiviteten KBT-samtal' }).click()
  await plan.submit('Avsluta aktiviteten')
  await expect(plan.bar(/^KBT-samtal.*, hälsa, genomförd/)).toBeVisible()
  await plan.compareVersions()
  await expect(plan.dialog.getByRole('list', { name: 'Mål' })).toContainText(
    'HuvudmålFöreArbete på halvtidEfterArbete på heltid',
  )
  await expect(plan.dialog.getByRole('list', { name: 'Ändrade aktiviteter' })).toContainText('Genomförd')
  await expectAccessible(page)
  await plan.dialog.getByText('Läs en').click()
  await expect(plan.dialog.getByRole('list', { name: 'Aktiviteter' })).toContainText('KBT-samtal')
  await page.keyboard.press('Escape')

  await plan.act('Kopiera text')
  await expect(page.getByText('Kopierat. Klistra in texten i aktjournalen.')).toBeVisible()
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toContain('Rehabplan, version 2, 2 mars 2026\nPlaneriksson, Vera, ärende ')
  expect(copied).toContain('Huvudmål: Arbete på heltid')
  expect(copied).toContain('Klientens egna ord\nJag vill jobba med människor igen.')
  expect(copied).toContain('Ansvarig: Arbetsförmedlingen. Tidsfrist: 29 maj 2026.')
})
