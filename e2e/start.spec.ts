// The program starts, and its window is shut in: what a hostile page would try does not work.
import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { electronRuntime, expect, test } from './app'

interface Bridge {
  invoke: (route: string, input: string) => Promise<string>
}

/** Asks the main process something it does not know, for the sake of the answer coming back. */
const askMain = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { bridge: Bridge }).bridge.invoke('constructor', '{}'))

test('the window opens and is called Fasvis, whatever the page calls itself', async ({ app, page }) => {
  await expect(page).toHaveTitle('Fasvis')
  await page.evaluate(() => {
    document.title = 'Anna Andersson'
  })
  const window = await app.electron.browserWindow(page)
  expect(await window.evaluate((shown) => shown.getTitle())).toBe('Fasvis')
  expect(await window.evaluate((shown) => shown.isVisible())).toBe(true)
})

test('the page has no Node, and one bridge with three functions', async ({ page }) => {
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'Buffer', 'module', '__dirname'].filter((name) => name in globalThis),
    bridge: Object.keys((globalThis as unknown as { bridge: object }).bridge).sort(),
  }))
  expect(found).toEqual({ node: [], bridge: ['invoke', 'onChanged', 'onProgress'] })
})

test('every page is sandboxed and isolated, and checks no spelling', async ({ app }) => {
  const found = await app.electron.evaluate(({ session, webContents }) => ({
    pages: webContents.getAllWebContents().map((page) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (
        page as unknown as { getLastWebPreferences: () => Electron.WebPreferences }
      ).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
    }),
    spelling: session.defaultSession.isSpellCheckerEnabled(),
  }))
  expect(found).toEqual({
    pages: [
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    ],
    spelling: false,
  })
})

const elsewhere = [
  'http://localhost/',
  'file:///etc/passwd',
  'data:text/html,x',
  'app://other/x',
  'javascript:1',
  'blob:x',
]

for (const address of elsewhere) {
  test(`the page opens no window on and does not go to ${address}`, async ({ app, page }) => {
    app.expectConsoleError(/Content Security Policy|Not allowed to (load|navigate)/)
    const start = page.url()
    const opened = await page.evaluate((to) => {
      const window = globalThis.window.open(to)
      for (const target of ['_blank', '_self']) {
        Object.assign(document.createElement('a'), { href: to, target }).click()
      }
      globalThis.window.location.href = to
      return window !== null
    }, address)
    expect(opened).toBe(false)
    // Had anything been on its way, it would have arrived before an answer from the main process.
    await askMain(page)
    expect(page.url()).toBe(start)
    expect(app.electron.windows()).toHaveLength(1)
  })
}

test('a page that blanks itself comes back', async ({ page }) => {
  const start = page.url()
  await page.evaluate(() => setTimeout(() => window.location.assign('about:blank'), 0))
  await page.waitForURL('about:blank')
  await page.waitForURL(start)
})

test('the page reaches no network', async ({ app, page }) => {
  app.expectConsoleError(/Content Security Policy|ERR_BLOCKED_BY|WebSocket/)
  const answers = await page.evaluate(async () => {
    const refused = () => 'refused'
    const socket = new Promise<string>((resolve) => {
      try {
        const attempt = new WebSocket('ws://localhost:9/')
        attempt.addEventListener('open', () => resolve('open'))
        attempt.addEventListener('error', () => resolve('refused'))
      } catch {
        resolve('refused')
      }
    })
    const image = new Promise<string>((resolve) => {
      const picture = new Image()
      picture.addEventListener('load', () => resolve('loaded'))
      picture.addEventListener('error', () => resolve('refused'))
      picture.src = 'http://localhost:9/x.png'
    })
    return {
      fetch: await fetch('http://localhost:9/').then(String, refused),
      ownFile: await fetch('app://fasvis/index.html').then(String, refused),
      socket: await socket,
      image: await image,
    }
  })
  expect(answers).toEqual({ fetch: 'refused', ownFile: 'refused', socket: 'refused', image: 'refused' })
})

test('the page runs no script it did not come with', async ({ app, page }) => {
  app.expectConsoleError(/Content Security Policy/)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.ran = "yes"'
    document.body.append(script)
    return document.body.dataset.ran
  })
  expect(ran).toBeUndefined()
})

test('the page is given no permission', async ({ page }) => {
  const states = await page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']
    return Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
    )
  })
  expect(new Set(states)).toEqual(new Set(['denied']))
})

test('an answer always comes back, also to a question that is not on the list', async ({ page }) => {
  expect(JSON.parse(await askMain(page))).toMatchObject({ ok: false })
})

test('a second start brings the first window forward and ends', async ({ app, page }) => {
  const window = await app.electron.browserWindow(page)
  await window.evaluate((shown) => shown.minimize())
  const { executable, switches } = electronRuntime()
  const second = spawn(executable, [...switches, `--user-data-dir=${app.file('userdata')}`, process.cwd()])
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0)
  await expect.poll(() => window.evaluate((shown) => shown.isMinimized())).toBe(false)
})

test('the window comes back where it was left', async ({ app }) => {
  const place = { x: 40, y: 30, width: 1200, height: 760 }
  const window = await app.electron.browserWindow(app.page)
  await window.evaluate((shown, bounds) => shown.setBounds(bounds), place)
  await app.relaunch()
  const again = await app.electron.browserWindow(app.page)
  expect(await again.evaluate((shown) => shown.getBounds())).toEqual(place)
})

test('no spelling dictionary is fetched into the profile', async ({ app }) => {
  const dictionaries = await readdir(app.file('userdata/Dictionaries')).catch(() => [])
  expect(dictionaries).toEqual([])
})
