import {
  checkWayTried,
  type TriedOutcome,
  type WayToTry,
  type WayTriedFacts,
  waysToTry,
} from '../../domain/ways-tried/ways-tried'
import { wayTried } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import type { Ledger } from './ledger'
import { wayComments } from './paper-phrases'
import { say } from './phrases'
import type { Scene } from './story'

/** What came of the ways to self-support: all of them before a case is exhausted, some on the way. */
const results: readonly (readonly [number, Exclude<TriedOutcome, 'ongoing'>])[] = [
  [30, 'no-result'],
  [16, 'refused'],
  [18, 'not-possible'],
  [10, 'declined'],
  [26, 'not-relevant'],
]

/** Every way: some were written down on the day, and the rest with the move (answered), for all must have been tried. */
export function tellEveryWay(scene: Scene, cast: Cast, ends: Day): (ledger: Ledger) => void {
  const { random } = scene
  const from = Math.max(cast.opened, ends - random.int(60, 700))
  const rest: WayTriedFacts[] = []
  for (const way of waysToTry) {
    const result = way === 'benefit' ? 'refused' : random.weighted(results)
    const day = Math.min(ends, cast.diary.on(random.int(from, ends)))
    const tried = wayOn(scene, cast, way, day, result)
    if (random.chance(0.3)) enter(cast, day, tried)
    else rest.push(tried)
  }
  return (ledger) => {
    for (const tried of rest) ledger.insert(wayTried, { caseId: cast.caseRef.id, ...tried })
  }
}

/** A few ways of an open case in co-operation or activity. */
export function tellSomeWays(scene: Scene, cast: Cast): void {
  const { random } = scene
  const phase = cast.fate.steps.at(-1)?.phase ?? 0
  if (cast.ends !== null || phase < 3 || !random.chance(0.15)) return
  for (const way of random.shuffle(waysToTry).slice(0, random.int(1, 4))) {
    const day = cast.diary.on(random.int(Math.max(cast.opened, cast.until - 500), cast.until))
    const result = random.chance(0.2) ? 'ongoing' : random.weighted(results)
    enter(cast, day, wayOn(scene, cast, way, day, result))
  }
}

function wayOn(
  { random }: Scene,
  { client }: Cast,
  way: WayToTry,
  day: Day,
  outcome: TriedOutcome,
): WayTriedFacts {
  const words = wayComments[outcome]
  const comment = words && random.chance(0.5) ? say(random, random.pick(words), client.sex) : null
  const facts = { way, outcome, triedOn: toDate(day), comment }
  checkWayTried(facts, toDate(day))
  return facts
}

const enter = ({ caseRef, diary }: Cast, day: Day, facts: WayTriedFacts): void =>
  diary.enter(day, 'wayTried.set', (ledger) => {
    ledger.insert(wayTried, { caseId: caseRef.id, ...facts })
  })
