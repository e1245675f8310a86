import { DomainError } from '../errors'

/** How hard a passphrase is to guess, and what would help. No rules about capitals or digits: length and surprise are what count. */

export type PassphraseAdvice = 'longer' | 'common' | 'repeated' | 'sequence' | 'good'

export interface PassphraseStrength {
  /** 0 guessed at once, 1 weak, 2 fair, 3 good, 4 strong. */
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly advice: PassphraseAdvice
}

export const shortestPassphrase = 8

/** What people in Sweden choose when they do not want to choose; each counts as little more than one sign. */
const commonWords = `
  lösenord losenord password hemligt hemlig välkommen valkommen welcome admin användare sommar vinter
  våren hösten höst vår summer winter januari februari mars april maj juni juli augusti september
  oktober november december måndag fredag sverige stockholm göteborg malmö kommun kommunen
  socialtjänst soc rehab fasvis register älskling mamma pappa hejsan hej svenne letmein iloveyou
  dragon monkey master qwerty qwertz asdfgh zxcvbn asdf qwer abc test abcd1234 p@ssw0rd passw0rd
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length)

const keyboardRows = ['abcdefghijklmnopqrstuvwxyzåäö', '01234567890', 'qwertyuiopå', 'asdfghjklöä', 'zxcvbnm']
const runs = keyboardRows.flatMap((row) => [row, [...row].reverse().join('')])

/** Bits a guesser needs for: a sign of its own, a known word, a year, the next sign of a run or repetition, and all repetition together. */
const bits = { letter: 3.2, other: 4.5, word: 8, year: 6, following: 0.5, allRepetition: 8 }

/** Judges a passphrase. Written marks are folded, so the same passphrase from two keyboards is judged alike. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFKC').toLowerCase().trim()
  const seen = guessingBits(text)
  const score = [...text].length < shortestPassphrase ? 0 : scoreOf(seen.total)
  return { score, advice: score >= 3 ? 'good' : adviceFor(seen) }
}

/** @throws `passphrase-too-weak` below the floor: fewer than 8 signs, or guessed at once. */
export function requireStrongEnough(passphrase: string): void {
  if (passphraseStrength(passphrase).score === 0) throw new DomainError('passphrase-too-weak')
}

interface Guessing {
  total: number
  common: number
  repeated: number
  sequence: number
}

function guessingBits(text: string): Guessing {
  const guessing: Guessing = { total: 0, common: 0, repeated: 0, sequence: 0 }
  let rest = text
  let earlier = ''
  let repetition = 0
  while (rest !== '') {
    const step = nextStep(rest, earlier)
    if (step.kind === 'repeated') repetition += step.bits
    else guessing.total += step.bits
    if (step.kind !== undefined) guessing[step.kind] += step.length
    earlier += rest.slice(0, step.length)
    rest = rest.slice(step.length)
  }
  guessing.total += Math.min(repetition, bits.allRepetition)
  return guessing
}

interface Step {
  readonly length: number
  readonly bits: number
  readonly kind?: 'common' | 'repeated' | 'sequence'
}

function nextStep(rest: string, earlier: string): Step {
  const word = commonWords.find((common) => rest.startsWith(common))
  if (word !== undefined) {
    return { length: word.length, bits: earlier.includes(word) ? bits.following : bits.word, kind: 'common' }
  }
  if (/^(19|20)\d\d/.test(rest)) return { length: 4, bits: bits.year }
  const repeated = longestPrefix(
    rest,
    (prefix) => earlier.endsWith(prefix[0] ?? '') && /^(.)\1*$/u.test(prefix),
    1,
  )
  const again = longestPrefix(rest, (prefix) => earlier.includes(prefix), 3)
  const copied = Math.max(repeated, again)
  if (copied > 0) return { length: copied, bits: bits.following * Math.min(copied, 4), kind: 'repeated' }
  const run = longestPrefix(rest, (prefix) => runs.some((row) => row.includes(prefix)), 3)
  if (run > 0) return { length: run, bits: bits.other + bits.following * run, kind: 'sequence' }
  const sign = String.fromCodePoint(rest.codePointAt(0) ?? 0)
  return { length: sign.length, bits: /^[a-zåäö ]$/.test(sign) ? bits.letter : bits.other }
}

/** Length of the longest beginning of at least `least` signs that passes; beginnings of it pass too. */
function longestPrefix(text: string, passes: (prefix: string) => boolean, least: number): number {
  let length = 0
  for (let next = least; next <= Math.min(text.length, 40) && passes(text.slice(0, next)); next++)
    length = next
  return length
}

function scoreOf(total: number): PassphraseStrength['score'] {
  if (total < 18) return 0
  if (total < 28) return 1
  if (total < 40) return 2
  return total < 56 ? 3 : 4
}

function adviceFor({ common, repeated, sequence }: Guessing): PassphraseAdvice {
  const worst = Math.max(common, repeated, sequence)
  if (worst < 4) return 'longer'
  if (worst === common) return 'common'
  return worst === repeated ? 'repeated' : 'sequence'
}
