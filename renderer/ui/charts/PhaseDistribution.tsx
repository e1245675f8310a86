import {
  isNone,
  type PhaseDistributionData,
  type PhaseState,
  phaseStates,
} from '../../../domain/statistics/charts'
import { longDay } from '../../app/dates'
import { amountText, type ChartTable } from './chart-table'
import {
  counted,
  listed,
  onDay,
  type PhaseNames,
  phaseStateWord,
  stateInSentence,
  unsaid,
} from './chart-words'
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
  if (!last || data.every(({ total }) => isNone(total))) return 'Inga klienter i målgruppen.'
  const before = data.at(-2)
  const states = occurring([last], phaseStates)
  const told = states
    .filter((state) => !last.parts[state].hidden)
    .map((state) => `${amountText(last.parts[state], hiddenWord)} ${stateInSentence(phases, state)}`)
  const hidden = states
    .filter((state) => last.parts[state].hidden)
    .map((state) => stateInSentence(phases, state))
  const notTold = unsaid(hidden.length === 0 ? [] : [`som var ${hidden.join(' eller ')}`])
  if (last.total.hidden) return unsaid([`klienter som ingick i målgruppen ${onDay(last.day)}`]).trim()
  const whole = `Den ${longDay(last.day)} ingick ${counted(last.total, 'klient', 'klienter', hiddenWord)} i målgruppen`
  const compared =
    before && !before.total.hidden ? `, mot ${amountText(before.total, hiddenWord)} ${onDay(before.day)}` : ''
  return `${whole}${compared}${told.length === 0 ? '' : `: ${listed(told)}`}.${notTold}`
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
