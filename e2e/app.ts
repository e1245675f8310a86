// The fixture every story starts from: the real app in a real Electron, with a data folder and a date of its own.
// A console error nobody expected fails the test; on failure a trace, a screenshot and the app's log are kept.
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Page,
  type TestInfo,
} from '@playwright/test'

export { expect } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')

/**
 * Keeps the app from being ready before Playwright listens. Playwright passes it only to an Electron it finds by
 * itself; without it about one launch in forty hangs on a busy machine.
 */
const holdUntilConnected = path.join(root, 'node_modules/playwright-core/lib/server/electron/loader.js')

export interface Launching {
  /** The day the app takes for today. */
  readonly today?: string
  /** What follows the app on the command line: a register file, --demo. */
  readonly args?: readonly string[]
}

/** A running app and the folder it keeps its own files in. */
export class App {
  readonly unexpected: string[] = []
  private readonly expected: RegExp[] = []
  private running: { electron: ElectronApplication; page: Page } | undefined

  private constructor(
    /** Removed after the test; registers made by a test go here too. */
    readonly folder: string,
    private launching: Launching,
  ) {}

  static async launch(launching: Launching): Promise<App> {
    const app = new App(await mkdtemp(path.join(tmpdir(), 'fasvis-e2e-')), launching)
    await app.open(launching.args)
    return app
  }

  get electron(): ElectronApplication {
    return this.present().electron
  }

  get page(): Page {
    return this.present().page
  }

  /** A path in the test's own folder. */
  file(name: string): string {
    return path.join(this.folder, name)
  }

  /** Lets console errors of this kind pass, for tests that provoke them. */
  expectConsoleError(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  /** Closes the window as a person would, and starts the program again on the same data folder. */
  async relaunch(args?: readonly string[]): Promise<Page> {
    await this.close()
    await this.open(args)
    return this.page
  }

  /** The same, on another day. */
  async relaunchOn(today: string): Promise<Page> {
    this.launching = { ...this.launching, today }
    return this.relaunch()
  }

  async close(): Promise<void> {
    await this.running?.electron.close()
    this.running = undefined
  }

  /** Ends the program without warning, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.electron.process()
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    this.running = undefined
  }

  async open(args: readonly string[] = []): Promise<void> {
    const { executable, switches } = electronRuntime()
    const electron = await _electron.launch({
      executablePath: executable,
      args: [
        '-r',
        holdUntilConnected,
        ...switches,
        `--user-data-dir=${this.file('userdata')}`,
        root,
        ...args,
      ],
      env: environment(this.launching.today),
    })
    electron.context().on('console', (message) => {
      if (message.type() === 'error') this.note(message.text())
    })
    electron.context().on('weberror', (error) => this.note(String(error.error())))
    await electron.context().tracing.start({ screenshots: true, snapshots: true })
    this.running = { electron, page: await electron.firstWindow() }
  }

  /** Keeps what helps to understand a failure. */
  async keepEvidence(testInfo: TestInfo): Promise<void> {
    const log = path.join(this.file('userdata'), 'logs', 'fasvis.log')
    if (existsSync(log)) await copyFile(log, testInfo.outputPath('fasvis.log'))
    if (!this.running) return
    const { electron, page } = this.running
    await page.screenshot({ path: testInfo.outputPath('window.png') }).catch(() => undefined)
    await electron.context().tracing.stop({ path: testInfo.outputPath('trace.zip') })
  }

  async dispose(): Promise<void> {
    await this.close()
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }

  private note(text: string): void {
    if (!this.expected.some((pattern) => pattern.test(text))) this.unexpected.push(text)
  }

  private present() {
    if (!this.running) throw new Error('the app is not running')
    return this.running
  }
}

interface Fixtures {
  launching: Launching
  app: App
  page: Page
}

/** `test.use({ launching: { today: '2022-12-31', args: ['--demo'] } })` decides how the app starts. */
export const test = base.extend<Fixtures>({
  launching: [{ today: '2022-12-31' }, { option: true }],
  app: async ({ launching }, use, testInfo) => {
    const app = await App.launch(launching)
    await use(app)
    const failed = testInfo.status !== testInfo.expectedStatus || app.unexpected.length > 0
    if (failed) await app.keepEvidence(testInfo)
    await app.dispose()
    expect(app.unexpected, 'errors in the console').toEqual([])
  },
  page: ({ app }, use) => use(app.page),
})

/** The Electron that scripts/electron-runtime.mjs chose. */
export function electronRuntime(): { executable: string; switches: string[] } {
  const { FASVIS_RUNTIME } = process.env
  if (!FASVIS_RUNTIME) throw new Error('run this through npm: npm test -- e2e [file]')
  return JSON.parse(FASVIS_RUNTIME) as { executable: string; switches: string[] }
}

function environment(today: string | undefined): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  )
  return { ...Object.fromEntries(inherited), ...(today === undefined ? {} : { APP_TODAY: today }) }
}
