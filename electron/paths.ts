// Where the app keeps its own files on this machine. The register itself lies where its owner puts it.
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the built main script; the window's files and the preload script lie beside it. */
const built = path.dirname(fileURLToPath(import.meta.url))

export const rendererFolder = path.join(built, '..', 'renderer')
export const preloadFile = path.join(built, '..', 'preload', 'preload.cjs')

export interface AppPaths {
  readonly userData: string
  readonly logs: string
  readonly windowState: string
}

/** @param applicationData The operating system's folder for applications' data. */
export function appPaths(applicationData: string, userDataAsked: string | undefined): AppPaths {
  const userData = userDataAsked ?? path.join(applicationData, 'Fasvis')
  return { userData, logs: path.join(userData, 'logs'), windowState: path.join(userData, 'window.json') }
}
