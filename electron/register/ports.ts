import { hostname, userInfo } from 'node:os'
import type { OpenOptions } from '../../db/open'
import { type Verify, verifyRegister } from '../../db/verify'
import type { LeasePorts } from './lease'

/** What the register host needs from outside; everything a test may want to hold still. */
export interface HostPorts extends LeasePorts, OpenOptions {
  /** The app's own folder: settings.json, and private copies of a register somebody else has open. */
  readonly appFolder: string
  readonly appVersion: string
  /** Opens and checks a file that is not the open register; in the app in a worker, so that the window never waits. */
  readonly verify: Verify
  /** Runs `work` while no command can begin (the router's). */
  readonly withoutWrites: <T>(work: () => Promise<T>) => Promise<T>
  /** Calls `work` every so often until the returned function is called. */
  readonly every: (ms: number, work: () => Promise<void>) => () => void
  readonly wait: (ms: number) => Promise<void>
  /** No automatic backups, and nothing remembered: for the command line and for tests. */
  readonly leavesNoTrace?: boolean
}

/** The ports of this machine; the caller gives the folder, the version, and what else differs. */
export function localPorts(
  given: Pick<HostPorts, 'appFolder' | 'appVersion'> & Partial<HostPorts>,
): HostPorts {
  return {
    user: userInfo().username,
    machine: hostname(),
    now: () => new Date(),
    isAlive,
    verify: (file, key) => verifyRegister(file, key, given),
    withoutWrites: (work) => work(),
    every: (ms, work) => {
      const timer = setInterval(() => void work(), ms).unref()
      return () => clearInterval(timer)
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    ...given,
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
