// All the window can ask of the main process: one question with a JSON text for an answer, and two things to listen to.
// What may be asked is decided by the contract, in the main process.
import { contextBridge, ipcRenderer } from 'electron'

/** JSON texts cross the bridge several times faster than objects, which it copies piece by piece. */
const bridge = {
  invoke: (route: string, input: string): Promise<string> =>
    ipcRenderer.invoke('fasvis:invoke', route, input),
  /** Calls back when something in the register has changed. Returns a way to stop listening. */
  onChanged: (callback: () => void): (() => void) => listen('fasvis:changed', () => callback()),
  /** Calls back with `{ route, done }` as JSON, done being 0-1. Returns a way to stop listening. */
  onProgress: (callback: (progress: string) => void): (() => void) =>
    listen('fasvis:progress', (progress) => callback(String(progress))),
}

function listen(channel: string, callback: (value: unknown) => void): () => void {
  const listener = (_event: unknown, value: unknown) => callback(value)
  ipcRenderer.on(channel, listener)
  return () => ipcRenderer.off(channel, listener)
}

contextBridge.exposeInMainWorld('bridge', bridge)
