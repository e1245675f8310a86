// Planering: a proposal that is taken in part, calendars that are told of every change, and bad times refused in words.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Planning } from './pages/planning'
import { answerSaveDialog } from './pages/system-dialogs'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

test('a part of the proposal is booked, and the calendar is told of what is moved and called off', async ({
  app,
  page,
}) => {
  test.slow()
  const planning = new Planning(page)
  await planning.open()
  await expectAccessible(page)
  // In an invented caseload a client and a socialsekreterare may happen to have the same name.
  const workers = await planning.rows.getByRole('rowheader').allInnerTexts()
  const clients = (await clientWords(page)).filter((word) => !workers.some((name) => name.startsWith(word)))
  expect(clients.length).toBeGreaterThan(500)
  const before = await planning.chips('Bokat').count()
  const proposed = await planning.chips('Förslag').count()
  expect(proposed).toBeGreaterThanOrEqual(3)

  const taken = await planning.said(planning.chips('Förslag').last())
  // All but the first are taken; the first stands as a proposal still.
  const left = await planning.said(planning.chips('Förslag').first())
  await planning.proposals.first().uncheck()
  await planning.bookProposed.click()
  await expect(page.getByText(new RegExp(`^${proposed - 1} möten är bokade\\.`))).toBeVisible()
  await expect(planning.chips('Bokat')).toHaveCount(before + proposed - 1)
  await expect(planning.chips('Förslag', left.person)).toHaveCount(1)
  // What she left is left until she says otherwise.
  await expect(planning.proposals).not.toBeChecked()
  await expect(planning.bookProposed).toHaveCount(0)
  await expectAccessible(page)

  await answerSaveDialog(app.electron, app.file('Möten.ics'))
  await planning.saveCalendar()
  const first = await readCalendar(app.file('Möten.ics'))
  expect(first.method).toBe('PUBLISH')
  expect(first.events).toHaveLength(before + proposed - 1)
  expect(new Set(first.events.map(({ uid }) => uid)).size).toBe(first.events.length)
  expect(clients.filter((word) => first.text.includes(word))).toEqual([])
  const met = await planning.said(planning.chips('Bokat', taken.person))
  expect(met).toEqual(taken)
  const event = first.events.find(({ summary, day }) => summary.endsWith(met.person) && day === met.day)
  expect(event).toMatchObject({ sequence: 0, start: met.start, end: met.end, status: 'CONFIRMED' })

  // Moved from the keyboard to an autumn where nothing else stands; then by the arrows, without being sought again.
  const next = planning.chips('Bokat', met.person)
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(planning.day).toBeFocused()
  await planning.day.fill('2026-09-01')
  await page.keyboard.press('Enter')
  await expect(planning.dialog).toHaveCount(0)
  await next.focus()
  for (const [key, day] of [
    ['ArrowRight', '2026-09-02'],
    ['ArrowDown', '2026-09-09'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(next).toContainText(day)
    await expect(next).toBeFocused()
  }
  const moved = await planning.said(next)
  await planning.saveCalendar()
  const second = await readCalendar(app.file('Möten.ics'))
  const again = second.events.find(({ uid }) => uid === event?.uid)
  expect(again).toMatchObject({ day: moved.day, start: moved.start, summary: event?.summary })
  expect(again?.sequence).toBe(3)

  await next.focus()
  await page.keyboard.press('Delete')
  await expect(planning.chips('Bokat', met.person)).toHaveCount(0)
  await planning.saveCalendar()
  const kept = await readCalendar(app.file('Möten.ics'))
  expect(kept.events.map(({ uid }) => uid)).not.toContain(event?.uid)
  const gone = await readCalendar(app.file('Möten - inställda.ics'))
  expect(gone).toMatchObject({ method: 'CANCEL', events: [{ uid: event?.uid, status: 'CANCELLED' }] })
  expect(gone.events[0]?.sequence).toBeGreaterThan(again?.sequence ?? 0)
  expect(clients.filter((word) => gone.text.includes(word))).toEqual([])
})

test('a red day, a time that has passed and two at once are refused in words, and what was typed stays', async ({
  page,
}) => {
  const planning = new Planning(page)
  await planning.open()
  const taken = await planning.said(planning.chips('Förslag').first())
  await planning.bookProposed.click()
  await expect(planning.chips('Förslag')).toHaveCount(0)
  await planning.choose(taken.person, 'Boka möte…')
  await expectAccessible(page)
  const say = async (day: string, time: string, sentence: string | RegExp) => {
    await planning.day.fill(day)
    await planning.time.fill(time)
    await page.keyboard.press('Enter')
    await expect(planning.dialog.getByText(sentence)).toBeVisible()
    await expect(planning.day).toHaveValue(day)
    await expect(planning.time).toHaveValue(time)
    await expect(planning.minutes).toHaveValue('45')
  }
  const booked = await planning.chips('Bokat').count()
  // What stands there to begin with can be booked as it is.
  await page.keyboard.press('Enter')
  await expect(planning.dialog).toHaveCount(0)
  await expect(planning.chips('Bokat')).toHaveCount(booked + 1)
  await page.keyboard.press('Control+z')
  await expect(planning.chips('Bokat')).toHaveCount(booked)
  await planning.choose(taken.person, 'Boka möte…')
  await planning.minutes.fill('45')
  await say(
    '2026-04-03',
    '10.15',
    '2026-04-03 är en röd dag eller helg. Välj en arbetsdag. Inget har ändrats.',
  )
  await say('2026-03-29', '2.30', /^2026-03-29 är en röd dag eller helg\./)
  await say('2026-02-27', '10.15', 'Datumet är före 2026-03-02.')
  await say('2026-03-02', '0.00', 'Mötestiden har redan passerat. Välj en senare tid. Inget har ändrats.')
  await say(
    taken.day,
    taken.start,
    `Tiden krockar med ett annat möte, ${taken.day} kl. ${taken.start}. Välj en annan tid. Inget har ändrats.`,
  )
  await say(
    '2026-09-01',
    '23.30',
    'Mötet skulle sluta efter midnatt. Välj en tidigare tid. Inget har ändrats.',
  )
  await say('2026-09-01', '25.00', 'Skriv tiden som 9.30.')
  await expect(planning.chips('Bokat')).toHaveCount(booked)
  await planning.minutes.fill('')
  await planning.time.fill('7.15')
  await page.keyboard.press('Enter')
  await expect(planning.dialog.getByText('Skriv 5 till 600 minuter.')).toBeVisible()
  await planning.minutes.fill('45')
  await page.keyboard.press('Enter')
  await expect(planning.dialog).toHaveCount(0)
  await expect(planning.chips('Bokat', taken.person, '2026-09-01 kl. .*07.15–08.00')).toBeVisible()
  await expect(planning.chips('Bokat')).toHaveCount(booked + 1)
})

test('a proposal is not put on a day that cannot be, and a meeting is called off from its dialog', async ({
  page,
}) => {
  const planning = new Planning(page)
  await planning.open()
  const proposed = await planning.said(planning.chips('Förslag').first())
  await planning.chips('Förslag').first().click()
  await expectAccessible(page)
  await planning.day.fill('2026-03-14')
  await page.keyboard.press('Enter')
  await expect(planning.dialog.getByText(/^2026-03-14 är en röd dag eller helg\./)).toBeVisible()
  await expect(planning.day).toHaveValue('2026-03-14')
  // An evening that is free, of the very day, so that only the day was wrong.
  await planning.day.fill(proposed.day)
  await planning.time.fill('17.15')
  await page.keyboard.press('Enter')
  await expect(planning.dialog).toHaveCount(0)
  const chip = planning.chips('Förslag', proposed.person)
  await expect(chip).toContainText(`${proposed.day} kl. 17.15`)

  await chip.click()
  await planning.day.fill('2026-02-27')
  await page.keyboard.press('Enter')
  await expect(planning.dialog.getByText('Datumet är före 2026-03-02.')).toBeVisible()
  await page.keyboard.press('Escape')
  await planning.bookProposed.click()
  const booked = planning.chips('Bokat', proposed.person)
  await expect(booked).toContainText(`${proposed.day} kl. 17.15`)
  await planning.choose(proposed.person, 'Flytta eller ställ in nästa möte…')
  await planning.dialog.getByRole('button', { name: 'Ställ in mötet' }).click()
  await expect(planning.dialog).toHaveCount(0)
  await expect(booked).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(booked).toContainText(`${proposed.day} kl. 17.15`)
})

/** Names and numbers of every client, none of which a calendar may learn. */
const clientWords = (page: Page) =>
  page.evaluate(async () => {
    const { bridge } = window as unknown as {
      bridge: { invoke: (route: string, json: string) => Promise<string> }
    }
    const { data } = JSON.parse(await bridge.invoke('case.list', JSON.stringify({ closed: false }))) as {
      data: { caseNumber: string; name: string }[]
    }
    return data.flatMap(({ caseNumber, name }) => [caseNumber, name, name.split(', ').toReversed().join(' ')])
  })

/** As a calendar in Stockholm reads it. */
async function readCalendar(file: string) {
  const text = await readFile(file, 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name))
  const local = (event: ICAL.Component, name: string) =>
    new Date(value(event, name)).toLocaleString('sv-SE', { timeZone: 'Europe/Stockholm' })
  return {
    text,
    method: String(calendar.getFirstPropertyValue('method')),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      sequence: Number(value(event, 'sequence')),
      summary: value(event, 'summary'),
      status: value(event, 'status'),
      day: local(event, 'dtstart').slice(0, 10),
      start: local(event, 'dtstart').slice(11, 16).replace(':', '.'),
      end: local(event, 'dtend').slice(11, 16).replace(':', '.'),
    })),
  }
}
