// The one window: where it stood last, how large its text was, and what happens when its page fails.
import { readFileSync, writeFileSync } from 'node:fs'
import { BrowserWindow, type Rectangle, screen } from 'electron'
import type { Log } from './log'
import { isOurPage, START_PAGE } from './renderer-files'
import { webPreferences } from './security'
import { nextZoom, readWindowState, visibleOn, type WindowState, zoomLimits } from './window-state'

const SMALLEST = { minWidth: 1024, minHeight: 680 }
const LONGEST_WITHOUT_PICTURE_MS = 1000
const PAPER = '#f8f9fa'

export interface WindowPlaces {
  readonly preload: string
  readonly state: string
}

/** Opens the window where it was last, and shows it when there is something to see. */
export function openWindow(places: WindowPlaces, log: Log): BrowserWindow {
  const state = readWindowState(readIfThere(places.state))
  const window = new BrowserWindow({
    ...SMALLEST,
    ...visibleOn(
      state.bounds,
      screen.getAllDisplays().map((display): Rectangle => display.workArea),
    ),
    title: 'Fasvis',
    show: false,
    backgroundColor: PAPER,
    webPreferences: { ...webPreferences, preload: places.preload, zoomFactor: state.zoom },
  })
  if (state.maximized) window.maximize()
  showWhenPainted(window)
  // Titles show in task lists and screen recordings: the page must not be able to put a name there.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', () => remember(window, places.state))
  window.webContents.on('zoom-changed', (_event, direction) => zoom(window, direction === 'in' ? 1 : -1))
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.write('page-gone', { reason })
    if (reason !== 'clean-exit') window.webContents.reload()
  })
  // Chromium asks nobody before it goes to about:blank. Nothing is lost then but the view, so it comes back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!isOurPage(url)) void window.loadURL(START_PAGE)
  })
  void window.loadURL(START_PAGE)
  return window
}

/** Waits for the first picture, so that no empty window flashes; but not for ever, should Chromium fail to say so. */
function showWhenPainted(window: BrowserWindow): void {
  const show = () => {
    if (!window.isDestroyed() && !window.isVisible()) window.show()
  }
  window.once('ready-to-show', show)
  window.webContents.once('did-finish-load', () => setTimeout(show, LONGEST_WITHOUT_PICTURE_MS))
}

/** Brings the window to the front, as when the program is started a second time. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** One step larger (1) or smaller (-1), or back to 100 % (0). */
export function zoom(window: BrowserWindow, direction: 1 | 0 | -1): void {
  const page = window.webContents
  page.setZoomFactor(direction === 0 ? zoomLimits.normal : nextZoom(page.getZoomFactor(), direction))
}

function remember(window: BrowserWindow, file: string): void {
  const state: WindowState = {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  }
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {
    // The next window opens in the middle instead.
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
