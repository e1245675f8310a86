/** What electron/preload.ts puts on the window. */
interface Bridge {
  readonly invoke: (route: string, input: string) => Promise<string>
  readonly onChanged: (callback: () => void) => () => void
  readonly onProgress: (callback: (progress: string) => void) => () => void
}

interface Window {
  readonly bridge: Bridge
}
