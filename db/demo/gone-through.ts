import type { FollowUpOutcome } from '../../domain/follow-up/follow-up'
import { checkReviewWords, type ReviewOutcome, type ReviewWords } from '../../domain/review/review'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { phaseOn } from './fate'
import { say } from './phrases'
import { notReachedWords, reviewWords, skippedReasons } from './review-phrases'
import type { Round } from './rounds'
import { dateOrNull, type Scene } from './story'

/** Follow-ups of a case that took place in a genomgång: those near it moved into it, and what was said of the case there. */
export interface Told {
  readonly planned: Day
  readonly day: Day
  readonly outcome: FollowUpOutcome
  readonly round: Round | null
}

/** An occasion this near a genomgång took place in it. */
const nearDays = 14
/** Sooner after a follow-up there is nothing to say. */
const freshDays = 10
const leftShare = 0.4

const recordsNothing = () => ({ followUpId: null, nextFollowUpId: null })

/** The occasions with the genomgångar among them; `last` is the day planned after the last one. */
export function goThrough(scene: Scene, cast: Cast, told: readonly Told[], last: Day | null): Told[] {
  let woven = [...told]
  for (const round of roundsOf(scene, cast)) {
    const { random } = scene.rounds
    const skip = (words: ReviewWords | null) =>
      void round.cases.push({ caseRef: cast.caseRef, words, record: recordsNothing })
    const next = round.short && random.chance(leftShare) ? 'left' : place(scene, cast, woven, last, round)
    if (next === 'left') skip(null)
    else if (typeof next === 'string') skip(skipped(random.pick(skippedReasons[next])))
    else woven = next
  }
  return woven
}

/** Those with whoever had the case then and on the day before. */
function roundsOf({ rounds }: Scene, cast: Cast): Round[] {
  const closed = cast.fate.closed ?? Number.POSITIVE_INFINITY
  return cast.holders
    .flatMap((holder) => rounds.with(holder))
    .filter(({ meeting: { day, holder } }) => {
      const open = cast.opened < day && day < closed
      return open && cast.holderOn(day) === holder && cast.holderOn(day - 1) === holder
    })
    .toSorted((a, b) => a.meeting.day - b.meeting.day)
}

/** The occasions with this one, or why the case was not touched. */
function place(
  scene: Scene,
  cast: Cast,
  told: readonly Told[],
  last: Day | null,
  round: Round,
): Told[] | keyof typeof skippedReasons {
  const { day } = round.meeting
  if (cast.ends !== null && cast.ends <= day) return 'ended'
  const plannedBy = (at: number) => told[at]?.planned ?? last
  const goesBetween = (before: number, after: number) =>
    (told[before]?.day ?? cast.opened) < day &&
    (told[after]?.day ?? day + 1) > day &&
    (plannedBy(after) ?? day + 1) > day
  const isNear = (one: Told) =>
    one.outcome !== 'cancelled' && one.round === null && Math.abs(one.day - day) <= nearDays
  const helped = (one: Told) => one !== told.at(-1) || one.day >= day || !standsStill(scene, cast, one.day)

  const near = told.findIndex((one, at) => isNear(one) && helped(one) && goesBetween(at - 1, at + 1))
  if (near >= 0) return told.map((one, at) => (at === near ? { ...one, day, round } : one))
  const at = told.findLastIndex((one) => one.day <= day)
  const before = told[at]
  const planned = plannedBy(at + 1)
  if (!before || planned === null) return 'other'
  if (day - before.day < freshDays) return 'fresh'
  const inTime = before.outcome === 'held' && day - before.day <= intervalOn(scene, cast, day)
  if (!inTime || !helped(before) || !goesBetween(at, at + 1) || scene.rounds.random.chance(0.1))
    return 'other'
  return told.toSpliced(at + 1, 0, { planned, day, outcome: 'held', round })
}

const intervalOn = ({ phases }: Scene, { fate }: Cast, day: Day): number =>
  phases[phaseOn(fate, day)]?.followUpDays ?? 0

/** Seen this last, it stands still when the register is read: no genomgång helped it on. */
function standsStill({ phases, today }: Scene, { fate }: Cast, lastSeen: Day): boolean {
  const limit = phases[phaseOn(fate, today)]?.limitDays ?? null
  return limit !== null && today - lastSeen > limit
}

const skipped = (reason: string): ReviewWords => ({
  outcome: 'not-touched',
  reason,
  sentence: null,
  contact: 'held',
  nextOn: null,
})

/** What was said of a case that was gone through; it stands in the genomgång and as the follow-up's comment. */
export function saidIn(
  { rounds: { random } }: Scene,
  { client }: Cast,
  { day, outcome: contact }: Told,
  next: Day | null,
): ReviewWords {
  const outcome: ReviewOutcome = contact === 'attempted' ? 'obstacle' : random.weighted(outcomes)
  const phrases = contact === 'attempted' ? notReachedWords : reviewWords[outcome]
  const silent = outcome === 'nothing-new' && random.chance(0.6)
  const sentence = silent ? null : say(random, random.pick(phrases), client.sex)
  const said: ReviewWords = {
    outcome,
    reason: null,
    sentence,
    contact: contact === 'attempted' ? 'attempted' : 'held',
    nextOn: dateOrNull(next),
  }
  checkReviewWords(said, null, toDate(day))
  return said
}

const outcomes: readonly (readonly [number, ReviewOutcome])[] = [
  [50, 'nothing-new'],
  [30, 'progress'],
  [20, 'obstacle'],
]
