import { link, mkdir, rename, rm } from 'node:fs/promises'
import { listBackups } from '../../db/backup'
import { wrapSecret, writeKeyFile } from '../../db/key-file'
import { keysOf, newSecret, type RegisterKeys } from '../../db/keys'
import { migrate } from '../../db/migrate'
import { closeFile, createEncrypted, drizzleOf } from '../../db/open'
import { isThere } from '../../db/register-file'
import { type RegisterPaths, sidecarsOf } from '../../db/register-paths'
import { syncFile, syncFolder, unfinishedName } from '../../db/replace-file'
import { registerInfo } from '../../db/schema/register'
import { folderError, systemCode } from '../../db/storage-error'
import { DomainError } from '../../domain/errors'
import { requireStrongEnough } from '../../domain/passphrase/strength'
import type { HostPorts } from './ports'

/**
 * Makes a new register: built whole under an unfinished name, then put in place in one step that cannot replace anything.
 * @throws `register-exists` also when a key file or backups of that name are there: the register is then to be restored, not
 * begun anew. `passphrase-too-weak`, `register-read-only-folder`, `storage-full`.
 */
export async function createRegister(
  paths: RegisterPaths,
  passphrase: string,
  ports: Pick<HostPorts, 'now' | 'appVersion' | 'nativeBinding'>,
): Promise<RegisterKeys> {
  requireStrongEnough(passphrase)
  await refuseWhereARegisterWas(paths)
  const keys = keysOf(newSecret())
  const unfinished = unfinishedName(paths.file)
  let keyFileIsOurs = false
  try {
    await mkdir(paths.folder, { recursive: true })
    buildEmpty(unfinished, keys, ports)
    await syncFile(unfinished)
    await writeKeyFile(paths.keyFile, await wrapSecret(keys, passphrase))
    keyFileIsOurs = true
    await putInPlace(unfinished, paths.file)
    await syncFolder(paths.folder)
    return keys
  } catch (error) {
    for (const file of [unfinished, ...sidecarsOf(unfinished)]) await rm(file, { force: true })
    if (keyFileIsOurs) await rm(paths.keyFile, { force: true })
    throw folderError(error)
  }
}

async function refuseWhereARegisterWas(paths: RegisterPaths): Promise<void> {
  const something = (await isThere(paths.file)) || (await isThere(paths.keyFile))
  if (something || (await listBackups(paths.backupFolder)).length > 0)
    throw new DomainError('register-exists')
}

function buildEmpty(
  file: string,
  keys: RegisterKeys,
  ports: Pick<HostPorts, 'now' | 'appVersion' | 'nativeBinding'>,
): void {
  const raw = createEncrypted(file, keys, ports)
  try {
    migrate(raw)
    const row = { id: keys.id, createdAt: ports.now().toISOString(), appVersion: ports.appVersion }
    drizzleOf(raw).insert(registerInfo).values(row).run()
  } finally {
    closeFile(raw)
  }
}

/** A hard link fails where a name is taken; a file system without hard links gets a look and a rename. */
async function putInPlace(unfinished: string, file: string): Promise<void> {
  try {
    await link(unfinished, file)
    await rm(unfinished)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' || (await isThere(file))) throw new DomainError('register-exists')
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EISDIR', 'EINVAL', 'UNKNOWN'].includes(code))
      throw error
    await rename(unfinished, file)
  }
}
