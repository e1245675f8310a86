import { describe, expect, it } from 'vitest'
import { matcher } from './search'

const search = 'öberg björn öberg 198302039808 2024-0121'

describe('matcher', () => {
  it.each([
    ['öberg', true],
    ['Öberg, Björn', true],
    ['björn öberg', true],
    ['9808', true],
    ['830203-9808', true],
    ['2024-0121', true],
    ['', true],
    ['oberg', false],
    ['0121-2024', false],
  ])('%s finds Björn Öberg: %s', (typed, found) => {
    expect(matcher(typed)(search)).toBe(found)
  })
})
