// Överlämning: nobody leaves with cases, none is without anyone on any day, and everything can be taken back.
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { addCases, addWorkers } from './pages/caseload'
import { Door } from './pages/door'
import { FollowUp } from './pages/follow-up'

const today = '2022-12-30'

async function expectNoneDropped(page: Page, open: number): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: /^Idag/ }).click()
  const promise = page.getByRole('region', { name: 'Inget ärende tappas' })
  await expect(promise).toContainText('0 tappade ärenden.')
  await expect(promise).toContainText(`${open} öppna`)
}

test.describe('a leaver with 60 cases', () => {
  test.use({ launching: { today } })

  test('gives them to three in at most eight interactions, with a receipt, and takes them back', async ({
    app,
    page,
  }) => {
    test.slow()
    const followUp = new FollowUp(page)
    await new Door(page).startWithRegister(app)
    const [leaver = 0] = await addWorkers(page, ['Ulla Norén', 'Maryan Farah', 'Per Sundin', 'Åsa Öberg'])
    await addCases(page, leaver, { number: 60, today, nextFollowUpOn: '2023-02-14' })
    await expectNoneDropped(page, 60)

    let interactions = 0
    const click = async (what: ReturnType<Page['locator']>) => {
      interactions += 1
      await what.click()
    }
    await click(
      page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: /^Uppföljning/ }),
    )
    await click(page.getByRole('tab', { name: 'Överlämning' }))
    await click(page.getByRole('combobox', { name: 'Från vem?' }))
    await click(page.getByRole('option', { name: 'Ulla Norén, 60 ärenden' }))
    for (const name of ['Maryan Farah', 'Per Sundin', 'Åsa Öberg']) await click(followUp.receiver(name))
    await expect(page.getByText('60 ärenden: 20 till')).toContainText('0 ärenden blir utan ansvarig')
    await expectAccessible(page)
    await click(page.getByRole('button', { name: 'Lämna över 60 ärenden' }))

    const receipt = followUp.receipt
    await expect(receipt).toContainText('Alla 60 har en mottagare. Inget ärende blev utan ansvarig.')
    expect(interactions).toBeLessThanOrEqual(8)
    test.info().annotations.push({ type: 'interactions', description: String(interactions) })
    const listed = await receipt.getByRole('rowheader').allTextContents()
    expect(new Set(listed).size).toBe(60)
    await expectAccessible(page)
    await receipt.getByRole('link', { name: 'Kvitto' }).click()
    await expect(page.getByRole('row', { name: /Provfall/ })).toHaveCount(60)
    await page.goBack()

    await expectNoneDropped(page, 60)
    await page.getByRole('navigation').getByRole('link', { name: 'Personer' }).click()
    await expect(page.getByRole('link', { name: '60 öppna ärenden, Ulla Norén' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^Ulla Norén/ })).toContainText('Slutar 2022-12-30')

    const next = await app.relaunchOn('2022-12-31')
    await new Door(next).unlock()
    await expectNoneDropped(next, 60)
    await next.getByRole('navigation').getByRole('link', { name: 'Personer' }).click()
    await expect(next.getByRole('link', { name: '20 öppna ärenden, Per Sundin' })).toBeVisible()
    await expect(next.getByRole('row', { name: /^Ulla Norén/ })).toHaveCount(0)

    const again = new FollowUp(next)
    await again.go('Överlämning')
    await next.getByRole('button', { name: /^Öppna överlämningen från Ulla Norén/ }).click()
    await again.receipt.getByRole('button', { name: 'Ångra överlämningen' }).click()
    await expect(again.receipt).toHaveCount(0)
    await expectNoneDropped(next, 60)
    await next.getByRole('navigation').getByRole('link', { name: 'Personer' }).click()
    await expect(next.getByRole('link', { name: '60 öppna ärenden, Ulla Norén' })).toBeVisible()
    await expect(next.getByRole('row', { name: /^Ulla Norén/ })).not.toContainText(/Slut(ar|ade) 2022/)

    await next.getByRole('button', { name: 'Ulla Norén slutar…' }).click()
    await expect(next.getByRole('dialog')).toContainText('60 öppna ärenden hänger på Ulla Norén.')
    await next.getByRole('dialog').getByRole('link', { name: 'Lämna över…' }).click()
    await expect(next.getByRole('table', { name: 'Ärenden att lämna över' })).toBeVisible()
  })

  test('a cover ends by itself on its day, and a yes that is not said is asked for', async ({
    app,
    page,
  }) => {
    test.slow()
    const followUp = new FollowUp(page)
    await new Door(page).startWithRegister(app)
    const [away = 0] = await addWorkers(page, ['Ulla Norén', 'Per Sundin'])
    await addCases(page, away, { number: 3, today, nextFollowUpOn: '2023-02-14' })

    await followUp.go('Överlämning')
    await followUp.giveFrom(0)
    await page.getByText('Borta en tid', { exact: true }).click()
    await expect(page.getByRole('button', { name: 'Lämna över 0 ärenden' })).toBeDisabled()
    await page.getByLabel('Till och med').fill('2023-01-20')
    await followUp.receiver('Per Sundin').check()
    await page.getByRole('button', { name: 'Lämna över 3 ärenden' }).click()
    await expect(followUp.receipt).toContainText('Alla 3 har en mottagare.')
    await page.getByRole('navigation').getByRole('link', { name: 'Personer' }).click()
    await expect(page.getByRole('row', { name: /^Ulla Norén/ })).toContainText('Borta till 2023-01-20')
    await expect(page.getByRole('link', { name: '3 öppna ärenden, Per Sundin' })).toBeVisible()

    const later = await app.relaunchOn('2023-01-12')
    await new Door(later).unlock()
    const waiting = later.getByRole('main').getByRole('link', { name: /^3 väntar på att tas emot/ })
    await waiting.click({ timeout: 60_000 })
    await expect(later.getByRole('table', { name: 'Ärenden' })).toHaveAttribute('aria-rowcount', '4')
    await new FollowUp(later).go('Överlämning')
    await later.getByRole('button', { name: /^Öppna överlämningen från Ulla Norén/ }).click()
    await later.getByRole('button', { name: 'Bekräfta alla för Per Sundin' }).click()
    await expect(later.getByRole('button', { name: /^Bekräfta/ })).toHaveCount(0)
    await later.getByRole('navigation').getByRole('link', { name: /^Idag/ }).click()
    await expect(waiting).toHaveCount(0)

    const after = await app.relaunchOn('2023-01-21')
    await new Door(after).unlock()
    await expectNoneDropped(after, 3)
    await after.getByRole('navigation').getByRole('link', { name: 'Personer' }).click()
    await expect(after.getByRole('link', { name: '3 öppna ärenden, Ulla Norén' })).toBeVisible()

    // The clock of the machine a year back: nothing that was recorded is lost or refused.
    const back = await app.relaunchOn('2022-01-21')
    await new Door(back).unlock()
    await new FollowUp(back).go('Överlämning')
    await expect(back.getByRole('button', { name: /^Öppna överlämningen från Ulla Norén/ })).toBeVisible()
  })
})
