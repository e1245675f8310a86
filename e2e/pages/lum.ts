// LUM-redovisning: its fields, what remains, and its ways out.
import { expect, type Locator, type Page } from '@playwright/test'

export class Lum {
  readonly heading: Locator
  readonly left: Locator
  readonly toDocument: Locator

  constructor(private readonly page: Page) {
    this.heading = page.getByRole('heading', { name: /^LUM-redovisning \d{4}$/, level: 1 })
    this.left = page.getByRole('region', { name: 'Återstår' })
    this.toDocument = page.getByRole('button', { name: 'Spara som Word…' })
  }

  async open(year = ''): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Idag', exact: true, level: 1 })).toBeVisible({
      timeout: 45_000,
    })
    await this.go(year)
  }

  async go(year = ''): Promise<void> {
    await this.page.evaluate((to) => {
      location.hash = `/statistik/lum/${to}`
    }, year)
    await expect(this.heading).toBeVisible()
  }

  /** A thing that remains, by the name of its place. */
  remains(place: string): Locator {
    return this.left.getByRole('button', { name: new RegExp(`^${place}`) })
  }

  field(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true })
  }

  /** Types in a field and leaves it. */
  async fill(label: string, text: string): Promise<void> {
    await this.field(label).fill(text)
    await this.field(label).blur()
  }
}
