import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import type { MeetingPack } from '../joint-meeting/joint-meeting'
import { latestFinished, type Period, periodAt, previous, type Span } from '../statistics/period'

/** Two tertials that follow each other, the latest that are over. */
function twoTertials(today: LocalDate): Period {
  const last = latestFinished('tertial', today)
  return { kind: 'free', from: previous(last).from, to: last.to }
}

/**
 * What a pack is about before anybody has chosen: the half-year since the last such meeting, or the two tertials when they
 * have come further; the latest half-year that is over when there was none.
 */
export function packPeriod(lastHeldOn: LocalDate | null, today: LocalDate): Period {
  const halfYear = latestFinished('half-year', today)
  if (lastHeldOn === null) return halfYear
  const tertials = twoTertials(today)
  return tertials.to > halfYear.to && tertials.to > lastHeldOn ? tertials : halfYear
}

/** The period between two days, as it is called when it has a name. */
export function periodBetween({ from, to }: Span): Period {
  const named = (['tertial', 'half-year', 'year'] as const)
    .map((kind) => periodAt(kind, from))
    .find((one) => one.from === from && one.to === to)
  return named ?? { kind: 'free', from, to }
}

const kindsOffered = ['half-year', 'tertial', 'year'] as const

/** What can be chosen with one click: the two latest of every kind that are over, and two tertials together. */
export function packPeriods(today: LocalDate): Period[] {
  const latest = kindsOffered.flatMap((kind) => {
    const last = latestFinished(kind, today)
    return [last, previous(last)]
  })
  return [...latest, twoTertials(today)]
}

/** @throws `dates-out-of-order`; `invalid-input` where a part stands twice. */
export function checkPack({ fromDate, toDate, parts }: MeetingPack): void {
  if (fromDate > toDate) throw new DomainError('dates-out-of-order', { field: 'toDate' })
  if (new Set(parts).size < parts.length) throw new DomainError('invalid-input', { field: 'parts' })
}
