// Takes numbered pictures of the window as it stands on the screen.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type ElectronApplication, expect, type Page } from '@playwright/test'

const folder = path.resolve(import.meta.dirname, '..', '..', 'tour')

/** `series` comes before the number and tells the tours apart. */
export function camera(electron: ElectronApplication, page: Page, series: string) {
  mkdirSync(folder, { recursive: true })
  let number = 0
  return async (name: string): Promise<void> => {
    number += 1
    await settled(page)
    // Playwright's own picture shows a corner of a zoomed window; this is what stands on the screen.
    const base64 = await electron.evaluate(async ({ BrowserWindow }) => {
      const shown = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
      return shown?.toPNG().toString('base64') ?? ''
    })
    writeFileSync(
      path.join(folder, `${series}${String(number).padStart(2, '0')}-${name}.png`),
      base64,
      'base64',
    )
  }
}

export const zoom = (electron: ElectronApplication, factor: number) =>
  electron.evaluate(
    ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(to),
    factor,
  )

/** Fonts in, no loader left, two frames drawn. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.mantine-Loader-root')).toHaveCount(0)
  await page.evaluate(() =>
    document.fonts.ready.then(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    ),
  )
}
