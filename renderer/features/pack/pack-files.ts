import type { DecisionEntry } from '../../../domain/contract/joint-meetings'
import type { PackChoice, PackContent } from '../../../domain/contract/packs'
import type { UnitSettings } from '../../../domain/contract/settings'
import type { LocalDate } from '../../../domain/dates'
import { isLate } from '../../../domain/joint-meeting/decision'
import type { DocumentBlock, OfficeDocument } from '../../../domain/office/document'
import type { OfficeSheet, SheetCell } from '../../../domain/office/sheets'
import { longDay } from '../../app/dates'
import { hiddenWord, periodWords } from '../../app/statistics-words'
import { decisionStatusWords, obstacleLevelWords } from '../../app/words'
import { type ChartCell, type ChartTable, cellText, shareOf } from '../../ui/charts/chart-table'
import { toldSections } from './pack-told'
import { inOrder, obstacleCases, packTitle, partWords, readingWords, vignetteLead } from './pack-words'
import { vignetteText, vignetteTitle } from './vignette-words'

/** A pack as files: the same contents as on paper, as a document to go on writing in and as a workbook of its tables. */

export interface WholePack {
  readonly choice: PackChoice
  readonly content: PackContent
  readonly settings: UnitSettings
  readonly today: LocalDate
}

export interface ToldVignette {
  readonly key: string
  readonly title: string
  readonly text: string
}

/** As she has changed them, or as the register tells them; those that are left out are not there. */
export function toldVignettes({ choice, content, settings }: WholePack): ToldVignette[] {
  const own = content.vignettes.map((one) => vignetteText(one, settings.phases))
  return (choice.vignettes ?? own).flatMap((text, at): ToldVignette[] => {
    const told = content.vignettes[at]
    const title = told ? vignetteTitle(told) : 'Annat skäl'
    return text === '' ? [] : [{ key: String(at), title: `Ärende ${at + 1}. ${title}`, text }]
  })
}

/** "1 januari 2025 – 30 juni 2025", and what it is called. */
export const packSpan = ({ choice: { period } }: WholePack): string =>
  period.kind === 'free'
    ? `${longDay(period.from)} – ${longDay(period.to)}`
    : `${periodWords(period)}, ${longDay(period.from)} – ${longDay(period.to)}`

export const obstacleHeadings = ['Hinder', 'Nivå', 'Ärenden', 'Beslut'] as const

export const obstacleRows = ({ content }: WholePack): string[][] =>
  content.obstacles.map((one) => [
    one.text,
    obstacleLevelWords[one.level],
    obstacleCases(one, content.smallUnder),
    [
      one.decision ? `${one.decision}${one.decidedOn ? ` (${one.decidedOn})` : ''}` : 'Inget beslut',
      one.solvedOn && `(löst ${one.solvedOn})`,
    ]
      .filter(Boolean)
      .join(' '),
  ])

export const decisionHeadings = ['Beslut', 'Ansvarig', 'Klart senast', 'Läge'] as const

/** As it stands on screen (Decisions.tsx), so that paper and page say the same. */
const stateOf = (one: DecisionEntry, today: LocalDate): string =>
  isLate(one, today)
    ? 'Försenat'
    : `${decisionStatusWords[one.status]}${one.closedOn === null ? '' : ` ${one.closedOn}`}`

export const decisionRows = ({ content, today }: WholePack): string[][] =>
  content.decisions.map(({ text, decidedOn, owner, dueOn, result, ...one }) => [
    `${text} (${decidedOn})`,
    owner ?? '–',
    dueOn ?? '–',
    [`${stateOf({ ...one, text, decidedOn, owner, dueOn, result }, today)}.`, result]
      .filter(Boolean)
      .join(' '),
  ])

const tableBlock = ({ columns, rows }: ChartTable): DocumentBlock => ({
  kind: 'table',
  headings: [...columns],
  rows: rows.map(({ heading, cells }) => [heading, ...cells.map((cell) => cellText(cell, hiddenWord))]),
  numbers: columns.slice(1).map((_, at) => at + 1),
  sums: rows.flatMap(({ sums }, at) => (sums ? [at] : [])),
})

const plainTable = (headings: readonly string[], rows: readonly string[][]): DocumentBlock => ({
  kind: 'table',
  headings: [...headings],
  rows: rows.map((cells) => [...cells]),
  numbers: [],
})

