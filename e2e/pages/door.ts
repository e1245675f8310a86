// What stands before a register is open: making one, unlocking, restoring.
import { expect, type Locator, type Page } from '@playwright/test'
import type { App } from '../app'
import { proposeFolder } from './system-dialogs'

export const goodPassphrase = 'lampa ekorre tidtabell sylt'

export class Door {
  readonly create: Locator
  readonly open: Locator
  readonly demo: Locator
  readonly name: Locator
  readonly passphrase: Locator
  readonly again: Locator
  readonly trouble: Locator

  constructor(private readonly page: Page) {
    this.create = page.getByRole('button', { name: /^Skapa (register|nytt)/ })
    this.open = page.getByRole('button', { name: /^Öppna( register|$)/ })
    this.demo = page.getByRole('button', { name: /^Prova med exempeldata/ })
    this.name = page.getByLabel('Namn på registret')
    this.passphrase = page.getByLabel('Lösenfras', { exact: true })
    this.again = page.getByLabel(/igen$/)
    this.trouble = page.getByRole('main').getByRole('alert')
  }

  /** Makes a register in the folder that is proposed; answers the recovery code, whose page is shown then. */
  async createRegister(name: string, passphrase = goodPassphrase): Promise<string> {
    await this.create.first().click()
    await this.name.fill(name)
    await this.passphrase.fill(passphrase)
    await this.again.fill(passphrase)
    await this.page.getByRole('button', { name: 'Skapa register' }).click()
    return this.recoveryCode()
  }

  /** The code as it stands on the page, groups with hyphens. */
  async recoveryCode(): Promise<string> {
    const groups = this.page
      .getByRole('list', { name: 'Återställningskod' })
      .getByRole('listitem')
      .locator('code')
    await expect(groups).toHaveCount(13)
    return (await groups.allTextContents()).join('-')
  }

  async confirmRecoveryCode(): Promise<void> {
    await this.page.getByLabel('Jag har skrivit ut eller skrivit av koden').check()
    await this.page.getByRole('button', { name: 'Gå till registret' }).click()
  }

  /** A new register, open, with its recovery code confirmed. */
  async startWithRegister(app: App, name = 'Rehabärenden'): Promise<string> {
    await proposeFolder(app.electron, app.folder)
    const code = await this.createRegister(name)
    await this.confirmRecoveryCode()
    await this.expectOpen()
    return code
  }

  async expectOpen(): Promise<void> {
    await expect(this.page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible()
  }

  async unlock(passphrase = goodPassphrase): Promise<void> {
    await this.passphrase.fill(passphrase)
    await this.passphrase.press('Enter')
  }
}
