// Möten: the list by type, and one meeting with its agenda, participants, invitation and decisions.
import { expect, type Locator, type Page } from '@playwright/test'

export class Meetings {
  readonly dialog: Locator
  readonly plan: Locator
  readonly article: Locator
  readonly earlier: Locator
  readonly decisions: Locator
  readonly participants: Locator
  readonly letter: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog')
    this.plan = page.getByRole('button', { name: 'Planera möte…' })
    this.article = page.getByRole('article')
    this.earlier = page.getByRole('list', { name: 'Beslut från tidigare möten' }).getByRole('listitem')
    this.decisions = page.getByRole('list', { name: 'Beslut', exact: true }).getByRole('listitem')
    this.participants = page.getByRole('list', { name: 'Deltagare' }).getByRole('listitem')
    this.letter = page.getByLabel('Text till e-post')
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: 'Möten' })
      .click({ timeout: 45_000 })
    await expect(this.page.getByRole('heading', { name: 'Möten', level: 1 })).toBeVisible()
    await expect(this.plan).toBeVisible()
  }

  /** The meetings to come, or those of a type that were. */
  rows(table: string): Locator {
    return this.page.getByRole('table', { name: table }).getByRole('row')
  }

  point(place: number): Locator {
    return this.article
      .getByRole('listitem')
      .filter({ has: this.page.getByLabel(`Anteckningar till punkt ${place}`) })
  }

  notes(place: number): Locator {
    return this.page.getByLabel(`Anteckningar till punkt ${place}`, { exact: true })
  }

  /** The points as they stand. */
  async points(): Promise<(string | null)[]> {
    const items = this.page.locator('ol > li')
    return items.evaluateAll((all) => all.map((item) => item.getAttribute('aria-label')))
  }

  async change(act: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Ändra', exact: true }).click()
    await this.page.getByRole('menuitem', { name: act }).click()
  }

  async print(paper: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Skriv ut' }).click()
    await this.page.getByRole('menuitem', { name: paper }).click()
    await expect(this.page.locator('[data-paper]')).toBeVisible({ timeout: 30_000 })
  }
}
