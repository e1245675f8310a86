import { isNone, mostFirst, type StallReasonsData } from '../../../domain/statistics/charts'
import { inSentence } from '../../app/words'
import { bars } from './bars'
import { amountText, type ChartTable, cellText } from './chart-table'
import { listed, unsaid } from './chart-words'
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
  if (cases.hidden) return unsaid(['ärenden som står still']).trim()
  const still = `Bland de öppna ärendena står ${amountText(cases, hiddenWord)} still`
  const most = reasons.filter(({ amount, rest }) => !rest && !amount.hidden && !isNone(amount)).slice(0, told)
  const named = most.map(({ label, amount }) => `${inSentence(label)} (${amountText(amount, hiddenWord)})`)
  if (named.length > 0) return `${still}, oftast ${listed(named)}; ett ärende kan ha flera skäl.`
  return reasons.some(({ amount, rest }) => !rest && amount.hidden) ? `${still}.` : `${still} av okänt skäl.`
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
