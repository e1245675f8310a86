// The board of phases and the dialogs that stand over it.
import { expect, type Locator, type Page } from '@playwright/test'

export class Board {
  readonly undo: Locator
  readonly dialog: Locator
  readonly article: Locator

  constructor(private readonly page: Page) {
    this.undo = page.getByRole('banner').getByRole('button', { name: 'Ångra' })
    this.dialog = page.getByRole('dialog')
    this.article = page.getByRole('article')
  }

  column(phase: number): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^Fas ${phase} `) })
  }

  /** The number at the head of a column. */
  async count(phase: number): Promise<number> {
    const text = await this.column(phase).locator('header').innerText()
    return Number(/\n(\d+)\n/.exec(text)?.[1])
  }

  async expectCounts(counts: readonly number[]): Promise<void> {
    await expect.poll(() => Promise.all([0, 1, 2, 3, 4, 5].map((phase) => this.count(phase)))).toEqual(counts)
  }

  async counts(): Promise<number[]> {
    await this.ready()
    return Promise.all([0, 1, 2, 3, 4, 5].map((phase) => this.count(phase)))
  }

  async ready(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Ärenden', level: 1 })).toBeVisible({
      timeout: 45_000,
    })
  }

  card(phase: number, place = 0): Locator {
    return this.column(phase).locator('[data-case]').nth(place)
  }

  /** Shows only the one case a text finds. */
  async find(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Sök i listan' }).fill(text)
  }

  /** A case by hand; its page is shown then. */
  async newCase(familyName: string, givenName: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Nytt ärende' }).click()
    await this.dialog.getByLabel('Efternamn').fill(familyName)
    await this.dialog.getByLabel('Förnamn').fill(givenName)
    await this.choose('Målgrupp', 'Sjukskriven utan SGI')
    await this.submit('Lägg upp ärendet')
    await expect(this.article.getByRole('heading', { name: `${familyName}, ${givenName}` })).toBeVisible()
  }

  async choose(label: string, option: RegExp | string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click()
    await this.page.getByRole('option', { name: option }).click()
  }

  async submit(name: RegExp | string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
  }
}
