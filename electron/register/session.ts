import { statSync } from 'node:fs'
import { copyFile, rename, rm, stat } from 'node:fs/promises'
import { removeUnfinished } from '../../db/backup'
import type { RegisterKeys } from '../../db/keys'
import { migrate, pendingMigrations } from '../../db/migrate'
import { closeFile, drizzleOf, openEncrypted, type RawDatabase } from '../../db/open'
import { isThere, type RegisterFileShape } from '../../db/register-file'
import { type RegisterPaths, registerExtension, setAsideBeginning, sidecarsOf } from '../../db/register-paths'
import { unfinishedName } from '../../db/replace-file'
import { folderError, storageError } from '../../db/storage-error'
import type { Db } from '../../db/types'
import { DomainError } from '../../domain/errors'
import { type HeldLease, type Holder, heartbeatEveryMs, takeLease } from './lease'
import type { HostPorts } from './ports'
import { openPrivateCopy } from './private-copy'

/** One register, open from now until `close`: for writing with the lease and the lock, or for reading a private copy. */
export interface Session {
  readonly paths: RegisterPaths
  readonly keys: RegisterKeys
  readonly raw: RawDatabase
  readonly db: Db
  /** Who has it, when it is open only for reading. */
  readonly readOnly: () => Holder | undefined
  /** Looks whether the file is no longer where it was opened, or is another file. Nothing is written any more then. */
  readonly gone: () => boolean
  /** @param last runs when the file is closed and still ours. */
  readonly close: (last: (() => Promise<void>) | undefined) => Promise<void>
}

/**
 * Opens a register whose key is proven. Every refusal leaves the file as it was.
 * @param beforeMigrating makes the verified backup; called when the register holds anything and its schema is older.
 */
export async function openSession(
  paths: RegisterPaths,
  keys: RegisterKeys,
  shape: RegisterFileShape,
  ports: HostPorts,
  beforeMigrating: (raw: RawDatabase) => Promise<void>,
): Promise<Session> {
  const lease = await takeLease(paths.lease, ports)
  if ('heldBy' in lease) return readingSession(paths, keys, ports, lease.heldBy)
  try {
    await clearSidecars(paths, keys, shape, ports)
    const raw = openEncrypted(paths.file, keys, ports)
    try {
      if (pendingMigrations(raw).length > 0) {
        await beforeMigrating(raw)
        migrate(raw)
      }
      return await writingSession(paths, keys, raw, lease, ports)
    } catch (error) {
      closeFile(raw)
      throw error
    }
  } catch (error) {
    await lease.release()
    // Locked without a lease: another program, or a Fasvis whose lease somebody removed.
    const { code } = storageError(error)
    if (code !== 'register-locked') throw error
    return readingSession(paths, keys, ports, { user: '', machine: '', since: '' })
  }
}

async function writingSession(
  paths: RegisterPaths,
  keys: RegisterKeys,
  raw: RawDatabase,
  lease: HeldLease,
  ports: HostPorts,
): Promise<Session> {
  const opened = identityOf(paths.file)
  let lostTo: Holder | undefined
  let seenGone = false
  const stopWriting = () => raw.open && raw.pragma('query_only = ON')
  const gone = () => {
    const now = identityOf(paths.file)
    if (now !== undefined && now !== opened) seenGone = true
    if (seenGone) stopWriting()
    return seenGone
  }
  const beat = async () => {
    if (!raw.open || gone() || (await lease.beat())) return
    lostTo = { user: '', machine: '', since: ports.now().toISOString() }
    stopWriting()
  }
  // A share that is away for a moment is noticed by the next save; the next beat says more.
  const stopBeating = ports.every(heartbeatEveryMs, () => beat().catch(() => undefined))
  return {
    paths,
    keys,
    raw,
    db: drizzleOf(raw),
    readOnly: () => lostTo,
    gone,
    close: async (last) => {
      stopBeating()
      try {
        closeFile(raw)
        if (last !== undefined && !gone() && lostTo === undefined) await last()
      } finally {
        await lease.release()
      }
    },
  }
}

async function readingSession(
  paths: RegisterPaths,
  keys: RegisterKeys,
  ports: HostPorts,
  holder: Holder,
): Promise<Session> {
  const copy = await openPrivateCopy(paths.file, keys, ports)
  return {
    paths,
    keys,
    raw: copy.raw,
    db: drizzleOf(copy.raw),
    readOnly: () => holder,
    gone: () => false,
    close: copy.close,
  }
}

/**
 * Device and inode, which a replaced file does not share (where a share has no inodes, only a missing file is seen); ''
 * when there is none, undefined when it cannot be told. Opens nothing, so locks stay; quick enough for every command.
 */
function identityOf(file: string): string | undefined {
  try {
    const about = statSync(file, { throwIfNoEntry: false, bigint: true })
    return about ? `${about.dev}/${about.ino}` : ''
  } catch {
    return undefined
  }
}

/**
 * Before SQLite sees the file: a WAL beside a file that is not in WAL mode is another file's and would be played into it, so it
 * is set aside. A journal with content is a save that was cut off; that it can be taken back is first tried on a copy.
 */
async function clearSidecars(
  paths: RegisterPaths,
  keys: RegisterKeys,
  shape: RegisterFileShape,
  ports: HostPorts,
): Promise<void> {
  const [journal = '', ...walFiles] = sidecarsOf(paths.file)
  try {
    await removeUnfinished(paths.folder, paths.name + registerExtension)
    await removeUnfinished(paths.folder, setAsideBeginning(paths))
    for (const file of shape.wal ? [] : walFiles) {
      if (await isThere(file)) await rename(file, `${file} undanlagd ${ports.now().getTime()}`)
    }
    if ((await isThere(journal)) && (await stat(journal)).size > 0)
      await rehearse(paths.file, journal, keys, ports)
  } catch (error) {
    throw error instanceof DomainError ? error : folderError(error)
  }
}

async function rehearse(file: string, journal: string, keys: RegisterKeys, ports: HostPorts): Promise<void> {
  const copy = unfinishedName(file)
  try {
    await copyFile(file, copy)
    await copyFile(journal, `${copy}-journal`)
    closeFile(openEncrypted(copy, keys, ports))
  } finally {
    for (const name of [copy, ...sidecarsOf(copy)]) await rm(name, { force: true })
  }
}
