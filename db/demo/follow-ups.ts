import type { FollowUpOutcome } from '../../domain/follow-up/follow-up'
import type { ReviewWords } from '../../domain/review/review'
import { followUp } from '../schema/index'
import { type Day, toDate, workdayFrom } from './calendar'
import type { Cast } from './case-story'
import { phaseOn } from './fate'
import { goThrough, saidIn, type Told } from './gone-through'
import type { Ledger } from './ledger'
import { attemptComments, followUpComments, say } from './phrases'
import type { Random } from './random'
import type { Round } from './rounds'
import type { Ref, Scene } from './story'

/** Follow-ups through a case's life: planned, then held, tried or put off, and planned again. */
interface Occasion {
  readonly day: Day
  readonly outcome: FollowUpOutcome
  readonly comment: string | null
  readonly next: Day | null
  /** The genomgång it took place in, and what was said there. */
  readonly inRound: { readonly round: Round; readonly words: ReviewWords } | null
}

interface FollowUpStory {
  /** Plans the first, in the change set that opens the case. */
  readonly begin: (ledger: Ledger) => void
  readonly tell: () => void
  /** The planned row, at the time it is asked. */
  readonly planned: () => Ref | null
}

const overdueShare = 0.055
const unplannedShare = 0.035
/** No occasion is told nearer to today than this; the next one planned decides how the case stands. */
const quietDays = 12

export function planFollowUps(scene: Scene, cast: Cast): FollowUpStory {
  const { first, occasions } = occasionsOf(scene, cast)
  let open: Ref | null = null
  const plan = (ledger: Ledger, day: Day): Ref => ({
    id: ledger.insert(followUp, { caseId: cast.caseRef.id, plannedOn: toDate(day) }),
  })
  const record = (ledger: Ledger, { day, outcome, comment, next }: Occasion) => {
    const done = outcome === 'cancelled' ? { outcome } : { outcome, doneOn: toDate(day), comment }
    const held = open
    if (held) ledger.update(followUp, held.id, done)
    open = next === null ? null : plan(ledger, next)
    return { followUpId: held?.id ?? null, nextFollowUpId: open?.id ?? null }
  }
  return {
    begin: (ledger) => {
      if (first !== null) open = plan(ledger, first)
    },
    tell: () => {
      for (const occasion of occasions) {
        if (occasion.inRound !== null) {
          const { round, words } = occasion.inRound
          round.cases.push({ caseRef: cast.caseRef, words, record: (ledger) => record(ledger, occasion) })
          continue
        }
        const route = occasion.outcome === 'cancelled' ? 'followUp.plan' : 'followUp.record'
        cast.diary.enter(occasion.day, route, (ledger) => void record(ledger, occasion))
      }
    },
    planned: () => open,
  }
}

function occasionsOf(scene: Scene, cast: Cast): { first: Day | null; occasions: Occasion[] } {
  const { random } = scene
  const told: Told[] = []
  const stop = cast.ends ?? scene.today - quietDays
  let day = cast.opened
  let due = dueAfter(scene, cast, day)
  while (due < stop) {
    const outcome = told.length === 0 ? 'held' : random.weighted(outcomes)
    const done = workdayFrom(due + (outcome === 'cancelled' ? -random.int(1, 3) : random.int(0, 4)))
    if (done <= day || done >= stop) break
    told.push({ planned: due, day: done, outcome, round: null })
    day = done
    due = outcome === 'held' ? dueAfter(scene, cast, day) : workdayFrom(day + random.int(7, 21))
  }
  const last = cast.ends === null ? lastPlanned(scene, day, due) : null
  const comments = new Map(told.map((one) => [one.planned, commentOn(random, cast, one.outcome)]))
  const woven = goThrough(scene, cast, told, last)
  const occasions = woven.map((one, place): Occasion => {
    const { day: on, outcome, planned, round } = one
    const next = woven[place + 1]?.planned ?? last
    const words = round && saidIn(scene, cast, one, next)
    const comment = words ? words.sentence : (comments.get(planned) ?? null)
    return { day: on, outcome, comment, next, inRound: round && words && { round, words } }
  })
  return { first: told[0]?.planned ?? last, occasions }
}

function commentOn(random: Random, { client }: Cast, outcome: FollowUpOutcome): string | null {
  const words = outcome === 'attempted' ? attemptComments : followUpComments
  return outcome !== 'cancelled' && random.chance(0.7) ? say(random, random.pick(words), client.sex) : null
}

const outcomes: readonly (readonly [number, FollowUpOutcome])[] = [
  [80, 'held'],
  [11, 'attempted'],
  [9, 'cancelled'],
]

/** By the phase's interval, more seldom the longer ago: the method has been tightened since. */
function dueAfter({ random, phases, today }: Scene, { fate }: Cast, day: Day): Day {
  const interval = phases[phaseOn(fate, day)]?.followUpDays ?? 90
  const yearsAgo = (today - day) / 365
  const stretch = yearsAgo > 4 ? 3 : yearsAgo > 1.5 ? 1.7 : 1
  return workdayFrom(day + Math.round((interval * stretch * random.int(85, 115)) / 100))
}

function lastPlanned({ random, today }: Scene, day: Day, due: Day): Day | null {
  const settled = day < today - quietDays + 5
  if (settled && random.chance(overdueShare)) return workdayFrom(Math.max(day + 1, today - random.int(3, 35)))
  if (settled && random.chance(unplannedShare)) return null
  return due >= today
    ? due
    : workdayFrom(
        today +
          random.weighted([
            [1, 0],
            [5, random.int(1, 7)],
            [12, random.int(8, 45)],
          ]),
      )
}
