import type { ReactNode } from 'react'
import type { PhaseSetting } from '../../../../domain/phase/phases'
import {
  answersOf,
  consentLeadOf,
  coverageOf,
  moveMatrixOf,
  type Opens,
  parallelOf,
  phaseDistributionOf,
  phaseFlowsOf,
  ReportNumbers,
  stallReasonsOf,
  timeInPhaseOf,
} from '../../../../domain/statistics/charts-of-report'
import type { Column } from '../../../../domain/statistics/report'
import type { SuppressedReport } from '../../../../domain/statistics/suppression'
import { columnWords, type LineNames, lineWords } from '../../../app/statistics-words'
import { partyWords } from '../../../app/words'
import { AnswersPerUnit } from '../../../ui/charts/AnswersPerUnit'
import { ConsentLead } from '../../../ui/charts/ConsentLead'
import { FollowUpCoverage } from '../../../ui/charts/FollowUpCoverage'
import { MoveMatrix } from '../../../ui/charts/MoveMatrix'
import { ParallelActivities } from '../../../ui/charts/ParallelActivities'
import { PhaseDistribution } from '../../../ui/charts/PhaseDistribution'
import { PhaseFlows } from '../../../ui/charts/PhaseFlows'
import { StallReasons } from '../../../ui/charts/StallReasons'
import type { Surface } from '../../../ui/charts/surface'
import { TimeInPhase } from '../../../ui/charts/TimeInPhase'

/** The nine pictures, in the order they are read. */
export const pictureIds = [
  'distribution',
  'flows',
  'matrix',
  'time-in-phase',
  'stalls',
  'consent-lead',
  'parallel',
  'coverage',
  'answers',
] as const
export type PictureId = (typeof pictureIds)[number]

export interface PictureNames extends LineNames {
  readonly phases: readonly PhaseSetting[]
}

type Draw = (on: Surface) => ReactNode

/** Every picture of a report, on the page and on paper alike. */
export function reportPictures(
  report: SuppressedReport,
  names: PictureNames,
  opens: Opens | null,
): Readonly<Record<PictureId, Draw>> {
  const { phases } = names
  const numbers = new ReportNumbers(report, opens)
  const label = (column: Column) => columnWords(column, report, names)
  return {
    distribution: (on) => (
      <PhaseDistribution data={phaseDistributionOf(numbers, label)} phases={phases} on={on} />
    ),
    flows: (on) => <PhaseFlows data={phaseFlowsOf(numbers)} phases={phases} on={on} />,
    matrix: (on) => <MoveMatrix data={moveMatrixOf(numbers)} phases={phases} on={on} />,
    'time-in-phase': (on) => <TimeInPhase data={timeInPhaseOf(numbers, phases)} phases={phases} on={on} />,
    stalls: (on) => (
      <StallReasons data={stallReasonsOf(numbers, (cause) => lineWords(`stalls.${cause}`, names))} on={on} />
    ),
    'consent-lead': (on) => (
      <ConsentLead data={consentLeadOf(numbers, (party) => partyWords[party])} on={on} />
    ),
    parallel: (on) => <ParallelActivities data={parallelOf(numbers, label)} on={on} />,
    coverage: (on) => <FollowUpCoverage data={coverageOf(numbers, label)} on={on} />,
    answers: (on) => <AnswersPerUnit data={answersOf(numbers, 'Alla vårdenheter')} on={on} />,
  }
}
