import { replaceFile } from '../../db/replace-file'
import { exportError } from '../../db/storage-error'
import type { WindowPort } from '../handlers/files'

/** Asks where, makes the file and writes it whole or not at all; null: she changed her mind. @throws `file-not-written` */
export async function saveAs(
  window: WindowPort,
  ask: Parameters<WindowPort['chooseSave']>[0],
  make: () => Promise<Uint8Array>,
): Promise<{ path: string } | null> {
  const path = await window.chooseSave(ask)
  if (path === undefined) return null
  const bytes = await make()
  try {
    await replaceFile(path, bytes)
  } catch (error) {
    throw exportError(error)
  }
  return { path }
}
