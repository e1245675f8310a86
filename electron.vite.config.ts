import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

/** Programs built for the main side: the app, the command line tool and the worker threads. All lie flat in out/main. */
const mainEntries = [
  'electron/main.ts',
  'electron/ask.ts',
  'electron/import/reader-worker.ts',
  'electron/paper/finish-worker.ts',
  'electron/paper/form-reader-worker.ts',
  'electron/register/verify-worker.ts',
]
const pages = ['renderer/index.html', 'renderer/print.html']

const byName = (files: readonly string[]) =>
  Object.fromEntries(
    files.filter((file) => existsSync(file)).map((file) => [basename(file).replace(/\.\w+$/, ''), file]),
  )

/** Both the official Electron and the fallback runtime understand these. */
const targets = { main: 'node20', renderer: 'chrome130' }

/**
 * fflate makes itself a `require`, and so does electron-vite for every module that mentions one; in one scope they
 * would not load.
 */
const renameRequireOfFflate: Plugin = {
  name: 'rename-require-of-fflate',
  transform: (code, id) =>
    id.endsWith('/fflate/esm/index.mjs')
      ? code.replace('var require = ', 'var nodeRequire = ').replace('_a = require(', '_a = nodeRequire(')
      : null,
}

export default defineConfig({
  main: {
    plugins: [renameRequireOfFflate],
    build: {
      target: targets.main,
      license: { fileName: 'licenses.md' },
      rolldownOptions: {
        input: byName(mainEntries),
        // Chunks lie beside the entries, so a worker is found at './name.js' from wherever it is started.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: targets.main,
      rolldownOptions: {
        input: byName(['electron/preload.ts']),
        // A sandboxed preload script must be CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react()],
    build: {
      target: targets.renderer,
      minify: true,
      license: { fileName: 'licenses.md' },
      rolldownOptions: { input: byName(pages) },
    },
  },
})
