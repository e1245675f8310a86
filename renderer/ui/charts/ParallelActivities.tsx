import {
  type Amount,
  isNone,
  type ParallelData,
  type Parted,
  parallelKinds,
  together,
} from '../../../domain/statistics/charts'
import { longDay } from '../../app/dates'
import { inSentence } from '../../app/words'
import { amountText, type ChartTable, cellText, shareOf } from './chart-table'
import { counted, onDay, parallelKindWords, unsaid } from './chart-words'
import { Figure } from './Figure'
import { stackedRows } from './stacked'
import type { Surface } from './surface'

interface ParallelActivitiesProps {
  readonly data: ParallelData
  readonly on: Surface
}

const looks = {
  'with-work': { fill: 'strong', name: parallelKindWords['with-work'] },
  'without-work': { fill: 'dotted', name: parallelKindWords['without-work'] },
  'one-type': { fill: 'striped', name: parallelKindWords['one-type'] },
  none: { fill: 'empty', name: parallelKindWords.none },
} as const

type Row = Parted<(typeof parallelKinds)[number]>

/** How many clients have insatser of different kinds at the same time: now and before, women and men. */
export function ParallelActivities({ data, on }: ParallelActivitiesProps) {
  const over = data.over.filter(({ total }) => !isNone(total))
  const rows = [...over, ...data.bySex.filter(({ total }) => !isNone(total))]
  return (
    <Figure
      title="Parallella insatser"
      sentence={sentenceOf(data, on.hiddenWord)}
      on={on}
      picture={
        rows.length === 0
          ? null
          : stackedRows({ bars: rows, parts: parallelKinds, looks, secondGroup: over.length }, on, 'share')
      }
      table={tableOf(data)}
    />
  )
}

export function sentenceOf({ over, bySex }: ParallelData, hiddenWord: string): string {
  const now = over.at(-1)
  if (!now || isNone(now.total)) return 'Inga klienter att räkna.'
  const withWork = now.parts['with-work']
  const either = together(withWork, now.parts['without-work'])
  const of = counted(now.total, 'klient', 'klienter', hiddenWord)
  const day = `Den ${longDay(now.day)} hade`
  if (now.total.hidden || (withWork.hidden && either.hidden))
    return unsaid([`klienter som hade parallella insatser ${onDay(now.day)}`]).trim()
  const whole = either.hidden
    ? `${day} ${ofAll(withWork, now.total, of, hiddenWord)} parallella insatser med jobbinriktat inslag.${unsaid(['som hade parallella insatser utan jobb'])}`
    : `${day} ${ofAll(either, now.total, of, hiddenWord)} parallella insatser, varav ${amountText(withWork, hiddenWord)} med jobbinriktat inslag.`
  const share = ({ parts, total }: Row) => cellText({ amount: parts['with-work'], of: total }, hiddenWord)
  const seen = (row: Row) => !isNone(row.total) && !row.parts['with-work'].hidden
  const others = [
    ...over
      .slice(0, -1)
      .filter(seen)
      .toReversed()
      .map((row) => `${share(row)} ${onDay(row.day)}`),
    ...bySex.filter(seen).map((row) => `${inSentence(row.label)} ${share(row)}`),
  ]
  return others.length === 0 ? whole : `${whole} Motsvarande med jobbinriktat inslag: ${others.join(', ')}.`
}

/** "17 av 513 klienter (3 %)". */
function ofAll(amount: Amount, total: Amount, all: string, hiddenWord: string): string {
  const share = amount.n === 0 ? null : shareOf(amount, total)
  return `${amountText(amount, hiddenWord)} av ${all}${share === null ? '' : ` (${share}\u00a0%)`}`
}

export const tableOf = ({ over, bySex }: ParallelData): ChartTable => ({
  columns: ['Vilka', ...parallelKinds.map((kind) => parallelKindWords[kind]), 'Alla klienter'],
  rows: [...over, ...bySex].map(({ label, parts, total }) => ({
    heading: label,
    cells: [...parallelKinds.map((kind) => ({ amount: parts[kind], of: total })), { amount: total }],
  })),
})
