import { paperFormWords, printoutWayWords } from '../../../app/words'
import { among, type Row, type Teller, text } from './telling'

/** What left the register, on paper or as a file. */
const words = (row: Row): string => {
  const cases = Number(row.cases)
  const together = cases > 1 ? `, tillsammans med ${cases - 1} andra ärenden` : ''
  return `${among(paperFormWords)(text(row.form))} ${among(printoutWayWords)(text(row.way))}${together}`
}

export const printoutTellers: Readonly<Record<string, Teller>> = {
  printout: {
    kind: 'printout',
    tell: ({ before, after }) => {
      if (after) return before && words(before) === words(after) ? null : `${words(after)}.`
      return before ? `Blev inte av: ${words(before)}.` : null
    },
  },
}
