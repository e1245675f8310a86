import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemCode } from './storage-error'

/** Writing files so that a reader, or the next start after a power cut, finds either the old content or the new. */

/** Ends the name of every file that is not finished; such files are never listed and may be removed. */
export const unfinished = '.ofullständig'

/** A name beside `file` for content that is being written. */
export const unfinishedName = (file: string): string =>
  `${file}.${randomBytes(4).toString('hex')}${unfinished}`

/** Waits until the content of a file has reached the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Waits until a rename in a folder has reached the disk; where folders cannot be opened (Windows) there is nothing to wait for. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP'].includes(systemCode(error))) throw error
  }
}

const waits = [20, 60, 180, 500, 1000]

/** Renames, replacing; an antivirus or indexer that holds the file for a moment (EBUSY, EPERM) is waited out, five times. */
export async function renameReplacing(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await rename(from, to)
      break
    } catch (error) {
      const wait = waits[attempt]
      if (wait === undefined || !['EBUSY', 'EPERM', 'EACCES'].includes(systemCode(error))) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  await syncFolder(dirname(to))
}

/** Writes a small file whole, or leaves the old one as it was. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = unfinishedName(file)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await renameReplacing(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Copies a file under an unfinished name in the same folder as `to` and waits for the disk; returns that name. */
export async function copyUnfinished(from: string, to: string): Promise<string> {
  const temporary = unfinishedName(to)
  try {
    await copyFile(from, temporary, constants.COPYFILE_EXCL)
    await syncFile(temporary)
    return temporary
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Copies a file so that `to` is either absent or whole. */
export async function copyWhole(from: string, to: string): Promise<void> {
  await renameReplacing(await copyUnfinished(from, to), to)
}
