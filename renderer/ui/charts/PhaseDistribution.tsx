import {
  isNone,
  type PhaseDistributionData,
  type PhaseState,
  phaseStates,
} from '../../../domain/statistics/charts'
import { amountText, type ChartTable } from './chart-table'
import { begun, counted, listed, type PhaseNames, phaseStateWord, stateInSentence } from './chart-words'
import { Figure } from './Figure'
import { phaseFills } from './fills'
import type { Look } from './legend'
import { occurring, stackedColumns } from './stacked'
import type { Surface } from './surface'

interface PhaseDistributionProps {
  readonly data: PhaseDistributionData
  readonly phases: PhaseNames
  readonly on: Surface
}

/** How many clients of the target group stood in each phase, month by month or tertial by tertial. */
export function PhaseDistribution({ data, phases, on }: PhaseDistributionProps) {
  const parts = statesIn(data)
  const looks = Object.fromEntries(
    phaseStates.map((state): [PhaseState, Look] => [
      state,
      { fill: phaseFills[state], name: phaseStateWord(phases, state) },
    ]),
  ) as Record<PhaseState, Look>
  return (
    <Figure
      title="Målgruppen per fas"
      sentence={sentenceOf(data, phases, on.hiddenWord)}
      on={on}
      picture={
        data.every(({ total }) => isNone(total)) ? null : stackedColumns({ bars: data, parts, looks }, on)
      }
      table={tableOf(data, phases)}
    />
  )
}

/** Phase 5 without an outcome is spoken of only where there is such. */
const statesIn = (data: PhaseDistributionData) =>
  phaseStates.filter((state) => state !== 'outcome-unknown' || occurring(data, [state]).length > 0)

export function sentenceOf(data: PhaseDistributionData, phases: PhaseNames, hiddenWord: string): string {
  const last = data.at(-1)
  const first = data[0]
  if (!last || !first || data.every(({ total }) => isNone(total))) return 'Inga klienter i målgruppen.'
  const states = occurring([last], phaseStates)
  const told = states.map(
    (state) => `${amountText(last.parts[state], hiddenWord)} ${stateInSentence(phases, state)}`,
  )
  const whole = `${begun(last.label)} fanns i målgruppen ${counted(last.total, 'klient', 'klienter', hiddenWord)}`
  const compared = first === last ? '' : `; ${first.label} var de ${amountText(first.total, hiddenWord)}`
  return `${whole}${told.length === 0 ? '' : `: ${listed(told)}`}${compared}.`
}

function tableOf(data: PhaseDistributionData, phases: PhaseNames): ChartTable {
  const states = statesIn(data)
  return {
    columns: ['Tidpunkt', ...states.map((state) => phaseStateWord(phases, state)), 'Alla'],
    rows: data.map(({ label, parts, total }) => ({
      heading: label,
      cells: [...states.map((state) => ({ amount: parts[state], of: total })), { amount: total }],
    })),
  }
}
