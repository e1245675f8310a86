import { copyFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegisterKeys } from '../../db/keys'
import { isThere } from '../../db/register-file'
import {
  keyFileOf,
  type RegisterPaths,
  registerExtension,
  setAsideBeginning,
  sidecarsOf,
} from '../../db/register-paths'
import { copyUnfinished, copyWhole, renameReplacing } from '../../db/replace-file'
import { folderError, storageError } from '../../db/storage-error'
import type { Verify } from '../../db/verify'
import { DomainError, type ErrorCode } from '../../domain/errors'
import type { RegisterFacts } from '../../domain/register/status'

/** Looking into a backup, and putting one in the place of the register. The register is closed meanwhile and its lease held. */

const saysBackupIsBad: readonly ErrorCode[] = [
  'register-missing',
  'register-empty',
  'register-truncated',
  'register-damaged',
  'not-a-register',
]

/**
 * Reads a backup through and says what is in it; changes nothing.
 * @throws `backup-invalid`, `file-from-newer-version`.
 */
export async function inspectBackup(
  file: string,
  keys: RegisterKeys,
  verify: Verify,
): Promise<RegisterFacts> {
  try {
    return await verify(file, keys)
  } catch (error) {
    const { code } = storageError(error)
    throw saysBackupIsBad.includes(code) ? new DomainError('backup-invalid', { reason: code }) : error
  }
}

export interface RestoreOrder {
  readonly paths: RegisterPaths
  readonly backup: string
  readonly keys: RegisterKeys
  readonly verify: Verify
  /** '2026-03-02 0815': for the name of what is set aside. */
  readonly stamp: string
}

/**
 * Puts a backup in the register's place. At every moment the register's name holds either what it held, of which a whole copy
 * then lies beside it, or the verified backup; so it may be killed anywhere and done again.
 * @returns the file in which the replaced register is kept, if there was one.
 * @throws `backup-invalid`, `file-from-newer-version`, `storage-full`, `register-read-only-folder`.
 */
export async function putBackupInPlace(order: RestoreOrder): Promise<string | undefined> {
  const { paths, backup, keys, verify } = order
  let fresh: string | undefined
  try {
    await inspectBackup(backup, keys, verify)
    fresh = await copyUnfinished(backup, paths.file)
    await inspectBackup(fresh, keys, verify)
    const kept = await setAside(paths, order.stamp)
    // Before the rename, not after: a journal of the old file would be played into the new one.
    for (const sidecar of sidecarsOf(paths.file)) await rm(sidecar, { force: true })
    await renameReplacing(fresh, paths.file)
    return kept
  } catch (error) {
    if (fresh !== undefined) await rm(fresh, { force: true })
    throw folderError(error)
  }
}

async function setAside(paths: RegisterPaths, stamp: string): Promise<string | undefined> {
  if (!(await isThere(paths.file))) return undefined
  const kept = await freeSetAsideName(paths, stamp)
  const [journal = ''] = sidecarsOf(paths.file)
  if ((await isThere(journal)) && (await stat(journal)).size > 0) await copyFile(journal, `${kept}-journal`)
  if (await isThere(paths.keyFile)) await copyWhole(paths.keyFile, keyFileOf(kept))
  await copyWhole(paths.file, kept)
  return kept
}

async function freeSetAsideName(paths: RegisterPaths, stamp: string): Promise<string> {
  const base = join(paths.folder, setAsideBeginning(paths) + stamp)
  let file = base + registerExtension
  for (let number = 2; await isThere(file); number++) file = `${base}-${number}${registerExtension}`
  return file
}
