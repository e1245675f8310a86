/** Headers of pictures, which is all that is read of them. */

const bigEndian = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, place) => (value >>> (8 * (bytes - 1 - place))) & 0xff)

const joined = (...parts: readonly (readonly number[])[]) => Uint8Array.from(parts.flat())

export const png = (width: number, height: number): Uint8Array =>
  joined(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    bigEndian(13, 4),
    [0x49, 0x48, 0x44, 0x52],
    bigEndian(width, 4),
    bigEndian(height, 4),
    [8, 6, 0, 0, 0],
  )

/** With a segment of its own before the frame, as cameras write them. */
export const jpeg = (width: number, height: number): Uint8Array =>
  joined(
    [0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4],
    [0xff, 0xc0, 0, 11, 8],
    bigEndian(height, 2),
    bigEndian(width, 2),
    [1, 1, 0x11, 0],
  )
