// Where the scripts find things: the repository, its installed packages and the cache outside the repository.
import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** A path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts)

/** A path inside node_modules. */
export const inModules = (...parts) => inRoot('node_modules', ...parts)

/** The folder for what is downloaded or compiled once per machine. FASVIS_CACHE overrides it. */
export function cacheFolder() {
  const { FASVIS_CACHE, XDG_CACHE_HOME } = process.env
  if (FASVIS_CACHE) return path.resolve(root, FASVIS_CACHE)
  return path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'fasvis')
}
