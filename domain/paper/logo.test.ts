import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { largestLogo, readLogo, widestLogo } from './logo'
import { jpeg, png } from './test-pictures'

const codeOf = (bytes: Uint8Array): string => {
  try {
    return readLogo(bytes).type
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error)
  }
}

describe('a logo', () => {
  it('is known by its first bytes, and its size read from its header', () => {
    expect(readLogo(png(300, 120))).toEqual({ type: 'png', width: 300, height: 120 })
    expect(readLogo(jpeg(640, 480))).toEqual({ type: 'jpeg', width: 640, height: 480 })
  })

  it.each([
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj')],
    ['a drawing that could hold a script', new TextEncoder().encode('<svg><script>1</script></svg>')],
    ['nothing', new Uint8Array()],
    ['the beginning of a PNG', png(10, 10).slice(0, 20)],
    ['a JPEG without a frame', jpeg(10, 10).slice(0, 10)],
    ['a picture of no pixels', png(0, 10)],
  ])('is not %s', (_, bytes) => {
    expect(codeOf(bytes)).toBe('logo-not-a-picture')
  })

  it('has at most so many bytes and so many pixels', () => {
    const padded = (size: number) => Uint8Array.from({ ...png(10, 10), length: size })
    expect(codeOf(padded(largestLogo))).toBe('png')
    expect(codeOf(padded(largestLogo + 1))).toBe('logo-too-large')
    expect(codeOf(png(widestLogo, widestLogo))).toBe('png')
    expect(codeOf(png(widestLogo + 1, 10))).toBe('logo-too-wide')
    expect(codeOf(jpeg(10, widestLogo + 1))).toBe('logo-too-wide')
  })

  it('is read to an end whatever the file holds', () => {
    const hostile = uint8Array({ maxLength: 400 })
    assert(
      property(hostile, (rest) => {
        expect(codeOf(rest)).toMatch(/^(png|jpeg|logo-)/)
        expect(codeOf(Uint8Array.from([0xff, 0xd8, 0xff, ...rest]))).toMatch(/^(jpeg|logo-)/)
      }),
    )
  })
})
