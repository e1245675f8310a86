import { foldForSearch } from '../case/client'
import { readPin } from '../case/pin'
import type { LocalDate } from '../dates'
import { asRead, runTogether } from '../pack/as-read'

/** A word of a text that may tell who a client is, as it was written. */
export interface Trace {
  readonly kind: 'name' | 'pin'
  readonly written: string
}

/** Shorter words could be anything. */
const shortest = 3

/** The words of a name, folded, each by itself: "Anna-Karin" is also "Anna" and "Karin". */
export const nameWords = (name: string): string[] =>
  asRead(name)
    .split(' ')
    .flatMap((word) => [word, ...word.split('-').flatMap(runTogether)])
    .map(foldForSearch)
    .filter((word) => word.length >= shortest)

/**
 * What in a text looks like a personal identity number, or like the name of one of the clients whose name words these are.
 * Only words with a capital are looked at, with or without the s of a genitive: what it finds is to be asked about, never
 * refused, for Berg is also a mountain.
 */
export function clientTraces(written: string, clientNames: ReadonlySet<string>, today: LocalDate): Trace[] {
  const text = asRead(written)
  const numbers =
    text.match(/(?<!\d)(?:\d\d[ .]?)?\d\d[ .]?\d\d[ .]?\d\d[ .]{0,2}[-+–]?[ .]{0,2}\d\d ?\d\d(?!\d)/g) ?? []
  const words = text.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []
  return [
    ...unique(numbers)
      .filter((number) => looksLikePin(number.replaceAll(/[ .]/g, ''), today))
      .map((number): Trace => ({ kind: 'pin', written: number })),
    ...unique(words)
      .filter((word) => isNameAmong(word, clientNames))
      .map((word): Trace => ({ kind: 'name', written: word })),
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
