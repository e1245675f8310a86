import { addDays, type LocalDate } from '../dates'
import type { Outcome } from '../phase/outcome'
import { lastPhase, phaseNumbers } from '../phase/phases'
import { type CaseHistory, isInTargetGroup, phaseOn } from './case-history'
import { periodAt, previous } from './period'
import type { PhaseDistribution } from './report'

/** How the picture over time steps: four years of tertials, or two of months. */
export const timeSteps = ['tertial', 'month'] as const
export type TimeStep = (typeof timeSteps)[number]

const many: Readonly<Record<TimeStep, number>> = { tertial: 12, month: 24 }

const lastBefore: Readonly<Record<TimeStep, (day: LocalDate) => LocalDate>> = {
  month: (day) => addDays(`${day.slice(0, 8)}01`, -1),
  tertial: (day) => previous(periodAt('tertial', day)).to,
}

/** The last days of the steps before `until`, in order, and `until` itself: the picture ends with what the report tells. */
export const daysOver = (step: TimeStep, until: LocalDate): LocalDate[] =>
  Array.from({ length: many[step] - 1 }).reduce<LocalDate[]>(
    (days) => [lastBefore[step](days[0] ?? until), ...days],
    [until],
  )

/** The target group of a day by phase, as the block `phases` counts it; phase 5 in its two outcomes. */
export function phasesOn(histories: readonly CaseHistory[], day: LocalDate): PhaseDistribution {
  const group = histories.filter((history) => isInTargetGroup(history, day))
  const latest = ({ moves }: CaseHistory) => moves.findLast(({ movedOn }) => movedOn <= day)
  const last = group.filter((history) => phaseOn(history, day) === lastPhase)
  const ended = (outcome: Outcome | null) =>
    last.filter((history) => (latest(history)?.outcome ?? null) === outcome).length
  return {
    day,
    phases: phaseNumbers
      .filter((phase) => phase !== lastPhase)
      .map((phase) => group.filter((history) => phaseOn(history, day) === phase).length),
    selfSupporting: ended('self-supporting'),
    exhausted: ended('exhausted'),
    noOutcome: ended(null),
  }
}
