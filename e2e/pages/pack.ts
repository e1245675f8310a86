// The pack of a metodutvecklingsmöte: its page, what is chosen, and the files it becomes.
import { expect, type Locator, type Page } from '@playwright/test'

export class Pack {
  readonly sheet: Locator
  readonly toPdf: Locator
  readonly toDocument: Locator
  readonly toTables: Locator
  readonly print: Locator

  constructor(private readonly page: Page) {
    this.sheet = page.locator('[data-paper]')
    this.toPdf = page.getByRole('button', { name: 'Spara som PDF…' })
    this.toDocument = page.getByRole('button', { name: 'Spara som Word…' })
    this.toTables = page.getByRole('button', { name: 'Spara tabellerna som Excel…' })
    this.print = page.getByRole('button', { name: 'Skriv ut', exact: true })
  }

  async open(words = ''): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Idag', exact: true, level: 1 })).toBeVisible({
      timeout: 45_000,
    })
    await this.go(words)
  }

  async go(words = ''): Promise<void> {
    await this.address(words)
    await this.shown()
  }

  /** To the page, whether or not anything can leave it. */
  async address(words = ''): Promise<void> {
    await this.page.evaluate((search) => {
      // As the app's own links do: the words of an address stand before the hash.
      window.history.pushState(null, '', `?${search}#/moten/underlag`)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    }, words)
  }

  async shown(): Promise<void> {
    await expect(this.sheet).toBeVisible({ timeout: 60_000 })
    await expect(this.print).toBeEnabled()
    await this.page.evaluate(() => document.fonts.ready)
  }

  vignette(place: number): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^Ärende ${place}\\.`) })
  }

  /** Writes a vignette anew and leaves it. */
  async write(place: number, text: string): Promise<void> {
    await this.vignette(place).fill(text)
    await this.vignette(place).blur()
  }

  part(name: string): Locator {
    return this.page.getByRole('checkbox', { name })
  }
}
