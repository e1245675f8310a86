import { DomainError } from '../domain/errors'
import type { RegisterFacts } from '../domain/register/status'
import { factsOf } from './facts'
import type { FileKey } from './keys'
import { migrations, pendingMigrations } from './migrate'
import { type OpenOptions, openEncryptedReadOnly } from './open'
import { describeRegisterFile } from './register-file'

/** Answers for a register file that nobody has open: it is ours, whole and readable, and this is what is in it. */
export type Verify = (file: string, key: FileKey) => Promise<RegisterFacts>

/**
 * Reads every page of the file with the key; changes nothing. Synchronous in its main part, hence run in a worker by the app.
 * @throws what `describeRegisterFile` and `openEncryptedReadOnly` throw, `backup-invalid` for another register's file,
 * `file-from-newer-version`.
 */
export async function verifyRegister(
  file: string,
  key: FileKey,
  options: OpenOptions = {},
): Promise<RegisterFacts> {
  const shape = await describeRegisterFile(file)
  if (shape.id !== key.id) throw new DomainError('backup-invalid')
  const raw = openEncryptedReadOnly(file, key, options)
  try {
    pendingMigrations(raw, migrations)
    return factsOf(raw)
  } finally {
    raw.close()
  }
}
