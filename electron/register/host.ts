import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Backup, listBackups } from '../../db/backup'
import { wrapSecret, writeKeyFile } from '../../db/key-file'
import { newSecret, type RegisterKeys } from '../../db/keys'
import type { RawDatabase } from '../../db/open'
import { recoveryCodeOf } from '../../db/recovery-code'
import { describeRegisterFile, isThere } from '../../db/register-file'
import { type RegisterPaths, registerFileIn, registerPaths } from '../../db/register-paths'
import type { Db } from '../../db/types'
import { DomainError, type ErrorCode } from '../../domain/errors'
import { requireStrongEnough } from '../../domain/passphrase/strength'
import type { RegisterFacts, RegisterStatus } from '../../domain/register/status'
import type { Host } from '../host'
import { BackupKeeper } from './backup-keeper'
import { createRegister } from './create'
import { type HeldLease, takeLease } from './lease'
import { fileStamp } from './local-time'
import { copyRegister, refuseOccupied, removeMoved } from './move'
import type { HostPorts } from './ports'
import { removePrivateCopies } from './private-copy'
import { type Proof, putKeyFile, unlock } from './proof'
import { rememberedRegister, rememberRegister } from './remembered'
import { inspectBackup, putBackupInPlace } from './restore'
import { openSession, type Session } from './session'

const demoFolder = 'exempel'

/**
 * The register of this program: which one it is, whether it is open, and everything that is done to it as a file. One thing at
 * a time: each method waits for the one before. Knows no Electron and tells nobody anything; the caller asks `status`.
 */
export class RegisterHost implements Host {
  readonly #ports: HostPorts
  #turn: Promise<unknown> = Promise.resolve()
  #paths: RegisterPaths | undefined
  #session: Session | undefined
  readonly #backups: BackupKeeper
  #wrongPassphrases = 0
  /** A throw-away register with an invented caseload is open: no backups, nothing remembered, gone when it is closed. */
  #demo = false

  constructor(ports: HostPorts) {
    this.#ports = ports
    this.#backups = new BackupKeeper(ports)
  }

  /** The open register. @throws `register-not-open` */
  readonly db = (): Db => this.#open().db

