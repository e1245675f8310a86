import { DomainError } from '../errors'

/** The unit's logo: a small PNG or JPEG, known by its first bytes and not by its name. */

/** Bytes; as base64 it fits what a setting may hold. */
export const largestLogo = 500_000

/** Pixels, either way. */
export const widestLogo = 4000

export interface Picture {
  readonly type: 'jpeg' | 'png'
  readonly width: number
  readonly height: number
}

/**
 * What kind of picture a file is, as its header says. Refuses anything else with `logo-not-a-picture`, one that is too heavy
 * with `logo-too-large`, and one of too many pixels with `logo-too-wide`.
 */
export function readLogo(bytes: Uint8Array): Picture {
  refuseHeavy(bytes.length)
  const picture = readPng(bytes) ?? readJpeg(bytes)
  if (!picture || picture.width === 0 || picture.height === 0) throw new DomainError('logo-not-a-picture')
  if (picture.width > widestLogo || picture.height > widestLogo)
    throw new DomainError('logo-too-wide', { width: picture.width, height: picture.height })
  return picture
}

/** Before the file is read at all. */
export function refuseHeavy(size: number): void {
  if (size > largestLogo) throw new DomainError('logo-too-large', { kilobytes: Math.ceil(size / 1000) })
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, place) => bytes[place] === byte)

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** After the signature, the length and the name of the first chunk. */
const pngSizeAt = 16

function readPng(bytes: Uint8Array): Picture | null {
  if (!startsWith(bytes, pngStart) || bytes.length < pngSizeAt + 8) return null
  const view = viewOf(bytes)
  return { type: 'png', width: view.getUint32(pngSizeAt), height: view.getUint32(pngSizeAt + 4) }
}

/** C0-CF begin a frame and say its size; four of them are tables. */
const isFrame = (marker: number) => (marker & 0xf0) === 0xc0 && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Walks the segments up to the frame; each says its own length. */
function readJpeg(bytes: Uint8Array): Picture | null {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return null
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    if (isFrame(marker))
      return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    // A filling byte stands alone; everything else before the frame has a length.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}
