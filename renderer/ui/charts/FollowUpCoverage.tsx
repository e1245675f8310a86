import {
  alphabetical,
  type CoverageData,
  type CoverageKind,
  coverageKinds,
  inTime,
  isNone,
  type Parted,
} from '../../../domain/statistics/charts'
import { amountText, type ChartTable, cellText } from './chart-table'
import { counted, coverageKindWords, listed, unsaid } from './chart-words'
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
  const rows = data.by === 'worker' ? alphabetical(data.rows) : inTime([...data.rows, data.all])
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
  if (total.hidden) return unsaid(['uppföljningar som var planerade i perioden']).trim()
  const said = (kind: CoverageKind) => amountText(parts[kind], hiddenWord)
  const told: Record<CoverageKind, string> = {
    held: `genomfördes ${cellText({ amount: parts.held, of: total }, hiddenWord)}`,
    attempted: `vid ${said('attempted')} nåddes inte klienten`,
    cancelled: `${said('cancelled')} ställdes in`,
    overdue: `${said('overdue')} är inte gjorda`,
  }
  const shown = coverageKinds.filter((kind) => !parts[kind].hidden)
  const hidden = coverageKinds.filter((kind) => parts[kind].hidden)
  const all = counted(total, 'uppföljning', 'uppföljningar', hiddenWord)
  const notTold = unsaid(hidden.map((kind) => hiddenWords[kind]))
  if (shown.length === 0) return `I perioden planerades ${all}.${notTold}`
  const begins = parts.held.hidden ? `I perioden planerades ${all}: ` : `Av ${all} `
  return `${begins}${listed(shown.map((kind) => told[kind]))}.${notTold}`
}

const hiddenWords: Record<CoverageKind, string> = {
  held: 'som genomfördes',
  attempted: 'där klienten inte nåddes',
  cancelled: 'som ställdes in',
  overdue: 'som inte är gjorda',
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
    rows: by === 'period' ? inTime(rows).map(row) : [...rows.map(row), { ...row(all), sums: true }],
  }
}
