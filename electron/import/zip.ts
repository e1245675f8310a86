import { crc32, inflateRawSync } from 'node:zlib'
import { DomainError } from '../../domain/errors'
import { limits } from './limits'

/** Opens the zip that an .xlsx is, from memory and by its directory, trusting no size it states. Nothing is written to disk. */
export interface Archive {
  readonly has: (name: string) => boolean
  /** One file, unpacked. @throws `import-unreadable`, `import-too-large` */
  readonly read: (name: string) => Buffer
}

interface Entry {
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

const broken = () => new DomainError('import-unreadable')
const tooLarge = () => new DomainError('import-too-large')

export const looksLikeZip = (bytes: Buffer): boolean =>
  bytes.length >= 4 && bytes.readUInt32LE(0) === localSignature

/** @throws `import-unreadable` for a broken or encrypted archive, `import-too-large` for one that would unpack to too much. */
export function openArchive(bytes: Buffer): Archive {
  const entries = readDirectory(bytes)
  const declared = [...entries.values()].reduce((sum, entry) => sum + entry.unpacked, 0)
  if (declared > limits.unpackedBytes) throw tooLarge()
  if (declared > limits.ratioFromBytes && declared > bytes.length * limits.ratio) throw tooLarge()
  let unpacked = 0
  const read = (name: string): Buffer => {
    const entry = entries.get(name)
    if (!entry) throw broken()
    const content = unpack(bytes, entry, limits.unpackedBytes - unpacked)
    unpacked += content.length
    return content
  }
  return { has: (name) => entries.has(name), read }
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, Entry> {
  const end = findEnd(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > limits.zipEntries) throw tooLarge()
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) throw broken()
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    entries.set(name.replaceAll('\\', '/').replace(/^\/+/, ''), {
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** The end record lies last, before a comment of at most 64 kB. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 22 - 0xffff)
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes.readUInt32LE(at) === endSignature) return at
  }
  throw broken()
}

function unpack(bytes: Buffer, entry: Entry, left: number): Buffer {
  const { offset, packed, unpacked, method } = entry
  if (entry.encrypted || offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localSignature)
    throw broken()
  if (unpacked > left) throw tooLarge()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  const result = method === 8 ? inflate(content, unpacked) : content
  if ((method !== 0 && method !== 8) || result.length !== unpacked || crc32(result) !== entry.crc)
    throw broken()
  return result
}

/** Stops where the directory says the file ends: one that goes on has lied about its size. */
function inflate(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
  } catch (error) {
    const overrun = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw overrun ? tooLarge() : broken()
  }
}
