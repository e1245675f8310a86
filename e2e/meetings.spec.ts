// Möten: a metodutvecklingsmöte from plan to minutes, and what it decided back at the next.
import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { newPerson } from '../domain/person/person'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { ask } from './pages/caseload'
import { Door } from './pages/door'
import { Meetings } from './pages/meetings'
import { letters, Paper } from './pages/paper'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02' } })

test('a metodutvecklingsmöte is planned, called to and held, and its decision comes back at the next', async ({
  app,
  page,
}) => {
  test.slow()
  await new Door(page).startWithRegister(app)
  await ask(page, 'setting.unit', { unit: 'Ekbackens stadsdel', coordinator: 'Helena Frisk' })
  for (const [name, email] of [
    ['Siv Åkerö', 'siv@varden.example'],
    ['Bo Ek', null],
  ] as const)
    await ask(page, 'person.add', { facts: { ...newPerson('care-coordinator', name), email } })
  const meetings = new Meetings(page)
  await meetings.open()
  await expectAccessible(page)

  // Planned from the keyboard: a Sunday is refused in words, and what was typed stays.
  await meetings.plan.focus()
  await page.keyboard.press('Enter')
  await expect(meetings.dialog.getByLabel('Typ av möte')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(meetings.dialog.getByLabel('Dag', { exact: true })).toBeFocused()
  await page.keyboard.type('2026-03-22')
  await page.keyboard.press('Enter')
  await expect(meetings.dialog.getByText(/^2026-03-22 är en röd dag eller helg\./)).toBeVisible()
  await expectAccessible(page)
  await meetings.dialog.getByLabel('Plats').fill('Stora salen')
  await meetings.dialog.getByLabel('Dag', { exact: true }).fill('2026-03-24')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Metodutvecklingsmöte', level: 1 })).toBeVisible()
  await expect(meetings.participants).toHaveText([/^Helena Frisk/, /^Bo Ek/, /^Siv Åkerö/])
  const first = await meetings.points()
  expect(first[0]).toBe('1. Inledning och föregående minnesanteckningar')

  // The agenda is ordered from the keyboard; the focus goes with the point.
  await page.getByRole('button', { name: 'Punkt 3: flytta upp' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Punkt 2: flytta upp' })).toBeFocused()
  await expect.poll(() => meetings.points()).toContain('2. Perioden i siffror, jämfört med perioden före')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => meetings.points()).toEqual(first)
  await page.getByLabel('Ny punkt').fill('Sommarens bemanning')
  await page.keyboard.press('Enter')
  await expect.poll(() => meetings.points()).toContain(`${first.length + 1}. Sommarens bemanning`)

  // Called to: the text has what was changed, and saving the calendar file tells that it was done.
  await expect(meetings.letter).toContainText(
    'Du kallas till metodutvecklingsmöte tisdag 24 mars 2026 kl. 13.00–15.00.',
  )
  await expect(meetings.letter).toContainText('Sommarens bemanning')
  await answerSaveDialog(app.electron, app.file('Kallelse.ics'))
  await page.getByRole('button', { name: 'Spara kalenderfil (.ics)…' }).click()
  await expect(page.getByText('Kallat', { exact: true })).toBeVisible()
  const called = await readEvent(app.file('Kallelse.ics'))
  expect(called).toMatchObject({
    method: 'PUBLISH',
    summary: 'Metodutvecklingsmöte',
    location: 'Stora salen',
  })
  await expectAccessible(page)

  // The day comes. What is typed and not yet saved outlives the program.
  await meetings.notes(1).fill('Alla hälsades välkomna.')
  await expect(page.getByText(/^Utkast sparat/)).toBeVisible()
  await app.kill()
  await app.relaunchOn('2026-03-24')
  await new Door(app.page).unlock()
  const held = new Meetings(app.page)
  await held.open()
  await held.rows('Kommande möten').getByRole('link').click()
  await expect(held.notes(1)).toHaveValue('Alla hälsades välkomna.')
  await held.notes(1).focus()
  await app.page.getByRole('button', { name: 'Mötet är hållet…' }).click()
  await held.dialog.getByRole('checkbox', { name: /^Bo Ek/ }).uncheck()
  await held.dialog.getByRole('button', { name: 'Registrera' }).click()
  await expect(app.page.getByText('2 av 3 närvarande')).toBeVisible()
  await held.notes(2).fill('Inga beslut att följa upp än.')
  // A note is saved as its field is left, also by a move of the same point.
  await app.page.getByRole('button', { name: 'Punkt 2: flytta ned' }).click()
  await expect(held.notes(3)).toHaveValue('Inga beslut att följa upp än.')
  await app.page.getByRole('button', { name: 'Nytt beslut…' }).click()
  await held.dialog.getByLabel('Beslut', { exact: true }).fill('Förfrågningar går via funktionsbrevlåda')
  await held.dialog.getByLabel('Ansvarig').fill('Siv Åkerö')
  await held.dialog.getByLabel('Klart senast').fill('2026-06-01')
  await held.dialog.getByLabel('Klart senast').press('Enter')
  await expect(held.decisions).toHaveText([
    /Förfrågningar går via funktionsbrevlåda.*Siv Åkerö\s·\sklart senast 2026-06-01/,
  ])
  await expectAccessible(app.page)

  // The minutes say all of it.
  const paper = new Paper(app.electron, app.page)
  await held.print('Minnesanteckningar')
  await paper.shown()
  const shown = await paper.words()
  const pdf = await paper.savePdf(app.file('Minnesanteckningar.pdf'))
  const text = letters(pdf.pages.join(' '))
  expect(shown.filter((word) => !text.includes(letters(word)))).toEqual([])
  for (const said of [
    'Ekbackens stadsdel',
    'Närvarande',
    'Siv Åkerö',
    'Frånvarande',
    'Bo Ek',
    'Alla hälsades välkomna.',
    '2026-06-01',
  ])
    expect(text).toContain(letters(said))
  await expectAccessible(app.page)

  // The next one: the decision comes back, is closed with a word, and taken back.
  await held.open()
  await held.plan.click()
  await held.dialog.getByLabel('Dag', { exact: true }).fill('2026-10-13')
  await held.dialog.getByLabel('Dag', { exact: true }).press('Enter')
  await expect(held.earlier).toHaveText([
    /Förfrågningar går via funktionsbrevlåda.*beslutat 2026-03-24.*Kvar att göra/,
  ])
  await held.earlier.getByRole('button', { name: 'Vad blev det av?' }).click()
  await held.dialog.getByRole('radio', { name: 'Genomfört' }).check()
  await held.dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(held.dialog.getByText('Skriv en mening om vad det blev av beslutet.')).toBeVisible()
  await held.dialog.getByLabel('I en mening').fill('Brevlådan är i bruk.')
  await expectAccessible(app.page)
  await held.dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(held.earlier).toHaveText([/Brevlådan är i bruk\..*Genomfört 2026-03-24/])
  await app.page.keyboard.press('Control+z')
  await expect(held.earlier).toHaveText([/Kvar att göra/])
  await held.print('Dagordning')
  await expect(app.page.getByRole('heading', { name: 'Dagordning: metodutvecklingsmöte' })).toBeVisible()
  await expect(paper.sheets).toContainText('Förfrågningar går via funktionsbrevlåda')

  // Called off: the calendar is told.
  await held.open()
  await held.rows('Kommande möten').getByRole('link').click()
  await held.change('Ställ in mötet')
  await expect(held.letter).toContainText('är inställt')
  await answerSaveDialog(app.electron, app.file('Inställt.ics'))
  await app.page.getByRole('button', { name: 'Spara kalenderfil (.ics)…' }).click()
  await expect(app.page.getByText('Sparat: Inställt.ics.')).toBeVisible()
  expect(await readEvent(app.file('Inställt.ics'))).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
})

/** As a calendar reads it. */
async function readEvent(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(file, 'utf8')) as unknown[])
  const event = calendar.getFirstSubcomponent('vevent')
  const value = (name: string) => String(event?.getFirstPropertyValue(name))
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    summary: value('summary'),
    location: value('location'),
    status: value('status'),
  }
}
