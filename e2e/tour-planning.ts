// Pictures Planering: what is booked, what is proposed, and a time that is refused; to tour/, as "planering-".
import { expect, test } from './app'
import { camera, zoom } from './pages/camera'
import { Planning } from './pages/planning'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(300_000)

test('tour of the planning', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'planering-')
  const planning = new Planning(page)
  await planning.open()
  const heading = page.getByRole('heading', { name: 'Kommande möten' })
  await picture('rader')
  await heading.evaluate((element) => element.scrollIntoView())
  await picture('forslag')
  await planning.bookProposed.click()
  await expect(planning.chips('Förslag')).toHaveCount(0)
  const last = planning.chips('Bokat').last()
  const { person } = await planning.said(last)
  await last.focus()
  await page.keyboard.press('ArrowRight')
  for (const _ of [1, 2, 3, 4]) {
    const { day } = await planning.said(planning.chips('Bokat', person))
    await page.keyboard.press('ArrowDown')
    await expect(planning.chips('Bokat', person)).not.toContainText(day)
  }
  await picture('senare')
  await planning.chips('Bokat', person).click()
  await picture('dialog')
  await planning.day.fill('2026-04-03')
  await planning.minutes.fill('3')
  await page.keyboard.press('Enter')
  await planning.minutes.fill('45')
  await page.keyboard.press('Enter')
  await picture('rod-dag')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('rod-dag-mork')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Till kalendern' }).click()
  await picture('till-kalendern')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ colorScheme: 'light' })
  await zoom(app.electron, 2)
  await heading.evaluate((element) => element.scrollIntoView())
  await picture('200-procent')
  await zoom(app.electron, 1)
})
