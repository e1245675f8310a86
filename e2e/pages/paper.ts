// The preview of a paper, and what is read back from the PDF it becomes.
import { readFile } from 'node:fs/promises'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { expect } from '../app'
import { answerSaveDialog } from './system-dialogs'

export class Paper {
  constructor(
    private readonly electron: ElectronApplication,
    private readonly page: Page,
  ) {}

  get sheets(): Locator {
    return this.page.locator('[data-paper]')
  }

  /** Goes to a paper by its address and waits until it is there whole. */
  async open(address: string): Promise<void> {
    const [place, words = ''] = address.split('?')
    await this.page.evaluate(
      ([to, search]) => {
        // As the app's own links do: the words of an address stand before the hash.
        window.history.pushState(null, '', `?${search}#/papper/${to}`)
        window.dispatchEvent(new HashChangeEvent('hashchange'))
      },
      [place, words] as const,
    )
    await this.shown()
  }

  async shown(): Promise<void> {
    await expect(this.sheets.first()).toBeVisible({ timeout: 60_000 })
    await this.page.evaluate(() => document.fonts.ready)
  }

  /** Pages as the preview counts them, sheet by sheet. */
  pages(): Promise<number[]> {
    return this.sheets.evaluateAll((all) =>
      all.map((sheet) => Number(sheet.parentElement?.style.getPropertyValue('--pages'))),
    )
  }

  /** Every word that is drawn on the sheets. */
  async words(): Promise<string[]> {
    const texts = await this.sheets.evaluateAll((all) =>
      all.flatMap((sheet) => {
        const found: string[] = []
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
        while (walker.nextNode())
          if (walker.currentNode.parentElement?.checkVisibility())
            found.push(walker.currentNode.textContent ?? '')
        return found
      }),
    )
    return texts.join(' ').split(/\s+/).filter(Boolean)
  }

  async savePdf(file: string): Promise<PdfRead> {
    await answerSaveDialog(this.electron, file)
    await this.page.getByRole('button', { name: 'Spara som PDF…' }).click()
    await this.done('PDF-filen är sparad.')
    return readPdf(file)
  }

  /** Waits for what is said, and puts it away. */
  async done(message: string | RegExp): Promise<void> {
    const said = this.page.getByRole('alert').filter({ hasText: message })
    await expect(said).toBeVisible({ timeout: 90_000 })
    await said.getByRole('button', { name: 'Stäng' }).click()
    await expect(said).toHaveCount(0)
  }
}

export interface PdfRead {
  readonly pages: readonly string[]
  readonly info: Record<string, unknown>
  /** Titles of the bookmarks at the top. */
  readonly bookmarks: readonly string[]
}

export async function readPdf(file: string): Promise<PdfRead> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(file)))
  const { text } = await extractText(document)
  const { info } = await getMeta(document)
  const outline = ((await document.getOutline()) ?? []) as { title: string }[]
  return { pages: text, info, bookmarks: outline.map(({ title }) => title) }
}

/** Without what a reader may put between letters: spaces, hyphens at the ends of lines. */
export const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u00ad]+/g, '')
