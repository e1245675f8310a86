import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RegisterKeys } from '../../db/keys'
import { migrate } from '../../db/migrate'
import { closeFile, type OpenOptions, openEncrypted, type RawDatabase } from '../../db/open'
import { storageError, systemCode } from '../../db/storage-error'
import { DomainError } from '../../domain/errors'

/** Reading a register that somebody else has open: an encrypted copy in the app's own folder, removed when it is closed. */
export interface PrivateCopy {
  readonly raw: RawDatabase
  readonly close: () => Promise<void>
}

const attempts = 25
const pauseMs = 200

/**
 * Copies the register at a moment when nobody is writing in it and opens the copy for reading.
 * @throws `register-locked` when it could not be copied whole in five seconds.
 */
export async function openPrivateCopy(
  file: string,
  keys: RegisterKeys,
  ports: OpenOptions & { readonly appFolder: string; readonly wait: (ms: number) => Promise<void> },
): Promise<PrivateCopy> {
  const folder = join(ports.appFolder, 'läskopior', randomUUID())
  const copy = join(folder, basename(file))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 1; ; attempt++) {
      const raw = await copyAndOpen(file, copy, keys, ports).catch((error: unknown) => {
        if (attempt === attempts || !mayBeTorn(error)) throw error
        return undefined
      })
      if (raw !== undefined) return { raw, close: async () => closeAndRemove(raw, remove) }
      await ports.wait(pauseMs)
    }
  } catch (error) {
    await remove()
    throw storageError(error)
  }
}

async function closeAndRemove(raw: RawDatabase, remove: () => Promise<void>): Promise<void> {
  closeFile(raw)
  await remove()
}

const mayBeTorn = (error: unknown): boolean =>
  ['register-locked', 'register-damaged', 'register-truncated'].includes(storageError(error).code)

async function copyAndOpen(
  file: string,
  copy: string,
  keys: RegisterKeys,
  options: OpenOptions,
): Promise<RawDatabase> {
  const before = await stateOf(file)
  if (before.journal > 0) throw new DomainError('register-locked')
  await copyFile(file, copy)
  const after = await stateOf(file)
  if (JSON.stringify(before) !== JSON.stringify(after)) throw new DomainError('register-locked')
  const raw = openEncrypted(copy, keys, options)
  try {
    migrate(raw)
    raw.pragma('query_only = ON')
    return raw
  } catch (error) {
    closeFile(raw)
    throw error
  }
}

/** Changes while somebody writes: a transaction fills the journal, and ends by writing the file. */
async function stateOf(file: string): Promise<{ changed: number; size: number; journal: number }> {
  const { mtimeMs, size } = await stat(file)
  return { changed: mtimeMs, size, journal: await journalSize(file) }
}

async function journalSize(file: string): Promise<number> {
  try {
    return (await stat(`${file}-journal`)).size
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return 0
    throw error
  }
}
