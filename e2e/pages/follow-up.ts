// Uppföljning: planning, genomgång and överlämning.
import { expect, type Locator, type Page } from '@playwright/test'

export class FollowUp {
  readonly calendar: Locator
  readonly dialog: Locator
  readonly reviewCase: Locator

  readonly receipt: Locator

  constructor(private readonly page: Page) {
    this.calendar = page.getByRole('group', { name: 'Kalender över kommande möten' })
    this.dialog = page.getByRole('dialog')
    this.reviewCase = page.getByRole('article')
    this.receipt = page.getByRole('region', { name: 'Kvitto på överlämningen' })
  }

  async go(tab: 'Byten' | 'Genomgångar' | 'Planering' | 'Överlämning'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: /^Uppföljning/ })
      .click({ timeout: 60_000 })
    await this.page.getByRole('tab', { name: tab }).click()
    await expect(this.page.getByRole('tabpanel', { name: tab })).toBeVisible()
  }

  /** Meetings in the calendar: those planned, or those proposed. */
  chip(kind: 'Bokat' | 'Förslag'): Locator {
    return this.calendar.getByRole('button', { name: new RegExp(`^${kind}: `) })
  }

  /** Begins a genomgång with the first who has one to begin. */
  async startReview(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Starta genomgång med/ })
      .first()
      .click()
    await expect(this.reviewCase).toBeVisible()
  }

  /** Opens the choice of whom cases come from, and takes the one at that place. */
  async giveFrom(place: number): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Från vem?' }).click()
    await this.page.getByRole('option').nth(place).click()
    await expect(this.page.getByRole('table', { name: 'Ärenden att lämna över' })).toBeVisible()
  }

  receiver(name: string): Locator {
    return this.page.getByRole('list', { name: 'Mottagare' }).getByRole('checkbox', { name })
  }

  async tickReceivers(number: number): Promise<void> {
    const boxes = this.page.getByRole('list', { name: 'Mottagare' }).locator('input:enabled')
    for (let place = 0; place < number; place += 1) await boxes.nth(place).check()
  }
}
