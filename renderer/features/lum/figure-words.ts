import { lastYear, numberOf, type Period, previous, yearOf } from '../../../domain/statistics/period'
import {
  type Figure,
  shareOf,
  type TertialFigures,
  wholeOf,
  type YearFigureKey,
  type YearFigures,
} from '../../../domain/statistics/year-figures'

/** Figures of a report as they stand in a sentence or a table. */

/** "1 209", "ett ej redovisat antal", "uppgift saknas"; what was typed in says so. */
export function figureWords({ n, typed }: Figure): string {
  if (n === null) return 'uppgift saknas'
  const words = n === 'hidden' ? 'ett ej redovisat antal' : n.toLocaleString('sv')
  return typed ? `${words} (manuellt)` : words
}

/** "23 %", with "cirka" when it had to be rounded; null where there is no share to say. */
export function shareWords(part: Figure, whole: Figure): string | null {
  const share = shareOf(part, whole)
  return share && `${share.rounded ? 'cirka ' : ''}${share.percent} %`
}

/** "2022", "tertial 3 2022". */
export const periodWords = (period: Period): string =>
  period.kind === 'year'
    ? String(yearOf(period))
    : period.kind === 'tertial'
      ? `tertial ${numberOf(period)} ${yearOf(period)}`
      : period.kind === 'half-year'
        ? `${numberOf(period) === 1 ? 'första' : 'andra'} halvåret ${yearOf(period)}`
        : `${period.from}–${period.to}`

/** One period of a report: what it is called, and its figures. */
export interface FigureColumn {
  /** "2021". */
  readonly heading: string
  /** How a sentence points at it from the period itself: "året före". */
  readonly against: string
  readonly figure: (key: YearFigureKey) => Figure
}

/** A report as it is told: the period first, then what it is held against. */
export interface ToldFigures {
  readonly period: Period
  readonly longTermMonths: number
  readonly now: FigureColumn
  readonly compared: readonly FigureColumn[]
}

export const toldYear = ({ figures, ...rest }: YearFigures): ToldFigures => ({
  ...rest,
  now: { heading: periodWords(rest.period), against: '', figure: (key) => figures[key].now },
  compared: [
    {
      heading: periodWords(previous(rest.period)),
      against: 'året före',
      figure: (key) => figures[key].before,
    },
  ],
})

const againstWords: Readonly<Record<Period['kind'], { before: string; yearAgo: string }>> = {
  tertial: { before: 'tertialet före', yearAgo: 'samma tertial året före' },
  'half-year': { before: 'halvåret före', yearAgo: 'samma halvår året före' },
  year: { before: 'året före', yearAgo: 'året före' },
  free: { before: 'lika många dagar före', yearAgo: 'samma dagar året före' },
}

export const toldTertial = ({ figures, ...rest }: TertialFigures): ToldFigures => ({
  ...rest,
  now: { heading: periodWords(rest.period), against: '', figure: (key) => figures[key].now },
  compared: [
    {
      heading: periodWords(previous(rest.period)),
      against: againstWords[rest.period.kind].before,
      figure: (key) => figures[key].before,
    },
    {
      heading: periodWords(lastYear(rest.period)),
      against: againstWords[rest.period.kind].yearAgo,
      figure: (key) => figures[key].lastYear,
    },
  ],
})

/** "211 av 525 (cirka 40 %)"; just the number where the denominator is not known. */
export function withShare(key: YearFigureKey, { figure }: FigureColumn): string {
  const words = figureWords(figure(key))
  const whole = wholeOf[key]
  const share = whole && shareWords(figure(key), figure(whole))
  return whole && share ? `${words} av ${figureWords(figure(whole))} (${share})` : words
}
