// The app from start to end, as a table of contents.
import { app, type BrowserWindow } from 'electron'
import { localToday } from './clock'
import { type Core, createCore } from './core'
import { sayMustClose, showNotice, windowPort } from './dialogs'
import { readInWorker } from './import/read-in-worker'
import { serve, tellChanged, tellProgress } from './ipc/serve'
import { type Launch, readLaunch } from './launch'
import { createLog } from './log'
import { setMenu } from './menu'
import { finishInWorker } from './paper/finish-in-worker'
import { readFormInWorker } from './paper/read-form-in-worker'
import { appPaths, preloadFile, rendererFolder } from './paths'
import { paperPort } from './printing'
import { verifyInWorker } from './register/verify-in-worker'
import { createReminders } from './reminders'
import { hardenProcess, shutIn } from './security'
import { focusWindow, openWindow } from './window'
import { workerFile } from './worker-file'

const launch = readLaunch({
  argv: process.argv,
  env: process.env,
  cwd: process.cwd(),
  isPackaged: app.isPackaged,
})
const paths = appPaths(app.getPath('appData'), launch.userData)
app.setName('Fasvis')
app.setPath('userData', paths.userData)
app.setAppLogsPath(paths.logs)
const log = createLog(paths.logs)

process.on('uncaughtException', endUnexpectedly)
process.on('unhandledRejection', endUnexpectedly)
hardenProcess()

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

function start(): void {
  log.write('started', { version: app.getVersion(), electron: process.versions.electron })
  shutIn(rendererFolder, log)
  const window = openWindow({ preload: preloadFile, state: paths.windowState }, log)
  setMenu(window)
  const core = createCore({
    ports: {
      appFolder: paths.userData,
      appVersion: app.getVersion(),
      verify: verifyInWorker(workerFile('verify-worker'), launch.nativeBinding),
      ...(launch.nativeBinding !== undefined && { nativeBinding: launch.nativeBinding }),
    },
    window: windowPort(window),
    papers: paperPort(window, {
      preload: preloadFile,
      dispatch: (route, json) => core.dispatch(route, json),
      finish: finishInWorker(workerFile('finish-worker')),
      log,
    }),
    readTable: readInWorker(workerFile('reader-worker')),
    readForm: readFormInWorker(workerFile('form-reader-worker')),
    today: launch.today,
    changed: () => tellChanged(window),
    progress: (route, done) => tellProgress(window, route, done),
    report: (thrown) => log.report(thrown),
  })
  // The window first: work before it is up would keep Chromium from starting.
  const first = shown(window).then(() => openAtStart(core, launch))
  serve(window, async (route, json) => (await first, core.dispatch(route, json)), log)
  app.on('second-instance', (_event, argv, cwd) =>
    onSecondInstance(window, core, readLaunch({ argv, env: {}, cwd, isPackaged: true })),
  )
  const remind = createReminders({
    db: () => (core.host.isOpen() ? core.host.db() : null),
    today: () => launch.today ?? localToday(new Date()),
    now: () => new Date(),
    notify: showNotice,
  })
  setInterval(remind, lookEveryMs).unref()
  endWhole(core)
}

const lookEveryMs = 30_000

const shown = (window: BrowserWindow) => new Promise<void>((resolve) => window.once('show', () => resolve()))

/** Ends only when the register is closed: backed up, its lease given back, a demonstration wiped. */
function endWhole(core: Core): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void core.host.close().finally(() => {
      closed = true
      // Not before this event is over: Electron takes itself to be quitting until then and would not begin again.
      setImmediate(() => app.quit())
    })
  })
}

/** What the command line asks to have open, before the window's first question is answered. */
async function openAtStart(core: Core, { demo, registerFile }: Launch): Promise<void> {
  if (demo) await core.dispatch('register.demo', '{}')
  else if (registerFile !== undefined) await core.host.choose(registerFile)
}

/** One instance at a time: the second brings the first to the front, with the register it was asked to open. */
function onSecondInstance(window: BrowserWindow, core: Core, { registerFile }: Launch): void {
  focusWindow(window)
  if (registerFile !== undefined) void core.host.choose(registerFile).then(() => tellChanged(window))
}

/** What is on disk is whole after every command, so the safest thing after a surprise is to stop. */
function endUnexpectedly(thrown: unknown): void {
  const reference = log.report(thrown)
  if (!app.isPackaged && thrown instanceof Error) process.stderr.write(`${thrown.stack}\n`)
  sayMustClose(reference)
  app.exit(1)
}
