import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { DomainError } from '../domain/errors'
import { idBytes, keysOf, nearlySameId, type RegisterKeys, secretBytes } from './keys'
import { replaceFile } from './replace-file'
import { storageError, systemCode } from './storage-error'

/**
 * `Name.fasvis-nyckel`: the register's secret, wrapped with AES-256-GCM under a key that scrypt makes of the passphrase.
 * The tag proves the passphrase; a plain checksum tells a damaged file from a wrong passphrase. Nothing in it is personal.
 */

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))

/** Below the floor guessing becomes cheap; above the ceiling a planted file would take all memory. Both are refused unread. */
const scryptN = z.union([z.literal(2 ** 17), z.literal(2 ** 18), z.literal(2 ** 19)])

const parameters = {
  format: z.literal('fasvis-nyckel'),
  version: z.literal(1),
  register: hex(idBytes),
  kdf: z.strictObject({
    name: z.literal('scrypt'),
    n: scryptN,
    r: z.literal(8),
    p: z.literal(1),
    salt: hex(32),
  }),
  cipher: z.literal('aes-256-gcm'),
}

const keyFileSchema = z.strictObject({
  ...parameters,
  nonce: hex(12),
  wrapped: hex(secretBytes),
  tag: hex(16),
  checksum: hex(32),
})

export type KeyFile = z.infer<typeof keyFileSchema>
type Parameters = Pick<KeyFile, keyof typeof parameters>

const largestKeyFile = 4096

/** What the tag covers besides the secret: every parameter, in a fixed order. */
const boundParameters = ({ format, version, register, kdf, cipher }: Parameters): Buffer =>
  Buffer.from(JSON.stringify([format, version, register, kdf.name, kdf.n, kdf.r, kdf.p, kdf.salt, cipher]))

const checksumOf = (file: Omit<KeyFile, 'checksum'>): string =>
  createHash('sha256')
    .update(boundParameters(file))
    .update(`${file.nonce}${file.wrapped}${file.tag}`)
    .digest('hex')

/** The same passphrase typed on another keyboard or system is the same passphrase: å as one sign or as a and a ring. */
function wrappingKey(passphrase: string, { n, r, p, salt }: KeyFile['kdf']): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 128 * n * r * 2 }
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'hex'), 32, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** A new key file for a register and a passphrase. */
export async function wrapSecret(keys: RegisterKeys, passphrase: string): Promise<KeyFile> {
  const bound: Parameters = {
    format: 'fasvis-nyckel',
    version: 1,
    register: keys.id,
    kdf: { name: 'scrypt', n: 2 ** 17, r: 8, p: 1, salt: randomBytes(32).toString('hex') },
    cipher: 'aes-256-gcm',
  }
  const key = await wrappingKey(passphrase, bound.kdf)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundParameters(bound))
  const wrapped = Buffer.concat([cipher.update(keys.secret), cipher.final()]).toString('hex')
  key.fill(0)
  const file = { ...bound, nonce: nonce.toString('hex'), wrapped, tag: cipher.getAuthTag().toString('hex') }
  return { ...file, checksum: checksumOf(file) }
}

/** The keys of the register, or `wrong-passphrase`. */
export async function unwrapSecret(file: KeyFile, passphrase: string): Promise<RegisterKeys> {
  if (passphrase.trim() === '') throw new DomainError('wrong-passphrase')
  const key = await wrappingKey(passphrase, file.kdf)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(file.nonce, 'hex'), { authTagLength: 16 })
  decipher.setAAD(boundParameters(file)).setAuthTag(Buffer.from(file.tag, 'hex'))
  try {
    const secret = Buffer.concat([decipher.update(Buffer.from(file.wrapped, 'hex')), decipher.final()])
    return keysOf(secret)
  } catch {
    throw new DomainError('wrong-passphrase')
  } finally {
    key.fill(0)
  }
}

/**
 * Reads a key file and checks it before anything is derived from it.
 * @param registerId when known, the id the register itself carries.
 * @throws `key-file-missing`, `key-file-damaged`, `key-file-mismatch`, `file-from-newer-version`.
 */
export async function readKeyFile(path: string, registerId?: string): Promise<KeyFile> {
  const content = await readSmallFile(path)
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    throw new DomainError('key-file-damaged')
  }
  if (z.object({ format: z.literal('fasvis-nyckel'), version: z.int().min(2) }).safeParse(json).success) {
    throw new DomainError('file-from-newer-version')
  }
  const parsed = keyFileSchema.safeParse(json)
  if (!parsed.success || parsed.data.checksum !== checksumOf(parsed.data))
    throw new DomainError('key-file-damaged')
  if (registerId !== undefined && !nearlySameId(parsed.data.register, registerId)) {
    throw new DomainError('key-file-mismatch')
  }
  return parsed.data
}

async function readSmallFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > largestKeyFile) throw new DomainError('key-file-damaged')
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new DomainError('key-file-missing')
    if (systemCode(error) === 'EISDIR') throw new DomainError('key-file-damaged')
    throw storageError(error, 'register-unreadable')
  }
}

/** Writes a key file whole, replacing an older one. */
export const writeKeyFile = (path: string, file: KeyFile): Promise<void> =>
  replaceFile(path, `${JSON.stringify(file, null, 2)}\n`)
