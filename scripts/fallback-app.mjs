// The default app of the fallback runtime: starts the app folder named on the command line, as Electron's own would,
// after the scripts named with -r. The awaited import keeps Electron from being ready before the app's main script ran.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const words = process.argv.slice(1)
const isPreloaded = (_word, at) => words[at - 1] === '-r'
const folder = path.resolve(words.find((word, at) => !word.startsWith('-') && !isPreloaded(word, at)) ?? '.')
const { name, productName, version, main } = JSON.parse(
  readFileSync(path.join(folder, 'package.json'), 'utf8'),
)
app.setName(productName ?? name)
app.setVersion(version)
app.setAppPath(folder)
for (const script of words.filter(isPreloaded)) createRequire(import.meta.url)(path.resolve(script))
await import(pathToFileURL(path.join(folder, main)).href)
