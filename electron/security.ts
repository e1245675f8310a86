// Shuts the window in: nothing but our own files, no network, no new windows, no permissions, no Node in the page.
// Split in two because some of it has an effect only before Electron is ready, and some only after.
import { readFile } from 'node:fs/promises'
import { app, protocol, type Session, session, type WebContents, type WebPreferences } from 'electron'
import type { Log } from './log'
import { APP_SCHEME, isOurPage, rendererFiles } from './renderer-files'

/** Mantine writes its variables and responsive styles into the page, hence inline styles; scripts only from our files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** For every window: the page is a page and nothing more. */
export const webPreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  enableWebSQL: false,
  safeDialogs: true,
}

/** Command line switches and the app's own scheme. Must run before Electron is ready. */
export function hardenProcess(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('dns-prefetch-disable')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.commandLine.appendSwitch('lang', 'sv')
  // As root, in a container, Chromium runs only without its sandbox; asking for it all the same would leave no window.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/** Serves the window's files and refuses everything else, in the session and in every page there will be. */
export function shutIn(rendererFolder: string, log: Log): void {
  const own = session.defaultSession
  serveFiles(own, rendererFolder, log)
  refuseNetwork(own, log)
  refusePermissions(own)
  own.on('will-download', (event) => event.preventDefault())
  own.setSpellCheckerEnabled(false)
  own.setSpellCheckerLanguages([])
  app.on('web-contents-created', (_event, page) => shutInPage(page, log))
}

function serveFiles(own: Session, rendererFolder: string, log: Log): void {
  const find = rendererFiles(rendererFolder)
  own.protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const found = method === 'GET' ? find(url) : undefined
    if (found)
      return new Response(await readFile(found.file), { headers: { ...HEADERS, 'Content-Type': found.type } })
    log.write('page-refused')
    return new Response(null, { status: 404, headers: HEADERS })
  })
}

function refuseNetwork(own: Session, log: Log): void {
  const allowed = (url: string) => isOurPage(url) || (!app.isPackaged && url.startsWith('devtools://'))
  own.webRequest.onBeforeRequest(({ url, resourceType }, answer) => {
    const cancel = !allowed(url)
    if (cancel) log.write('request-refused', { kind: resourceType, scheme: url.split(':', 1)[0] ?? '' })
    answer({ cancel })
  })
}

function refusePermissions(own: Session): void {
  own.setPermissionRequestHandler((_page, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.setDisplayMediaRequestHandler(null)
}

function shutInPage(page: WebContents, log: Log): void {
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  page.setWindowOpenHandler(() => {
    log.write('window-refused')
    return { action: 'deny' }
  })
  const refuse = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    log.write('navigation-refused')
  }
  page.on('will-navigate', refuse)
  page.on('will-frame-navigate', refuse)
  page.on('will-redirect', refuse)
  page.on('will-attach-webview', refuse)
}
