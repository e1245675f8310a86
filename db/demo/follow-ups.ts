import type { FollowUpOutcome } from '../../domain/follow-up/follow-up'
import { followUp } from '../schema/index'
import { type Day, toDate, workdayFrom } from './calendar'
import type { Cast } from './case-story'
import { phaseOn } from './fate'
import type { Ledger } from './ledger'
import { attemptComments, followUpComments, say } from './phrases'
import type { Ref, Scene } from './story'

/** Follow-ups through a case's life: planned, then held, tried or put off, and planned again. */
interface Occasion {
  readonly day: Day
  readonly outcome: FollowUpOutcome
  readonly comment: string | null
  readonly next: Day | null
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
  const plan = (ledger: Ledger, day: Day) => {
    open = { id: ledger.insert(followUp, { caseId: cast.caseRef.id, plannedOn: toDate(day) }) }
  }
  const record = (ledger: Ledger, { day, outcome, comment, next }: Occasion) => {
    const done = outcome === 'cancelled' ? { outcome } : { outcome, doneOn: toDate(day), comment }
    if (open) ledger.update(followUp, open.id, done)
    open = null
    if (next !== null) plan(ledger, next)
  }
  return {
    begin: (ledger) => {
      if (first !== null) plan(ledger, first)
    },
    tell: () => {
      for (const occasion of occasions) {
        const route = occasion.outcome === 'cancelled' ? 'followUp.plan' : 'followUp.record'
        cast.diary.enter(occasion.day, route, (ledger) => record(ledger, occasion))
      }
    },
    planned: () => open,
  }
}

function occasionsOf(scene: Scene, cast: Cast): { first: Day | null; occasions: Occasion[] } {
  const { random } = scene
  const told: { planned: Day; day: Day; outcome: FollowUpOutcome }[] = []
  const stop = cast.ends ?? scene.today - quietDays
  let day = cast.opened
  let due = dueAfter(scene, cast, day)
  while (due < stop) {
    const outcome = told.length === 0 ? 'held' : random.weighted(outcomes)
    const done = workdayFrom(due + (outcome === 'cancelled' ? -random.int(1, 3) : random.int(0, 4)))
    if (done <= day || done >= stop) break
    told.push({ planned: due, day: done, outcome })
    day = done
    due = outcome === 'held' ? dueAfter(scene, cast, day) : workdayFrom(day + random.int(7, 21))
  }
  const last = cast.ends === null ? lastPlanned(scene, day, due) : null
  const occasions = told.map(({ day: on, outcome }, place): Occasion => {
    const words = outcome === 'attempted' ? attemptComments : followUpComments
    const comment =
      outcome !== 'cancelled' && random.chance(0.7) ? say(random, random.pick(words), cast.client.sex) : null
    return { day: on, outcome, comment, next: told[place + 1]?.planned ?? last }
  })
  return { first: told[0]?.planned ?? last, occasions }
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
