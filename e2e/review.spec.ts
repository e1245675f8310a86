// Genomgång: all of one person's cases from the keyboard, nothing lost by a power cut, minutes that name every case.
import { stat } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Board } from './pages/board'
import { addCases, addWorkers, ask } from './pages/caseload'
import { Door } from './pages/door'
import { Review } from './pages/review'
import { answerSaveDialog } from './pages/system-dialogs'

test.describe('with a caseload', () => {
  test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })

  test('a whole genomgång is walked from the keyboard, and the minutes name every case', async ({
    app,
    page,
  }) => {
    test.slow()
    const review = new Review(page)
    await new Board(page).ready()
    await review.start(/, 2\d ärenden$/)
    const all = await review.cases.count()
    expect(all).toBeGreaterThanOrEqual(20)
    await expectAccessible(page)
    await review.expectAt(0)

    await review.press('2')
    await page.keyboard.type('Vill prova arbetsträning.')
    await review.press('Escape', 'd')
    await page.keyboard.type('2026-04-15')
    await review.press('Enter')
    await expect(review.cases.nth(0)).toContainText('Framsteg')
    await review.press('s')
    await expect(review.dialog).toBeVisible()
    await review.press('Enter')
    await expect(review.dialog).toHaveCount(0)
    await review.press('d')
    await page.keyboard.type('31/2')
    await review.press('Escape', 'Space')
    await expect(review.nextDay).toBeFocused()
    await page.keyboard.type('2026-04-15')
    await review.press('Enter')
    await review.press('a')
    await expect(review.dialog).toBeVisible()
    await page.keyboard.type('Gemensam kart')
    await expect(page.getByRole('option', { name: 'Gemensam kartläggning' })).toBeVisible()
    await review.press('ArrowDown', 'Enter', 'Enter')
    await expect(review.dialog).toHaveCount(0)
    await review.press('Space')
    await review.expectAt(1)
    await review.press('Shift+Space')
    await review.expectAt(0)
    await expect(review.sentence).toHaveValue('Vill prova arbetsträning.')
    await expect(review.nextDay).toHaveValue('2026-04-15')
    await review.press('Space')

    for (let place = 1; place < all; place += 1) {
      await review.expectAt(place)
      if (place % 4 === 0) await review.press('1', 'Space')
      else if (place % 4 === 3) {
        await review.press('4')
        await expect(review.reason).toBeFocused()
        await page.keyboard.type('Klienten är bortrest.')
        await review.press('Enter')
      } else {
        await review.press(place % 4 === 1 ? '2' : '3')
        await page.keyboard.type('Väntar på svar.')
        await review.press(...(place % 4 === 1 ? ['Enter'] : ['Escape', 'h', 'Space']))
      }
    }
    await annotateSteps(page)
    await expect(review.end.getByRole('heading', { level: 1 })).toHaveText(`${all} av ${all} genomgångna`)
    await expectAccessible(page)
    // One space too many is nothing: the meeting is not over by it.
    await review.press('Space')
    await expect(review.end).toBeVisible()
    await review.press('Enter')

    const rows = page.getByRole('table', { name: 'Genomgångna ärenden' }).getByRole('row')
    await expect(rows).toHaveCount(all + 1)
    await expect(rows.nth(1)).toContainText('Vill prova arbetsträning.')
    await expect(rows.nth(1)).toContainText('Gemensam kartläggning')
    await expect(rows.nth(1)).toContainText('2026-04-15')
    await expect(rows.nth(4)).toContainText(/Ej\sberört\s*Klienten är bortrest\./)
    await answerSaveDialog(app.electron, app.file('protokoll.pdf'))
    await page.getByRole('button', { name: 'Spara som PDF…' }).click()
    await expect(page.getByText('PDF-filen är sparad.')).toBeVisible()
    expect((await stat(app.file('protokoll.pdf'))).size).toBeGreaterThan(5000)
    await expectAccessible(page)
  })

  test('begins from the meeting of the day, and Idag tells that it is not ended', async ({ page }) => {
    const review = new Review(page)
    const main = page.getByRole('main')
    const start = main.getByRole('button', { name: /^Starta genomgång med/ }).first()
    await expect(start).toBeVisible({ timeout: 90_000 })
    const person = (await start.getAttribute('aria-label'))?.replace('Starta genomgång med ', '') ?? ''
    await start.click()
    await expect(review.case).toBeVisible()
    await expect(review.list).toContainText(`Genomgång med ${person}`)
    await page.getByRole('button', { name: 'Fortsätt senare' }).click()
    await page.getByRole('navigation').getByRole('link', { name: /^Idag/ }).click()
    await expect(main.getByRole('link', { name: `Fortsätt genomgången med ${person}` })).toBeVisible()
    await expect(main.getByRole('button', { name: `Starta genomgång med ${person}` })).toHaveCount(0)
  })

  test('a follow-up from the list is two keys, and with a sentence and a new day five', async ({ page }) => {
    const board = new Board(page)
    await board.ready()
    await page.getByText('Lista', { exact: true }).click()
    const row = page.getByRole('table', { name: 'Ärenden' }).getByRole('row').nth(1)
    let interactions = 0
    const press = async (key: string) => {
      interactions += 1
      await page.keyboard.press(key)
    }
    await row.focus()
    await press('u')
    await expect(board.dialog).toBeVisible()
    await press('Enter')
    await expect(board.dialog).toHaveCount(0)
    expect(interactions).toBeLessThanOrEqual(3)

    interactions = 0
    await row.focus()
    await press('u')
    await expect(board.dialog).toBeVisible()
    await page.keyboard.type('Börjar på måndag.')
    for (const _ of ['Datum', 'Välj dag', 'Nästa uppföljning']) await press('Tab')
    await page.keyboard.type('2026-04-20')
    await press('Enter')
    await expect(page.getByText(/Nästa 2026-04-20/)).toBeVisible()
    expect(interactions).toBeLessThanOrEqual(5)
  })
})

