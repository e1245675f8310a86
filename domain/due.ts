import { addDays, type LocalDate } from './dates'

/** How near the day is by which something is to be done; on the day itself it is not late. */
export type Nearness = 'late' | 'due' | 'coming'

/** Days ahead in which it is to be thought of. */
export const soonDays = 30

export const nearness = (by: LocalDate, today: LocalDate): Nearness =>
  by < today ? 'late' : by <= addDays(today, soonDays) ? 'due' : 'coming'
