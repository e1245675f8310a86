import type { PassphraseAdvice, PassphraseStrength } from '../../../domain/passphrase/strength'

/** How hard a passphrase is to guess, in words. */
export const strengthWords: Record<PassphraseStrength['score'], string> = {
  0: 'Gissas direkt',
  1: 'Lätt att gissa',
  2: 'Går att gissa',
  3: 'Svår att gissa',
  4: 'Mycket svår att gissa',
}

/** What would help. */
export const adviceWords: Record<PassphraseAdvice, string> = {
  longer: 'Lägg till ett eller två ord.',
  common: 'Byt ut ord som många väljer.',
  repeated: 'Undvik att upprepa samma ord eller tecken.',
  sequence: 'Undvik tecken som följer på varandra, som 1234 eller qwerty.',
  good: '',
}
