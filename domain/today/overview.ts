import {
  asksForAct,
  awakeFlags,
  type CaseFilter,
  endOfWeek,
  type Hold,
  holdOf,
  type ListedCase,
  type OverdueAge,
  overdueAge,
  overdueAges,
} from '../case/filter'
import { type ExceptionReason, exceptionReasons } from '../case/hold'
import { addDays, type LocalDate, weekNumber } from '../dates'
import { type FlagCode, flagCodes } from '../flag/flags'

/** A number of the start page: which cases it counts, worst first, and the filter that shows just them. */
export interface Line {
  readonly cases: readonly Counted[]
  readonly opens: Partial<CaseFilter>
}
export interface Counted {
  readonly id: number
  /** The day it has been so since, or is to happen. */
  readonly on: LocalDate | null
}
export interface KeyedLine<Key extends string> extends Line {
  readonly key: Key
}

export interface Overview {
  readonly open: Line
  readonly held: Line
  readonly dropped: Line
  readonly exceptions: readonly KeyedLine<ExceptionReason>[]
  /** How many stand on the list of exceptions. */
  readonly excepted: number
  readonly toAct: Line
  readonly overdue: readonly KeyedLine<OverdueAge>[]
  readonly week: {
    readonly number: number
    /** From today to Sunday; Saturday and Sunday only when something is booked on them. */
    readonly days: readonly KeyedLine<LocalDate>[]
    readonly next: Line
  }
  readonly consents: readonly KeyedLine<ConsentGap>[]
  readonly onUs: Line
  readonly silent: Line
  /** Not followed up within the interval of its phase, whatever is planned. */
  readonly unseen: Line
  /** Who is responsible in name only: a handover nobody has taken, or somebody away without a cover. */
  readonly responsible: readonly KeyedLine<'handover-unaccepted' | 'worker-away'>[]
  readonly woken: Line
  readonly waking: Line
  readonly news: readonly KeyedLine<FlagCode>[]
}

/** How a consent can be wanting, and the flags that say so. */
export const consentGaps = {
  missing: ['consent-missing'],
  ended: ['consent-withdrawn', 'consent-expired'],
  pending: ['consent-pending'],
  expiring: ['consent-expiring'],
} as const satisfies Record<string, readonly FlagCode[]>
export type ConsentGap = keyof typeof consentGaps
const gaps = Object.keys(consentGaps) as ConsentGap[]

type Cards = readonly ListedCase[]

/** Those that have a day, the earliest first: who has waited longest is worst. */
function dated(cards: Cards, dayOf: (card: ListedCase) => LocalDate | null): Counted[] {
  return cards
    .flatMap((card) => {
      const on = dayOf(card)
      return on === null ? [] : [{ id: card.id, on }]
    })
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id - b.id))
}

const undated = (cards: Cards): Counted[] => cards.map(({ id }) => ({ id, on: null }))

/** Cases with a flag of these codes that is not put off, by the day the oldest came. */
const flagged = (cards: Cards, codes: readonly FlagCode[], after: LocalDate | null = null): Counted[] =>
  dated(cards, (card) =>
    awakeFlags(card).reduce<LocalDate | null>(
      (first, { code, since }) =>
        codes.includes(code) && (after === null || since > after) && (first === null || since < first)
          ? since
          : first,
      null,
    ),
  )

/**
 * What the start page tells of the open cases. `lastDay` is the day anything was last done; what came after it is new.
 * Snoozed flags count in nothing here.
 */
export function overviewOf(cards: Cards, today: LocalDate, lastDay: LocalDate | null): Overview {
  const byHold = Map.groupBy(cards, holdOf)
  const standing = (hold: Hold): Line => ({
    cases: undated(byHold.get(hold) ?? []),
    opens: { holds: [hold] },
  })
  const late = (age: OverdueAge) =>
    dated(cards, (card) => {
      const flag = awakeFlags(card).find(({ code }) => code === 'follow-up-overdue')
      return flag?.days !== undefined && overdueAge(flag.days) === age ? (flag.on ?? flag.since) : null
    })
  const booked = (from: LocalDate, to: LocalDate): Line => ({
    cases: dated(cards, ({ nextPlanned }) =>
      nextPlanned !== null && nextPlanned >= from && nextPlanned <= to ? nextPlanned : null,
    ),
    opens: { planned: { from, to } },
  })
  const sunday = endOfWeek(today)
  const flagLine = (codes: readonly FlagCode[]): Line => ({
    cases: flagged(cards, codes),
    opens: { flags: codes, awake: true },
  })
  /** By the day the flag tells of, not the day it came. */
  const happened = (code: FlagCode): Line => ({
    cases: dated(cards, (card) => {
      const flag = awakeFlags(card).find((one) => one.code === code)
      return flag ? (flag.on ?? flag.since) : null
    }),
    opens: { flags: [code], awake: true },
  })
  const exceptions = exceptionReasons.map((key) => ({ key, ...standing(key) }))
  return {
    open: { cases: undated(cards), opens: {} },
    held: standing('held'),
    dropped: standing('dropped'),
    exceptions,
    excepted: exceptions.reduce((sum, { cases }) => sum + cases.length, 0),
    toAct: { cases: undated(cards.filter(asksForAct)), opens: { toAct: true } },
    overdue: overdueAges.map((key) => ({
      key,
      cases: late(key),
      opens: { overdue: [key], awake: true },
    })),
    week: {
      number: weekNumber(today),
      days: daysTo(today, sunday)
        .map((key) => ({ key, ...booked(key, key) }))
        .filter(({ key, cases }) => cases.length > 0 || key <= addDays(sunday, -2)),
      next: booked(addDays(sunday, 1), addDays(sunday, 7)),
    },
    consents: gaps.map((key) => ({ key, ...flagLine(consentGaps[key]) })),
    onUs: {
      cases: dated(cards, ({ waits }) => waits.find(({ party }) => party === 'us')?.since ?? null),
      opens: { waiting: ['us'] },
    },
    silent: happened('silent'),
    unseen: { cases: dated(cards, ({ unseenSince }) => unseenSince), opens: { unseen: true } },
    responsible: (['handover-unaccepted', 'worker-away'] as const).map((key) => ({ key, ...happened(key) })),
    woken: happened('rest-ended'),
    waking: {
      cases: dated(cards, ({ dormantUntil }) =>
        dormantUntil !== null && dormantUntil <= sunday ? dormantUntil : null,
      ),
      opens: { rests: ['waking'] },
    },
    news: lastDay === null ? [] : newsSince(cards, lastDay),
  }
}

const newsSince = (cards: Cards, lastDay: LocalDate): KeyedLine<FlagCode>[] =>
  flagCodes
    .map((key) => ({
      key,
      cases: flagged(cards, [key], lastDay),
      opens: { flags: [key], newSince: lastDay, awake: true },
    }))
    .filter(({ cases }) => cases.length > 0)

function daysTo(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
