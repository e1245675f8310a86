import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupTime, backupsToRemove, type DatedBackup } from '../domain/backup/rotation'
import { DomainError } from '../domain/errors'
import type { RegisterFacts } from '../domain/register/status'
import { readKeyFile } from './key-file'
import { type FileKey, idBytes } from './keys'
import { type RegisterPaths, registerExtension } from './register-paths'
import { copyUnfinished, copyWhole, renameReplacing, unfinished } from './replace-file'
import { storageError, systemCode } from './storage-error'
import type { Verify } from './verify'

/** Backups lie in `Name säkerhetskopior` as `2026-03-02 0815.fasvis`: encrypted copies, each opened and checked before it counts. */
export interface Backup extends DatedBackup {
  readonly file: string
  /** Bytes. */
  readonly size: number
}

const namePattern = /^(\d{4}-\d{2}-\d{2}) (\d{2})(\d{2})(?:-\d+)?\.fasvis$/

/** "0815" comes before "0815-2", and that before "0815-10". */
const inOrder = new Intl.Collator('en', { numeric: true })
const stem = ({ file }: { readonly file: string }) => file.slice(0, -'.fasvis'.length)

/**
 * Backups of a register, newest first; none when there is no folder. Unfinished files and other registers' are left out.
 * @param id of the register, when known.
 */
export async function listBackups(folder: string, id?: string): Promise<Backup[]> {
  const names = await namesIn(folder)
  const found = await Promise.all(
    names.map(async (name): Promise<Backup | undefined> => {
      const [, day, hour, minute] = namePattern.exec(name) ?? []
      const file = join(folder, name)
      if (day === undefined || (id !== undefined && (await idIn(file)) !== id)) return undefined
      return { file, at: `${day}T${hour}:${minute}`, size: (await stat(file)).size }
    }),
  )
  return found.filter((backup) => backup !== undefined).sort((a, b) => inOrder.compare(stem(b), stem(a)))
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw storageError(error, 'register-unreadable')
  }
}

async function idIn(file: string): Promise<string> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(idBytes), 0, idBytes, 0)
    return buffer.toString('hex', 0, bytesRead)
  } finally {
    await handle.close()
  }
}

export interface BackupOrder {
  readonly paths: RegisterPaths
  readonly key: FileKey
  readonly now: BackupTime
  readonly verify: Verify
  /**
   * Runs the copying at a moment when nobody writes, and says what the register holds at that moment.
   * @param copy starts and ends while writes are held back.
   */
  readonly atRest: (copy: () => Promise<string>) => Promise<{ copied: string; facts: RegisterFacts }>
}

/**
 * Copies, waits for the disk, verifies, and only then gives the copy a backup's name; then removes what rotation no longer
 * keeps. When it fails the older backups are all there.
 * @throws `storage-full`, `backup-failed`.
 */
export async function makeBackup(order: BackupOrder): Promise<Backup> {
  const { paths, now } = order
  let temporary: string | undefined
  try {
    await mkdir(paths.backupFolder, { recursive: true })
    await removeUnfinished(paths.backupFolder)
    const file = await freeName(paths.backupFolder, now)
    const { copied, facts } = await order.atRest(async () => {
      temporary = await copyUnfinished(paths.file, file)
      return temporary
    })
    const verified = await order.verify(copied, order.key)
    if (JSON.stringify(verified) !== JSON.stringify(facts)) throw new DomainError('backup-failed')
    await keepKeyFile(paths, order.key.id)
    await renameReplacing(copied, file)
    temporary = undefined
    const backups = await listBackups(paths.backupFolder, order.key.id)
    const made = backups.find((backup) => backup.file === file)
    if (made === undefined) throw new DomainError('backup-failed')
    for (const old of backupsToRemove(backups, now, made)) await rm(old.file, { force: true })
    return made
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true })
    const failure = new DomainError(
      storageError(error).code === 'storage-full' ? 'storage-full' : 'backup-failed',
    )
    failure.cause = error
    throw failure
  }
}

/** A key file that is damaged or another register's must not replace the good copy that is kept here. */
async function keepKeyFile(paths: RegisterPaths, id: string): Promise<void> {
  try {
    await readKeyFile(paths.keyFile, id)
  } catch (error) {
    if (error instanceof DomainError) return
    throw error
  }
  await copyWhole(paths.keyFile, paths.backupKeyFile)
}

async function freeName(folder: string, now: BackupTime): Promise<string> {
  const taken = new Set(await namesIn(folder))
  const base = `${now.slice(0, 10)} ${now.slice(11, 13)}${now.slice(14, 16)}`
  let name = base + registerExtension
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}${registerExtension}`
  return join(folder, name)
}

/** Removes what a killed program left half-written in a folder. */
export async function removeUnfinished(folder: string, beginning = ''): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (name.startsWith(beginning) && name.includes(unfinished)) await rm(join(folder, name), { force: true })
  }
}
