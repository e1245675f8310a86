import { hkdfSync, randomBytes } from 'node:crypto'

/**
 * A register has one secret of 32 random bytes. From it come the key of the file and the id of the register; the passphrase
 * and the printed recovery code are two ways to the secret. The id stands in clear as the first 16 bytes of the file, where
 * the cipher keeps a salt that a raw key does not use: so it can be told which key file belongs to which register.
 */
export interface RegisterKeys extends FileKey {
  readonly secret: Buffer
}

/** What opens a file; the secret stays behind. */
export interface FileKey {
  /** 32 hex digits. */
  readonly id: string
  /** 64 hex digits: the raw key of the cipher. */
  readonly databaseKey: string
}

export const secretBytes = 32
export const idBytes = 16

const derive = (secret: Uint8Array, purpose: string, bytes: number): string =>
  Buffer.from(hkdfSync('sha256', secret, new Uint8Array(0), `fasvis/1/${purpose}`, bytes)).toString('hex')

export const newSecret = (): Buffer => randomBytes(secretBytes)

/** The keys of a register from its secret; the same secret always gives the same keys. */
export function keysOf(secret: Uint8Array): RegisterKeys {
  if (secret.length !== secretBytes) throw new RangeError('a register secret is 32 bytes')
  return {
    secret: Buffer.from(secret),
    id: derive(secret, 'register id', idBytes),
    databaseKey: derive(secret, 'database key', 32),
  }
}

/** Number of bits that differ between two ids; two registers differ in about 64, a damaged copy of an id in a few. */
export function idDistance(a: string, b: string): number {
  const [left, right] = [Buffer.from(a, 'hex'), Buffer.from(b, 'hex')]
  let bits = 0
  for (let i = 0; i < idBytes; i++) {
    for (let rest = (left[i] ?? 0) ^ (right[i] ?? 0); rest > 0; rest >>= 1) bits += rest & 1
  }
  return bits
}

/** True when two ids are the same but for damage of a few bits. */
export const nearlySameId = (a: string, b: string): boolean => idDistance(a, b) <= 16
