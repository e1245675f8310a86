// How an open case stands: its flags, whom it waits for, that it rests, the ways tried, what the person rates.
import { expect, type Locator, type Page } from '@playwright/test'

export class Standing {
  readonly dialog: Locator
  readonly flags: Locator
  readonly waits: Locator
  readonly rest: Locator
  readonly ratings: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.flags = page.getByRole('list', { name: 'Flaggor', exact: true })
    this.waits = page.getByRole('button', { description: 'Väntar på' })
    this.rest = page.getByRole('region', { name: 'Vilande' })
    this.ratings = page.getByRole('table', { name: 'Egenskattning över tid' })
  }

  flag(label: string): Locator {
    return this.flags.getByRole('listitem').filter({ hasText: label })
  }

  /** Something of the menu behind the three dots. */
  async act(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Fler åtgärder' }).click()
    await this.page.getByRole('menuitem', { name }).click()
    await expect(this.dialog).toBeVisible()
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Presses the act of the dialog, which closes. */
  async save(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name, exact: true }).click()
    await expect(this.dialog).toHaveCount(0)
  }

  /** One answer an area; the areas left out are not answered. */
  async rate(day: string, answers: Readonly<Record<string, number>>): Promise<void> {
    await this.page.getByRole('button', { name: 'Ny egenskattning', exact: true }).click()
    await this.dialog.getByLabel('Datum').fill(day)
    for (const [area, value] of Object.entries(answers))
      await this.dialog
        .getByRole('group', { name: area })
        .getByRole('radio', { name: String(value), exact: true })
        .check()
    await this.save('Spara')
  }
}
