import type { ReviewWords } from '../../domain/review/review'
import type { Day } from './calendar'
import { tellRound } from './held-round'
import { allLeaves, type Leave, type Leaves } from './leaves'
import type { Ledger } from './ledger'
import { type Calendar, type Meeting, openCalendar, tellCancelled, tellMeetings } from './meetings'
import type { Random } from './random'
import { holderOn, type Staff, type Tenure } from './staff'
import type { Entry, Ref } from './story'

/** Genomgångar of the last months with most socialsekreterare, each in its meeting; and the meetings to come. */
export interface Round {
  readonly meeting: Meeting
  /** The time ran out: some cases were not reached. */
  readonly short: boolean
  readonly cases: RoundCase[]
}

/** What came of one case; `words` is null when it was not reached. */
export interface RoundCase {
  readonly caseRef: Ref
  readonly words: ReviewWords | null
  /** Writes the follow-up it became; answers with the rows. */
  readonly record: (ledger: Ledger) => { followUpId: number | null; nextFollowUpId: number | null }
}

export interface Rounds {
  readonly random: Random
  /** Those with a person, the first held first. */
  readonly with: (who: Tenure) => readonly Round[]
  /** Once every case is told. */
  readonly tell: () => Entry[]
}

/** The latest a genomgång was held, in days before today. */
const latest = 14
/** Within so many days everyone is met once. */
const turn = 50
const between = 56
const mostAhead = 8

export function planRounds(
  random: Random,
  staff: Staff,
  leaves: Leaves | null,
  { today, cases }: { today: Day; cases: number },
): Rounds {
  const away = allLeaves(leaves)
  const calendar = openCalendar(Math.round(cases / staff.posts.length), away)
  const rounds = staff.posts
    .flatMap((tenures, post) => {
      // Every eighth is still to be met.
      if (post % 8 === 7) return []
      const last = today - latest - ((post * 17) % turn)
      return [last - between, last].flatMap((day, place): Round[] => {
        const holder = holderOn(tenures, day)
        const meeting = holder && calendar.book(holder, upTo(day, 7))
        return meeting ? [{ meeting, short: post % 16 === 2 - place, cases: [] }] : []
      })
    })
    .toSorted((a, b) => a.meeting.day - b.meeting.day || a.meeting.startMinute - b.meeting.startMinute)
  const byHolder = Map.groupBy(rounds, ({ meeting: { holder } }) => holder)
  const tell = () => {
    // A meeting about no case was never planned.
    const held = rounds.filter((round) => round.cases.length > 0)
    return [...tellOthers(calendar, held, away, today), ...tellHeld(held)]
  }
  return { random, with: (who) => byHolder.get(who) ?? [], tell }
}

/** So many days back from a day, itself first. */
const upTo = (day: Day, days: number): Day[] => Array.from({ length: days }, (_, back) => day - back)

function tellHeld(held: readonly Round[]): Entry[] {
  const last = new Map<Tenure, Round>()
  const entries = held.flatMap((round) => {
    const before = last.get(round.meeting.holder) ?? null
    last.set(round.meeting.holder, round)
    return tellRound(round, before)
  })
  return [...tellMeetings(held.map(({ meeting }) => meeting)), ...entries]
}

/** Meetings ahead with those met the longest ago, from today on; one that passed without genomgång, and one called off. */
function tellOthers(
  calendar: Calendar,
  held: readonly Round[],
  leaves: readonly Leave[],
  today: Day,
): Entry[] {
  const lastMet = new Map(held.map(({ meeting }) => [meeting.holder, meeting.day]))
  const atWork = [...lastMet]
    .filter(([holder]) => holder.to === null && !leaves.some(({ who }) => who === holder))
    .toSorted(([, a], [, b]) => a - b)
    .map(([holder]) => holder)
  const many = Math.min(mostAhead, Math.ceil(atWork.length / 4))
  const ahead = atWork.slice(0, many).flatMap((holder, place) => {
    const first = today + place * 2
    return calendar.book(holder, upTo(first + 4, 5).toReversed(), today - 6) ?? []
  })
  const [waited, calledOff] = atWork.slice(many)
  const passed = waited ? calendar.book(waited, upTo(today - 4, 4)) : null
  const called = calledOff ? calendar.book(calledOff, upTo(today - 3, 4)) : null
  return [...tellMeetings([...ahead, passed ?? [], called ?? []].flat()), ...tellCancelled(called)]
}
