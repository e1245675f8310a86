// Things that take long to make are made under a temporary name and renamed when whole, so an interrupted run leaves
// nothing that looks finished.
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Calls `make(temporaryPath)` and renames the result to `target`, unless `target` exists already. */
export async function makeWhole(target, make) {
  if (existsSync(target)) return target
  await mkdir(path.dirname(target), { recursive: true })
  await sweepAbandoned(path.dirname(target))
  const part = `${target}.part-${process.pid}`
  try {
    await make(part)
    if (!existsSync(target)) await rename(part, target)
  } finally {
    await rm(part, { recursive: true, force: true })
  }
  return target
}

async function sweepAbandoned(folder) {
  for (const name of await readdir(folder)) {
    const pid = Number(/\.part-(\d+)/.exec(name)?.[1])
    if (pid && !isRunning(pid)) await rm(path.join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
