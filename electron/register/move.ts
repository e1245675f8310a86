import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegisterKeys } from '../../db/keys'
import { isThere } from '../../db/register-file'
import { type RegisterPaths, sidecarsOf } from '../../db/register-paths'
import { copyUnfinished, copyWhole, renameReplacing } from '../../db/replace-file'
import { folderError, systemCode } from '../../db/storage-error'
import type { Verify } from '../../db/verify'
import { DomainError } from '../../domain/errors'

/** Moving a closed register to another folder: copy, verify, and only when the new one is in use remove the old. */

/** @throws `register-exists` when anything of a register of that name is there already. */
export async function refuseOccupied(target: RegisterPaths): Promise<void> {
  for (const name of [target.file, target.keyFile, target.lease, target.backupFolder]) {
    if (await isThere(name)) throw new DomainError('register-exists')
  }
}

/**
 * Puts a verified copy of the register and its key file at the target; the old one stays. On failure nothing is left there.
 * @throws `register-read-only-folder`, `storage-full`, and what `verify` throws.
 */
export async function copyRegister(
  from: RegisterPaths,
  to: RegisterPaths,
  keys: RegisterKeys,
  verify: Verify,
): Promise<void> {
  let fresh: string | undefined
  try {
    await mkdir(to.folder, { recursive: true })
    await refuseOccupied(to)
    fresh = await copyUnfinished(from.file, to.file)
    await verify(fresh, keys)
    await copyWhole(from.keyFile, to.keyFile)
    await renameReplacing(fresh, to.file)
  } catch (error) {
    if (fresh !== undefined) {
      await rm(fresh, { force: true })
      await rm(to.keyFile, { force: true })
    }
    throw folderError(error)
  }
}

/**
 * Takes the backups along and removes the old register.
 * @returns false when something could not be removed; the new register is in use all the same.
 */
export async function removeMoved(from: RegisterPaths, to: RegisterPaths): Promise<boolean> {
  try {
    await moveBackups(from.backupFolder, to.backupFolder)
    for (const file of [from.file, ...sidecarsOf(from.file), from.keyFile]) await rm(file, { force: true })
    return true
  } catch {
    return false
  }
}

async function moveBackups(from: string, to: string): Promise<void> {
  if (!(await isThere(from))) return
  await mkdir(to, { recursive: true })
  for (const name of await readdir(from)) {
    if (await isThere(join(to, name))) continue
    await rename(join(from, name), join(to, name)).catch(async (error: unknown) => {
      if (systemCode(error) !== 'EXDEV') throw error
      await copyWhole(join(from, name), join(to, name))
      await rm(join(from, name))
    })
  }
  await rmdir(from).catch(() => undefined) // Not empty: what was there in both places stays.
}
