import { review, reviewCase } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Ledger } from './ledger'
import type { Round, RoundCase } from './rounds'
import { type Entry, entryMinute, type Ref, timeOf } from './story'

/** A genomgång as it was held: begun on time, one case after another at even steps, and ended. */
interface Held {
  readonly round: Round
  /** What was not reached the last time first, what was not reached this time last. */
  readonly order: readonly RoundCase[]
  readonly carried: ReadonlySet<Ref>
  readonly rowOf: Map<RoundCase, number>
  readonly own: Ref
}

export function tellRound(round: Round, before: Round | null): Entry[] {
  const { day, minutes, startMinute } = round.meeting
  const carried = new Set(before?.cases.filter(isLeft).map(({ caseRef }) => caseRef))
  const rank = (one: RoundCase) => (isLeft(one) ? 2 : carried.has(one.caseRef) ? 0 : 1)
  const order = round.cases.toSorted((a, b) => rank(a) - rank(b))
  const held: Held = { round, order, carried, rowOf: new Map(), own: { id: 0 } }
  const first = entryMinute(day, startMinute)
  const spoken = order.filter((one) => !isLeft(one))
  const pace = (minutes - 2) / spoken.length
  return [
    entry(day, first, 'review.start', (ledger, at) => begin(ledger, held, at)),
    ...spoken.map((one, place) =>
      entry(day, first + 1 + Math.floor(place * pace), 'review.record', (ledger, at) =>
        say(ledger, held, one, at),
      ),
    ),
    entry(day, first + minutes, 'review.end', (ledger, at) => end(ledger, held, at)),
  ]
}

const isLeft = ({ words }: RoundCase) => words === null

const entry = (
  day: Day,
  minute: number,
  route: string,
  write: (ledger: Ledger, at: string) => void,
): Entry => ({ day, minute, route, write: (ledger) => write(ledger, timeOf({ day, minute })) })

function begin(ledger: Ledger, { round: { meeting }, order, carried, rowOf, own }: Held, at: string): void {
  own.id = ledger.insert(review, {
    personId: meeting.holder.ref.id,
    meetingId: meeting.ref.id,
    startedOn: toDate(meeting.day),
    startedAt: at,
  })
  for (const [place, one] of order.entries()) {
    const row = { reviewId: own.id, caseId: one.caseRef.id, place, carried: carried.has(one.caseRef) }
    rowOf.set(one, ledger.insert(reviewCase, row))
  }
}

function say(ledger: Ledger, { rowOf }: Held, one: RoundCase, doneAt: string): void {
  const became = one.record(ledger)
  const contact = became.followUpId === null ? null : one.words?.contact
  ledger.update(reviewCase, rowOf.get(one) ?? 0, { ...one.words, contact, ...became, doneAt })
}

function end(ledger: Ledger, { round: { meeting }, order, rowOf, own }: Held, endedAt: string): void {
  for (const one of order.filter(isLeft))
    ledger.update(reviewCase, rowOf.get(one) ?? 0, { reason: 'Tiden tog slut.' })
  ledger.update(review, own.id, { endedOn: toDate(meeting.day), endedAt })
}
