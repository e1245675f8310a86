import { z } from 'zod'
import { daysBetween, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** When somebody is away. Why is nobody's business here, and is not kept. */
const day = z.iso.date().refine(isLocalDate)

export const staffAbsenceFacts = z.strictObject({
  /** Null: the coordinator herself. */
  personId: z.int().positive().nullable(),
  fromDate: day,
  /** Last day away, inclusive. */
  toDate: day,
})
export type StaffAbsenceFacts = z.infer<typeof staffAbsenceFacts>

/** From when to when somebody is away, both days counted. */
export type DaysAway = Pick<StaffAbsenceFacts, 'fromDate' | 'toDate'>

export const isAway = (absences: readonly DaysAway[], on: LocalDate): boolean => awayOn(absences, on) !== null

/** The absence that covers a day, the one that lasts longest; null when there is none. */
export function awayOn<Absence extends DaysAway>(
  absences: readonly Absence[],
  on: LocalDate,
): Absence | null {
  return absences
    .filter(({ fromDate, toDate }) => fromDate <= on && toDate >= on)
    .reduce<Absence | null>((best, one) => (best === null || one.toDate > best.toDate ? one : best), null)
}

/** Whole days of an absence, first and last counted. */
export const absenceDays = ({ fromDate, toDate }: DaysAway): number => daysBetween(fromDate, toDate) + 1

/** Two years; a longer absence is someone who has left. */
const longestDays = 731

export const isTooLong = (absence: DaysAway): boolean => absenceDays(absence) > longestDays

/** Refuses an absence that ends before it begins, or lasts longer than two years. */
export function checkAbsence(facts: DaysAway): void {
  if (facts.toDate < facts.fromDate) throw new DomainError('dates-out-of-order', { field: 'toDate' })
  if (isTooLong(facts)) throw new DomainError('absence-too-long', { field: 'toDate' })
}
