import { type Backup, type BackupOrder, listBackups, makeBackup } from '../../db/backup'
import { factsOf } from '../../db/facts'
import { retakeLock } from '../../db/open'
import { DomainError, type ErrorCode } from '../../domain/errors'
import { localTime } from './local-time'
import type { HostPorts } from './ports'
import type { Session } from './session'

/** What a backup is made of: a register that is open for writing. */
export type BackedUp = Pick<Session, 'paths' | 'keys' | 'raw'>

/** Makes backups of the open register and knows when one is due: once a day, and at closing when something was written since. */
export class BackupKeeper {
  readonly #ports: Pick<HostPorts, 'now' | 'verify' | 'withoutWrites'>
  #unsaved = false
  #triedOn = ''
  #error: ErrorCode | undefined

  constructor(ports: Pick<HostPorts, 'now' | 'verify' | 'withoutWrites'>) {
    this.#ports = ports
  }

  /** Why the last backup was not made; undefined when it was. */
  get error(): ErrorCode | undefined {
    return this.#error
  }

  /** Begins anew, for a register just opened. */
  begin(): void {
    this.#unsaved = false
    this.#triedOn = ''
    this.#error = undefined
  }

  /** Something has been written. */
  noteChange(): void {
    this.#unsaved = true
  }

  /** True the first time it is asked on a day: a backup that fails is tried again the next day, or at closing. */
  isFirstAskedToday(): boolean {
    const first = this.#triedOn !== this.#today()
    this.#triedOn = this.#today()
    return first
  }

  async makeUnlessMadeToday(register: BackedUp): Promise<void> {
    const [newest] = await listBackups(register.paths.backupFolder, register.keys.id)
    if (newest?.at.slice(0, 10) !== this.#today()) await this.make(register)
  }

  /**
   * A backup of the open register, copied while no command can begin.
   * @throws `backup-failed`, `storage-full`.
   */
  make(register: BackedUp): Promise<Backup> {
    return this.#make(register, (copy) =>
      this.#ports.withoutWrites(async () => {
        const facts = factsOf(register.raw)
        try {
          return { copied: await copy(), facts }
        } finally {
          retakeLock(register.raw)
        }
      }),
    )
  }

  /** To be asked while the register is open: what to do when its file is closed and still ours. */
  lastBackup(register: BackedUp): (() => Promise<void>) | undefined {
    if (!this.#unsaved) return undefined
    const facts = factsOf(register.raw)
    return async () => {
      // Closing goes on without it; the next opening makes one.
      await this.#make(register, async (copy) => ({ copied: await copy(), facts })).catch(() => undefined)
    }
  }

  async #make({ paths, keys }: BackedUp, atRest: BackupOrder['atRest']): Promise<Backup> {
    const hadChanged = this.#unsaved
    try {
      const backup = await makeBackup({
        paths,
        key: keys,
        now: localTime(this.#ports.now()),
        verify: this.#ports.verify,
        atRest: async (copy) => {
          const copied = await atRest(copy)
          this.#unsaved = false // What is written while the copy is verified is not in it.
          return copied
        },
      })
      this.#error = undefined
      return backup
    } catch (error) {
      this.#unsaved ||= hadChanged
      this.#error = error instanceof DomainError ? error.code : 'backup-failed'
      throw error
    }
  }

  readonly #today = (): string => localTime(this.#ports.now()).slice(0, 10)
}
