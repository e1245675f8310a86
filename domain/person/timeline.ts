import { addDays, byDay, type LocalDate } from '../dates'

/**
 * Who holds a case through time: spans that follow one another without gap or overlap, the last one without an end. Handing
 * over, covering and coming back are all the same act: another holder between two days.
 */
export interface Span<Holder> {
  /** Null for one that is not recorded yet. */
  readonly id: number | null
  readonly fromDate: LocalDate
  /** Last day, inclusive; null for good. */
  readonly toDate: LocalDate | null
  readonly holder: Holder
}

const reaches = (toDate: LocalDate | null, day: LocalDate) => toDate === null || toDate >= day

/** The one that runs on a day; of two, the later begun. */
export function runningOn<S extends Pick<Span<unknown>, 'fromDate' | 'toDate'>>(
  spans: readonly S[],
  day: LocalDate,
): S | null {
  return spans
    .filter(({ fromDate, toDate }) => fromDate <= day && reaches(toDate, day))
    .reduce<S | null>((best, one) => (best === null || one.fromDate >= best.fromDate ? one : best), null)
}

/**
 * The spans with another holder from one day to another (`to` null: for good). `next` answers who it is instead of each
 * holder, or the very same when nothing changes. What is cut in two keeps its row for the earlier part.
 */
export function changedBetween<Holder>(
  spans: readonly Span<Holder>[],
  from: LocalDate,
  to: LocalDate | null,
  next: (holder: Holder) => Holder,
): Span<Holder>[] {
  const changed = spans.flatMap((span): Span<Holder>[] => {
    const start = span.fromDate > from ? span.fromDate : from
    const end = to === null ? span.toDate : span.toDate === null || span.toDate > to ? to : span.toDate
    const holder = next(span.holder)
    if (holder === span.holder || (end !== null && end < start)) return [span]
    const before = span.fromDate < start ? [{ ...span, toDate: addDays(start, -1) }] : []
    const after =
      end !== null && (span.toDate === null || span.toDate > end)
        ? [{ ...span, id: null, fromDate: addDays(end, 1) }]
        : []
    const id = before.length === 0 ? span.id : null
    return [...before, { id, fromDate: start, toDate: end, holder }, ...after]
  })
  return changed.toSorted((a, b) => byDay(a.fromDate, b.fromDate))
}

/** The spans with one holder from a day on, whatever was to come after it. */
export function heldFrom<Holder>(
  spans: readonly Span<Holder>[],
  from: LocalDate,
  holder: Holder,
): Span<Holder>[] {
  const kept = spans
    .filter(({ fromDate }) => fromDate < from)
    .map((span) => (reaches(span.toDate, from) ? { ...span, toDate: addDays(from, -1) } : span))
  return [...kept, { id: null, fromDate: from, toDate: null, holder }]
}

/** The spans with neighbours of the same holder, and no day between them, made one. */
export function joined<Holder>(
  spans: readonly Span<Holder>[],
  same: (a: Holder, b: Holder) => boolean,
): Span<Holder>[] {
  const whole: Span<Holder>[] = []
  for (const span of spans) {
    const before = whole.at(-1)
    const follows =
      before !== undefined && before.toDate !== null && addDays(before.toDate, 1) === span.fromDate
    if (before && follows && same(before.holder, span.holder))
      whole[whole.length - 1] = { ...before, toDate: span.toDate }
    else whole.push(span)
  }
  return whole
}
