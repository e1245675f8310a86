// Inställningar.
import { expect, type Locator, type Page } from '@playwright/test'

export class SettingsPage {
  constructor(private readonly page: Page) {}

  async go(
    tab: 'Register' | 'Säkerhetskopior' | 'Faser och gränser' | 'Utskrifter' | 'Enhet och ålder',
  ): Promise<void> {
    await this.page.getByRole('link', { name: 'Inställningar' }).click()
    await this.page.getByRole('tab', { name: tab }).click()
    await expect(this.page.getByRole('tabpanel', { name: tab })).toBeVisible()
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true })
  }

  /** Fills a field and leaves it, which is what saves. */
  async change(label: string, value: string): Promise<void> {
    await this.field(label).fill(value)
    await this.field(label).press('Tab')
  }

  notice(text: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: text })
  }

  async closeRegister(): Promise<void> {
    await this.go('Register')
    await this.page.getByRole('button', { name: 'Stäng registret' }).click()
  }

  async backUp(): Promise<void> {
    await this.go('Säkerhetskopior')
    await this.page.getByRole('button', { name: 'Säkerhetskopiera nu' }).click()
    await expect(this.notice('är gjord och kontrollerad')).toBeVisible()
  }
}
