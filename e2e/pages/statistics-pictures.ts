// Statistik in pictures and delivered reports: the tabs, the pictures with their tables, and the ways out.
import { expect, type Locator, type Page } from '@playwright/test'

export class StatisticsPictures {
  readonly pictures: Locator
  readonly reports: Locator

  constructor(private readonly page: Page) {
    this.pictures = page.getByRole('tabpanel', { name: 'Bilder' })
    this.reports = page.getByRole('tabpanel', { name: 'Rapporter' })
  }

  /** `words` of the address, as "flik=bilder&slag=tertial&fran=…&till=…". */
  async go(words: string): Promise<void> {
    await expect(this.page.getByRole('navigation').first()).toBeVisible({ timeout: 45_000 })
    await this.page.evaluate((search) => {
      // As the app's own links do: the words of an address stand before the hash.
      window.history.pushState(null, '', `?${search}#/statistik`)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    }, words)
    await expect(this.page.getByRole('heading', { name: 'Statistik', level: 1 })).toBeVisible()
  }

  /** A picture with its sentence and its table, by its title. */
  picture(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** The exact numbers of a picture, opened. */
  async table(title: string): Promise<Locator> {
    const found = this.picture(title).getByRole('table', { name: title })
    if (!(await found.isVisible())) await this.picture(title).getByText('Visa som tabell').click()
    await expect(found).toBeVisible()
    return found
  }
}
