import {
  type FlowKind,
  flowEnds,
  flowKinds,
  flowStarts,
  isNone,
  type PhaseFlowsData,
} from '../../../domain/statistics/charts'
import { inSentence } from '../../app/words'
import { amountText, type ChartTable } from './chart-table'
import {
  counted,
  flowEndWord,
  flowKindWords,
  flowStartWord,
  listed,
  type PhaseNames,
  unsaid,
} from './chart-words'
import { drawnFlows } from './drawn-flows'
import { Figure } from './Figure'
import type { Surface } from './surface'

interface PhaseFlowsProps {
  readonly data: PhaseFlowsData
  readonly phases: PhaseNames
  readonly on: Surface
}

/** Where the cases of a period were when it began, and where they were when it ended. */
export function PhaseFlows({ data, phases, on }: PhaseFlowsProps) {
  return (
    <Figure
      title="Flöden mellan faser"
      sentence={sentenceOf(data, on.hiddenWord)}
      on={on}
      picture={isNone(data.total) ? null : drawnFlows(data, phases, on)}
      table={tableOf(data, phases)}
    />
  )
}

export function sentenceOf({ kinds, total }: PhaseFlowsData, hiddenWord: string): string {
  if (isNone(total)) return 'Inga ärenden i perioden.'
  if (total.hidden) return unsaid(['ärenden som fanns i perioden']).trim()
  const some = flowKinds.filter((kind) => !isNone(kinds[kind]))
  const told = some
    .filter((kind) => !kinds[kind].hidden)
    .map((kind) => `${amountText(kinds[kind], hiddenWord)} ${inSentence(flowKindWords[kind])}`)
  const notTold = unsaid(some.filter((kind) => kinds[kind].hidden).map((kind) => hiddenKinds[kind]))
  const whole = `I perioden fanns ${counted(total, 'ärende', 'ärenden', hiddenWord)}`
  return `${whole}${told.length === 0 ? '' : `: ${listed(told)}`}.${notTold}`
}

const hiddenKinds: Record<FlowKind, string> = {
  stayed: 'som är kvar i samma fas',
  forward: 'som gick framåt',
  backward: 'som gick bakåt',
  new: 'som är nya',
  closed: 'som avslutades',
}

export function tableOf({ flows, starts, ends, total }: PhaseFlowsData, phases: PhaseNames): ChartTable {
  const none = { n: 0 }
  const between = (from: (typeof flowStarts)[number], to: (typeof flowEnds)[number]) =>
    flows.find((flow) => flow.from === from && flow.to === to)?.amount ?? none
  return {
    columns: ['Från / till', ...flowEnds.map((to) => flowEndWord(phases, to)), 'Vid periodens början'],
    rows: [
      ...flowStarts.map((from) => ({
        heading: flowStartWord(phases, from),
        cells: [...flowEnds.map((to) => ({ amount: between(from, to) })), { amount: starts[from] }],
      })),
      {
        heading: 'Vid periodens slut',
        cells: [...flowEnds.map((to) => ({ amount: ends[to] })), { amount: total }],
        sums: true,
      },
    ],
  }
}
