// Genomgång in the meeting room, and the tab it is begun from.
import { expect, type Locator, type Page } from '@playwright/test'

export class Review {
  readonly list: Locator
  readonly cases: Locator
  readonly case: Locator
  readonly sentence: Locator
  readonly reason: Locator
  readonly nextDay: Locator
  readonly dialog: Locator
  readonly end: Locator

  constructor(private readonly page: Page) {
    this.list = page.getByRole('complementary', { name: 'Ärenden i genomgången' })
    this.cases = this.list.getByRole('listitem')
    this.case = page.getByRole('article', { name: /^Ärende \d/ })
    this.sentence = page.getByLabel('Vad kom fram, i en mening')
    this.reason = page.getByLabel('Varför berördes det inte?')
    this.nextDay = page.getByLabel('Nästa uppföljning (D)')
    this.dialog = page.getByRole('dialog')
    this.end = page.getByRole('article', { name: 'Slutet av genomgången' })
  }

  async openTab(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: /^Uppföljning/ })
      .click()
    await this.page.getByRole('tab', { name: 'Genomgångar' }).click()
  }

  /** Begins with the one whose name and number of cases fit. */
  async start(choice: RegExp): Promise<void> {
    await this.openTab()
    await this.page.getByRole('combobox', { name: 'Ny genomgång med' }).click()
    await this.page.getByRole('option', { name: choice }).first().click()
    await this.page.getByRole('button', { name: 'Starta' }).click()
    await expect(this.case).toBeVisible()
  }

  outcome(name: string): Locator {
    return this.case.getByRole('radio', { name: new RegExp(`^${name}`) })
  }

  /** The case at a place of the list is the one that is shown. */
  async expectAt(place: number): Promise<void> {
    await expect(this.cases.nth(place).getByRole('button')).toHaveAttribute('aria-current', 'step')
    await expect(this.case.getByRole('heading', { level: 1 })).toBeVisible()
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }
}
