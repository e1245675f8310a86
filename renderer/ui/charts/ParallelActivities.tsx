import { isNone, type ParallelData, type Parted, parallelKinds } from '../../../domain/statistics/charts'
import { type ChartTable, cellText } from './chart-table'
import { begun, counted, parallelKindWords } from './chart-words'
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
  const [now, ...before] = over
  if (!now || isNone(now.total)) return 'Inga klienter att räkna.'
  const withWork = ({ parts, total }: Row) => cellText({ amount: parts['with-work'], of: total }, hiddenWord)
  const whole = `${begun(now.label)} har ${withWork(now)} av ${counted(now.total, 'klient', 'klienter', hiddenWord)} parallella insatser med jobb och ${cellText({ amount: now.parts['without-work'], of: now.total }, hiddenWord)} utan jobb`
  const others = [...before, ...bySex]
    .filter(({ total }) => !isNone(total))
    .map((row) => `${row.label} ${withWork(row)}`)
  return others.length === 0 ? `${whole}.` : `${whole}; motsvarande med jobb: ${others.join(', ')}.`
}

export const tableOf = ({ over, bySex }: ParallelData): ChartTable => ({
  columns: ['Vilka', ...parallelKinds.map((kind) => parallelKindWords[kind]), 'Alla klienter'],
  rows: [...over, ...bySex].map(({ label, parts, total }) => ({
    heading: label,
    cells: [...parallelKinds.map((kind) => ({ amount: parts[kind], of: total })), { amount: total }],
  })),
})
