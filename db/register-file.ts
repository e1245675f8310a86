import { access, open, stat } from 'node:fs/promises'
import { DomainError } from '../domain/errors'
import { idBytes } from './keys'
import { storageError, systemCode } from './storage-error'

/** What can be told of a register file without its key, before SQLite is allowed near it. */
export interface RegisterFileShape {
  /** 32 hex digits: the first 16 bytes. */
  readonly id: string
  /** True when the file was left in WAL mode, which Fasvis never does. */
  readonly wal: boolean
}

export const pageSize = 4096
const plainSqlite = 'SQLite format 3\0'
/** Bytes 16-23 stand in clear in an encrypted file: page size, versions, reserved bytes and three fixed fractions. */
const clearHeader = Buffer.from([0x10, 0x00, 0x01, 0x01, 0x20, 0x40, 0x20, 0x20])

/**
 * Looks at a file, reads at most its first page and changes nothing. Must not be called for a file this process has open:
 * on POSIX, closing any handle to a file drops the locks the process holds on it.
 * @throws `register-missing`, `register-unreadable`, `register-empty`, `not-a-register`, `register-truncated`, `register-damaged`.
 */
export async function describeRegisterFile(file: string): Promise<RegisterFileShape> {
  const { head, size } = await readHead(file)
  if (size <= 1) throw new DomainError('register-empty')
  if (head.toString('latin1', 0, 16) === plainSqlite) throw new DomainError('not-a-register')
  if (head.every((byte) => byte === 0)) throw new DomainError('register-damaged')
  const clear = head.subarray(idBytes, idBytes + clearHeader.length)
  const matching = clearHeader.filter((byte, index) => clear[index] === byte).length
  // One or two wrong bytes are damage to a register (or WAL mode, bytes 18 and 19); more is another kind of file.
  if (clear.length === clearHeader.length && matching < clearHeader.length - 2)
    throw new DomainError('not-a-register')
  if (clear.length < clearHeader.length || size % pageSize !== 0) throw new DomainError('register-truncated')
  const wal = clear[2] === 2 && clear[3] === 2
  if (matching < clearHeader.length && !wal) throw new DomainError('register-damaged')
  return { id: head.toString('hex', 0, idBytes), wal }
}

async function readHead(file: string): Promise<{ head: Buffer; size: number }> {
  try {
    const found = await stat(file)
    if (!found.isFile()) throw new DomainError('not-a-register')
    const handle = await open(file, 'r')
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(pageSize), 0, pageSize, 0)
      return { head: buffer.subarray(0, bytesRead), size: found.size }
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') throw new DomainError('register-missing')
    throw storageError(error, 'register-unreadable')
  }
}

/** False only when there is surely nothing under that name; what cannot be looked at is taken to be there. */
export async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    return systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR'
  }
}
