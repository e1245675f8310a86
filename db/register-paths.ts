import { basename, dirname, join } from 'node:path'

/** Where everything that belongs to a register lies: all of it beside the file, under names that begin with its name. */
export interface RegisterPaths {
  /** `folder/Name.fasvis` */
  readonly file: string
  readonly folder: string
  readonly name: string
  readonly keyFile: string
  /** Says who has the register open. */
  readonly lease: string
  readonly backupFolder: string
  /** All backups have the same secret, so one copy of the key file serves them all; a new passphrase replaces it. */
  readonly backupKeyFile: string
}

export const registerExtension = '.fasvis'

export function registerPaths(file: string): RegisterPaths {
  const folder = dirname(file)
  const name = basename(file, registerExtension)
  const backupFolder = join(folder, `${name} säkerhetskopior`)
  return {
    file,
    folder,
    name,
    keyFile: keyFileOf(file),
    lease: `${file}-öppen`,
    backupFolder,
    backupKeyFile: join(backupFolder, `${name}${registerExtension}-nyckel`),
  }
}

export const keyFileOf = (file: string): string => `${file}-nyckel`

export const registerFileIn = (folder: string, name: string): string => join(folder, name + registerExtension)

/** What SQLite may keep beside a file. */
export const sidecarsOf = (file: string): readonly string[] =>
  ['-journal', '-wal', '-shm'].map((end) => file + end)

/** How the names of registers that a backup has replaced begin; the date follows. */
export const setAsideBeginning = ({ name }: RegisterPaths): string => `${name} före återställning `
