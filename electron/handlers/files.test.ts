import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { largestLogo } from '../../domain/paper/logo'
import { defaultPaperSettings } from '../../domain/paper/paper-settings'
import { jpeg, png } from '../../domain/paper/test-pictures'
import { testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'

const folder = mkdtempSync(path.join(tmpdir(), 'fasvis-logo-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: Uint8Array | string): string {
  const place = path.join(folder, name)
  writeFileSync(place, content)
  return place
}

describe('the logo of the papers', () => {
  it('is chosen among pictures', async () => {
    const asked: unknown[] = []
    const chooseOpen = async (ask: { filters: unknown }) => {
      asked.push(ask.filters)
      return undefined
    }
    const router = testRouter(undefined, undefined, { window: { chooseOpen } as unknown as WindowPort })
    const answer = await router.ask('file.choose', { kind: 'logo', title: 'Välj logga', button: 'Välj' })
    expect(answer).toEqual({ path: null })
    expect(asked).toEqual([[{ name: 'PNG, JPEG', extensions: ['png', 'jpg', 'jpeg'] }]])
  })

  it('is answered as the setting wants it, also when it is as heavy as it may be', async () => {
    const router = testRouter()
    const heavy = Uint8Array.from({ ...png(300, 120), length: largestLogo })
    const files = [file('logga.png', png(300, 120)), file('logga.jpg', jpeg(30, 12)), file('tung.png', heavy)]
    for (const chosen of files) {
      const { logo } = await router.ask('file.readLogo', { path: chosen })
      await router.ask('setting.paper', { paper: { ...defaultPaperSettings, logo } })
      expect((await router.ask('setting.all', {})).paper.logo).toBe(logo)
    }
  })

  it.each([
    [
      '5 MB',
      () => file('stor.png', Uint8Array.from({ ...png(10, 10), length: 5_000_000 })),
      'logo-too-large',
    ],
    ['a PDF named .png', () => file('blankett.png', '%PDF-1.7\n1 0 obj'), 'logo-not-a-picture'],
    ['5000 pixels wide', () => file('bred.png', png(5000, 10)), 'logo-too-wide'],
    ['gone', () => path.join(folder, 'borta.png'), 'logo-unreadable'],
    ['a folder', () => folder, 'logo-unreadable'],
  ])('is refused when it is %s', async (_, chosen, code) => {
    await expect(testRouter().ask('file.readLogo', { path: chosen() })).rejects.toThrow(code)
  })
})
