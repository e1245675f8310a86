import type { PhaseNumber } from '../../domain/phase/phases'
import { type Day, workdayFrom } from './calendar'
import type { Random } from './random'
import { lastDay, type Scene } from './story'

/** The skeleton of a case's life: when it opened, the phases it went through, and when it ended. */
export interface Step {
  readonly day: Day
  readonly phase: PhaseNumber
}

export interface Fate {
  /** The first is the phase the case came in with, on its opening day. */
  readonly steps: readonly [Step, ...Step[]]
  readonly closed: Day | null
}

/** Open cases in each phase of 525, as in the unit's published list of 31 December 2022. */
const phaseShares: readonly number[] = [314, 36, 36, 76, 36, 27]
/** Share of the open cases in phases 0-4 that have been in their phase longer than its limit. */
const stalledShare = 0.14
/** Closed cases for each open one and year of history. */
const closedPerYear = 0.06
const shortestStay = 9

/** The fates of `cases` open cases and of those closed through the years. */
export function drawFates(scene: Scene, cases: number, years: number): Fate[] {
  const phases = phaseShares.flatMap((share, phase) =>
    Array.from({ length: Math.round((share * cases) / 525) }, () => phase as PhaseNumber),
  )
  while (phases.length < cases) phases.push(0)
  const open = phases.slice(-cases).map((phase) => openFate(scene, phase))
  const closed = Array.from({ length: Math.round(cases * closedPerYear * years) }, () => closedFate(scene))
  return [...open, ...closed]
}

function openFate(scene: Scene, phase: PhaseNumber): Fate {
  const { random } = scene
  const until = lastDay(scene)
  const limit = scene.phases[phase]?.limitDays ?? 150
  const stalled = phase < 5 && random.chance(stalledShare)
  const days = stalled ? random.int(limit + 3, Math.round(limit * 2.2)) : random.int(1, limit - 2)
  const since = Math.max(scene.start, until - days)
  // Every other case without a plan is new; the others have been in work and lost theirs.
  const isNew = phase === 0 && random.chance(0.55)
  const before = isNew
    ? 0
    : random.weighted([
        [5, random.int(40, 400)],
        [3, random.int(300, 1100)],
        [1.3, random.int(900, 3400)],
      ])
  return { steps: live(scene, since, phase, before), closed: null }
}

function closedFate(scene: Scene): Fate {
  const { random } = scene
  const until = lastDay(scene)
  const closed = workdayFrom(random.int(Math.min(scene.start + 160, until), until - 4))
  const phase = random.chance(0.7) ? 5 : (random.int(0, 4) as PhaseNumber)
  const since = Math.max(scene.start, closed - random.int(10, 90))
  const steps = live(
    scene,
    since,
    phase,
    random.weighted([
      [3, random.int(60, 500)],
      [1, random.int(400, 1500)],
    ]),
  )
  return { steps, closed: Math.min(until, Math.max(closed, steps.at(-1)?.day ?? closed)) }
}

/** Steps that end in `phase` on `since`, spread over the `before` days that went before. */
function live(scene: Scene, since: Day, phase: PhaseNumber, before: number): Fate['steps'] {
  const { random } = scene
  const path = before === 0 ? [phase] : pathTo(random, phase, before)
  const room = Math.floor((since - scene.start) / shortestStay)
  const phases = path.slice(-(Math.max(0, Math.min(path.length - 1, room)) + 1))
  const moves = phases.length - 1
  const opened = moves === 0 ? since : Math.max(scene.start, since - Math.max(before, moves * shortestStay))
  const weights = phases.map(() => random.int(3, 20))
  const total = weights.slice(0, moves).reduce((sum, weight) => sum + weight, 0)
  let passed = 0
  const until = lastDay(scene)
  const steps = phases.map((to, place): Step => {
    const share = place === moves ? 1 : passed / total
    passed += weights[place] ?? 0
    const day = opened + Math.round((since - opened) * (moves === 0 ? 0 : share))
    return { day: Math.min(workdayFrom(day), until), phase: to }
  })
  return steps as unknown as Fate['steps']
}

/** Phases on the way to `phase`, longer for longer lives; most cases begin without a plan, in phase 0. */
function pathTo(random: Random, phase: PhaseNumber, days: number): PhaseNumber[] {
  const wanted = Math.min(9, Math.max(1, Math.round((days / 170) * (random.int(5, 13) / 10))))
  const path: PhaseNumber[] = [phase]
  let first = phase
  while (path.length <= wanted || (first !== 0 && random.chance(0.85))) {
    if (first === 0 && path.length > 1 && random.chance(0.5)) break
    first = phaseBefore(random, first)
    path.unshift(first)
  }
  return path
}

function phaseBefore(random: Random, phase: PhaseNumber): PhaseNumber {
  if (phase === 0)
    return random.weighted([
      [4, 1],
      [3, 2],
      [2, 3],
      [3, 4],
    ])
  if (phase === 5)
    return random.weighted([
      [2, 3],
      [6, 4],
      [1, 2],
    ])
  if (phase > 0 && random.chance(0.01)) return 5
  const later = ([1, 2, 3, 4] as const).filter((other) => other > phase)
  if (later.length > 0 && random.chance(0.17)) return random.pick(later)
  return random.chance(0.75) || phase === 1 ? ((phase - 1) as PhaseNumber) : ((phase - 2) as PhaseNumber)
}

/** The phase of a fate on a day; its first before that. */
export const phaseOn = ({ steps }: Fate, day: Day): PhaseNumber =>
  (steps.findLast((step) => step.day <= day) ?? steps[0]).phase

/** The day after which nothing more is done: closed, ended in phase 5, or null while work goes on. */
export function workEnds(fate: Fate): Day | null {
  const last = fate.steps.at(-1) ?? fate.steps[0]
  return last.phase === 5 ? last.day : fate.closed
}