test.describe('in a register of its own', () => {
  test.use({ launching: { today: '2026-03-02' } })

  test('is taken up again at the same case with the half sentence after a power cut', async ({
    app,
    page,
  }) => {
    test.slow()
    await new Door(page).startWithRegister(app)
    const [anna = 0] = await addWorkers(page, ['Anna Ek'])
    await addCases(page, anna, { number: 20, today: '2026-03-02', nextFollowUpOn: '2026-03-20' })
    const review = new Review(page)
    await review.start(/^Anna Ek, 20 ärenden$/)
    await review.press('1', 'Space')
    await review.expectAt(1)
    // What is taken back is gone from the screen too.
    await review.press('3')
    await expect(review.outcome('Hinder')).toBeChecked()
    await expect(review.cases.nth(1)).toContainText('Hinder')
    await review.press('Escape', 'Control+z')
    await expect(review.outcome('Hinder')).not.toBeChecked()
    await review.press('2')
    await expect(review.cases.nth(1)).toContainText('Framsteg')
    await page.keyboard.type('Ringer AF på fre')
    await expect
      .poll(async () => (await ask(page, 'draft.list', {})).map(({ text }) => text))
      .toContain('Ringer AF på fre')
    await app.kill()
    await app.open()
    await new Door(app.page).unlock()

    const again = new Review(app.page)
    await again.openTab()
    await app.page.getByRole('link', { name: 'Fortsätt' }).click()
    await again.expectAt(1)
    await expect(again.sentence).toHaveValue('Ringer AF på fre')
    await expect(again.outcome('Framsteg')).toBeChecked()
    await again.press('t', 'End')
    await app.page.keyboard.type('dag.')
    await again.press('Enter')
    await again.expectAt(2)
    // B hides everything, and the key that brings it back does nothing else.
    await again.press('b')
    await expect(app.page.getByText('Paus.')).toBeVisible()
    await again.press('1')
    await expect(app.page.getByText('Paus.')).toHaveCount(0)
    await expect(again.outcome('Inget nytt')).not.toBeChecked()
    for (let place = 2; place < 18; place += 1) {
      await again.expectAt(place)
      await again.press('1', 'Space')
    }
    await again.press('e')
    await expect(again.end.getByRole('heading', { level: 1 })).toHaveText('18 av 20 genomgångna')
    await again.end.getByRole('textbox').first().fill('Mötet tog slut.')
    await app.page.keyboard.press('Escape')
    await again.end.getByRole('button', { name: /^Avsluta/ }).click()
    await expect(app.page.getByRole('table', { name: 'Genomgångna ärenden' }).getByRole('row')).toHaveCount(
      19,
    )
    await expect(app.page.getByText('Ringer AF på fredag.')).toBeVisible()
    await expect(app.page.getByText(/Mötet tog slut\.$/)).toBeVisible()
    await expect(app.page.getByText('Hanns inte med och tas upp först nästa gång: 2 ärenden')).toBeVisible()
  })
})

/** The time from the key to the picture, told in the report; slow machines are no failure. */
async function annotateSteps(page: Page): Promise<void> {
  const times = await page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name).map(({ startTime }) => startTime)
    const shown = at('fasvis:review-shown')
    return at('fasvis:review-go')
      .flatMap((go, place, all) => {
        const next = shown.find((time) => time > go && time < (all[place + 1] ?? Number.POSITIVE_INFINITY))
        return next === undefined ? [] : [next - go]
      })
      .toSorted((a, b) => a - b)
  })
  const median = Math.round(times[Math.floor(times.length / 2)] ?? 0)
  const slowest = Math.round(times.at(-1) ?? 0)
  test.info().annotations.push({
    type: 'next case, ms',
    description: `median ${median}, slowest ${slowest}, of ${times.length}`,
  })
}
