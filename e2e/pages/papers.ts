// Underlag on the open case, and the dialogs of its papers.
import { expect, type Locator, type Page } from '@playwright/test'

type Kind =
  | 'Anmälan till Finsamteamet…'
  | 'Ansökan till FK…'
  | 'Läkarintyg…'
  | 'Rehabiliteringsförfrågan…'
  | 'SIP…'

export class Papers {
  readonly section: Locator
  readonly dialog: Locator
  readonly steps: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Underlag' })
    this.dialog = page.getByRole('dialog')
    this.steps = this.dialog.getByRole('list', { name: 'Steg' })
  }

  line(title: string): Locator {
    return this.section.getByRole('listitem').filter({ hasText: title })
  }

  async begin(kind: Kind): Promise<void> {
    await this.section.getByRole('button', { name: 'Nytt underlag' }).click()
    await this.page.getByRole('menuitem', { name: kind }).click()
    await expect(this.dialog).toBeVisible()
  }

  /** Opens a paper from its line. */
  async open(title: string): Promise<void> {
    await this.line(title)
      .getByRole('button', { name: new RegExp(`^${title} `) })
      .click()
    await expect(this.dialog).toBeVisible()
  }

  /** One press in the dialog that also closes it. */
  async act(name: string): Promise<void> {
    await this.press(name)
    await expect(this.dialog).toBeHidden()
  }

  async press(name: RegExp | string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
  }

  async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click()
    await this.page.getByRole('option', { name: option, exact: true }).click()
  }

  /** Answers a question or a row of the form. */
  async answer(question: string, answer: string): Promise<void> {
    await this.dialog.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click()
  }

  async setCare(unit: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Fler åtgärder' }).click()
    await this.page.getByRole('menuitem', { name: 'Ändra vårdkontakt…' }).click()
    await this.choose('Vårdenhet', unit)
    await this.act('Spara')
  }
}
