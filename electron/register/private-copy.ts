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

const copiesFolder = 'läskopior'

/** Removes copies that a crash left; to be called while none is open. */
export const removePrivateCopies = (appFolder: string): Promise<void> =>
  rm(join(appFolder, copiesFolder), { recursive: true, force: true })

const attempts = 25
/** After two seconds a journal that nobody touches is taken for one that a crash left. */
const attemptsForQuiet = 10
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
  const folder = join(ports.appFolder, copiesFolder, randomUUID())
  const copy = join(folder, basename(file))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await mkdir(folder, { recursive: true })
    for (let attempt = 1; ; attempt++) {
      const withJournal = attempt > attemptsForQuiet
      const raw = await copyAndOpen(file, copy, keys, ports, withJournal).catch((error: unknown) => {
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

/** @param withJournal takes a save that was cut off along, to be taken back in the copy; the register itself is not touched. */
async function copyAndOpen(
  file: string,
  copy: string,
  keys: RegisterKeys,
  options: OpenOptions,
  withJournal: boolean,
): Promise<RawDatabase> {
  const before = await stateOf(file)
  if (before.journal.size > 0 && !withJournal) throw new DomainError('register-locked')
  await copyFile(file, copy)
  await rm(`${copy}-journal`, { force: true })
  if (before.journal.size > 0) await copyFile(`${file}-journal`, `${copy}-journal`)
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

interface WriteState {
  readonly changed: number
  readonly size: number
}

/** Changes while somebody writes: a transaction fills the journal, and ends by writing the file and emptying it. */
async function stateOf(file: string): Promise<{ register: WriteState; journal: WriteState }> {
  return { register: await writeStateOf(file), journal: await journalStateOf(`${file}-journal`) }
}

async function writeStateOf(file: string): Promise<WriteState> {
  const { mtimeMs, size } = await stat(file)
  return { changed: mtimeMs, size }
}

async function journalStateOf(journal: string): Promise<WriteState> {
  try {
    return await writeStateOf(journal)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { changed: 0, size: 0 }
    throw error
  }
}
