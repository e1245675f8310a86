import { z } from 'zod'
import { registerName } from '../register/name'
import type { BackupContent, BackupEntry, RegisterContent, RegisterStatus } from '../register/status'
import { task } from './route'

/** The register as a file: making, opening, moving, backing up. All but the status take time and touch files. */

const isAbsolute = (path: string) => /^(\/|[a-zA-Z]:[\\/]|\\\\)/.test(path)
const path = z
  .string()
  .max(4096)
  .refine((text) => isAbsolute(text) && !text.includes('\0'))
const registerFile = path.refine((text) => text.toLowerCase().endsWith('.fasvis'))
const passphrase = z.string().max(20_000)
const recoveryCode = z.string().max(400)

/** One of the two, or neither for work with the open register. */
const proof = { passphrase: passphrase.optional(), recoveryCode: recoveryCode.optional() }

export const registerRoutes = {
  'register.status': task({}).returns<RegisterStatus>(),
  /** The recovery code is answered once, to be printed. */
  'register.create': task({ folder: path, name: registerName, passphrase }).returns<{
    recoveryCode: string
  }>(),
  /** Without a file, the remembered register. A new passphrase goes with a recovery code. */
  'register.open': task({
    ...proof,
    file: registerFile.optional(),
    newPassphrase: passphrase.optional(),
  }).returns<RegisterStatus>(),
  /** A throw-away register with an invented caseload; it is gone when it is closed. */
  'register.demo': task({}).returns<RegisterStatus>(),
  'register.close': task({}).returns<RegisterStatus>(),
  /** `oldRemoved` is false when the old file could not be removed; the register at the new place is in use all the same. */
  'register.move': task({ folder: path }).returns<RegisterStatus & { oldRemoved: boolean }>(),
  'register.changePassphrase': task({ passphrase, newPassphrase: passphrase }).returns<
    Record<string, never>
  >(),
  'register.recoveryCode': task({ passphrase }).returns<{ recoveryCode: string }>(),
  /** What the open register holds, to set beside a backup. */
  'register.facts': task({}).returns<RegisterContent>(),
  'backup.list': task({}).returns<BackupEntry[]>(),
  'backup.make': task({}).returns<BackupEntry>(),
  'backup.inspect': task({ ...proof, file: registerFile }).returns<BackupContent>(),
  /** `kept` is the file in which the replaced register is kept. */
  'backup.restore': task({ ...proof, file: registerFile }).returns<RegisterStatus & { kept?: string }>(),
} as const
