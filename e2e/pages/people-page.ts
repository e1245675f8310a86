// Personer.
import { expect, type Locator, type Page } from '@playwright/test'

export class PeoplePage {
  constructor(private readonly page: Page) {}

  async go(tab: 'Socialsekreterare' | 'Rehabkoordinatorer' | 'Kontakter' | 'Vårdenheter'): Promise<void> {
    await this.page.getByRole('link', { name: 'Personer' }).click()
    await this.page.getByRole('tab', { name: tab }).click()
    await expect(this.page.getByRole('tabpanel', { name: tab })).toBeVisible()
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) })
  }

  async add(what: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: what }).first().click()
    const dialog = this.page.getByRole('dialog')
    for (const [label, value] of Object.entries(fields))
      await dialog.getByLabel(label, { exact: true }).fill(value)
    await dialog.getByRole('button', { name: 'Lägg till' }).click()
    await expect(dialog).toBeHidden()
  }

  get search(): Locator {
    return this.page.getByLabel(/^Sök (kontakt|socialsekreterare|namn eller vårdenhet|vårdenhet)$/)
  }
}
