import {
  alphabetical,
  type CoverageData,
  type CoverageKind,
  coverageKinds,
  isNone,
  type Parted,
} from '../../../domain/statistics/charts'
import { amountText, type ChartTable, cellText } from './chart-table'
import { counted, coverageKindWords } from './chart-words'
import { Figure } from './Figure'
import { stackedRows } from './stacked'
import type { Surface } from './surface'

interface FollowUpCoverageProps {
  readonly data: CoverageData
  readonly on: Surface
}

const looks = {
  held: { fill: 'strong', name: coverageKindWords.held },
  attempted: { fill: 'dotted', name: coverageKindWords.attempted },
  cancelled: { fill: 'empty', name: coverageKindWords.cancelled },
  overdue: { fill: 'striped', name: coverageKindWords.overdue },
} as const

/** Follow-ups held, tried and left: the period and what it is compared with, or socialsekreterare by name. */
export function FollowUpCoverage({ data, on }: FollowUpCoverageProps) {
  const rows = data.by === 'worker' ? alphabetical(data.rows) : [data.all, ...data.rows]
  return (
    <Figure
      title={data.by === 'period' ? 'Uppföljningar' : 'Uppföljningar per socialsekreterare'}
      sentence={sentenceOf(data.all, on.hiddenWord)}
      on={on}
      picture={
        [...rows, data.all].every(({ total }) => isNone(total))
          ? null
          : stackedRows({ bars: rows, parts: coverageKinds, looks }, on, 'count')
      }
      table={tableOf({ ...data, rows })}
    />
  )
}

export function sentenceOf({ parts, total }: Parted<CoverageKind>, hiddenWord: string): string {
  if (isNone(total)) return 'Inga uppföljningar i perioden.'
  return `Av ${counted(total, 'uppföljning', 'uppföljningar', hiddenWord)} genomfördes ${cellText({ amount: parts.held, of: total }, hiddenWord)}, vid ${amountText(parts.attempted, hiddenWord)} fick man inte kontakt, ${amountText(parts.cancelled, hiddenWord)} ställdes in och ${amountText(parts.overdue, hiddenWord)} är inte gjorda.`
}

export function tableOf({ by, rows, all }: CoverageData): ChartTable {
  const row = ({ label, parts, total }: Parted<CoverageKind>) => ({
    heading: label,
    cells: [...coverageKinds.map((kind) => ({ amount: parts[kind], of: total })), { amount: total }],
  })
  return {
    columns: [
      by === 'period' ? 'Period' : 'Socialsekreterare',
      ...coverageKinds.map((kind) => coverageKindWords[kind]),
      'Alla',
    ],
    rows: by === 'period' ? rows.map(row) : [...rows.map(row), { ...row(all), sums: true }],
  }
}
