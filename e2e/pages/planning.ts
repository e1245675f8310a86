// Planering: the row of each socialsekreterare, the calendar of the coming weeks, and the meetings in it.
import { expect, type Locator, type Page } from '@playwright/test'

/** A meeting as its button in the calendar says it. */
export interface SaidMeeting {
  readonly person: string
  readonly day: string
  /** "10.00". */
  readonly start: string
  readonly end: string
}

export class Planning {
  readonly panel: Locator
  readonly rows: Locator
  readonly calendar: Locator
  readonly proposals: Locator
  readonly bookProposed: Locator
  readonly dialog: Locator
  readonly day: Locator
  readonly time: Locator
  readonly minutes: Locator

  constructor(private readonly page: Page) {
    this.panel = page.getByRole('tabpanel', { name: 'Planering' })
    this.rows = page.getByRole('table', { name: 'Socialsekreterare' }).getByRole('row')
    this.calendar = page.getByRole('group', { name: 'Kalender över kommande möten' })
    this.proposals = page.getByRole('list', { name: 'Föreslagna möten' }).getByRole('checkbox')
    this.bookProposed = page.getByRole('button', { name: /^Boka \d+ föreslag/ })
    this.dialog = page.getByRole('dialog')
    this.day = this.dialog.getByLabel('Dag', { exact: true })
    this.time = this.dialog.getByLabel('Kl.')
    this.minutes = this.dialog.getByRole('textbox', { name: 'Minuter' })
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Huvudmeny' })
      .getByRole('link', { name: /^Uppföljning/ })
      .click({ timeout: 45_000 })
    await this.page.getByRole('tab', { name: 'Planering' }).click()
    await expect(this.calendar).toBeVisible()
  }

  /** Meetings in the calendar: those planned, or those proposed; of one person, on one day. */
  chips(kind: 'Bokat' | 'Förslag', person = '', day = ''): Locator {
    const who = person === '' ? '' : `${person}, ${day}`
    return this.calendar.getByRole('button', { name: new RegExp(`^${kind}: ${who}`) })
  }

  async said(chip: Locator): Promise<SaidMeeting> {
    const text = (await chip.textContent()) ?? ''
    const found = /^\S+ (.+), (\d{4}-\d\d-\d\d) kl\. (?:\D+\d+ \D+)?(\d\d\.\d\d)–(\d\d\.\d\d)/.exec(text)
    const [, person = '', day = '', start = '', end = ''] = found ?? []
    return { person, day, start, end }
  }

  /** Takes a dialog from the menu of one socialsekreterare. */
  async choose(person: string, item: string): Promise<void> {
    await this.page.getByRole('button', { name: `Mer om ${person}` }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
    await expect(this.day).toBeFocused()
  }

  /** Saves the calendar file; where is answered beforehand. */
  async saveCalendar(): Promise<void> {
    await this.page.getByRole('button', { name: 'Till kalendern' }).click()
    await this.page.getByRole('menuitem', { name: /^Spara kalenderfil/ }).click()
    await expect(this.page.getByText(/^Sparat: /)).toBeVisible()
    await this.page
      .getByText(/^Sparat: /)
      .locator('..')
      .locator('..')
      .getByRole('button')
      .click()
    await expect(this.page.getByText(/^Sparat: /)).toHaveCount(0)
  }
}
