import type { BackupTime } from '../backup/rotation'
import type { ErrorCode } from '../errors'

/** What the window shows of the register as a file. */
export interface RegisterStatus {
  /** `none`: no register is known yet. `closed`: one is known. */
  readonly state: 'none' | 'closed' | 'open'
  /** Absolute path. */
  readonly file?: string
  readonly name?: string
  /** Who has it, when it is open only for reading; empty texts when that is not known. `since` is ISO UTC. */
  readonly readOnly?: { readonly user: string; readonly machine: string; readonly since: string }
  /** True when the file is not where it was. */
  readonly missing?: boolean
  readonly lastBackupAt?: BackupTime
  /** Why the last automatic backup was not made. */
  readonly backupError?: ErrorCode
  readonly demo?: boolean
}

/** A backup in the list. */
export interface BackupEntry {
  readonly file: string
  readonly at: BackupTime
  /** Bytes. */
  readonly size: number
}

/** What a person wants to know of a register before she chooses it: how much is in it. */
export interface RegisterFacts {
  /** 32 hex digits. */
  readonly id: string
  /** ISO UTC. */
  readonly createdAt: string
  /** Number of migrations applied. */
  readonly schemaVersion: number
  readonly clients: number
  readonly openCases: number
  readonly followUps: number
  readonly notes: number
  /** Open cases in phase 0, 1, 2 … */
  readonly openByPhase: readonly number[]
}

export type RegisterContent = Omit<RegisterFacts, 'id' | 'schemaVersion'>

export type BackupContent = RegisterContent & { readonly file: string }