export function packDocument(pack: WholePack): OfficeDocument {
  const { choice, content, settings, today } = pack
  const has = (part: (typeof choice.parts)[number]) => choice.parts.includes(part)
  const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: 'heading', level, text })
  const text = (words: string, muted = false): DocumentBlock => ({ kind: 'text', text: words, muted })
  return {
    title: packTitle,
    header: settings.unit ? `${settings.unit}. ${packTitle}` : packTitle,
    blocks: [
      heading(1, packTitle),
      ...(settings.unit ? [text(settings.unit)] : []),
      text(packSpan(pack)),
      text(`Framtaget ${longDay(today)}.`, true),
      heading(2, 'Innehåll'),
      { kind: 'list', items: inOrder(choice.parts).map((part) => partWords[part]) },
      heading(2, 'Så läses talen'),
      { kind: 'list', items: [...readingWords(content.smallUnder)] },
      { kind: 'page-break' },
      ...(has('decisions')
        ? [heading(2, partWords.decisions), listOr(decisionHeadings, decisionRows(pack), noDecisions)]
        : []),
      ...toldSections(content, settings, choice.parts).flatMap((section): DocumentBlock[] => [
        heading(2, section.title),
        ...section.lead.map((words) => text(words)),
        ...section.pictures.flatMap(({ title, sentence, note, table }): DocumentBlock[] => [
          heading(3, title),
          text(sentence),
          ...(note === undefined ? [] : [text(note, true)]),
          ...(table ? [tableBlock(table)] : []),
        ]),
        ...section.tables.flatMap(({ title, notes, table }): DocumentBlock[] => [
          heading(3, title),
          text(notes.join(' '), true),
          tableBlock(table),
        ]),
      ]),
      ...(has('vignettes')
        ? [
            heading(2, partWords.vignettes),
            text(vignetteLead(content.smallUnder), true),
            ...toldVignettes(pack).flatMap((one) => [heading(3, one.title), text(one.text)]),
          ]
        : []),
      ...(has('obstacles')
        ? [heading(2, partWords.obstacles), listOr(obstacleHeadings, obstacleRows(pack), noObstacles)]
        : []),
    ],
  }
}

export const noObstacles = 'Inga hinder är noterade för perioden.'
export const noDecisions = 'Inga beslut från tidigare möten.'

const listOr = (headings: readonly string[], rows: readonly string[][], none: string): DocumentBlock =>
  rows.length === 0 ? { kind: 'text', text: none } : plainTable(headings, rows)

/** A number as a number; what is hidden and what is nothing in words. */
const sheetCell = ({ amount }: ChartCell): SheetCell => (amount.hidden ? hiddenWord : (amount.n ?? '–'))

/** Whole per cent beside what it is a share of. */
function shareCell({ amount, of }: ChartCell): SheetCell {
  const share = of ? shareOf(amount, of) : null
  return share ?? (of && (amount.hidden || of.hidden) ? hiddenWord : null)
}

/** Names that a tab would cut off. */
const tabWords: Readonly<Record<string, string>> = {
  'Ansökningar till Försäkringskassan': 'Ansökningar till FK',
  'Parallella insatser och förflyttning': 'Parallella och förflyttning',
}

function sheetOf(name: string, lead: readonly string[], { columns, rows }: ChartTable): OfficeSheet {
  const [first = '', ...others] = columns
  const shared = others.map((_, at) => rows.some(({ cells }) => cells[at]?.of !== undefined))
  return {
    name: tabWords[name] ?? name,
    lead: [...lead],
    headings: [
      first,
      ...others.flatMap((column, at) => [column, ...(shared[at] ? [`Andel %, ${column}`] : [])]),
    ],
    rows: rows.map(({ heading, cells }) => [
      heading,
      ...cells.flatMap((cell, at) => [sheetCell(cell), ...(shared[at] ? [shareCell(cell)] : [])]),
    ]),
    sums: rows.flatMap(({ sums }, at) => (sums ? [at] : [])),
  }
}

/** What the sheets are called whole, in their order: a tab has room for few letters. */
const contentsSheet = (pack: WholePack, sheets: readonly OfficeSheet[]): OfficeSheet => ({
  name: 'Innehåll',
  lead: [packTitle, packSpan(pack)],
  headings: ['Blad', 'Innehåll'],
  rows: sheets.map(({ name, lead: [title = name] }) => [name, title]),
})

/** A sheet a table, and first what there is; none when nothing that is chosen is a table. */
export function packSheets(pack: WholePack): OfficeSheet[] {
  const { choice, content, settings } = pack
  const [reading = ''] = readingWords(content.smallUnder)
  const about = (title: string, more: readonly string[]) => [title, packSpan(pack), ...more, reading]
  const sheets = toldSections(content, settings, choice.parts).flatMap((section) => [
    ...section.pictures.flatMap(({ title, sentence, note, table }) =>
      table ? [sheetOf(title, about(title, [sentence, ...(note === undefined ? [] : [note])]), table)] : [],
    ),
    ...section.tables.map(({ title, notes, table }) => sheetOf(title, about(title, notes), table)),
  ])
  const listSheet = (
    part: 'decisions' | 'obstacles',
    name: string,
    headings: readonly string[],
    rows: string[][],
  ) =>
    choice.parts.includes(part) && rows.length > 0
      ? [{ name, lead: [partWords[part], packSpan(pack)], headings: [...headings], rows }]
      : []
  const all = [
    ...listSheet('decisions', 'Beslut', decisionHeadings, decisionRows(pack)),
    ...sheets,
    ...listSheet('obstacles', 'Hinder', obstacleHeadings, obstacleRows(pack)),
  ]
  return all.length === 0 ? [] : [contentsSheet(pack, all), ...all]
}
