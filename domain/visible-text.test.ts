import { describe, expect, it } from 'vitest'
import { isVisible } from './visible-text'

describe('a text that is seen', () => {
  it.each([
    ['', false],
    [' \n\t\u00a0', false],
    ['\u200b\u200d\u2060\ufeff\u00ad', false],
    ['\u0000\u0007\u2800\u3164', false],
    ['\u200bJa', true],
    ['0', true],
    ['–', true],
  ])('%j: %s', (text, is) => expect(isVisible(text)).toBe(is))
})
