import type { LumEntry } from '../../../domain/contract/lum'
import type { DocumentBlock, OfficeDocument } from '../../../domain/office/document'
import { lumCosts, lumHeadings, lumIncome, lumNumbers, lumSums } from '../../../domain/statistics/lum'
import {
  asDecidedWords,
  economyLead,
  financedWords,
  handInWords,
  kronor,
  lumCostWords,
  lumFilledWords,
  lumIncomeWords,
  lumParts,
  numbered,
  repaidWords,
  wholeKronor,
} from './lum-words'

/** The LUM-redovisning as a document to go on writing in: the same parts in the same order as on paper. */
export function lumDocument({ year, facts }: LumEntry): OfficeDocument {
  const title = `LUM-redovisning ${year}`
  const sums = lumSums(facts)
  const box = (crossed: boolean) => (crossed ? '☒' : '☐')
  const money = (
    heading: string,
    rows: readonly (readonly [string, number | null])[],
    sum: number,
  ): DocumentBlock => ({
    kind: 'table',
    headings: [heading, 'Kronor'],
    rows: [...rows.map(([label, amount]) => [label, wholeKronor(amount)]), ['Summa', wholeKronor(sum)]],
    numbers: [1],
    sums: [rows.length],
  })
  return {
    title,
    header: title,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      { kind: 'heading', level: 2, text: lumParts.cover },
      {
        kind: 'table',
        headings: [],
        rows: [
          [lumFilledWords.projectName, facts.projectName],
          ['Beviljat belopp', kronor(facts.income.granted)],
          ['År', String(year)],
          [lumFilledWords.district, facts.district],
          [lumFilledWords.contact, facts.contact],
          [lumFilledWords.manager, facts.manager],
        ],
        numbers: [],
      },
      { kind: 'text', text: `${box(facts.asDecided)} ${asDecidedWords}` },
      {
        kind: 'text',
        text: `${box((facts.repaid ?? 0) > 0)} ${repaidWords} ${kronor(facts.repaid) || '–'}`,
      },
      {
        kind: 'table',
        headings: [],
        rows: [
          ['I Stockholm den', facts.signedOn ?? ''],
          ['Namnteckning', ''],
          ['Namnförtydligande', ''],
        ],
        numbers: [],
      },
      { kind: 'page-break' },
      { kind: 'heading', level: 2, text: lumParts.economy },
      { kind: 'text', text: economyLead },
      money(
        'Intäkter',
        lumIncome.map((key) => [lumIncomeWords[key], facts.income[key]]),
        sums.income,
      ),
      money(
        'Kostnader',
        lumCosts.map((key) => [lumCostWords[key], facts.costs[key]]),
        sums.costs,
      ),
      { kind: 'text', text: handInWords(year), muted: true },
      { kind: 'page-break' },
      { kind: 'heading', level: 2, text: `${lumParts.report} för ${year}` },
      {
        kind: 'table',
        headings: [],
        rows: [
          [lumFilledWords.recordNumber, facts.recordNumber],
          ['Utgivare', 'Socialförvaltningen'],
          [lumFilledWords.contact, facts.contact],
        ],
        numbers: [],
      },
      { kind: 'text', text: financedWords },
      ...lumHeadings.flatMap((key): DocumentBlock[] => [
        { kind: 'heading', level: lumNumbers[key].includes('.') ? 3 : 2, text: numbered(key) },
        { kind: 'text', text: facts.sections[key] },
      ]),
    ],
  }
}
