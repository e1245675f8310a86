import { foldForSearch } from '../case/client'
import { readPin } from '../case/pin'
import type { LocalDate } from '../dates'

/** A word of a text that may tell who a client is, as it was written. */
export interface Trace {
  readonly kind: 'name' | 'pin'
  readonly written: string
}

/** Shorter words could be anything. */
const shortest = 3

/** The words of a name, folded, each by itself: "Anna-Karin" is also "Anna" and "Karin". */
export const nameWords = (name: string): string[] =>
  name
    .split(/\s+/)
    .flatMap((word) => [word, ...word.split('-')])
    .map(foldForSearch)
    .filter((word) => word.length >= shortest)

/**
 * What in a text looks like a personal identity number, or like the name of one of the clients whose name words these are.
 * Only words with a capital are looked at, with or without the s of a genitive: what it finds is to be asked about, never
 * refused, for Berg is also a mountain.
 */
export function clientTraces(text: string, clientNames: ReadonlySet<string>, today: LocalDate): Trace[] {
  const numbers = text.match(/(?<!\d)\d{6}(?:\d{2})?\s?[-+–]?\s?\d{4}(?!\d)/g) ?? []
  const words = text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []
  return [
    ...unique(numbers)
      .filter((written) => looksLikePin(written, today))
      .map((written): Trace => ({ kind: 'pin', written })),
    ...unique(words)
      .filter((written) => isNameAmong(written, clientNames))
      .map((written): Trace => ({ kind: 'name', written })),
  ]
}

/** Also one that is miswritten, when it is written as such a number is. */
function looksLikePin(written: string, today: LocalDate): boolean {
  const reading = readPin(written, today)
  return reading.ok || (reading.problem === 'wrong-check-digit' && /[-+–]/.test(written))
}

const isNameAmong = (written: string, clientNames: ReadonlySet<string>): boolean =>
  nameWords(written).some((word) => clientNames.has(word) || clientNames.has(word.replace(/s$/, '')))

const unique = (words: readonly string[]): string[] => [...new Set(words)]
