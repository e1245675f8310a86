import { describe, expect, it } from 'vitest'
import { defaultPaperSettings, type LawCode, lawCodes } from '../../../domain/paper/paper-settings'
import { checkedWords, uncheckedWords } from './paper-words'

const law = (checkedOn: string | null) => ({ text: '26 kap. 1 §', checkedOn })

describe('a reference to the law', () => {
  it('says when it was looked up, and when it is time again', () => {
    expect(checkedWords(law(null), '2026-03-02')).toBe('Aldrig kontrollerad')
    expect(checkedWords(law('2026-03-02'), '2026-03-02')).toBe('Kontrollerad 2026-03-02')
    expect(checkedWords(law('2025-03-02'), '2026-03-02')).toBe('Kontrollerad 2025-03-02')
    expect(checkedWords(law('2025-03-01'), '2026-03-02')).toBe(
      'Kontrollerad 2025-03-01, för mer än ett år sedan',
    )
  })

  it('is counted while it is unchecked, and not a day longer', () => {
    const all = (checkedOn: string | null) =>
      Object.fromEntries(lawCodes.map((code) => [code, law(checkedOn)])) as Record<
        LawCode,
        ReturnType<typeof law>
      >
    expect(uncheckedWords(defaultPaperSettings, '2026-03-02')).toContain(`${lawCodes.length} hänvisningar`)
    expect(uncheckedWords({ laws: all('2026-03-02') }, '2026-03-02')).toBeNull()
    expect(uncheckedWords({ laws: { ...all('2026-03-02'), finsam: law(null) } }, '2026-03-02')).toContain(
      '1 hänvisning har',
    )
  })
})
