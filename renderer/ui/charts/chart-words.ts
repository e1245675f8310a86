import type { LocalDate } from '../../../domain/dates'
import type { PhaseNumber, PhaseSetting } from '../../../domain/phase/phases'
import {
  type Amount,
  type CoverageKind,
  type FlowEnd,
  type FlowKind,
  type FlowStart,
  leadBins,
  type ParallelKind,
  type PhaseState,
} from '../../../domain/statistics/charts'
import { longDay } from '../../app/dates'
import { inSentence, outcomeWords } from '../../app/words'
import { amountText } from './chart-table'

/** Names of the phases, as the unit has them. */
export type PhaseNames = readonly Pick<PhaseSetting, 'number' | 'name'>[]

export const phaseName = (phases: PhaseNames, phase: PhaseNumber): string =>
  phases.find(({ number }) => number === phase)?.name ?? `Fas ${phase}`

/** "3 Samverkan", "5 Självförsörjande". */
export function phaseStateWord(phases: PhaseNames, state: PhaseState): string {
  if (state === 'outcome-unknown') return '5 Utfall saknas'
  return typeof state === 'string' ? `5 ${outcomeWords[state]}` : `${state} ${phaseName(phases, state)}`
}

export const flowStartWord = (phases: PhaseNames, start: FlowStart): string =>
  start === 'new' ? 'Nya ärenden' : `${start} ${phaseName(phases, start)}`
export const flowEndWord = (phases: PhaseNames, end: FlowEnd): string =>
  end === 'closed' ? 'Avslutade' : `${end} ${phaseName(phases, end)}`

export const flowKindWords: Record<FlowKind, string> = {
  stayed: 'Kvar i samma fas',
  forward: 'Framåt',
  backward: 'Bakåt',
  new: 'Nya',
  closed: 'Avslutade',
}
export const parallelKindWords: Record<ParallelKind, string> = {
  'with-work': 'Parallella, med jobb',
  'without-work': 'Parallella, utan jobb',
  'one-type': 'Insatser av ett slag',
  none: 'Ingen insats',
}
export const coverageKindWords: Record<CoverageKind, string> = {
  held: 'Genomförda',
  attempted: 'Fick inte kontakt',
  cancelled: 'Inställda',
  overdue: 'Inte gjorda',
}

/** The bins of `leadBins` and the longer ones, in days. */
export const leadBinWords: readonly string[] = [
  ...leadBins.map((last, bin) => `${bin === 0 ? 0 : (leadBins[bin - 1] ?? 0) + 1}–${last}`),
  `över ${leadBins.at(-1)}`,
]

/** "12 ärenden"; what may not be shown and what is nothing as they are written elsewhere. */
export const counted = (amount: Amount, one: string, many: string, hiddenWord: string): string =>
  `${amountText(amount, hiddenWord)} ${amount.n === 1 ? one : many}`

/** As a sentence begins. */
export const begun = (text: string): string => text.slice(0, 1).toLocaleUpperCase('sv') + text.slice(1)

/** "a, b och c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`

/** A sentence of its own for what may not be shown; nothing when all may. `what` goes on from "Hur många". */
export const unsaid = (what: readonly string[]): string =>
  what.length === 0 ? '' : ` Hur många ${what.join(' eller ')} redovisas inte.`

/** "den 30 april 2026". */
export const onDay = (day: LocalDate): string => `den ${longDay(day)}`

/** "i fas 3 Samverkan", as "3 Samverkan" stands in a sentence. */
export const stateInSentence = (phases: PhaseNames, state: PhaseState): string =>
  typeof state === 'number'
    ? `i fas ${state} ${phaseName(phases, state)}`
    : state === 'outcome-unknown'
      ? 'i fas 5 utan uppgift om utfall'
      : `i fas 5 med utfallet ${inSentence(outcomeWords[state])}`
