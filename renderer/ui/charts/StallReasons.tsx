import { isNone, mostFirst, type StallReasonsData } from '../../../domain/statistics/charts'
import { inSentence } from '../../app/words'
import { bars } from './bars'
import { amountText, type ChartTable, cellText } from './chart-table'
import { counted, listed } from './chart-words'
import { Figure } from './Figure'
import type { Surface } from './surface'

interface StallReasonsProps {
  readonly data: StallReasonsData
  readonly on: Surface
}

/** Why cases stand still, most first. */
export function StallReasons({ data, on }: StallReasonsProps) {
  const sorted = { ...data, reasons: mostFirst(data.reasons) }
  const shown = sorted.reasons.filter(({ amount }) => !isNone(amount))
  const rows = shown.map(({ label, amount }) => ({
    label,
    length: amount,
    filled: amount,
    note: cellText({ amount, of: data.cases }, on.hiddenWord),
  }))
  return (
    <Figure
      title="Varför ärenden står still"
      sentence={sentenceOf(sorted, on.hiddenWord)}
      on={on}
      picture={shown.length === 0 ? null : bars(rows, 'strong', on)}
      table={tableOf(sorted)}
    />
  )
}

const told = 3

export function sentenceOf({ reasons, cases }: StallReasonsData, hiddenWord: string): string {
  if (isNone(cases)) return 'Inga ärenden står still.'
  const still = `${counted(cases, 'ärende', 'ärenden', hiddenWord)} står still`
  const most = reasons.filter(({ amount, rest }) => !rest && !isNone(amount)).slice(0, told)
  if (most.length === 0) return `${still} av okänt skäl.`
  const named = most.map(({ label, amount }) => `${inSentence(label)} (${amountText(amount, hiddenWord)})`)
  return `${still}, oftast ${listed(named)}; ett ärende kan ha flera skäl.`
}

function tableOf({ reasons, cases }: StallReasonsData): ChartTable {
  return {
    columns: ['Skäl', 'Ärenden'],
    rows: [
      ...reasons.map(({ label, amount }) => ({ heading: label, cells: [{ amount, of: cases }] })),
      { heading: 'Ärenden som står still', cells: [{ amount: cases }], sums: true },
    ],
  }
}
