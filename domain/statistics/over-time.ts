import { addDays, type LocalDate } from '../dates'
import { periodAt, previous } from './period'

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
