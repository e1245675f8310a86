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

  /** The board is shown; from the start page, which opens first, by the rail. */
  async ready(): Promise<void> {
    const board = this.page.getByRole('heading', { name: 'Ärenden', exact: true, level: 1 })
    const start = this.page.getByRole('heading', { name: 'Idag', exact: true, level: 1 })
    await expect(board.or(start)).toBeVisible({ timeout: 45_000 })
    if (await start.isVisible())
      await this.page
        .getByRole('navigation')
        .getByRole('link', { name: /^Ärenden/ })
        .click()
    await expect(board).toBeVisible()
  }

  card(phase: number, place = 0): Locator {
    return this.column(phase).locator('[data-case]').nth(place)
  }

  /** Drags a card as a hand does: the card shows that it is held, and the column that it would take it. */
  async drag(card: Locator, phase: number): Promise<void> {
    const from = await centre(card)
    const to = await centre(this.column(phase))
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + 12, from.y + 12, { steps: 4 })
    await expect(this.page.locator('[data-dragging]')).toHaveCount(1)
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
    await expect(this.column(phase)).toHaveAttribute('data-over')
    await this.page.mouse.up()
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

async function centre(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('What is to be dragged is not shown.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
