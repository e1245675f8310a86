import { randomUUID } from 'node:crypto'
import { link, open, readFile, rm, stat } from 'node:fs/promises'
import { z } from 'zod'
import { replaceFile, unfinishedName } from '../../db/replace-file'
import { storageError, systemCode } from '../../db/storage-error'
import { DomainError } from '../../domain/errors'

/**
 * The small file beside a register that says who has it open. It keeps two computers on one share apart, where locks cannot
 * be trusted, and names the other person. SQLite's own lock stands behind it.
 */
const leaseSchema = z.object({
  user: z.string(),
  machine: z.string(),
  /** ISO UTC. */
  since: z.string(),
  pid: z.int(),
  nonce: z.string(),
})

export type Lease = z.infer<typeof leaseSchema>
export type Holder = Pick<Lease, 'user' | 'machine' | 'since'>

export interface LeasePorts {
  readonly user: string
  readonly machine: string
  readonly now: () => Date
  /** True when a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean
}

/** A holder that has not said so for this long is taken to be gone. */
export const staleAfterMs = 10 * 60_000
export const heartbeatEveryMs = 30_000

export interface HeldLease {
  /** Says that we are still here. False when somebody else has taken it over. */
  readonly beat: () => Promise<boolean>
  readonly release: () => Promise<void>
}

/**
 * Takes the lease, or says who has it. One that this machine left in a crash is taken over at once, another's when it is stale.
 * @throws `register-read-only-folder` when nothing can be written beside the register.
 */
export async function takeLease(file: string, ports: LeasePorts): Promise<HeldLease | { heldBy: Holder }> {
  const mine: Lease = {
    user: ports.user,
    machine: ports.machine,
    since: ports.now().toISOString(),
    pid: process.pid,
    nonce: randomUUID(),
  }
  if ((await createExclusively(file, JSON.stringify(mine))) || (await takeOver(file, mine, ports)))
    return held(file, mine)
  const holder = await readLease(file)
  return { heldBy: holder ?? { user: '', machine: '', since: '' } }
}

function held(file: string, mine: Lease): HeldLease {
  const stillMine = async () => (await readLease(file))?.nonce === mine.nonce
  return {
    beat: async () => {
      if (await exists(file)) {
        if (!(await stillMine())) return false
      }
      await replaceFile(file, JSON.stringify(mine))
      return true
    },
    release: async () => {
      if (await stillMine()) await rm(file, { force: true })
    },
  }
}

/** The file is there whole or not at all: a crash while it is written must not leave a lease that nobody holds. */
async function createExclusively(file: string, content: string): Promise<boolean> {
  const unfinished = unfinishedName(file)
  try {
    await writeWhole(unfinished, content)
    return await putInPlace(unfinished, file, content)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      throw new DomainError('register-read-only-folder')
    throw storageError(error)
  } finally {
    await rm(unfinished, { force: true })
  }
}

/** A hard link fails where a name is taken; a file system without hard links gets the file itself, made only if absent. */
async function putInPlace(unfinished: string, file: string, content: string): Promise<boolean> {
  try {
    await link(unfinished, file)
  } catch (error) {
    if (!linklessCodes.has(systemCode(error))) throw error
    await writeWhole(file, content)
  }
  return true
}

const linklessCodes = new Set(['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EINVAL', 'UNKNOWN'])

/** @throws EEXIST where the name is taken. */
async function writeWhole(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Replaces a dead lease. Only who has the claim file may do it, and only after looking again, so two cannot both take over; the
 * lease itself is never absent meanwhile. Ages are differences between times the file's own system gave, as the clocks of two computers differ.
 */
async function takeOver(file: string, mine: Lease, ports: LeasePorts): Promise<boolean> {
  const claim = `${file}.övertag`
  if (!(await createExclusively(claim, ''))) {
    await removeOldClaim(claim, ports)
    return false
  }
  try {
    const [leaseTime, systemTime] = [await timeOf(file), await timeOf(claim)]
    if (leaseTime === undefined || systemTime === undefined) return false
    const holder = await readLease(file)
    const crashedHere = holder?.machine === mine.machine && !ports.isAlive(holder.pid)
    if (!crashedHere && systemTime - leaseTime < staleAfterMs) return false
    await replaceFile(file, JSON.stringify(mine))
    return true
  } finally {
    await rm(claim, { force: true })
  }
}

/** A claim lives for milliseconds; one that is minutes old was left by a crash. The next attempt may then take over. */
async function removeOldClaim(claim: string, ports: LeasePorts): Promise<void> {
  const time = await timeOf(claim)
  if (time !== undefined && ports.now().getTime() - time > staleAfterMs) await rm(claim, { force: true })
}

async function timeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined
    throw error
  }
}

const exists = async (file: string): Promise<boolean> => (await timeOf(file)) !== undefined

/** The lease as written; undefined when there is none or it is being written or damaged. */
async function readLease(file: string): Promise<Lease | undefined> {
  try {
    const parsed = leaseSchema.safeParse(JSON.parse(await readFile(file, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
