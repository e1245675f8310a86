import { describe, expect, it } from 'vitest'
import { registerName } from './name'

describe('name of a register', () => {
  it.each(['Rehab', 'Rehab Åsele 2026', 'Ärenden (norr) 🐎', '  Rehab '])('may be %j', (name) => {
    expect(registerName.parse(name)).toBe(name.trim())
  })

  it.each([
    '',
    '   ',
    '..',
    '.dold',
    'a/b',
    'a\\b',
    'C:',
    'CON',
    'lpt1',
    'slut.',
    'a\u0000b',
    'vad?',
    'x'.repeat(81),
  ])('may not be %j, which cannot be a file name everywhere', (name) =>
    expect(registerName.safeParse(name).success).toBe(false),
  )
})
