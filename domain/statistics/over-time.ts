import { addDays, type LocalDate } from '../dates'
import { periodAt, previous } from './period'

/** How the picture over time steps: two years of months, or eight of tertials. */
export const timeSteps = ['month', 'tertial'] as const
export type TimeStep = (typeof timeSteps)[number]

const many = 24

const lastBefore: Readonly<Record<TimeStep, (day: LocalDate) => LocalDate>> = {
  month: (day) => addDays(`${day.slice(0, 8)}01`, -1),
  tertial: (day) => previous(periodAt('tertial', day)).to,
}

/** The last days of the steps before `until`, in order, and `until` itself: the picture ends with what the report tells. */
export const daysOver = (step: TimeStep, until: LocalDate): LocalDate[] =>
  Array.from({ length: many - 1 }).reduce<LocalDate[]>(
    (days) => [lastBefore[step](days[0] ?? until), ...days],
    [until],
  )
