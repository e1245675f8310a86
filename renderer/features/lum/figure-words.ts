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

/** "1 209", "färre än 5", "uppgift saknas"; what was typed in says so. */
export function figureWords({ n, typed }: Figure, smallUnder: number): string {
  if (n === null) return 'uppgift saknas'
  const words = n === 'few' ? `färre än ${smallUnder}` : n.toLocaleString('sv')
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
  readonly smallUnder: number
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

export const toldTertial = ({ figures, ...rest }: TertialFigures): ToldFigures => ({
  ...rest,
  now: { heading: periodWords(rest.period), against: '', figure: (key) => figures[key].now },
  compared: [
    {
      heading: periodWords(previous(rest.period)),
      against: 'tertialet före',
      figure: (key) => figures[key].before,
    },
    {
      heading: periodWords(lastYear(rest.period)),
      against: 'samma tertial året före',
      figure: (key) => figures[key].lastYear,
    },
  ],
})

/** "211 av 525 (cirka 40 %)"; just the number where the denominator is not known. */
export function withShare(key: YearFigureKey, { figure }: FigureColumn, smallUnder: number): string {
  const words = figureWords(figure(key), smallUnder)
  const whole = wholeOf[key]
  const share = whole && shareWords(figure(key), figure(whole))
  return whole && share ? `${words} av ${figureWords(figure(whole), smallUnder)} (${share})` : words
}