  readonly writeRefusal = (): ErrorCode | null => {
    if (this.#session?.readOnly() !== undefined) return 'read-only'
    return this.#session?.gone() ? 'register-missing' : null
  }

  readonly readOnly = (): boolean => this.writeRefusal() !== null

  readonly isOpen = (): boolean => this.#session !== undefined

  readonly isDemo = (): boolean => this.#demo

  async status(): Promise<RegisterStatus> {
    const paths = await this.#known()
    if (paths === undefined) return { state: 'none' }
    const session = this.#session
    const backups = await listBackups(paths.backupFolder, session?.keys.id).catch(() => [])
    const holder = session?.readOnly()
    return {
      state: session === undefined ? 'closed' : 'open',
      file: paths.file,
      name: paths.name,
      missing: session === undefined ? !(await isThere(paths.file)) : session.gone(),
      demo: this.#demo,
      ...(holder !== undefined && { readOnly: holder }),
      ...(backups[0] !== undefined && { lastBackupAt: backups[0].at }),
      ...(this.#backups.error !== undefined && { backupError: this.#backups.error }),
    }
  }

  /** Makes a register and opens it. The answer is shown once, to be printed: it opens the register without the passphrase. */
  create(input: { folder: string; name: string; passphrase: string }): Promise<{ recoveryCode: string }> {
    return this.#inTurn(async () => {
      await this.#close()
      const paths = registerPaths(registerFileIn(input.folder, input.name))
      const keys = await createRegister(paths, input.passphrase, this.#ports)
      await this.#start(paths, keys)
      return { recoveryCode: recoveryCodeOf(keys.secret) }
    })
  }

  /** Opens a throw-away register that `fill` has put an invented caseload in. */
  startDemo(fill: (raw: RawDatabase) => void): Promise<void> {
    return this.#inTurn(async () => {
      await this.#close()
      const folder = join(this.#ports.appFolder, demoFolder)
      await rm(folder, { recursive: true, force: true })
      const paths = registerPaths(registerFileIn(folder, demoFolder))
      const keys = await createRegister(paths, newSecret().toString('base64'), this.#ports)
      this.#demo = true
      await this.#start(paths, keys)
      const { raw } = this.#open()
      fill(raw)
    })
  }

  /** Makes a register the one to open next, unless it is open already; the person still has to prove herself. */
  choose(file: string): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#session !== undefined && this.#paths?.file === file) return
      await this.#close()
      this.#paths = registerPaths(file)
    })
  }

  /** Opens a register; the remembered one when no file is named. A refusal leaves every file as it was. */
  open(proof: Proof, file?: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#close()
      const paths = file === undefined ? await this.#knownOrRefuse() : registerPaths(file)
      this.#paths = paths
      const { id } = await describeRegisterFile(paths.file)
      const { keys, keyFile } = await this.#prove(paths, proof, id)
      await this.#start(paths, keys)
      if (keyFile !== undefined) await putKeyFile(paths, keyFile, this.#stamp())
      if (keyFile !== undefined && (await isThere(paths.backupFolder)))
        await writeKeyFile(paths.backupKeyFile, keyFile)
    })
  }

  /** Closes the register, after a backup when it has changed. Nothing in memory opens it afterwards. */
  close(): Promise<void> {
    return this.#inTurn(() => this.#close())
  }

  /** Moves the register, its key file and its backups to another folder and opens it there. */
  move(folder: string): Promise<{ oldRemoved: boolean }> {
    return this.#inTurn(async () => {
      const { paths: from, keys } = this.#writable()
      const to = registerPaths(registerFileIn(folder, from.name))
      await refuseOccupied(to)
      await this.#withRegisterClosed(from, keys, () => copyRegister(from, to, keys, this.#ports.verify), to)
      return { oldRemoved: await removeMoved(from, to) }
    })
  }

  changePassphrase(input: { passphrase: string; newPassphrase: string }): Promise<void> {
    return this.#inTurn(async () => {
      const { paths, keys } = this.#writable()
      await this.#prove(paths, { passphrase: input.passphrase }, keys.id)
      requireStrongEnough(input.newPassphrase)
      const keyFile = await wrapSecret(keys, input.newPassphrase)
      await putKeyFile(paths, keyFile, this.#stamp())
      if (await isThere(paths.backupFolder)) await writeKeyFile(paths.backupKeyFile, keyFile)
    })
  }

  /** Shows the recovery code again. @throws `wrong-passphrase` */
  recoveryCode(passphrase: string): Promise<string> {
    return this.#inTurn(async () => {
      const { paths, keys } = this.#open()
      await this.#prove(paths, { passphrase }, keys.id)
      return recoveryCodeOf(keys.secret)
    })
  }

  /** Verified backups of the register, newest first; also when it is closed. */
  async backups(): Promise<Backup[]> {
    const paths = await this.#known()
    return paths === undefined ? [] : listBackups(paths.backupFolder, this.#session?.keys.id)
  }

  /**
   * Makes a verified backup now: before an import, or because she asks. Not from inside `withoutWrites`, which it waits for.
   * @throws `backup-failed`, `storage-full`, `read-only`, `register-missing`.
   */
  backupNow(): Promise<Backup> {
    return this.#inTurn(async () => this.#backups.make(this.#writable()))
  }

  /** What a backup holds. @param proof needed when the register is not open. @throws `backup-invalid` */
  inspectBackup(file: string, proof?: Proof): Promise<RegisterFacts> {
    return this.#inTurn(async () => {
      const { keys } = await this.#keysFor(file, proof)
      return inspectBackup(file, keys, this.#ports.verify)
    })
  }

  /**
   * Puts a backup in the register's place and opens it; what was there is kept beside it.
   * @returns where the replaced register is kept.
   */
  restore(file: string, proof?: Proof): Promise<{ kept?: string }> {
    return this.#inTurn(async () => {
      const refusal = this.writeRefusal()
      if (refusal) throw new DomainError(refusal)
      const { paths, keys, heal } = await this.#keysFor(file, proof)
      const stamp = this.#stamp()
      const order = { paths, backup: file, keys, verify: this.#ports.verify, stamp }
      const kept = await this.#withRegisterClosed(paths, keys, async () => {
        const replaced = await putBackupInPlace(order)
        await heal()
        return replaced
      })
      return kept === undefined ? {} : { kept }
    })
  }

  /** To be called after every command that wrote: the first change of a day is followed by a backup. */
  readonly changed = (): void => {
    this.#backups.noteChange()
    void this.#dailyBackup()
  }

  /** Resolves when nothing is under way. */
  readonly idle = (): Promise<void> => this.#inTurn(async () => undefined)

  readonly #leavesNoTrace = (): boolean => this.#demo || this.#ports.leavesNoTrace === true

  #open(): Session {
    if (this.#session === undefined) throw new DomainError('register-not-open')
    return this.#session
  }

  #writable(): Session {
    const session = this.#open()
    const refusal = this.writeRefusal()
    if (refusal) throw new DomainError(refusal)
    return session
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  async #known(): Promise<RegisterPaths | undefined> {
    if (this.#paths !== undefined) return this.#paths
    const file = await rememberedRegister(this.#ports.appFolder)
    return file === undefined ? undefined : registerPaths(file)
  }

  async #knownOrRefuse(): Promise<RegisterPaths> {
    const paths = await this.#known()
    if (paths === undefined) throw new DomainError('register-missing')
    return paths
  }

  /** Guessing at the keyboard gets slower; guessing on a stolen file is what the key derivation is for. */
  async #prove(paths: RegisterPaths, proof: Proof, id?: string) {
    if (this.#wrongPassphrases > 2)
      await this.#ports.wait(Math.min(30, 2 ** (this.#wrongPassphrases - 3)) * 1000)
    try {
      const unlocked = await unlock(paths, proof, id)
      this.#wrongPassphrases = 0
      return unlocked
    } catch (error) {
      if (error instanceof DomainError && error.code === 'wrong-passphrase') this.#wrongPassphrases++
      throw error
    }
  }

  async #start(paths: RegisterPaths, keys: RegisterKeys): Promise<void> {
    await removePrivateCopies(this.#ports.appFolder).catch(() => undefined) // They are encrypted; the next start tries again.
    const shape = await describeRegisterFile(paths.file)
    this.#session = await openSession(paths, keys, shape, this.#ports, async (raw) => {
      if (!this.#leavesNoTrace()) await this.#backups.make({ paths, keys, raw })
    })
    this.#paths = paths
    this.#backups.begin()
    if (this.#leavesNoTrace()) return
    await rememberRegister(this.#ports.appFolder, paths.file)
    void this.#dailyBackup()
  }

  async #close(forGood = true): Promise<void> {
    if (this.#session === undefined) return
    const session = await this.#ports.withoutWrites(() => this.#letGo())
    if (session === undefined) return
    const wanted = forGood && !this.#leavesNoTrace() && session.readOnly() === undefined
    await session.close(wanted ? this.#backups.lastBackup(session) : undefined)
    session.keys.secret.fill(0)
    if (this.#demo && forGood) await this.#endDemo(session.paths.folder)
  }

  /** From here on nobody is given the register; an import under way has ended, for it holds the writes. */
  async #letGo(): Promise<Session | undefined> {
    const session = this.#session
    this.#session = undefined
    return session
  }

  async #endDemo(folder: string): Promise<void> {
    this.#demo = false
    this.#paths = undefined
    await rm(folder, { recursive: true, force: true })
  }

  /** Runs `work` with the register's file closed and its lease ours, and opens the register again, there or at `reopenAt`. */
  async #withRegisterClosed<T>(
    paths: RegisterPaths,
    keys: RegisterKeys,
    work: () => Promise<T>,
    reopenAt = paths,
  ): Promise<T> {
    const wasOpen = this.#session !== undefined
    const kept: RegisterKeys = { ...keys, secret: Buffer.from(keys.secret) }
    await this.#close(false)
    let done = false
    try {
      const lease = await takeLease(paths.lease, this.#ports)
      if ('heldBy' in lease) throw new DomainError('register-locked', { ...lease.heldBy })
      const answer = await releasing(lease, work)
      done = true
      await this.#start(reopenAt, kept)
      return answer
    } finally {
      if (!done && wasOpen) await this.#start(paths, kept)
    }
  }

  /** Keys for work with a backup: those of the open register, or proven by the key file beside the register or the backup. */
  async #keysFor(backup: string, proof: Proof | undefined) {
    const nothingToHeal = async () => undefined
    if (this.#session !== undefined) return { ...this.#session, heal: nothingToHeal }
    if (proof === undefined) throw new DomainError('register-not-open')
    const paths = await this.#knownOrRefuse()
    const { id } = await describeRegisterFile(backup).catch(() => {
      throw new DomainError('backup-invalid')
    })
    const { keys, keyFile } = await this.#prove(paths, proof, id)
    const heal = keyFile === undefined ? nothingToHeal : () => putKeyFile(paths, keyFile, this.#stamp())
    return { paths, keys, heal }
  }

  async #dailyBackup(): Promise<void> {
    if (this.#leavesNoTrace() || this.#session === undefined || !this.#backups.isFirstAskedToday()) return
    await this.#inTurn(async () => {
      if (this.#session !== undefined && !this.readOnly())
        await this.#backups.makeUnlessMadeToday(this.#session)
    }).catch(() => undefined) // Kept by the keeper; the status shows it.
  }

  readonly #stamp = (): string => fileStamp(this.#ports.now())
}

async function releasing<T>(lease: HeldLease, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } finally {
    await lease.release()
  }
}
