import { addDays, byDay, type LocalDate, monthsBefore } from '../dates'

/** Changes of who is responsible: what each costs the case is known (S2), so they are counted and dated. */

interface Holding {
  readonly personId: number
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
  /** Somebody who only covers is no change: the case is still the other's. */
  readonly coversForId?: number | null
}

export interface Turnover {
  /** Days on which someone else than before took over, oldest first. */
  readonly on: readonly LocalDate[]
  readonly latest: LocalDate | null
  /** Within the last two years. */
  readonly lately: number
}

/** Months back within which changes are held together. */
export const lateMonths = 24
/** As many changes lately as are said out loud: the third handläggare in two years. */
export const manyChanges = 2

/** For sorting, the first begun first. */
const byStart = (a: Pick<Holding, 'fromDate'>, b: Pick<Holding, 'fromDate'>) => byDay(a.fromDate, b.fromDate)

/** The first one is no change, nor is the same person going on or coming back after nobody. */
export function turnoverOf(holdings: readonly Holding[], today: LocalDate): Turnover {
  const begun = holdings
    .filter(({ fromDate, coversForId }) => fromDate <= today && !coversForId)
    .toSorted(byStart)
  const on = begun
    .filter((holding, place) => {
      const before = begun[place - 1]
      return before !== undefined && before.personId !== holding.personId
    })
    .map(({ fromDate }) => fromDate)
  const earliest = monthsBefore(today, lateMonths)
  return { on, latest: on.at(-1) ?? null, lately: on.filter((day) => day > earliest).length }
}

export interface Gap {
  readonly from: LocalDate
  /** Last day nobody was there; null while it lasts. */
  readonly to: LocalDate | null
}

/** Stretches of days between holdings, and after the last, on which nobody was responsible. */
export function gaps(holdings: readonly Omit<Holding, 'personId'>[], today: LocalDate): Gap[] {
  const begun = holdings.filter(({ fromDate }) => fromDate <= today).toSorted(byStart)
  const found: Gap[] = []
  let covered: LocalDate | null = null
  for (const { fromDate, toDate } of begun) {
    if (covered !== null && fromDate > addDays(covered, 1))
      found.push({ from: addDays(covered, 1), to: addDays(fromDate, -1) })
    if (toDate === null) return found
    if (covered === null || toDate > covered) covered = toDate
  }
  return covered !== null && covered < today ? [...found, { from: addDays(covered, 1), to: null }] : found
}
