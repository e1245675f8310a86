import { DomainError } from '../../domain/errors'

/**
 * As much XML as a spreadsheet is made of: elements, attributes, text. Read piece by piece, so that a large sheet is never
 * one string. A DOCTYPE is refused, so there are no entities but the five and character numbers.
 */
export interface XmlReader {
  /** `name` without its prefix; `attributes` as written (see `attribute`). */
  readonly open?: (name: string, attributes: string) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

const pieceBytes = 1 << 20

/** No tag, and no text between two, is anywhere near this long in a real file. */
const longestUnfinished = 4 << 20

/** @throws `import-unreadable` for XML that is not whole, and whatever the reader throws. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8')
  let rest = ''
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const last = at + pieceBytes >= bytes.length
    rest = readPiece(rest + decoder.decode(bytes.subarray(at, at + pieceBytes), { stream: !last }), reader)
    if (rest.length > longestUnfinished) throw new DomainError('import-too-large')
  }
  if (rest.includes('<')) throw new DomainError('import-unreadable')
}

/** Reads all whole tags and returns what follows them. */
function readPiece(xml: string, reader: XmlReader): string {
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (start < 0) return xml.slice(at)
    const end = endOfTag(xml, start)
    if (end < 0) return xml.slice(at)
    if (start > at) reader.text?.(unescapeXml(xml.slice(at, start)))
    readTag(xml.slice(start, end), reader)
    at = end
  }
}

/** Where the tag that starts at `start` has ended, or -1 when the rest has not been read yet. */
function endOfTag(xml: string, start: number): number {
  const closer = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>'
  const end = xml.indexOf(closer, start)
  return end < 0 ? -1 : end + closer.length
}

function readTag(tag: string, reader: XmlReader): void {
  if (tag.startsWith('<!DOCTYPE')) throw new DomainError('import-unreadable')
  if (tag.startsWith('<![CDATA[')) {
    reader.text?.(tag.slice(9, -3))
    return
  }
  if (tag.startsWith('<!') || tag.startsWith('<?')) return
  if (tag.startsWith('</')) {
    reader.close?.(localName(tag.slice(2, -1).trimEnd()))
    return
  }
  const selfClosing = tag.endsWith('/>')
  const inner = tag.slice(1, selfClosing ? -2 : -1)
  const space = inner.search(/\s/)
  const name = localName(space < 0 ? inner : inner.slice(0, space))
  reader.open?.(name, space < 0 ? '' : inner.slice(space))
  if (selfClosing) reader.close?.(name)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const attributePatterns = new Map<string, RegExp>()

/** The value of an attribute, with its prefix when it has one; null when it is not there. */
export function attribute(attributes: string, name: string): string | null {
  let pattern = attributePatterns.get(name)
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    attributePatterns.set(name, pattern)
  }
  const match = pattern.exec(attributes)
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name.toLowerCase()] ?? whole
    const code = Number(name[1] === 'x' || name[1] === 'X' ? `0x${name.slice(2)}` : name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
