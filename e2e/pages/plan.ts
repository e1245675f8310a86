// The rehab plan of an open case, and the dialogs that belong to it.
import { expect, type Locator, type Page } from '@playwright/test'

interface NewActivity {
  /** Picked from the unit's own insatser. */
  readonly insats: string
  readonly start?: string
  readonly deadline?: string
}

export class Plan {
  readonly section: Locator
  readonly dialog: Locator
  /** The strip as a list: a button for each activity. */
  readonly strip: Locator

  constructor(private readonly page: Page) {
    this.section = page.getByRole('region', { name: 'Rehabplan' })
    this.dialog = page.getByRole('dialog')
    this.strip = this.section.getByRole('list', { name: 'Aktiviteter på tidslinjen' })
  }

  async make(goal: string, ownWords: string): Promise<void> {
    await this.act('Gör rehabplan')
    await this.dialog.getByLabel('Huvudmål').fill(goal)
    await this.dialog.getByLabel('Klientens egna ord').fill(ownWords)
    await this.submit('Spara rehabplanen')
  }

  async revise(goal: string): Promise<void> {
    await this.act('Revidera')
    await this.dialog.getByLabel('Huvudmål').fill(goal)
    await this.submit(/^Spara som version/)
  }

  async act(name: string): Promise<void> {
    await this.section.getByRole('button', { name, exact: true }).click()
  }

  /** Fills the dialog of a new activity and leaves it open. */
  async beginActivity({ insats, start, deadline }: NewActivity): Promise<void> {
    await this.act('Ny aktivitet')
    await this.dialog.getByLabel('Aktivitet').fill(insats)
    await this.page.getByRole('option', { name: insats, exact: true }).click()
    if (start) await this.dialog.getByLabel('Start').fill(start)
    if (deadline) await this.dialog.getByLabel('Tidsfrist').fill(deadline)
  }

  async submit(name: RegExp | string): Promise<void> {
    await this.dialog.getByRole('button', { name }).click()
    await expect(this.dialog).toHaveCount(0)
  }

  bar(name: RegExp): Locator {
    return this.strip.getByRole('button', { name })
  }

  async compareVersions(): Promise<void> {
    await this.act('Mer om rehabplanen')
    await this.page.getByRole('menuitem', { name: 'Läs och jämför versioner…' }).click()
    await expect(this.dialog.getByRole('heading', { name: 'Rehabplanens versioner' })).toBeVisible()
  }
}
