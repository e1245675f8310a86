import { type AnswersData, alphabetical, isNone, type UnitAnswers } from '../../../domain/statistics/charts'
import { bars } from './bars'
import { amountText, type ChartTable } from './chart-table'
import { counted, unsaid } from './chart-words'
import { Figure } from './Figure'
import { explained } from './legend'
import type { Surface } from './surface'

interface AnswersPerUnitProps {
  readonly data: AnswersData
  readonly on: Surface
}

const looks = [
  { fill: 'strong', name: 'Besvarade' },
  { fill: 'empty', name: 'Skickade, inte besvarade' },
] as const

/** Rehabiliteringsförfrågningar to each care unit, and what was answered; by name. */
export function AnswersPerUnit({ data, on }: AnswersPerUnitProps) {
  const units = alphabetical(data.units)
  const rows = units.map((unit) => ({
    label: unit.label,
    length: unit.sent,
    filled: unit.answered,
    note: noteOf(unit, on.hiddenWord),
  }))
  return (
    <Figure
      title="Svar per vårdenhet"
      sentence={sentenceOf(data.all, on.hiddenWord)}
      on={on}
      picture={isNone(data.all.sent) ? null : explained(looks, bars(rows, 'strong', on), on)}
      table={tableOf({ ...data, units })}
    />
  )
}

function noteOf({ sent, answered, medianDays }: UnitAnswers, hiddenWord: string): string {
  const numbers = `${amountText(answered, hiddenWord)} av ${amountText(sent, hiddenWord)}`
  return medianDays.n === null && !medianDays.hidden
    ? numbers
    : `${numbers}, ${`median ${counted(medianDays, 'dag', 'dagar', hiddenWord)}`.replaceAll(' ', '\u00a0')}`
}

export function sentenceOf({ sent, answered, medianDays }: UnitAnswers, hiddenWord: string): string {
  if (isNone(sent)) return 'Inga rehabiliteringsförfrågningar skickades i perioden.'
  if (sent.hidden) return unsaid(['rehabiliteringsförfrågningar som skickades i perioden']).trim()
  const all = counted(
    sent,
    'skickad rehabiliteringsförfrågan',
    'skickade rehabiliteringsförfrågningar',
    hiddenWord,
  )
  if (answered.hidden) return unsaid([`av ${all} som har besvarats`]).trim()
  const whole = `Av ${all} har ${amountText(answered, hiddenWord)} besvarats`
  return isNone(answered) || medianDays.hidden
    ? `${whole}.`
    : `${whole}, med en mediantid på ${counted(medianDays, 'dag', 'dagar', hiddenWord)}.`
}

export function tableOf({ units, all }: AnswersData): ChartTable {
  const row = ({ label, sent, answered, medianDays }: UnitAnswers) => ({
    heading: label,
    cells: [{ amount: sent }, { amount: answered, of: sent }, { amount: medianDays }],
  })
  return {
    columns: ['Vårdenhet', 'Skickade', 'Besvarade', 'Median, dagar'],
    rows: [...units.map(row), { ...row(all), sums: true }],
  }
}
