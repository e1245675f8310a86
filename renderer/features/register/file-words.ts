import type { BackupTime } from '../../../domain/backup/rotation'

/** Paths, sizes and times of files, as a person reads them. */

const separatorIn = (path: string) => (path.includes('\\') && !path.includes('/') ? '\\' : '/')

/** 'Rehab' for '/mapp/Rehab.fasvis'. */
export const registerNameOf = (path: string): string => lastPart(path).replace(/\.fasvis$/i, '')

export const lastPart = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

export const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '')

/** A path inside a folder, with the separator that the folder uses. */
export const inFolder = (folder: string, name: string): string =>
  `${folder.replace(/[\\/]$/, '')}${separatorIn(folder)}${name}`

/** "2026-03-02 08:15". */
export const backupTime = (at: BackupTime): string => at.replace('T', ' ')

/** "340 kB", "1,2 MB". */
export function fileSize(bytes: number): string {
  const kilobytes = bytes / 1000
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes)).toLocaleString('sv')} kB`
  return `${(kilobytes / 1000).toLocaleString('sv', { maximumFractionDigits: 1 })} MB`
}
