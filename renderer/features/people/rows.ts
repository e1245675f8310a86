import { foldForSearch } from '../../../domain/case/client'
import type { LocalDate } from '../../../domain/dates'
import { isActive } from '../../../domain/person/person'

/** Who is shown, and in what order. */

interface Entry {
  readonly name: string
  readonly endedOn: string | null
}

const byName = (a: Entry, b: Entry) => a.name.localeCompare(b.name, 'sv')

/** Those in whose texts all typed words occur, by name; those who have left last, and only when asked for. */
export function shownRows<T extends Entry>(
  rows: readonly T[],
  today: LocalDate,
  { text, ended, textsOf }: { text: string; ended: boolean; textsOf: (row: T) => readonly (string | null)[] },
): T[] {
  const words = foldForSearch(text).split(' ')
  return rows
    .filter((row) => ended || isActive(row, today))
    .filter((row) => {
      const texts = foldForSearch(textsOf(row).join(' '))
      return words.every((word) => texts.includes(word))
    })
    .sort((a, b) => Number(!isActive(a, today)) - Number(!isActive(b, today)) || byName(a, b))
}
