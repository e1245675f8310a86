import { stat } from 'node:fs/promises'
import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import { DomainError } from '../../domain/errors'
import type { WindowPort } from '../handlers/files'

/** Asks where, makes the file and writes it whole or not at all; null: she changed her mind. @throws `file-not-written` */
export async function saveAs(
  window: WindowPort,
  ask: Parameters<WindowPort['chooseSave']>[0],
  make: () => Promise<Uint8Array>,
): Promise<{ path: string } | null> {
  const path = await window.chooseSave(ask)
  if (path === undefined) return null
  await writeChosen(path, await make())
  return { path }
}

/** Writes a file she has chosen, whole or not at all; over a device, a pipe or a folder nothing is written. @throws `file-not-written` */
export async function writeChosen(path: string, content: string | Uint8Array): Promise<void> {
  const there = await stat(path).catch(() => null)
  if (there !== null && !there.isFile()) throw new DomainError('file-not-written')
  try {
    await replaceFile(path, content)
  } catch (error) {
    throw exportError(error)
  }
}
