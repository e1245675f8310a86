import { type KeyFile, readKeyFile, unwrapSecret, wrapSecret, writeKeyFile } from '../../db/key-file'
import { keysOf, nearlySameId, type RegisterKeys } from '../../db/keys'
import { secretOfRecoveryCode } from '../../db/recovery-code'
import type { RegisterPaths } from '../../db/register-paths'
import { renameReplacing } from '../../db/replace-file'
import { DomainError } from '../../domain/errors'
import { requireStrongEnough } from '../../domain/passphrase/strength'

/** How a person shows that the register is hers: the passphrase, or the recovery code and, if she likes, a new passphrase. */
export type Proof =
  | { readonly passphrase: string }
  | { readonly recoveryCode: string; readonly newPassphrase?: string | undefined }

export interface Unlocked {
  readonly keys: RegisterKeys
  /** To be written beside the register once it has opened: the copy that helped, or one for the new passphrase. */
  readonly keyFile?: KeyFile
}

/**
 * The keys of a register from a proof. Changes nothing on disk.
 * @param registerId the id the register file carries; left out when the file is gone.
 * @throws `wrong-passphrase`, `wrong-recovery-code`, `key-file-missing`, `key-file-damaged`, `key-file-mismatch`, `register-damaged`.
 */
export async function unlock(paths: RegisterPaths, proof: Proof, registerId?: string): Promise<Unlocked> {
  const unlocked =
    'passphrase' in proof ? await byPassphrase(paths, proof.passphrase, registerId) : await byCode(proof)
  const { id } = unlocked.keys
  if (registerId === undefined || id === registerId) return unlocked
  // The right secret for a register whose first bytes have been damaged; or another register's secret.
  if (nearlySameId(id, registerId)) throw new DomainError('register-damaged')
  throw new DomainError('passphrase' in proof ? 'key-file-mismatch' : 'wrong-recovery-code')
}

async function byPassphrase(
  paths: RegisterPaths,
  passphrase: string,
  registerId?: string,
): Promise<Unlocked> {
  try {
    return { keys: await unwrapSecret(await readKeyFile(paths.keyFile, registerId), passphrase) }
  } catch (error) {
    const unusable = error instanceof DomainError && error.code.startsWith('key-file-')
    if (!unusable) throw error
    const copy = await readKeyFile(paths.backupKeyFile, registerId).catch(() => undefined)
    if (copy === undefined) throw error
    return { keys: await unwrapSecret(copy, passphrase), keyFile: copy }
  }
}

async function byCode(proof: {
  recoveryCode: string
  newPassphrase?: string | undefined
}): Promise<Unlocked> {
  const keys = keysOf(secretOfRecoveryCode(proof.recoveryCode))
  if (proof.newPassphrase === undefined) return { keys }
  requireStrongEnough(proof.newPassphrase)
  return { keys, keyFile: await wrapSecret(keys, proof.newPassphrase) }
}

/** Puts a key file in its place beside the register. One that does not belong there is set aside, never overwritten. */
export async function putKeyFile(paths: RegisterPaths, keyFile: KeyFile, stamp: string): Promise<void> {
  try {
    await readKeyFile(paths.keyFile, keyFile.register)
  } catch (error) {
    const code = error instanceof DomainError ? error.code : undefined
    if (code === 'key-file-damaged' || code === 'key-file-mismatch') {
      await renameReplacing(paths.keyFile, `${paths.keyFile} undanlagd ${stamp}`)
    }
  }
  await writeKeyFile(paths.keyFile, keyFile)
}
