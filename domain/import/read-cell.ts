import type { Code, Sex } from '../case/client'
import type { LocalDate } from '../dates'
import type { Outcome, Way } from '../phase/outcome'
import { type PhaseNumber, phaseNumbers } from '../phase/phases'
import { type Cell, cellText, isBlank } from './cell'
import { foldHeading } from './fields'
import { dayIn, findDay, type Unreadable, unreadable } from './read-date'

/** One reader for each kind of cell: null for a cell that says nothing, `unreadable` for one that cannot be understood. */

const fold = (cell: Cell | undefined): string => foldHeading(cellText(cell))

const yes = new Set(['ja', 'j', 'x', '1', 'true', 'sant', 'yes', 'y', 'ok', 'finns'])
const no = new Set(['nej', 'n', '0', 'false', 'falskt', 'no', 'saknas', 'ej', 'ingen', 'inget', 'inte'])

/** Just dashes or dots: someone wrote that there is nothing. */
const isMark = (cell: Cell | undefined): boolean =>
  !isBlank(cell) && fold(cell) === '' && !/[✓✔☑]/u.test(cellText(cell))

/** Yes, no, or yes since a day. */
export function readYes(cell: Cell | undefined): boolean | LocalDate | null | Unreadable {
  if (isBlank(cell)) return null
  if (/^[✓✔☑]$/u.test(cellText(cell))) return true
  const word = fold(cell)
  if (yes.has(word)) return true
  if (no.has(word) || isMark(cell)) return false
  return dayIn(cellText(cell)) ?? unreadable
}

export type PhaseReading = PhaseNumber | null | 'out-of-range' | Unreadable

/** `3`, `Fas 3`, `3 - Samverkan`, or the phase's name alone as the unit calls it (`names`, in order from phase 0). */
export function readPhase(cell: Cell | undefined, names: readonly string[]): PhaseReading {
  if (isBlank(cell)) return null
  const number = /^(?:(?:fas|steg)\s*)?(-?\d+)(?:[.,]0+)?(?:\s*[-–—:.(]?\s*\p{L}.*)?$/iu.exec(cellText(cell))
  if (number) return phaseNumbers.find((phase) => phase === Number(number[1])) ?? 'out-of-range'
  const word = fold(cell)
  return phaseNumbers.find((phase) => foldHeading(names[phase] ?? '') === word && word !== '') ?? unreadable
}

const sexes = new Map<string, Sex>([
  ...['k', 'kvinna', 'f', 'flicka', 'kv'].map((word) => [word, 'K'] as const),
  ...['m', 'man', 'pojke'].map((word) => [word, 'M'] as const),
])

export const readSex = (cell: Cell | undefined): Sex | null | Unreadable =>
  isBlank(cell) ? null : (sexes.get(fold(cell)) ?? unreadable)

/** The names of the two codes vary between units (domain: target group). */
export function readCode(cell: Cell | undefined): Code | null | Unreadable {
  if (isBlank(cell)) return null
  const word = fold(cell)
  const social = /soci\w*\s?medi\w*|\bsocmed|\bsmh\b/.test(word)
  const noSgi = /\bsgi\b|sjukpenning|\bsjuk/.test(word)
  if (social === noSgi) return unreadable
  return social ? 'social-medical' : 'no-sgi'
}

export interface OutcomeReading {
  readonly outcome: Outcome
  readonly way: Way | null
}

const ways: readonly (readonly [RegExp, Way])[] = [
  [/aktivitetsers/, 'activity-compensation'],
  [/sjukers/, 'sickness-compensation'],
  [/arbetssök|a kass|akass|arbetslös/, 'job-seeking'],
  [/studi|utbildning|csn/, 'studies'],
  [/arbet|anställ|jobb|\blön|företag/, 'work'],
]

/** "Självförsörjande – arbete", "Uttömda vägar"; self-supporting without a known way is `unknown`. */
export function readOutcome(cell: Cell | undefined): OutcomeReading | null | Unreadable {
  if (isBlank(cell) || isMark(cell)) return null
  const word = fold(cell)
  if (/uttöm/.test(word)) return { outcome: 'exhausted', way: null }
  const way = ways.find(([pattern]) => pattern.test(word))?.[1] ?? null
  if (way === null && !/självförsörj|egen försörj/.test(word)) return unreadable
  return { outcome: 'self-supporting', way: way ?? (/annan|annat/.test(word) ? 'other' : 'unknown') }
}

export interface ConsentReading {
  readonly status: 'asked' | 'given' | 'refused' | 'withdrawn'
  /** Null when the cell names no day. */
  readonly on: LocalDate | null
}

/**
 * A day or a yes is a consent given; `begärt` is a request, `nekat` a refusal, `återkallat` a withdrawal, each with a
 * day or without. A bare no says only that there is none: nothing is recorded, since nobody may have been asked.
 */
export function readConsent(cell: Cell | undefined): ConsentReading | null | Unreadable {
  const plain = readYes(cell)
  if (plain === null || plain === false) return null
  if (plain === true) return { status: 'given', on: null }
  if (plain !== unreadable) return { status: 'given', on: plain }
  const word = fold(cell)
  const on = findDay(cellText(cell))
  if (/återkall|återtag/.test(word)) return { status: 'withdrawn', on }
  if (/\bnek|avböj|vägra|tackat nej|vill (?:inte|ej)|samtycker (?:inte|ej)/.test(word))
    return { status: 'refused', on }
  if (/begär|efterfråg|skicka|väntar|inväntar/.test(word)) return { status: 'asked', on }
  if (/^(?:ja|givet|lämnat|inhämtat|undertecknat|påskrivet|finns)\b/.test(word))
    return { status: 'given', on }
  return unreadable
}

/** A rehabkoordinator's post that the list says is empty. */
export const isVacant = (cell: Cell | undefined): boolean =>
  isMark(cell) || /^(?:vakant|vakans|vakant tjänst|saknas|ingen|tillsätts)$/.test(fold(cell))

export interface NameReading {
  readonly familyName: string
  readonly givenName: string
}

/** Both names in one cell: a comma says that the family name comes first, otherwise the column's heading does. */
export function readFullName(cell: Cell | undefined, familyFirst: boolean): NameReading | null {
  const text = cellText(cell)
  if (text === '') return null
  const comma = text.indexOf(',')
  if (comma >= 0) return { familyName: text.slice(0, comma).trim(), givenName: text.slice(comma + 1).trim() }
  const words = text.split(' ')
  const first = words[0] ?? ''
  if (words.length === 1) return { familyName: first, givenName: '' }
  if (familyFirst) return { familyName: words.slice(0, -1).join(' '), givenName: words.at(-1) ?? '' }
  return { familyName: words.slice(1).join(' '), givenName: first }
}

/** The name of someone at work; "Nur, Teresa" is Teresa Nur. */
export function readWorkName(cell: Cell | undefined): string {
  const { familyName, givenName } = readFullName(cell, false) ?? { familyName: '', givenName: '' }
  return `${givenName} ${familyName}`.trim()
}
