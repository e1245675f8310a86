import { z } from 'zod'
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../dates'

/** Periods that are reported: tertials Jan-Apr, May-Aug, Sep-Dec; half-years; years; or any two days. */
export const periodKinds = ['tertial', 'half-year', 'year', 'free'] as const
export type PeriodKind = (typeof periodKinds)[number]

export interface Span {
  readonly from: LocalDate
  /** Last day, inclusive. */
  readonly to: LocalDate
}

const day = z.iso.date().refine(isLocalDate)
export const period = z
  .strictObject({ kind: z.enum(periodKinds), from: day, to: day })
  .refine(({ from, to }) => from <= to)
  .refine(isReal)
export type Period = z.infer<typeof period>

const monthsIn: Readonly<Record<Exclude<PeriodKind, 'free'>, number>> = {
  tertial: 4,
  'half-year': 6,
  year: 12,
}

const two = (number: number) => String(number).padStart(2, '0')
const firstOf = (year: number, month: number): LocalDate =>
  `${year + Math.floor((month - 1) / 12)}-${two(((((month - 1) % 12) + 12) % 12) + 1)}-01`

/** The tertial, half-year or year with this number in a year, counted from 1. */
export function periodOf(kind: Exclude<PeriodKind, 'free'>, year: number, number: number): Period {
  const months = monthsIn[kind]
  const from = firstOf(year, (number - 1) * months + 1)
  return { kind, from, to: addDays(firstOf(year, number * months + 1), -1) }
}

/** How many of a kind there are in a year. */
export const periodsInYear = (kind: Exclude<PeriodKind, 'free'>): number => 12 / monthsIn[kind]

/** Which of its kind in the year a period is, from 1. */
export const numberOf = ({ kind, from }: Period): number =>
  kind === 'free' ? 1 : Math.floor((Number(from.slice(5, 7)) - 1) / monthsIn[kind]) + 1

export const yearOf = ({ from }: Span): number => Number(from.slice(0, 4))

/** The period of a kind that a day lies in. */
export function periodAt(kind: Exclude<PeriodKind, 'free'>, on: LocalDate): Period {
  const number = Math.floor((Number(on.slice(5, 7)) - 1) / monthsIn[kind]) + 1
  return periodOf(kind, Number(on.slice(0, 4)), number)
}

/** The period just before: of the same kind, or for a free one as many days. */
export function previous(of: Period): Period {
  if (of.kind !== 'free') return periodAt(of.kind, addDays(of.from, -1))
  const to = addDays(of.from, -1)
  return { kind: 'free', from: addDays(to, -daysBetween(of.from, of.to)), to }
}

/** The period just after: of the same kind, or for a free one as many days. */
export function following(of: Period): Period {
  const from = addDays(of.to, 1)
  return of.kind === 'free'
    ? { kind: 'free', from, to: addDays(from, daysBetween(of.from, of.to)) }
    : periodAt(of.kind, from)
}

/** The same period a year earlier; a free one that ends on 29 February ends on the 28th. */
export function lastYear(of: Period): Period {
  if (of.kind !== 'free') return periodOf(of.kind, yearOf(of) - 1, numberOf(of))
  return { kind: 'free', from: yearEarlier(of.from), to: yearEarlier(of.to) }
}

const yearEarlier = (on: LocalDate): LocalDate => {
  const year = Number(on.slice(0, 4)) - 1
  return on.endsWith('02-29') ? `${year}-02-28` : `${year}${on.slice(4)}`
}

/** A tertial, a half-year or a year has its own first and last day. */
function isReal({ kind, from, to }: { kind: PeriodKind; from: LocalDate; to: LocalDate }): boolean {
  if (kind === 'free') return true
  const real = periodAt(kind, from)
  return from === real.from && to === real.to
}

/** From and to the same days, whatever they are called. */
export const isSamePeriod = (one: Span, other: Span): boolean =>
  one.from === other.from && one.to === other.to

/** The latest period of a kind that is over on a day. */
export const latestFinished = (kind: Exclude<PeriodKind, 'free'>, today: LocalDate): Period =>
  previous(periodAt(kind, today))
