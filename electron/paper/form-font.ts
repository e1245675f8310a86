import { inflateSync } from 'node:zlib'
import { type PDFContext, type PDFRef } from '@cantoo/pdf-lib'
import woff from '@fontsource/inter/files/inter-latin-400-normal.woff?inline'
import { create } from 'fontkit'

/** The letters one types with: a plain TrueType font of the Western alphabet, which every program that shows forms can use. */
export interface FormFont {
  readonly ref: PDFRef
  /** Width of a text in points. */
  readonly widthOf: (text: string, size: number) => number
}

const first = 32
const last = 255
const western = new TextDecoder('windows-1252')
const letters = Array.from({ length: last - first + 1 }, (_, place) =>
  western.decode(Uint8Array.of(first + place)),
)

/** The bytes of a text in the font's encoding; what it has no letter for is a question mark. */
export const westernBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const place = letters.indexOf(letter)
    return place === -1 ? 63 : first + place
  })

export function embedFormFont(context: PDFContext): FormFont {
  const file = unpackWoff(Buffer.from(woff.slice(woff.indexOf(',') + 1), 'base64'))
  const font = create(file)
  const scale = 1000 / font.unitsPerEm
  const widths = letters.map((letter) =>
    Math.round(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth * scale),
  )
  const { minX, minY, maxX, maxY } = font.bbox
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: 'Inter-Regular',
    // Of the plain Latin letters.
    Flags: 32,
    FontBBox: [minX, minY, maxX, maxY].map((edge) => Math.round(edge * scale)),
    ItalicAngle: 0,
    Ascent: Math.round(font.ascent * scale),
    Descent: Math.round(font.descent * scale),
    CapHeight: Math.round((font.capHeight || font.ascent) * scale),
    StemV: 80,
    FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
  })
  const ref = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: 'Inter-Regular',
      Encoding: 'WinAnsiEncoding',
      FirstChar: first,
      LastChar: last,
      Widths: widths,
      FontDescriptor: context.register(descriptor),
    }),
  )
  const widthOf = (text: string, size: number) =>
    westernBytes(text).reduce((sum, byte) => sum + (widths[byte - first] ?? 0), 0) * (size / 1000)
  return { ref, widthOf }
}

/** A web font is a TrueType file with its tables packed one by one. */
function unpackWoff(packed: Buffer): Buffer {
  const count = packed.readUInt16BE(12)
  const head = Buffer.alloc(12 + 16 * count)
  packed.copy(head, 0, 4, 8)
  head.writeUInt16BE(count, 4)
  const power = Math.floor(Math.log2(count))
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * (count - 2 ** power), 10)
  const tables: Buffer[] = []
  let at = head.length
  for (let place = 0; place < count; place += 1) {
    const entry = 44 + 20 * place
    const [offset, packedLength, length] = [4, 8, 12].map((field) => packed.readUInt32BE(entry + field))
    if (offset === undefined || packedLength === undefined || length === undefined) continue
    const table = packed.subarray(offset, offset + packedLength)
    const record = 12 + 16 * place
    packed.copy(head, record, entry, entry + 4)
    packed.copy(head, record + 4, entry + 16, entry + 20)
    head.writeUInt32BE(at, record + 8)
    head.writeUInt32BE(length, record + 12)
    const whole = Buffer.alloc(Math.ceil(length / 4) * 4)
    ;(packedLength < length ? inflateSync(table) : table).copy(whole)
    tables.push(whole)
    at += whole.length
  }
  return Buffer.concat([head, ...tables])
}
