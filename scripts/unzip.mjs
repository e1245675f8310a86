// Unpacks a zip archive entry by entry as a stream, keeping execute bits: needs neither an unzip program nor much memory.
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const STORED = 0
const DEFLATED = 8

/**
 * Unpacks `zip` into `folder`. `nameOf` gives an entry's path in the folder, or undefined to leave it out.
 * Meant for archives whose checksum is already verified; zip64, encryption and symbolic links are not supported.
 */
export async function unzip(zip, folder, nameOf) {
  const file = await open(zip)
  try {
    for (const entry of await readDirectory(file)) {
      const name = nameOf(entry.name)
      if (name === undefined) continue
      const target = path.join(folder, name)
      if (path.relative(folder, target).startsWith('..')) throw new Error(`${entry.name} points outside`)
      if (entry.name.endsWith('/')) await mkdir(target, { recursive: true })
      else await unpackEntry(file, zip, entry, target)
    }
  } finally {
    await file.close()
  }
}

async function readDirectory(file) {
  const { size } = await file.stat()
  const end = await readBytes(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  let at = end.length - 22
  while (at >= 0 && end.readUInt32LE(at) !== END_OF_DIRECTORY) at--
  if (at < 0) throw new Error('not a zip archive')
  const directory = await readBytes(file, end.readUInt32LE(at + 16), end.readUInt32LE(at + 12))
  return [...parseEntries(directory, end.readUInt16LE(at + 10))]
}

function* parseEntries(bytes, count) {
  for (let at = 0, n = 0; n < count; n++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      bytes.readUInt16LE(at + offset),
    )
    yield {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      mode: bytes.readUInt32LE(at + 38) >>> 16,
      headerAt: bytes.readUInt32LE(at + 42),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    }
    at += 46 + nameLength + extraLength + commentLength
  }
}

async function unpackEntry(file, zip, { method, packedSize, mode, headerAt, name }, target) {
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name}: unknown compression ${method}`)
  const header = await readBytes(file, headerAt, 30)
  const start = headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = packedSize
    ? createReadStream(zip, { start, end: start + packedSize - 1 })
    : Readable.from([])
  await mkdir(path.dirname(target), { recursive: true })
  const output = createWriteStream(target, { mode: mode & 0o777 || 0o644 })
  if (method === STORED) await pipeline(packed, output)
  else await pipeline(packed, createInflateRaw(), output)
}

async function readBytes(file, position, length) {
  const buffer = Buffer.alloc(length)
  await file.read(buffer, 0, length, position)
  return buffer
}
