import {
  flowFigures,
  stockFigures,
  type TertialFigures,
  wholeOf,
  type YearFigureKey,
  type YearFigures,
} from '../../../domain/statistics/year-figures'
import { longDay } from '../../app/dates'
import { figureWords, shareWords, type ToldFigures, toldTertial, toldYear } from './figure-words'

/** The same figures as tables to paste: with tabs between, or as HTML for word processors and mail. */
export interface FigureTable {
  readonly caption: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const yearTables = (figures: YearFigures): FigureTable[] => tablesOf(toldYear(figures))

export const tertialTables = (figures: TertialFigures): FigureTable[] => tablesOf(toldTertial(figures))

const labels: Readonly<Record<YearFigureKey, (months: number) => string>> = {
  assistanceClients: () => 'Klienter med ekonomiskt bistånd',
  noSgi: () => 'Sjukskrivna utan SGI',
  socialMedical: () => 'Socialmedicinska hinder',
  targetGroup: () => 'Målgruppen',
  longTerm: (months) => `Aktuella ${months} månader eller mer`,
  plans: () => 'Aktuell rehabplan',
  inCooperation: () => 'I samverkansfas',
  inActivity: () => 'I insats',
  selfSupporting: () => 'Nått egen försörjning',
  viaCare: () => 'Nått egen försörjning genom fördjupad samverkan med vården',
  benefitGranted: () => 'Beviljad sjuk- eller aktivitetsersättning',
  exhausted: () => 'Möjlighet till självförsörjning bedömd uttömd',
}

function tablesOf({ period, longTermMonths, now, compared }: ToldFigures): FigureTable[] {
  const words = (column: ToldFigures['now'], key: YearFigureKey) =>
    column.figure(key).n === 'hidden' ? 'redovisas inte' : figureWords(column.figure(key))
  const row = (key: YearFigureKey, shared: boolean) => {
    const whole = wholeOf[key]
    const share = whole && shareWords(now.figure(key), now.figure(whole))
    return [
      labels[key](longTermMonths),
      words(now, key),
      ...(shared ? [whole && share ? words(now, whole) : '', share ?? ''] : []),
      ...compared.map((column) => words(column, key)),
    ]
  }
  const before = compared.map(({ heading }) => heading)
  return [
    {
      caption: `Läget den ${longDay(period.to)} (klienter)`,
      headings: ['Mått', now.heading, 'Av', 'Andel', ...before],
      rows: stockFigures.map((key) => row(key, true)),
    },
    {
      caption: `Det som hände under ${now.heading} (klienter)`,
      headings: ['Mått', now.heading, ...before],
      rows: flowFigures.map((key) => row(key, false)),
    },
  ]
}

/** One line a row, an empty line between tables. */
export const tabbed = (tables: readonly FigureTable[]): string =>
  tables
    .map(({ caption, headings, rows }) =>
      [caption, headings.join('\t'), ...rows.map((cells) => cells.join('\t'))].join('\n'),
    )
    .join('\n\n')

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

export const asHtml = (tables: readonly FigureTable[]): string =>
  tables
    .map(({ caption, headings, rows }) => {
      const head = headings.map((heading) => `<th>${escaped(heading)}</th>`).join('')
      const body = rows.map((cells) => {
        const [label = '', ...rest] = cells
        const numbers = rest.map((cell) => `<td align="right">${escaped(cell)}</td>`).join('')
        return `<tr><td>${escaped(label)}</td>${numbers}</tr>`
      })
      return `<p><b>${escaped(caption)}</b></p><table border="1"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
    })
    .join('')
