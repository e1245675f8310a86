import { foldForSearch } from '../../../domain/case/client'

/** Who is shown, and in what order. */

interface Entry {
  readonly name: string
  readonly endedOn: string | null
}

const byName = (a: Entry, b: Entry) => a.name.localeCompare(b.name, 'sv')

/** Those in whose texts all typed words occur, by name; those who have left last, and only when asked for. */
export function shownRows<T extends Entry>(
  rows: readonly T[],
  { text, ended, textsOf }: { text: string; ended: boolean; textsOf: (row: T) => readonly (string | null)[] },
): T[] {
  const words = foldForSearch(text).split(' ')
  return rows
    .filter((row) => ended || row.endedOn === null)
    .filter((row) => {
      const texts = foldForSearch(textsOf(row).join(' '))
      return words.every((word) => texts.includes(word))
    })
    .sort((a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null) || byName(a, b))
}
