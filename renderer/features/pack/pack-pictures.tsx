import type { ReactNode } from 'react'
import type { UnitSettings } from '../../../domain/contract/settings'
import {
  type Amount,
  type AnswersData,
  amountOf,
  hiddenAmount,
  isNone,
  mostFirst,
  type UnitAnswers,
} from '../../../domain/statistics/charts'
import {
  answersOf,
  consentLeadOf,
  coverageOf,
  parallelOf,
  phaseDistributionOf,
  phaseFlowsOf,
  ReportNumbers,
  stallReasonsOf,
  timeInPhaseOf,
} from '../../../domain/statistics/charts-of-report'
import type { SuppressedReport } from '../../../domain/statistics/suppression'
import { columnWords, hiddenWord, type LineNames, lineWords } from '../../app/statistics-words'
import { partyWords } from '../../app/words'
import * as answers from '../../ui/charts/AnswersPerUnit'
import * as lead from '../../ui/charts/ConsentLead'
import type { ChartTable } from '../../ui/charts/chart-table'
import * as coverage from '../../ui/charts/FollowUpCoverage'
import * as parallel from '../../ui/charts/ParallelActivities'
import * as distribution from '../../ui/charts/PhaseDistribution'
import * as flows from '../../ui/charts/PhaseFlows'
import * as stalls from '../../ui/charts/StallReasons'
import type { Surface } from '../../ui/charts/surface'
import * as time from '../../ui/charts/TimeInPhase'

/** The pictures of a pack, each also as its sentence and its table for files that hold no pictures. */
export interface PackPicture {
  readonly title: string
  readonly sentence: string
  /** What is not in it. */
  readonly note?: string
  /** Null where a table of the same section says the same. */
  readonly table: ChartTable | null
  readonly draw: (on: Surface) => ReactNode
}

export type PictureId =
  | 'answers'
  | 'coverage'
  | 'distribution'
  | 'flows'
  | 'lead'
  | 'parallel'
  | 'stalls'
  | 'time'

export function packPictures(
  report: SuppressedReport,
  names: LineNames,
  { phases }: Pick<UnitSettings, 'phases'>,
): Record<PictureId, PackPicture> {
  const numbers = new ReportNumbers(report)
  const label = (column: (typeof report.columns)[number]) => columnWords(column, report, names)
  const spread = phaseDistributionOf(numbers, label)
  const moved = phaseFlowsOf(numbers)
  const reasons = stallReasonsOf(numbers, (cause) => lineWords(`stalls.${cause}`, names))
  const sorted = { ...reasons, reasons: mostFirst(reasons.reasons) }
  const times = timeInPhaseOf(numbers, phases)
  const leads = consentLeadOf(numbers, (party) => partyWords[party])
  const running = parallelOf(numbers, label)
  const covered = coverageOf(numbers, label)
  const answered = gathered(answersOf(numbers, 'Alla vårdenheter'))
  return {
    distribution: {
      title: 'Målgruppen per fas',
      sentence: distribution.sentenceOf(spread, phases, hiddenWord),
      table: null,
      draw: (on) => <distribution.PhaseDistribution data={spread} phases={phases} on={on} />,
    },
    flows: {
      title: 'Flöden mellan faser',
      sentence: flows.sentenceOf(moved, hiddenWord),
      table: flows.tableOf(moved, phases),
      draw: (on) => <flows.PhaseFlows data={moved} phases={phases} on={on} />,
    },
    stalls: {
      title: 'Varför ärenden står still',
      sentence: stalls.sentenceOf(sorted, hiddenWord),
      table: null,
      draw: (on) => <stalls.StallReasons data={sorted} on={on} />,
    },
    time: {
      title: 'Tid i fas',
      sentence: time.sentenceOf(times, phases, hiddenWord),
      table: time.tableOf(times, phases),
      draw: (on) => <time.TimeInPhase data={times} phases={phases} on={on} />,
    },
    lead: {
      title: 'Ledtid för samtycken',
      sentence: lead.sentenceOf(
        leads.filter(({ signed, pending }) => signed.n !== 0 || pending.n !== 0),
        hiddenWord,
      ),
      table: lead.tableOf(leads),
      draw: (on) => <lead.ConsentLead data={leads} on={on} />,
    },
    parallel: {
      title: 'Parallella insatser',
      sentence: parallel.sentenceOf(running, hiddenWord),
      table: parallel.tableOf(running),
      draw: (on) => <parallel.ParallelActivities data={running} on={on} />,
    },
    coverage: {
      title: 'Uppföljningar',
      sentence: coverage.sentenceOf(covered.all, hiddenWord),
      table: coverage.tableOf({ ...covered, rows: [covered.all, ...covered.rows] }),
      draw: (on) => <coverage.FollowUpCoverage data={covered} on={on} />,
    },
    answers: {
      title: 'Svar per vårdenhet',
      sentence: answers.sentenceOf(answered.data.all, hiddenWord),
      ...(answered.areSomeLeftOut && { note: 'Vårdenheter där inget tal får visas är inte med.' }),
      table: answers.tableOf(answered.data),
      draw: (on) => <answers.AnswersPerUnit data={answered.data} on={on} />,
    },
  }
}

/** What is left of a whole when the parts are shown; hidden unless all of them are. */
function restOf(whole: Amount, parts: readonly Amount[]): Amount {
  const { n } = whole
  if (n === null || parts.some(({ hidden }) => hidden)) return hiddenAmount
  return amountOf(parts.reduce((left, part) => left - (part.n ?? 0), n))
}

/**
 * Care units of which no number may be shown as one row, where shown numbers give its sum anyhow; else they are left out.
 * Those that were sent nothing are not there.
 */
function gathered({ units, all }: AnswersData): {
  readonly data: AnswersData
  readonly areSomeLeftOut: boolean
} {
  const asked = units.filter(({ sent }) => !isNone(sent))
  const tells = ({ sent, answered }: UnitAnswers) => !sent.hidden || !answered.hidden
  const shown = asked.filter(tells)
  if (shown.length === asked.length) return { data: { units: shown, all }, areSomeLeftOut: false }
  const sent = restOf(
    all.sent,
    shown.map((unit) => unit.sent),
  )
  // Alone it would say again what stands in the sum.
  if (sent.hidden || shown.length === 0) return { data: { units: shown, all }, areSomeLeftOut: true }
  const answered = restOf(
    all.answered,
    shown.map((unit) => unit.answered),
  )
  const others = { label: 'Övriga vårdenheter', sent, answered, medianDays: amountOf(null) }
  return { data: { units: [...shown, others], all }, areSomeLeftOut: false }
}
